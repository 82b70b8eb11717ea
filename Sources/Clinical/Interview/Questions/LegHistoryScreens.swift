// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// How much it weighs, how often it comes, since when, and what supports it.
extension LegScreen {
    func burden(hasNoUrge: Bool) -> Question {
        let distress = field(
            .distress,
            "How much?",
            choices: Choices.distress
        )
        let bothers = field(.bothers, "It troubles me, not only others")
        return question(
            "burden",
            title: "How much does it weigh on your sleep, energy, mood, work or company?",
            why: "How much it troubles you decides how much to do about it.",
            layout: .group,
            fields: hasNoUrge ? [distress] : [distress, bothers]
        )
    }

    var often: Question {
        question(
            "often",
            title: "On how many nights a week does it come, when nothing is taken for it?",
            why: "How often it comes without treatment is what doctors go by. Think of the past "
                + "year.",
            fields: [
                field(.nightsPerWeekUntreated, "Nights a week", unit: Units.nights)
            ]
        )
    }

    var events: Question {
        question(
            "events",
            title: "About how many times in your life has it come?",
            why: "A few times can be chance; five or more count.",
            fields: [field(.lifetimeEvents, "Times in all", unit: Units.times)]
        )
    }

    var began: Question {
        question(
            "began",
            title: "When did it begin, and when did it last get clearly worse?",
            why: "A new medicine, low iron or a birth near that time may be part of it. The year "
                + "is enough.",
            layout: .group,
            fields: [field(.began, "It began"), field(.worseSince, "Clearly worse since, if so")]
        )
    }

    var months: Question {
        question(
            "months",
            title: "About how many months ago did it begin?",
            why: "A rough number helps when the date is gone.",
            fields: [field(.monthsSinceStart, "Months ago", unit: Units.months)]
        )
    }

    var supportive: Question {
        list(
            "supportive",
            title: "Is any of this so?",
            why: "These are common with restless legs. You don’t need any of them.",
            fields: [
                field(.firstDegreeRelative, "A parent, brother, sister or child has restless legs"),
                field(.partnerSeesKicks, "Someone sees your legs kick in your sleep"),
                field(.helpedByDopamineDrug, "A dopamine medicine helped at first"),
                field(.sleepyByDay, "Very sleepy by day"),
            ]
        )
    }

    var another: Question {
        question(
            "another",
            title: "Is there another leg problem that feels different?",
            why: "Many people with a bad back have two. Mixed together, they can’t be told apart.",
            fields: [
                Field(
                    "legs.\(index).another",
                    .anotherLeg(after: index),
                    .value(.answer(orBefore: false)),
                    label: Text("interview.legs.another.label", "Another leg problem"),
                    choices: Choices.yesOrNo
                )
            ]
        )
    }
}
