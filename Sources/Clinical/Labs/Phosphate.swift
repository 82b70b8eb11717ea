// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// Phosphate < 2.0 mg/dL is an alert, below 2.5 (or the laboratory’s own line) a question.
    ///
    /// Source: knowledge file, section 12 (Boots 2022, medical algorithms page); 2.5 from memory.
    static let lowPhosphate = FindingRule(
        "low-phosphate",
        about: .labs,
        Text(
            "labs.lowPhosphate.statement",
            "Phosphate below 2.0 mg/dL (0.65 mmol/L) wants a clinician before the next iron "
                + "infusion; from there to 2.5 mg/dL, or the laboratory’s own lower line, it is "
                + "raised at the next visit. Ferric carboxymaltose can cause it."
        ),
        basis: Basis(
            "boots-2022",
            "fcm-phosphate-page",
            grade: .strong,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let result = story.labs.latest(.phosphate) else { return [] }
        let infusions = story.carboxymaltose.map(\.path).withoutRepeats
        let claim = Claim(.yes, result.path)
        if result.value < phosphateAlert {
            return [
                Reading(.lowPhosphate, .alert, claim, in: story, phosphateIsLow)?
                    .with(rivals: infusions)
            ].compactMap(\.self)
        }
        let line =
            result.result.range == nil ? Truth(result.value < phosphateLow) : result.isBelowRange
        guard line.isYes else { return [] }
        return [
            Reading(.lowPhosphate, .ask, claim, in: story, phosphateIsRatherLow)?
                .with(rivals: infusions)
        ].compactMap(\.self)
    }

    /// New back pain two weeks to six months after ferric carboxymaltose, no phosphate since.
    ///
    /// Source: Glaspy 2021, Boots 2022 (lasting low phosphate, bone pain and small fractures).
    static let phosphateAfterInfusion = FindingRule(
        "phosphate-after-infusion",
        about: .labs,
        Text(
            "labs.phosphateAfterInfusion.statement",
            "Back pain, or aching legs, that began within six months after ferric carboxymaltose: "
                + "phosphate is measured before it is called a bad back. US labels carry a boxed "
                + "warning since August 2026."
        ),
        basis: Basis("fcm-label-2026", "glaspy-2021", "boots-2022", grade: .strong)
    ) { story in
        let infusions = story.carboxymaltose
        guard !infusions.isEmpty else { return [] }
        for pain in newPains(story) {
            guard
                let infusion = infusions.last(where: {
                    $0.day <= pain.day && pain.day <= $0.day.advanced(byMonths: monthsOfPain)
                }), story.phosphate(from: infusion.day) == nil
            else { continue }
            let claim = Claim(.yes, infusion.path) && Claim(.yes, pain.path)
            return [
                Reading(
                    .lowPhosphate,
                    .alert,
                    claim,
                    in: story,
                    Text(
                        "labs.phosphateAfterInfusion.says",
                        "You said: {signs}. This iron infusion can lower phosphate in the blood, and "
                            + "that can make bones ache. Please ask your doctor soon to measure "
                            + "phosphate, before any further infusion."
                    )
                )
            ].compactMap(\.self)
        }
        return []
    }

    /// A repeated course of ferric carboxymaltose within three months without a phosphate value.
    ///
    /// Source: US labels of August 2026. Infusions up to 14 days apart are one course (the label
    /// gives two at least 7 days apart): our own reading.
    static let phosphateBeforeRepeat = FindingRule(
        "phosphate-before-repeat",
        about: .labs,
        Text(
            "labs.phosphateBeforeRepeat.statement",
            "Before every course of ferric carboxymaltose within three months of another, phosphate "
                + "is checked and a low one corrected first (US labels, August 2026). Infusions up "
                + "to 14 days apart count as one course."
        ),
        basis: Basis(
            "fcm-label-2026",
            "evenfall-limits",
            grade: .strong,
            verification: .awaitingSignOff
        )
    ) { story in
        let infusions = story.carboxymaltose
        for (first, next) in zip(infusions, infusions.dropFirst()) {
            guard next.day > first.day.advanced(by: daysOfOneCourse),
                next.day <= first.day.advanced(byMonths: monthsBetweenCourses),
                story.phosphate(from: first.day.advanced(by: 1)) == nil
            else { continue }
            let claim = Claim(.yes, first.path) && Claim(.yes, next.path)
            return [
                Reading(
                    .lowPhosphate,
                    next.day >= story.case.asOf ? .alert : .ask,
                    claim,
                    in: story,
                    Text(
                        "labs.phosphateBeforeRepeat.says",
                        "You listed {medicine} twice within three months, and no phosphate value in "
                            + "between. Please ask whether phosphate was checked; it can fall "
                            + "after this infusion.",
                        ["medicine": .text(story.name(of: next.path))]
                    )
                )
            ].compactMap(\.self)
        }
        return []
    }

    /// mg/dL.
    private static let phosphateAlert = 2.0
    /// mg/dL, from memory.
    private static let phosphateLow = 2.5
    private static let monthsOfPain = 6
    private static let monthsBetweenCourses = 3
    private static let daysOfOneCourse = 14

    /// Pain that may be of the bones, with the day it began as far as that is known.
    private static func newPains(_ story: ReviewStory) -> [(day: Day, path: AnswerPath)] {
        var found: [(day: Day, path: AnswerPath)] = []
        if let day = story.case.back?.date(.firstStarted)?.surelyFrom {
            found.append((day, .back(.firstStarted)))
        }
        for (index, problem) in (story.case.legs ?? []).enumerated() {
            let feels: Set<Sensation> = problem.answers.words(.sensations) ?? []
            guard !feels.isDisjoint(with: [.pain, .ache]), !problem.answers.truth(.urge).isYes,
                let day = problem.answers.date(.began)?.surelyFrom
            else { continue }
            found.append((day, .leg(index, .began)))
        }
        return found
    }

    private static let phosphateIsLow = Text(
        "labs.lowPhosphate.says",
        "{signs}. This is low. Low phosphate can make bones ache and muscles weak, and one kind of "
            + "iron infusion can cause it. Please let a doctor look at it soon, before any further "
            + "infusion."
    )

    private static let phosphateIsRatherLow = Text(
        "labs.lowPhosphate.border",
        "{signs}. This is a little low. Please ask at the next visit whether it should be repeated, "
            + "above all if you had an iron infusion."
    )
}

