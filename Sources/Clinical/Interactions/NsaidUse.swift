// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The anti-inflammatory painkillers of a list, by how much of them reaches the blood.
///
/// A gel, cream or plaster reaches the blood in small amounts and counts one level lower; aspirin of
/// at most 325 mg a day is taken against clots and counts one level lower for the kidneys, in full
/// for bleeding. Where no amount is told the strength on the box decides, and aspirin of an amount
/// that is not known counts in full. All this is our own reading: awaiting sign-off.
struct NsaidUse: Sendable {
    /// Those that count in full.
    let full: [ListedMedicine]
    /// Those that count one level lower.
    let slight: [ListedMedicine]

    /// The most aspirin a day against clots, in mg.
    static let lowDoseAspirin = 325.0

    /// What the rule is about, which decides how low-dose aspirin counts.
    enum Harm { case bleeding, kidney }

    init(_ story: ReviewStory, _ harm: Harm) {
        let all = story.list.taken(.nsaid)
        let day = story.case.asOf
        var (full, slight): ([ListedMedicine], [ListedMedicine]) = ([], [])
        for medicine in all {
            let isSlight =
                medicine.isOnSkin || harm == .kidney && medicine.isLowDoseAspirin(on: day)
            if isSlight { slight.append(medicine) } else { full.append(medicine) }
        }
        (self.full, self.slight) = (full, slight)
    }

    var isEmpty: Bool { full.isEmpty && slight.isEmpty }

    /// A reading beside a reason, one level lower where only a slight use meets it.
    func reading(
        _ topic: Finding.Topic,
        _ level: Finding.Level,
        beside reason: Claim,
        in story: ReviewStory,
        _ says: @autoclosure () -> Text
    ) -> FindingRule.Reading? {
        guard reason.isYes else { return nil }
        return FindingRule.Reading(topic, level, full.areTaken && reason, in: story, says())
            ?? FindingRule.Reading(
                topic,
                level.oneLower,
                slight.areTaken && reason,
                in: story,
                says()
            )
    }
}

extension Finding.Level {
    /// The next less pressing level.
    fileprivate var oneLower: Finding.Level {
        switch self {
        case .urgent: .alert
        case .alert: .ask
        case .ask, .know: .know
        }
    }
}

extension ListedMedicine {
    /// Whether it is aspirin of at most 325 mg a day and no other anti-inflammatory painkiller.
    func isLowDoseAspirin(on day: Day) -> Bool {
        let nsaids = ingredients.filter { $0.classes.contains(.nsaid) }
        guard nsaids.count == 1, nsaids[0].name == "aspirin" else { return false }
        if let amount = milligrams(of: "aspirin", on: day) {
            return amount <= NsaidUse.lowDoseAspirin
        }
        guard let box = resolved.strengths.first else { return false }
        return (box.unit == .milligrams || box.unit == nil)
            && box.amount <= AspirinAgainstClots.most
    }
}
