// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// The sentences on what the answers point to, and why.
enum PatternLines {
    /// The sentence on one leg problem.
    static func pattern(_ table: CriteriaTable, isOnlyOne: Bool) -> ReportLine {
        let legs = table.leg.restlessLegs
        let arguments: [String: Argument] = [
            "id": .verbatim(table.leg.id), "met": .text(count(table.met)),
            "missing": .count(legs.missing.count),
            "not": .list(
                table.rows.filter { $0.judgement.state == .notMet }.map(\.name)
            ),
            "past": .list(table.rows.filter(\.judgement.isFromThePast).map(\.name)),
            "course": .text(ClinicalWords.clinicalName(legs.course)),
        ]
        let name = isOnlyOne ? "" : "Leg problem {id}: "
        let key = isOnlyOne ? "report.pattern." : "report.pattern.named."
        let (lead, says): (String, String) =
            switch legs.pattern {
            case .consistent: ("pattern consistent with restless legs", "{met} of five criteria")
            case .possible: ("pattern possibly that of restless legs", "{met} of five criteria")
            case .unlikely: ("pattern unlikely to be restless legs", "not met: {not}")
            case .insufficient:
                (
                    "not enough answers to judge restless legs",
                    "{met} of five criteria met, {missing} {missing|answer|answers} still open"
                )
            }
        let past = table.rows.contains(where: \.judgement.isFromThePast)
        let judged = legs.pattern == .consistent || legs.pattern == .possible
        let more =
            (past && judged ? "; only in the past: {past}" : "")
            + (legs.course == .unknown ? "" : "; {course}")
        return ReportLine(
            Text(
                key + legs.pattern.rawValue,
                name + lead,
                arguments
            ),
            Text(
                key + legs.pattern.rawValue + (past ? ".past" : "")
                    + (legs.course == .unknown ? "" : ".course"),
                "(" + says + more + ").",
                arguments
            ),
            keys: [table.key]
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
            Text(
                best.fit == .strong ? "report.lookAlike.strong" : "report.lookAlike.some",
                best.fit == .strong ? "Also fits well: {name}" : "Also fits in part: {name}",
                ["name": .text(ClinicalWords.clinicalName(best.condition))]
            ),
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
        let arguments: [String: Argument] = [
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
        let says = Text(
            best.fit == .strong ? "report.back.strong" : "report.back.some",
            best.fit == .strong ? "(fits well: {kind})." : "(fits in part: {kind}).",
            ["kind": .text(kind)]
        )
        return ReportLine(lead, says, keys: [key])
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
        let words = ["none", "one", "two", "three", "four", "five"]
        let word = words[min(max(number, 0), 5)]
        return Text("report.count.\(word)", word)
    }
}
