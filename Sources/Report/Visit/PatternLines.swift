// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// The sentences on what the answers point to, and why.
enum PatternLines {
    /// The sentence on one leg problem.
    static func pattern(_ table: CriteriaTable, isOnlyOne: Bool) -> ReportLine {
        let legs = table.leg.restlessLegs
        let lead = lead(legs.pattern)
        let says = Text(
            "report.pattern.says",
            "({judgement}{past}{course}).",
            [
                "judgement": .text(judgement(table)), "past": past(table),
                "course": course(legs.course),
            ]
        )
        let named = Text(
            "report.pattern.named",
            "Leg problem {id}: {lead}",
            ["id": .verbatim(table.leg.id), "lead": .text(lead)]
        )
        return ReportLine(isOnlyOne ? lead : named, says, keys: [table.key])
    }

    private static func lead(_ pattern: LegPattern) -> Text {
        switch pattern {
        case .consistent:
            Text("report.pattern.consistent", "pattern consistent with restless legs")
        case .possible:
            Text("report.pattern.possible", "pattern possibly that of restless legs")
        case .unlikely: Text("report.pattern.unlikely", "pattern unlikely to be restless legs")
        case .insufficient:
            Text("report.pattern.insufficient", "not enough answers to judge restless legs")
        }
    }

    private static func judgement(_ table: CriteriaTable) -> Text {
        let legs = table.leg.restlessLegs
        let met = Argument.text(count(table.met))
        switch legs.pattern {
        case .consistent, .possible:
            return Text("report.pattern.met", "{met} of five criteria", ["met": met])
        case .unlikely:
            let not = table.rows.filter { $0.judgement.state == .notMet }.map(\.name)
            return Text("report.pattern.notMet", "not met: {not}", ["not": .list(not)])
        case .insufficient:
            return Text(
                "report.pattern.open",
                "{met} of five criteria met, {missing} {missing|answer|answers} still open",
                ["met": met, "missing": .count(legs.missing.count)]
            )
        }
    }

    private static func past(_ table: CriteriaTable) -> Argument {
        let past = table.rows.filter(\.judgement.isFromThePast).map(\.name)
        let pattern = table.leg.restlessLegs.pattern
        guard !past.isEmpty, pattern == .consistent || pattern == .possible else {
            return .verbatim("")
        }
        return .text(
            Text("report.pattern.past", "; only in the past: {past}", ["past": .list(past)])
        )
    }

    private static func course(_ course: LegCourse) -> Argument {
        guard course != .unknown else { return .verbatim("") }
        return .text(
            Text(
                "report.pattern.course",
                "; {course}",
                ["course": .text(ClinicalWords.clinicalName(course))]
            )
        )
    }

    /// The sentence that no look-alike fits; nil when one does or too little was answered.
    static func noLookAlike(_ tables: [CriteriaTable]) -> ReportLine? {
        guard tables.contains(where: { $0.leg.restlessLegs.pattern != .insufficient }),
            tables.allSatisfy({ best(of: $0) == nil })
        else { return nil }
        return ReportLine(
            nil,
            Text("report.lookAlike.none", "No look-alike fits more than a little.")
        )
    }

    private static func best(of table: CriteriaTable) -> LookAlikeFit? {
        table.leg.lookAlikes.first.flatMap { $0.fit == .strong || $0.fit == .some ? $0 : nil }
    }

    /// The sentence on the strongest look-alike of a leg problem; nil when none fits in part.
    static func lookAlike(
        _ table: CriteriaTable,
        _ input: ReportInput,
        _ ring: inout KeyRing
    ) -> ReportLine? {
        guard let best = best(of: table) else { return nil }
        let key = ring.letter(
            .answers(best.speaksFor + best.speaksAgainst),
            Text(
                "report.key.lookAlike",
                "Answers for and against {name}",
                ["name": .text(ClinicalWords.clinicalName(best.condition))]
            )
        )
        let says =
            best.speaksAgainst.isEmpty
            ? Text("report.lookAlike.for", "(for it, {for}).")
            : Text("report.lookAlike.forAgainst", "(for it, {for}; against it, {against}).")
        return ReportLine(
            (best.fit == .strong
                ? Text("report.lookAlike.strong", "Also fits well: {name}")
                : Text("report.lookAlike.some", "Also fits in part: {name}"))
                .with(["name": .text(ClinicalWords.clinicalName(best.condition))]),
            says.with([
                "for": answers(best.speaksFor, input, ring.filter),
                "against": answers(best.speaksAgainst, input, ring.filter),
            ]),
            keys: [key]
        )
    }

    /// The sentence on the back; nil when it was not asked or nothing fits.
    static func back(_ input: ReportInput, _ ring: inout KeyRing) -> ReportLine? {
        guard let back = input.assessment?.back, input.answers?.back != nil,
            back.course != .unknown || back.mechanism != .unknown
        else { return nil }
        let best = back.kinds.first.flatMap { $0.fit == .strong || $0.fit == .some ? $0 : nil }
        let arguments: Arguments = [
            "course": .text(ClinicalWords.clinicalName(back.course)),
            "mechanism": .text(ClinicalWords.clinicalName(back.mechanism)),
        ]
        let lead = Text("report.back.lead", "Back: {course}, {mechanism}", arguments)
        guard let best else {
            return ReportLine(
                lead,
                Text("report.back.noKind", "(no kind fits more than a little).")
            )
        }
        let kind = ClinicalWords.clinicalName(best.kind)
        let key = ring.letter(
            .answers(best.speaksFor + best.speaksAgainst),
            Text("report.key.lookAlike", "Answers for and against {name}", ["name": .text(kind)])
        )
        let says =
            best.fit == .strong
            ? Text("report.back.strong", "(fits well: {kind}).")
            : Text("report.back.some", "(fits in part: {kind}).")
        return ReportLine(lead, says.with(["kind": .text(kind)]), keys: [key])
    }

    /// At most three answers: the name alone for a yes, else the name with what was answered.
    private static func answers(
        _ paths: [AnswerPath],
        _ input: ReportInput,
        _ filter: AnswerFilter
    ) -> Argument {
        .list(
            paths.filter(filter.shows).prefix(3).map { path in
                let name = ClinicalWords.name(of: path)
                guard let story = input.answers,
                    let says = AnswerValueWords.says(path, in: story),
                    says != AnswerValueWords.says(.yes)
                else { return name }
                return Text(
                    "report.nameAndAnswer",
                    "{name}: {answer}",
                    ["name": .text(name), "answer": .text(says)]
                )
            }
        )
    }

    private static func count(_ number: Int) -> Text {
        let words: [Text] = [
            Text("report.count.none", "none"), Text("report.count.one", "one"),
            Text("report.count.two", "two"), Text("report.count.three", "three"),
            Text("report.count.four", "four"), Text("report.count.five", "five"),
        ]
        return words[min(max(number, 0), 5)]
    }
}