extension PartialDate {
    /// The first day it can mean, when it is known at least to the month.
    fileprivate var surelyFrom: Day? {
        if case .year = self { return nil }
        return latest
    }
}

extension UsableResult {
    /// Whether it lies below the range that the laboratory printed.
    var isBelowRange: Truth {
        result.range.map { Truth(result.result.value < $0.lowerBound) } ?? .unknown
    }
}

extension FindingRule.Reading {
    /// The reading with other explanations.
    func with(rivals: [AnswerPath]) -> Self {
        var reading = self
        reading.rivals = rivals
        return reading
    }
}

extension ReviewStory {
    /// The infusions of ferric carboxymaltose whose day is known, oldest first.
    fileprivate var carboxymaltose: [(day: Day, path: AnswerPath)] {
        var found: [(day: Day, path: AnswerPath)] = []
        for medicine in list.medicines where medicine.isAny(of: [.carboxymaltose]) {
            for on in medicine.intakeDays {
                if case .year = on { continue }
                found.append((on.earliest, medicine.path))
            }
        }
        return found.sorted { $0.day < $1.day }
    }

    /// A phosphate drawn on a day or later; an undated one may be.
    fileprivate func phosphate(from day: Day) -> UsableResult? {
        labs.results.first {
            $0.test == .phosphate && ($0.result.on.map { $0.latest >= day } ?? true)
        }
    }
}
