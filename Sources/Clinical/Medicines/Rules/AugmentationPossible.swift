// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What must be true before augmentation may be looked for, and what the detector starts from.
///
/// A dopamine agonist, levodopa or tramadol taken now for at least 28 days. Source: knowledge file
/// on restless legs, section 7 (Garcia-Borreguero 2016, Allen 2011); the 28 days are from memory.
struct AugmentationPreconditions: Hashable, Sendable {
    /// The medicine.
    let medicine: AnswerPath
    /// Since when it is taken, or the first dose that was told.
    let since: PartialDate
    /// The days on which the dose rose, oldest first.
    let raised: [PartialDate]
    /// The leg problems that became worse after it was started.
    let worse: [AnswerPath]
    /// Answers that could explain the worsening in another way.
    let rivals: [AnswerPath]
}

enum AugmentationPossible {
    /// Days a medicine must have been taken.
    static let leastDays = 28
    /// Months in which two raised doses count.
    static let months = 6
    /// How many raised doses in that time count.
    static let raises = 2

    /// Whether a medicine can bring augmentation and has been taken for long enough.
    static func isPossible(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        guard medicine.isAny(of: DopamineAgonists.classes) || medicine.holds("tramadol"),
            let since = since(medicine)
        else { return false }
        return since.latest.distance(to: story.case.asOf) >= leastDays
    }

    /// What the detector starts from; nil when the medicine is not taken for long enough.
    static func preconditions(
        of medicine: ListedMedicine,
        in story: ReviewStory
    ) -> AugmentationPreconditions? {
        guard medicine.isTaken == .yes, isPossible(medicine, in: story),
            let since = since(medicine)
        else { return nil }
        let worse = LegChange.all(in: story.case).filter { change in
            guard case .leg(_, .worseSince) = change.path else { return false }
            return change.date.earliest > since.latest
        }
        return AugmentationPreconditions(
            medicine: medicine.path,
            since: since,
            raised: medicine.rises.filter { $0 != medicine.medicine.started },
            worse: worse.map(\.path),
            rivals: RivalAnswers.of(worse.first, beside: medicine, in: story)
                + aggravators(beside: medicine, in: story)
        )
    }

    private static func since(_ medicine: ListedMedicine) -> PartialDate? {
        medicine.medicine.started
            ?? medicine.medicine.doses?.map(\.from).min { $0.earliest < $1.earliest }
    }

    private static func aggravators(
        beside medicine: ListedMedicine,
        in story: ReviewStory
    ) -> [AnswerPath] {
        story.list.takenNow.filter { $0.index != medicine.index && $0.aggravation != nil }
            .map(\.path)
    }
}

extension FindingRule {
    /// Signs of augmentation, as far as the medicines and dates can tell; the diary tells more.
    static let augmentationPossible = FindingRule(
        "augmentation-possible",
        about: .medicines,
        Text(
            "medicines.augmentation.statement",
            "A dopamine agonist, levodopa or tramadol has been taken for at least 28 days, and the "
                + "legs became clearly worse after it was started, or its dose was raised twice in "
                + "six months. Whether they begin earlier in the day than before it must be asked. "
                + "Low iron, other medicines, lack of sleep and pregnancy can look the same."
        ),
        basis: Basis(
            "garcia-borreguero-2016",
            "allen-2011",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard story.hasLegProblem else { return [] }
        let sixMonthsAgo = story.case.asOf.advanced(byMonths: -AugmentationPossible.months)
        return story.list.takenNow.compactMap { medicine in
            guard let drug = AugmentationPossible.preconditions(of: medicine, in: story) else {
                return nil
            }
            let raised = drug.raised.filter {
                $0.earliest >= sixMonthsAgo && $0.latest <= story.case.asOf
            }
            guard !drug.worse.isEmpty || raised.count >= AugmentationPossible.raises else {
                return nil
            }
            return Reading(
                .augmentationPossible,
                .ask,
                of: medicine,
                and: drug.worse,
                Text(
                    "medicines.augmentation.says",
                    "{signs} helps at first, but over time it can itself make restless legs worse. "
                        + "Do they begin earlier in the day than before it, spread to the arms, or "
                        + "come sooner at rest? Please show this to the prescriber, and do not stop "
                        + "or raise it on your own. Low iron and other things can do the same."
                ),
                rivals: drug.rivals.withoutRepeats
            )
        }
    }
}
