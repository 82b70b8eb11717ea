// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wording

extension VisitReport {
    /// The whole report as HTML: page one and the annex, without head and stylesheet.
    ///
    /// - Parameters:
    ///   - wording: The language.
    ///   - paper: The paper it is printed on.
    ///   - learn: Where a page that explains is; nil for a document of its own.
    /// - Returns: The report.
    public func page(
        wording: Wording,
        paper: Paper,
        learn: ((LearnPage) -> String)? = nil
    ) -> Markup {
        .build { page in
            page.reserve(16_384 + nights.count * 180)
            page.element("article", [("class", "report " + paper.className)]) {
                $0.append(pageOne(wording))
                writeAnnex(ReportWriter(wording: wording, learn: learn), &$0)
            }
        }
    }

    /// Page one alone.
    public func pageOne(_ wording: Wording) -> Markup { pageOne(wording, room: .browser) }

    /// Page one with as much as there is room for.
    func pageOne(_ wording: Wording, room: PageOneRoom) -> Markup {
        let write = ReportWriter(wording: wording)
        return .build { page in
            page.element("section", [("class", "page-one")]) { one in
                header(write, &one)
                if urgent.tier != .none { urgentMatters(write, &one) }
                write.heading(Text("report.minute", "In one minute"), &one)
                one.element("ol", [("class", "minute")]) { list in
                    for line in minute { list.element("li") { write.line(line, &$0) } }
                }
                if room.hasTables {
                    if let criteria { write.criteria(criteria, &one) }
                    measureTable(write, &one)
                } else {
                    one.element("p", text: wording(VisitReport.tablesInAnnex))
                }
                one.element("div", [("class", "cols")]) { columns in
                    columns.element("div") { left in
                        questionSection(write, most: room.questions, &left)
                        write.subheading(Text("report.answered.heading", "Who answered"), &left)
                        left.element("p", text: wording(answered))
                    }
                    columns.element("div") { right in
                        if urgent.tier == .none { urgentMatters(write, &right) }
                        if room.hasTables { triedSection(write, most: room.medicines, &right) }
                    }
                }
                one.element("footer") { foot in
                    foot.element("p", text: wording(VisitReport.footer))
                    foot.element("p", text: wording(keyNote))
                }
            }
        }
    }

    private var keyNote: Text {
        Text(
            "report.keyNote",
            "Small letters a–{last} lead to the rows in the annex.",
            ["last": .verbatim(keys.last?.letter ?? "a")]
        )
    }

    /// The line with the nights that were recorded.
    var nightsLine: Text {
        Text(
            "report.nights",
            "{recorded} of {all} nights recorded",
            ["recorded": .count(recordedNights), "all": .count(nights.count)]
        )
    }

    /// The heading of the report.
    static let title = Text("report.title", "Evenfall visit report")

    /// Said where a list of page one goes on in the annex.
    private static func more(_ count: Int) -> Text {
        Text(
            "report.medicines.more",
            "and {count} more, listed in the annex",
            ["count": .count(count)]
        )
    }

    private static let tablesInAnnex = Text(
        "report.paper.tables",
        "Criteria, measures and what was tried did not fit on this page: they stand at the "
            + "beginning of the annex."
    )

    private func header(_ write: ReportWriter, _ page: inout Markup) {
        let wording = write.wording
        page.element("header") { head in
            head.element("h1", text: wording(VisitReport.title))
            let line = wording.period(period) + " · " + wording(nightsLine)
            head.element("p", text: line)
        }
    }

    private func urgentMatters(_ write: ReportWriter, _ page: inout Markup) {
        let isUrgent = urgent.tier != .none
        page.element("div", [("class", isUrgent ? "urgent" : "urgent-none")]) { box in
            write.subheading(Text("report.urgent", "Urgent matters"), &box)
            if isUrgent {
                box.element("ul") { list in
                    for line in urgent.lines.prefix(3) {
                        list.element("li") { write.line(line, &$0) }
                    }
                }
            }
            if let call = urgent.call { box.element("p", text: write.wording(call)) }
            box.element("p") { write.line(urgent.asked, &$0) }
            if let leftOut = UrgentMatters.leftOut(including: input.including) {
                box.element("p", [("class", "small")], text: write.wording(leftOut))
            }
        }
    }

    func measureTable(_ write: ReportWriter, _ page: inout Markup) {
        page.element("div", [("class", "scroll"), ("tabindex", "0")]) {
            writeMeasures(write.wording, keys: write, &$0)
        }
    }

    private func writeMeasures(_ wording: Wording, keys: ReportWriter, _ page: inout Markup) {
        page.element("table", [("class", "measures")]) { table in
            table.element(
                "caption",
                text: wording(
                    Text(
                        "report.measures",
                        "Severity, timing and sleep: median, with the number of nights in brackets"
                    )
                )
            )
            table.element("thead") { head in
                head.element("tr") { row in
                    var names = [
                        Text("report.measures.what", "Measure"),
                        Text("report.measures.whole", "whole period"),
                    ]
                    if let comparison = measures.comparison {
                        names += [
                            comparison.beforeHeading, comparison.sinceHeading,
                            Text("report.measures.change", "change"),
                        ]
                    }
                    row.columns(names.map { wording($0) })
                }
            }
            table.element("tbody") { body in
                for measure in measures.rows {
                    body.element("tr") { row in
                        row.element("th", [("scope", "row")]) { cell in
                            cell.text(wording(measure.name))
                            keys.keys([measure.key], &cell)
                        }
                        row.element("td", text: wording(measure.whole))
                        guard measures.comparison != nil else { return }
                        for text in [measure.before, measure.since, measure.change] {
                            row.element("td", text: wording(text))
                        }
                    }
                }
            }
        }
    }

    func triedSection(_ write: ReportWriter, most: Int, _ page: inout Markup) {
        write.subheading(Text("report.tried", "What was tried"), &page)
        page.element("p") { line in
            line.text(write.wording(tried.treatmentsSay))
            write.keys([tried.treatmentsKey], &line)
        }
        guard let medicines = tried.medicines else {
            page.element(
                "p",
                text: write.wording(
                    Text("report.medicines.notAsked", "Medicines were not asked about.")
                )
            )
            return
        }
        guard !medicines.isEmpty else {
            page.element(
                "p",
                text: write.wording(Text("report.medicines.none", "No medicines."))
            )
            return
        }
        page.element("p") { line in
            line.text(
                write.wording(Text("report.medicines.named", "Medicines named in the interview:"))
            )
            write.keys([tried.medicinesKey].compactMap(\.self), &line)
        }
        page.element("ul") { list in
            for medicine in medicines.prefix(most) {
                list.element("li", text: write.wording(medicine))
            }
            guard medicines.count > most else { return }
            list.element("li", text: write.wording(VisitReport.more(medicines.count - most)))
        }
    }

    func questionSection(_ write: ReportWriter, most: Int, _ page: inout Markup) {
        guard !questions.isEmpty else { return }
        page.element("div", [("class", "questions")]) { box in
            write.subheading(Text("report.questions", "Questions to ask"), &box)
            box.element("ul") { list in
                for question in questions.prefix(most) {
                    list.element("li", text: write.wording(question))
                }
                guard questions.count > most else { return }
                list.element("li", text: write.wording(VisitReport.more(questions.count - most)))
            }
        }
    }
}
