// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Vocabulary
import Wording

/// Questions for the visit, from what is open and from what could look alike.
///
/// They ask; they never tell anyone what to do.
enum QuestionsToAsk {
    /// How many stand on page one.
    static let most = 5

    static func list(
        _ input: ReportInput,
        _ table: CriteriaTable?,
        _ comparison: VisitComparison?
    ) -> [Text] {
        var questions: [Text] = []
        if let table {
            questions += contradictions(table.leg.restlessLegs)
            questions += lookAlikes(table.leg)
            questions += past(table)
            questions += [missing(table.leg.restlessLegs.missing)].compactMap(\.self)
        }
        questions += [onset(comparison), back(input), ferritin(input, table)].compactMap(\.self)
        if let open = input.assessment?.back.missing, input.answers?.back != nil, !open.isEmpty {
            questions.append(
                Text(
                    "report.ask.backMissing",
                    "Still open about the back: {list}. What would the answer change?",
                    ["list": names(open, most: 2)]
                )
            )
        }
        return Array(questions.prefix(most))
    }

    private static func contradictions(_ legs: RestlessLegs) -> [Text] {
        legs.contradictions.prefix(1).map { pair in
            Text(
                "report.ask.contradiction",
                "Which of the two holds: {pair}?",
                ["pair": .list(pair.map(ClinicalWords.name(of:)))]
            )
        }
    }

    private static func lookAlikes(_ leg: LegAssessment) -> [Text] {
        leg.lookAlikes.filter { $0.fit == .strong || $0.fit == .some }.prefix(2).map { fit in
            Text(
                "report.ask.lookAlike",
                "Could {name} explain some of this, and how would one tell?",
                ["name": .text(ClinicalWords.name(fit.condition))]
            )
        }
    }

    private static func past(_ table: CriteriaTable) -> [Text] {
        let lost = table.rows.filter(\.judgement.isFromThePast).map(\.name)
        guard !lost.isEmpty else { return [] }
        return [
            Text(
                "report.ask.past",
                "Was there only in the past: {list}. What could have changed?",
                ["list": .list(lost)]
            )
        ]
    }

    private static func missing(_ paths: [AnswerPath]) -> Text? {
        guard !paths.isEmpty else { return nil }
        return Text(
            "report.ask.missing",
            "Still open: {list}. Can this be settled today?",
            ["list": names(paths, most: 3)]
        )
    }

    private static func onset(_ comparison: VisitComparison?) -> Text? {
        guard let change = comparison?.onsetMoved, change <= -60 else { return nil }
        return Text(
            "report.ask.onset",
            "Legs start {span} earlier than before: what could lie behind it?",
            ["span": .minutes(Int(-change.rounded()))]
        )
    }

    private static func back(_ input: ReportInput) -> Text? {
        guard let best = input.assessment?.back.kinds.first, best.fit == .strong,
            best.kind != .unidentified
        else { return nil }
        return Text(
            "report.ask.back",
            "Does the back pain fit {kind}, and what would show it?",
            ["kind": .text(ClinicalWords.name(best.kind))]
        )
    }

    /// Iron stores matter in everyone with restless legs (IRLSSG iron guidance 2018).
    private static func ferritin(_ input: ReportInput, _ table: CriteriaTable?) -> Text? {
        guard let pattern = table?.leg.restlessLegs.pattern,
            pattern == .consistent || pattern == .possible,
            !(input.answers?.labs ?? []).contains(where: { $0.test == .ferritin })
        else { return nil }
        return Text(
            "report.ask.ferritin",
            "No ferritin is known here: has it been measured, in the morning and fasting?"
        )
    }

    private static func names(_ paths: [AnswerPath], most: Int) -> Argument {
        .list(paths.prefix(most).map(ClinicalWords.name(of:)))
    }
}
