// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A medicine that was started or raised shortly before the legs changed.
///
/// A known aggravator whose start or raised dose lies 0–28 days before a leg problem began or
/// became worse, and that was still taken on that day. Source: knowledge file on restless legs,
/// 6d; Rottach 2008 (usually in the first days). The 28 days are our own: awaiting sign-off.
enum TimeLink {
    /// Days from a start or raised dose to the change of the legs.
    static let window = 0...28
    /// Days for which a medicine that was stopped is still looked at.
    static let stoppedLately = 28

    /// The first change of the legs a medicine is linked with in time; nil when none is known.
    static func change(after medicine: ListedMedicine, in story: ReviewStory) -> LegChange? {
        guard medicine.aggravation != nil,
            medicine.isTakenOrStopped(within: stoppedLately, before: story.case.asOf)
        else { return nil }
        let rises = medicine.rises
        guard !rises.isEmpty else { return nil }
        return LegChange.all(in: story.case).first { change in
            let wasTaken =
                medicine.medicine.stopped.map { $0.earliest > change.date.latest } ?? true
            return wasTaken && rises.contains { change.isAfter($0, by: window).isYes }
        }
    }
}

extension FindingRule {
    static let timeLink = FindingRule(
        "time-link",
        about: .medicines,
        Text(
            "medicines.timeLink.statement",
            "A medicine known to worsen restless legs was started or its dose raised 0–28 days "
                + "before a leg problem began or became worse, and was not stopped before that. "
                + "Other explanations of the same change are shown beside it."
        ),
        basis: Basis(
            "rottach-2008",
            "evenfall-medicines",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        story.list.medicines.compactMap { medicine in
            guard let change = TimeLink.change(after: medicine, in: story) else { return nil }
            return Reading(
                .timeLink,
                .ask,
                of: medicine,
                and: [change.path],
                Text(
                    "medicines.timeLink.says",
                    "{signs} was started or raised in the four weeks before the legs changed, and "
                        + "it can make restless legs worse. Other things can explain it too. "
                        + "Please tell the prescriber about the two dates; please do not change it "
                        + "on your own."
                ),
                rivals: RivalAnswers.of(change, beside: medicine, in: story)
            )
        }
    }
}
