// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// All opioids of the list in one daily figure, for legs and back together.
enum OpioidDailyTotal {
    static let rule = FindingRule(
        "opioid-daily-total",
        about: .interactions,
        Text(
            "interactions.opioidDailyTotal.statement",
            "All opioids in morphine milligram equivalents a day, CDC 2022 factors: codeine 0.15, "
                + "fentanyl patch 2.4 for each microgram an hour, hydrocodone 1, hydromorphone 5, "
                + "methadone 4.7, morphine 1, oxycodone 1.5, oxymorphone 3, tapentadol 0.4, tramadol "
                + "0.2. Buprenorphine is not counted; other opioids have no factor. As-needed doses "
                + "count in full. From 50 a clinician must look; 90 is named. Not for converting."
        ),
        basis: Basis("cdc-2022-factors", grade: .moderate)
    ) { story in
        guard let total = MorphineEquivalents(story.list, on: story.case.asOf) else { return [] }
        let answers = total.counted.map(\.path)
        let level: Finding.Level = total.perDay >= MorphineEquivalents.watch ? .alert : .know
        return [
            FindingRule.Reading(
                topic: .opioidDailyTotal,
                level: level,
                says: says(total, in: story),
                answers: answers,
                value: Measured(value: total.perDay, unit: "MME/d")
            )
        ]
    }

    private static func says(_ total: MorphineEquivalents, in story: ReviewStory) -> Text {
        let isWholeNumber = total.perDay < 1e9 && Double(Int(total.perDay)) == total.perDay
        let number: Arguments = [
            "number": .number(total.perDay, digits: isWholeNumber ? 0 : 1)
        ]
        let sum =
            total.notCounted.isEmpty
            ? Text(
                "interactions.opioidDailyTotal.sum",
                "All opioids on the list together come to {number} morphine units (MME) a day.",
                number
            )
            : Text(
                "interactions.opioidDailyTotal.atLeast",
                "The opioids on the list come to at least {number} morphine units (MME) a day. Not "
                    + "in this sum: {missing}.",
                number.merging(["missing": .list(total.notCounted.map(\.label))])
            )
        let asNeeded = total.counted.map(\.path).haveAsNeeded(in: story)
        return sum.then(asNeeded ? .asNeededCounts : nil).then(request(total.perDay))
    }

    private static func request(_ perDay: Double) -> Text {
        if perDay >= MorphineEquivalents.high {
            return Text(
                "interactions.opioidDailyTotal.high",
                "That is 90 or more, where the risk of weak breathing is high. Please ask the "
                    + "prescriber to look at it before the next prescription. Please do not change "
                    + "it on your own."
            )
        }
        if perDay >= MorphineEquivalents.watch {
            return Text(
                "interactions.opioidDailyTotal.watch",
                "From 50 on the risk of weak breathing grows. Please ask the prescriber to look at "
                    + "it before the next prescription. Please do not change it on your own."
            )
        }
        return Text(
            "interactions.opioidDailyTotal.know",
            "This figure is for the talk with the prescriber. It is not for changing from one "
                + "opioid to another."
        )
    }
}
