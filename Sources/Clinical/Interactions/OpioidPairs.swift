// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// An opioid beside one other thing that slows the breathing.
///
/// Each is a dangerous list (`alert`) and becomes `urgent` when slow breathing is named.
enum OpioidPairs {
    /// An opioid with gabapentin or pregabalin.
    ///
    /// Source: FDA 19 December 2019; Gomes 2017 (odds of an opioid death 1.49, from 900 mg of
    /// gabapentin a day about 1.6); Beers 2023.
    static let gabapentinoid = FindingRule(
        "opioid-gabapentinoid",
        about: .interactions,
        Text(
            "interactions.opioidGabapentinoid.statement",
            "An opioid together with gabapentin or pregabalin can slow the breathing (odds of an "
                + "opioid-related death 1.49; from 900 mg of gabapentin a day about 1.6). More so "
                + "with lung disease, sleep apnoea, weak kidneys, alcohol or age 65 and over."
        ),
        basis: Basis(
            "fda-2019-breathing",
            "gomes-2017",
            "beers-2023",
            grade: .moderate,
            verification: .secondary
        )
    ) { story in
        story.danger(
            .opioidGabapentinoid,
            story.list.takes(.opioid) && story.list.takes(.gabapentinoid),
            Text(
                "interactions.opioidGabapentinoid.alert",
                "These two together can make breathing slow or shallow, most of all asleep: "
                    + "{signs}. Please ask the prescriber or a pharmacist before the next dose "
                    + "whether both are meant together. Please do not change them on your own."
            )
        )
    }

    /// An opioid with a benzodiazepine.
    ///
    /// Source: FDA boxed warning 31 August 2016; Beers 2023.
    static let benzodiazepine = FindingRule(
        "opioid-benzodiazepine",
        about: .interactions,
        Text(
            "interactions.opioidBenzodiazepine.statement",
            "An opioid together with a benzodiazepine can stop the breathing: boxed warning since "
                + "2016, to be avoided from 65 years on."
        ),
        basis: Basis("fda-2016-boxed-warning", "beers-2023", grade: .moderate)
    ) { story in
        story.danger(
            .opioidBenzodiazepine,
            story.list.takes(.opioid) && story.list.takes(.benzodiazepine),
            Text(
                "interactions.opioidBenzodiazepine.alert",
                "An opioid and a calming tablet together can make breathing dangerously slow: "
                    + "{signs}. Please ask the prescriber or a pharmacist before the next dose "
                    + "whether both are meant together. Please do not change them on your own."
            )
        )
    }

    /// An opioid with any alcohol.
    ///
    /// Source: FDA boxed warning 2016 (other substances that slow the nervous system). That any
    /// amount counts is our own reading: awaiting sign-off.
    static let alcohol = FindingRule(
        "opioid-alcohol",
        about: .interactions,
        Text(
            "interactions.opioidAlcohol.statement",
            "Alcohol, in any amount, together with an opioid can slow the breathing."
        ),
        basis: Basis(
            "fda-2016-boxed-warning",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        story.danger(
            .opioidAlcohol,
            story.list.takes(.opioid) && story.drinksAlcohol,
            Text(
                "interactions.opioidAlcohol.alert",
                "Alcohol makes an opioid stronger, also on the breathing: {signs}. Please ask the "
                    + "prescriber or a pharmacist about this before the next dose or drink."
            )
        )
    }

    /// An opioid with sleep apnoea.
    ///
    /// Source: CDC 2022 (sleep-disordered breathing among the reasons for naloxone), as summarised.
    static let sleepApnoea = FindingRule(
        "opioid-sleep-apnoea",
        about: .interactions,
        Text(
            "interactions.opioidSleepApnoea.statement",
            "An opioid with sleep apnoea: pauses in breathing can become longer."
        ),
        basis: Basis("cdc-2022-naloxone", grade: .moderate, verification: .secondary)
    ) { story in
        story.danger(
            .opioidSleepApnoea,
            story.list.takes(.opioid) && story.has(.sleepApnoea),
            Text(
                "interactions.opioidSleepApnoea.alert",
                "Sleep apnoea and an opioid: pauses in breathing during sleep can become longer "
                    + "({signs}). Please tell the prescriber about both before the next dose."
            )
        )
    }
}
