// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Vocabulary
public import Wording

extension VisitReport {
    /// The report as plain text for a terminal or a mail: page one, then the days.
    public func plainText(wording: Wording) -> String {
        var lines: [String] = [
            wording(VisitReport.title),
            wording.period(period) + " · " + wording(nightsLine), "",
        ]
        if urgent.tier != .none { lines += urgentText(wording) }
        lines += heading(Text("report.minute", "In one minute"), wording)
        for (index, line) in minute.enumerated() {
            lines += wrapped("\(index + 1). " + text(line, wording), indent: 3)
        }
        for table in [criteria].compactMap(\.self) + otherLegs {
            lines += [""] + criteriaText(table, wording)
        }
        lines += [""] + measuresText(wording)
        lines += [""] + heading(Text("report.tried", "What was tried"), wording)
        lines += wrapped(wording(tried.treatmentsSay), indent: 0)
        for medicine in tried.medicines ?? [] {
            lines += wrapped("- " + wording(medicine), indent: 2)
        }
        lines.append("")
        if urgent.tier == .none { lines += urgentText(wording) }
        if !questions.isEmpty {
            lines += heading(Text("report.questions", "Questions to ask"), wording)
            for question in questions { lines += wrapped("- " + wording(question), indent: 2) }
            lines.append("")
        }
        lines += wrapped(wording(answered), indent: 0)
        lines += [wording(VisitReport.footer), ""]
        lines += reviewText(wording)
        if !testLines.isEmpty {
            lines += heading(VisitReport.testTitle, wording)
            for line in testLines { lines += wrapped("- " + wording(line), indent: 2) }
            lines.append("")
        }
        if let plan = input.plan { lines.append(plan.plainText(wording: wording)) }
        lines += daysText(wording)
        return TextTable.plain(lines.joined(separator: "\n") + "\n")
    }

    func heading(_ words: Text, _ wording: Wording) -> [String] {
        let title = wording(words)
        return [title, String(repeating: "-", count: title.count)]
    }

    private func text(_ line: ReportLine, _ wording: Wording) -> String {
        let lead = line.lead.map { ReportWriter(wording: wording).sentence($0) + " " } ?? ""
        let keys = line.keys.isEmpty ? "" : " [" + line.keys.joined(separator: " ") + "]"
        return lead + wording(line.says) + keys
    }

    private func urgentText(_ wording: Wording) -> [String] {
        var lines = heading(Text("report.urgent", "Urgent matters"), wording)
        for line in urgent.lines { lines += wrapped("- " + text(line, wording), indent: 2) }
        if let call = urgent.call { lines += wrapped(wording(call), indent: 0) }
        lines += wrapped(text(urgent.asked, wording), indent: 0)
        if let leftOut = UrgentMatters.leftOut(including: input.including) {
            lines += wrapped(wording(leftOut), indent: 0)
        }
        return lines + [""]
    }

    private func criteriaText(_ table: CriteriaTable, _ wording: Wording) -> [String] {
        let write = ReportWriter(wording: wording)
        let rows = table.rows.map {
            [write.sentence($0.name), wording($0.state), wording($0.from)]
        }
        return TextTable.lines(rows)
    }

    private func measuresText(_ wording: Wording) -> [String] {
        var lines = heading(Text("report.measures.short", "Severity, timing and sleep"), wording)
        let rows = measures.rows.map { row in
            var cells = [wording(row.name), wording(row.whole)]
            if measures.comparison != nil {
                cells += [wording(row.before), wording(row.since), wording(row.change)]
            }
            return cells
        }
        var head = ["", wording(Text("report.measures.whole", "whole period"))]
        if let comparison = measures.comparison {
            head += [
                wording(comparison.beforeHeading), wording(comparison.sinceHeading),
                wording(Text("report.measures.change", "change")),
            ]
        }
        lines += TextTable.lines([head] + rows)
        return lines
    }

    private func daysText(_ wording: Wording) -> [String] {
        let head =
            [wording(ChartWords.night)] + DaysTable.headings.map { wording($0.name) }
        let words = DayWords(wording)
        let rows = points.map { night in
            [night.day.description] + (words.cells(night) ?? [words.notRecorded])
        }
        return TextTable.lines([head] + rows)
    }

    func wrapped(_ words: String, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > 80 {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += line.isEmpty ? String(word) : " " + word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

/// Rows of words set in columns by spaces.
enum TextTable {
    /// Words without the soft hyphens that show a browser where it may part them.
    static func plain(_ words: String) -> String { words.replacing("\u{AD}", with: "") }

    static func lines(_ given: [[String]]) -> [String] {
        let rows = given.map { $0.map(plain) }
        var widths: [Int] = []
        for row in rows where row.count > 2 {
            for (index, cell) in row.enumerated() {
                if index < widths.count {
                    widths[index] = max(widths[index], cell.count)
                } else {
                    widths.append(cell.count)
                }
            }
        }
        return rows.map { row in
            var line = ""
            for (index, cell) in row.enumerated() {
                let width = index < widths.count ? widths[index] : 0
                let isLast = index == row.count - 1
                line += cell
                if !isLast { line += String(repeating: " ", count: max(0, width - cell.count) + 2) }
            }
            return line
        }
    }
}
