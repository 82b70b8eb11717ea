// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Mustache
import Report
import Vocabulary
import Wording

/// What is taken and what was measured, what is in it, and what to raise because of it.
struct ReviewPage: Page {
    static let template = "review"

    private let visit: Visit
    private let answers: Case?
    private let findings: [Finding]
    private let noted: MedicinesNoted
    private let summaries: [MedicineSummary]

    /// Shows what the rules make of the answers; nil when nothing was answered yet.
    ///
    /// - Parameters:
    ///   - answers: The case as of today.
    ///   - legNights: The legs in the diary around a start or raised dose.
    ///   - entries: The diary of the last four weeks.
    ///   - visit: The language and the day.
    init(
        _ answers: Case?,
        legNights: LegNights = LegNights(),
        entries: [Entry],
        visit: Visit
    ) {
        summaries = answers.map(MedicineSummary.all) ?? []
        noted = MedicinesNoted(answers?.medicines ?? [], in: entries)
        self.visit = visit
        self.answers = answers
        findings = answers.map { Assessor.assess($0, nights: legNights).findings } ?? []
    }

    var title: Text { ReviewPage.heading }
    var room: MenuRoom? { .review }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(ReviewPage.heading)
        case "notice": orFalse(notice.map { visit.wording($0) })
        case "interview": Paths.interview()
        case "iron": Paths.iron()
        case "urges": Paths.urges()
        case "urgesDue": orFalse(UrgesDueView(visit))
        case "hasUrges": answers.map { UrgeSchedule(case: $0) != nil } ?? false
        case "passport": Paths.passport()
        case "isEmpty": answers == nil
        case "levels":
            Finding.Level.allCases.compactMap { level in
                let found = findings.filter { $0.level == level }
                return found.isEmpty
                    ? nil : ReviewLevelView(level, found, of: answers, wording: visit.wording)
            }
        case "medicines": medicines(taken: true)
        case "stopped": medicines(taken: false)
        case "hasStopped": !summaries.allSatisfy(isTaken)
        case "noMedicines": !summaries.contains(where: isTaken)
        case "results": results
        case "charts": LabCharts.figures(results: repeated, wording: visit.wording)
        case "noResults": results.isEmpty
        case "reactions": reactions
        case "noReactions": reactions.isEmpty
        case "conditions": orFalse(conditions)
        case "changeConditions": Paths.interview() + "?again=conditions"
        case "newMedicine": Paths.medicineNew()
        case "newResult": Paths.resultNew()
        case "newReaction": Paths.reactionNew()
        case "say": Phrases(ReviewPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// Whether a medicine stands among those that are taken; one that may be does.
    private func isTaken(_ summary: MedicineSummary) -> Bool { summary.isTaken != .no }

    private func medicines(taken: Bool) -> [ReviewMedicineView] {
        summaries.filter { isTaken($0) == taken }
            .map { summary in
                ReviewMedicineView(
                    line: line(.medicine(summary.index)),
                    path: Paths.medicineLine(summary.medicine.mark),
                    summary: summary,
                    noted: noted.says(at: summary.index),
                    wording: visit.wording
                )
            }
    }

    /// The results, the newest of each test first.
    private var results: [ReviewLineView] {
        let labs = (answers?.labs ?? []).enumerated()
        return LabTest.allCases.flatMap { test in
            labs.filter { $0.element.test == test }
                .sorted { LabResult.isNewer($0.element, than: $1.element) }
                .map { index, result in
                    ReviewLineView(
                        line: line(.lab(index)),
                        path: Paths.resultLine(result.mark)
                    )
                }
        }
    }

    /// The results of tests that were done more than once, which a drawing shows best.
    private var repeated: [LabResult] {
        let labs = answers?.labs ?? []
        return labs.filter { result in labs.count { $0.test == result.test } > 1 }
    }

    private var reactions: [ReviewLineView] {
        (answers?.allergies ?? []).enumerated().map { index, reaction in
            ReviewLineView(
                line: line(.allergy(index)),
                path: Paths.reactionLine(reaction.mark)
            )
        }
    }

    /// What clinicians have named; nil when it was not asked.
    private var conditions: String? {
        answers?.conditions.map { _ in line(.conditions) }
    }

    private func line(_ path: AnswerPath) -> String {
        answers.flatMap { AnswerValueWords.says(path, in: $0) }.map { visit.wording($0) } ?? ""
    }

    private var notice: Text? {
        if visit.query["kept"] != nil { return Text("review.kept", "It is kept.") }
        guard visit.query["removed"] != nil else { return nil }
        return Text(
            "review.removed",
            "It is removed from the list. Earlier versions stay in the record."
        )
    }

    static let heading: Text = MenuRoom.review.name

    private static let phrases: [Text] = [
        Text(
            "review.lead",
            "What you take and what was measured, weighed for the legs and for the back. Nothing "
                + "here asks you to change a medicine: take it to the person who prescribes it."
        ),
        Text(
            "review.nothing",
            "No medicine, result or habit is known yet. The interview asks about them, and you can "
                + "write them down below."
        ),
        Text("review.toInterview", "Open the interview"),
        Text("review.ironTitle", "Iron"),
        Text("review.medicinesTitle", "What you take"),
        Text("review.stoppedTitle", "What you took before"),
        Text("review.resultsTitle", "What was measured"),
        Text("review.reactionsTitle", "Allergies and bad reactions"),
        Text("review.conditionsTitle", "Conditions and implants"),
        Text("review.noMedicinesSays", "No medicine is in the list."),
        Text("review.noResultsSays", "No result is in the list."),
        Text("review.noReactionsSays", "No reaction is in the list."),
        Text("review.notAsked", "Not asked yet."),
        Text("review.change", "Change"),
        Text("review.toUrges", "Questions about urges"),
        Text("review.addMedicine", "Add a medicine"),
        Text("review.addResult", "Add a result"),
        Text("review.addReaction", "Add a reaction"),
        Text("review.aboutIron", "Iron and restless legs: what the values mean"),
        Text("review.toPassport", "Procedure passport: fill it from this list"),
    ]
}

/// One line of a list with the way to its form.
struct ReviewLineView: MustacheParent, Sendable {
    let line: String
    let path: String

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "path": path
        default: nil
        }
    }
}

extension LabResult {
    /// Whether a result was drawn after another; one without a day comes last.
    static func isNewer(_ one: LabResult, than other: LabResult) -> Bool {
        guard let day = one.on?.latest else { return false }
        return other.on.map { $0.latest < day } ?? true
    }
}
