// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// What is urgent, and how much of it was not asked, so that “none” is no reassurance.
struct UrgentMatters {
    let tier: Tier
    let lines: [ReportLine]
    /// When it was asked and how many signs are unanswered.
    let asked: ReportLine
    /// The number to call, when something is to be seen to today and a country is chosen.
    let call: Text?

    init(_ input: ReportInput, _ filter: AnswerFilter, _ ring: inout KeyRing) {
        let signs = filter.signs
        let rows = ReportRows.answers(signs.map(AnswerPath.warning))
        let title = Text("report.key.warning", "Answers about warning signs")
        var worst = Tier.none
        var lines: [ReportLine] = []
        for reason in input.assessment?.urgency.because ?? [] {
            guard let answers = filter.visible(reason.answers) else { continue }
            worst = max(worst, reason.tier)
            let says = Text(
                "report.urgent.reported",
                "Reported: {signs}.",
                ["signs": .list(answers.map(ClinicalWords.name(of:)))]
            )
            let lead = Text(
                "report.urgent.lead",
                "{tier}.",
                ["tier": .text(ClinicalWords.clinicalName(reason.tier))]
            )
            lines.append(ReportLine(lead, says, keys: [ring.letter(rows, title)]))
        }
        tier = worst
        call = worst >= .sameDay && input.help.country != nil ? input.help.printed : nil
        self.lines = lines
        guard let answers = input.answers else {
            asked = ReportLine(
                nil,
                Text("report.urgent.notAsked", "Warning signs were not asked about.")
            )
            return
        }
        let open = signs.count { answers.warning.answers.truth($0).isUnknown }
        let day = input.interviewDate ?? answers.asOf
        let none = Text(
            "report.urgent.none",
            "None reported. Asked on {day}; {open} of {all} unanswered.",
            ["day": .day(day), "open": .count(open), "all": .count(signs.count)]
        )
        let some = Text(
            "report.urgent.asked",
            "Asked on {day}; {open} of {all} unanswered.",
            ["day": .day(day), "open": .count(open), "all": .count(signs.count)]
        )
        asked = ReportLine(nil, lines.isEmpty ? none : some, keys: [ring.letter(rows, title)])
    }

    /// What is left out at the person's wish, said whatever the answers were.
    static func leftOut(including topics: Set<SensitiveTopic>) -> Text? {
        let hidden = SensitiveTopic.allCases.filter { !topics.contains($0) }
        guard !hidden.isEmpty else { return nil }
        return Text(
            "report.leftOut",
            "Answers about {topics} are printed only when the person ticks them; here they are "
                + "left out, whatever they are.",
            ["topics": .list(hidden.map(\.label))]
        )
    }
}
