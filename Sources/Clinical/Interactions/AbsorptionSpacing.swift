// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Medicines that keep each other from being absorbed when taken at the same hour.
///
/// All from memory (knowledge files, restless legs 6b and 6c): awaiting sign-off.
enum AbsorptionSpacing {
    private static let basis = Basis(
        "evenfall-interactions",
        grade: .weak,
        verification: .awaitingSignOff
    )

    /// Minutes between an antacid and gabapentin.
    static let antacidMinutes = 120
    /// Minutes between iron and the others; the longest that is named, so that nothing is hidden.
    static let ironMinutes = 240

    /// Antacids with magnesium or aluminium, and magnesium itself, with gabapentin.
    static let antacid = FindingRule(
        "antacid-gabapentin",
        about: .interactions,
        Text(
            "interactions.antacidGabapentin.statement",
            "An antacid with magnesium or aluminium lowers the uptake of gabapentin by about a "
                + "fifth: two hours between them. Silent when the hours given are that far apart."
        ),
        basis: basis
    ) { story in
        let gabapentin = story.list.taken(.gabapentinoid).filter { $0.holds("gabapentin") }
        guard !gabapentin.isEmpty else { return [] }
        let antacids = story.list.medicines.filter { medicine in
            medicine.isTaken == .yes
                && medicine.ingredients.contains {
                    $0.classes.contains(.magnesium)
                        || $0.classes.contains(.antacid) && !$0.classes.contains(.calcium)
                }
        }
        return reading(
            .antacidGabapentin,
            gabapentin,
            antacids,
            antacidMinutes,
            in: story,
            Text(
                "interactions.antacidGabapentin.ask",
                "Magnesium or aluminium can keep gabapentin from being taken up: {signs}. Please ask "
                    + "a pharmacist about leaving two hours between them."
            )
        )
    }

    /// What iron and the others keep from each other.
    static let besideIron: MedicineGroups = [
        .thyroid, .levodopa, .quinolone, .calcium, .antacid, .magnesium,
    ]

    /// Iron by mouth with levothyroxine, levodopa, quinolones, calcium, antacids or magnesium.
    static let iron = FindingRule(
        "iron-spacing",
        about: .interactions,
        Text(
            "interactions.ironSpacing.statement",
            "Iron by mouth and levothyroxine, levodopa, quinolone antibiotics, calcium, magnesium "
                + "or antacids hinder each other’s uptake: hours between them. Silent when the hours "
                + "given are four or more apart."
        ),
        basis: basis
    ) { story in
        let iron = story.list.taken(.oralIron)
        guard !iron.isEmpty else { return [] }
        return reading(
            .ironSpacing,
            iron,
            story.list.taken(of: besideIron),
            ironMinutes,
            in: story,
            Text(
                "interactions.ironSpacing.ask",
                "Iron and these keep each other from being taken up at the same hour: {signs}. "
                    + "Please ask a pharmacist how many hours to leave between them."
            )
        )
    }

    private static func reading(
        _ topic: Finding.Topic,
        _ ones: [ListedMedicine],
        _ others: [ListedMedicine],
        _ minutes: Int,
        in story: ReviewStory,
        _ says: @autoclosure () -> Text
    ) -> [FindingRule.Reading] {
        let day = story.case.asOf
        let close = others.filter { other in
            ones.contains { !isApart($0, other, by: minutes, on: day) }
        }
        return FindingRule.Reading(
            topic,
            .ask,
            ones.areTaken && close.areTaken,
            in: story,
            says()
        ).map { [$0] } ?? []
    }

    /// Whether all hours of both are known and lie so far apart, around the clock.
    private static func isApart(
        _ one: ListedMedicine,
        _ other: ListedMedicine,
        by minutes: Int,
        on day: Day
    ) -> Bool {
        guard let first = one.hours(on: day), let second = other.hours(on: day) else {
            return false
        }
        return first.allSatisfy { early in
            second.allSatisfy { late in
                let gap = abs(early - late)
                return min(gap, ClockTime.minutesPerDay - gap) >= minutes
            }
        }
    }
}

extension ListedMedicine {
    /// The minutes of the day at which it is taken; nil when one of them is not told.
    fileprivate func hours(on day: Day) -> [Int]? {
        let begun = (medicine.doses ?? []).filter { $0.from.earliest <= day }
        guard let last = begun.map(\.from.earliest).max() else { return nil }
        var hours: [Int] = []
        for dose in begun where dose.from.earliest == last {
            guard let at = dose.at, !at.isEmpty else { return nil }
            hours += at.map(\.minutes)
        }
        return hours
    }
}
