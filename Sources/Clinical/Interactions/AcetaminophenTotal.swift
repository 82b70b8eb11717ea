// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Acetaminophen (paracetamol) of all products of the list in one daily figure.
enum AcetaminophenTotal {
    /// The most a day from all sources, in mg.
    ///
    /// Source: Health Canada.
    static let most = 4000.0
    /// The most a day from 60 years on or in long use, in mg.
    ///
    /// Source: secondary summary.
    static let mostLong = 3000.0
    /// The most a day with liver disease or daily alcohol, in mg.
    ///
    /// Source: table PMC7753951.
    static let mostLiver = 2000.0
    /// The age from which the lower figure counts.
    static let older = 60
    /// How many days make long use: our own reading, awaiting sign-off.
    static let longUse = 28
    /// How many drinks a week count as daily alcohol: our own reading, awaiting sign-off.
    static let dailyDrinks = 7.0

    static let rule = FindingRule(
        "acetaminophen-total",
        about: .interactions,
        Text(
            "interactions.acetaminophenTotal.statement",
            "Acetaminophen from all products: above 4,000 mg a day, or above 2,000 mg with liver "
                + "disease or seven or more drinks a week, a clinician must look; above 3,000 mg "
                + "from 60 years on or after four weeks, for the next visit. Sources name 4 g, 3 g "
                + "and 2 g (some 2–3 g) for these groups."
        ),
        basis: Basis(
            "health-canada-acetaminophen",
            "analgesic-dose-table",
            "acetaminophen-older-adults",
            "evenfall-interactions",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let total = story.list.daily("acetaminophen") else { return [] }
        let (level, reason, request) = judged(total, in: story)
        let sum = sum(total).then(total.answers.haveAsNeeded(in: story) ? .asNeededCounts : nil)
        return [
            FindingRule.Reading(
                topic: .acetaminophenTotal,
                level: level,
                says: sum.then(request),
                answers: (total.answers + reason).withoutRepeats,
                value: Measured(value: total.milligrams, unit: "mg/d")
            )
        ]
    }

    private static func sum(_ total: DailyTotal) -> Text {
        let number: Arguments = ["number": .number(total.milligrams, digits: 0)]
        return total.isWhole
            ? Text(
                "interactions.acetaminophenTotal.sum",
                "All products together give {number} mg of acetaminophen (paracetamol) a day.",
                number
            )
            : Text(
                "interactions.acetaminophenTotal.atLeast",
                "The products together give at least {number} mg of acetaminophen (paracetamol) a "
                    + "day; for one of them the amount is not known.",
                number
            )
    }

    private static func judged(
        _ total: DailyTotal,
        in story: ReviewStory
    ) -> (Finding.Level, [AnswerPath], Text) {
        let liver =
            story.has(.liverDisease)
            || story.habit(.alcoholDrinksPerWeek, isAtLeast: dailyDrinks)
        if total.milligrams > mostLiver, liver.isYes {
            return (.alert, liver.answers, aboveLiver)
        }
        if total.milligrams > most { return (.alert, [], above) }
        let long = story.case.isAtLeast(years: older) || isLongUsed(total, in: story)
        if total.milligrams > mostLong, long.isYes { return (.ask, long.answers, aboveLong) }
        return (.know, [], within)
    }

    /// Whether one of the products has been taken for four weeks.
    private static func isLongUsed(_ total: DailyTotal, in story: ReviewStory) -> Claim {
        let edge = story.case.asOf.advanced(by: 1 - longUse)
        return .any(
            total.answers.map { path in
                guard case .medicine(let index) = path,
                    let started = story.list.medicines[at: index]?.medicine.started
                else { return Claim(.unknown, path) }
                return Claim(started.isBefore(edge), path)
            }
        )
    }

    private static let above = Text(
        "interactions.acetaminophenTotal.above",
        "That is more than 4,000 mg, which can harm the liver. Please ask a pharmacist or doctor "
            + "before the next dose."
    )

    private static let aboveLiver = Text(
        "interactions.acetaminophenTotal.aboveLiver",
        "With liver disease or alcohol every day, sources name 2,000 mg as the most. Please ask a "
            + "pharmacist or doctor before the next dose."
    )

    private static let aboveLong = Text(
        "interactions.acetaminophenTotal.aboveLong",
        "From 60 years on, or week after week, some sources name 3,000 mg as the most. Please ask "
            + "at the next visit whether this amount is right."
    )

    private static let within = Text(
        "interactions.acetaminophenTotal.know",
        "Many cold and sleep products hold it too. The box or a pharmacist can tell before "
            + "another one is added."
    )
}
