// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
public import Wording

extension VisitReport {
    /// The annex: what the letters lead to, charts, medicines and results, days, answers, sources.
    public func annex(_ wording: Wording) -> Markup {
        .build { writeAnnex(ReportWriter(wording: wording), &$0) }
    }

    /// Writes the annex straight into a page, which saves copying a long table twice.
    func writeAnnex(_ write: ReportWriter, _ page: inout Markup) {
        page.element("section", [("class", "annex")]) { annex in
            write.heading(Text("report.annex", "Annex"), &annex)
            keyIndex(write, &annex)
            for leg in otherLegs { write.criteria(leg, &annex) }
            annex.element("div", [("class", "charts")]) { charts in
                for chart in self.charts {
                    charts.element("h3", text: write.wording(chart.title))
                    charts.append(chart.figure(write.wording))
                }
            }
            reviewSection(write, onPaper: false, &annex)
            testSection(write, &annex)
            input.plan?.section(write.wording, &annex)
            annex.element("div", [("class", "scroll"), ("tabindex", "0")]) {
                writeDaysTable(write.wording, &$0)
            }
            annex.element("div", [("class", "scroll"), ("tabindex", "0")]) {
                answerTable(write, hasPlaces: true, &$0)
            }
            sourceList(write, &annex)
            annex.element("footer") { foot in
                foot.element("p", text: write.wording(VisitReport.footer))
            }
        }
    }

    func keyIndex(_ write: ReportWriter, _ page: inout Markup) {
        write.subheading(Text("report.keys", "What the small letters lead to"), &page)
        page.element("ul", [("class", "row-keys")]) { list in
            for key in keys {
                list.element("li", [("id", "key-" + key.letter)]) { item in
                    item.element("b", text: key.letter)
                    item.text(" " + write.wording(key.title) + ": ")
                    let place = VisitReport.place(of: key.rows)
                    item.element("a", [("href", place.href)], text: write.wording(place.says))
                }
            }
        }
    }

    private static func place(of rows: ReportRows) -> (href: String, says: Text) {
        switch rows {
        case .answers(let paths):
            (
                "#report-answers",
                Text(
                    "report.place.answers",
                    "{count} {count|answer|answers} in the table of answers",
                    ["count": .count(paths.count)]
                )
            )
        case .days(let column):
            (
                "#report-days",
                Text(
                    "report.place.days",
                    "column “{name}” in the table of days",
                    ["name": .text(DaysTable.heading(column))]
                )
            )
        case .medicines:
            ("#report-medicines", Text("report.place.medicines", "the list of medicines"))
        }
    }

    /// The answers that may be shown, in the order of the case, with the letters they carry.
    var answerRows: [(path: AnswerPath, letters: [String], says: Text)] {
        guard let answers = input.answers else { return [] }
        let letters = keys.reduce(into: [AnswerPath: [String]]()) { found, key in
            guard case .answers(let paths) = key.rows else { return }
            for path in paths { found[path, default: []].append(key.letter) }
        }
        return CasePaths.answered(in: answers).filter(filter.shows).compactMap { path in
            AnswerValueWords.says(path, in: answers).map {
                (path: path, letters: letters[path] ?? [], says: $0)
            }
        }
    }

    /// Writes the answers as they were given; a column of their places in the case file is a choice.
    func answerTable(_ write: ReportWriter, hasPlaces: Bool, _ page: inout Markup) {
        let rows = answerRows
        guard !rows.isEmpty else { return }
        let wording = write.wording
        var headings = [
            Text("report.answers.key", "Key"), Text("report.answers.question", "Asked"),
            Text("report.answers.answer", "Answered"),
        ]
        if hasPlaces {
            headings.append(Text("report.answers.pointer", "Place in the case file"))
        }
        page.element("table", [("class", "data answers"), ("id", "report-answers")]) { table in
            table.element(
                "caption",
                text: wording(Text("report.answers", "Answers, as they were given"))
            )
            table.element("thead") { head in
                head.element("tr") { row in
                    row.columns(headings.map { wording($0) })
                }
            }
            table.element("tbody") { body in
                for line in rows {
                    body.element("tr") { row in
                        row.element("td", text: line.letters.joined(separator: " "))
                        row.element(
                            "th",
                            [("scope", "row")],
                            text: write.sentence(ClinicalWords.name(of: line.path))
                        )
                        row.element("td", text: wording(line.says))
                        guard hasPlaces else { return }
                        row.element("td") { $0.element("code", text: line.path.description) }
                    }
                }
            }
        }
    }

    /// The sources behind what the report says, by name.
    var sources: [Source] {
        guard let assessment = input.assessment else { return [] }
        var names: Set<SourceID> = ["allen-2014"]
        for leg in assessment.legs {
            for fit in leg.lookAlikes where fit.fit == .strong || fit.fit == .some {
                names.formUnion(fit.basis.sources)
            }
        }
        for kind in assessment.back.kinds where kind.fit == .strong || kind.fit == .some {
            names.formUnion(kind.basis.sources)
        }
        for reason in assessment.urgency.because where filter.visible(reason.answers) != nil {
            names.formUnion(reason.basis.sources)
        }
        for finding in findings { names.formUnion(finding.basis.sources) }
        names.formUnion(review.effectSources)
        return names.sorted().compactMap { input.bibliography[$0] }
    }

    func sourceList(_ write: ReportWriter, _ page: inout Markup) {
        let sources = sources
        guard !sources.isEmpty else { return }
        write.subheading(Text("report.sources", "Sources of the rules used"), &page)
        page.element("ul", [("class", "sources")]) { list in
            for source in sources {
                let place = source.locator.map { " " + $0 } ?? ""
                list.element("li", text: source.reference + place)
            }
        }
    }
}
