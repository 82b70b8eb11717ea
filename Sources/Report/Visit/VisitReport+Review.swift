// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension VisitReport {
    /// Medicines, allergies, conditions, findings and results, with the charts of the results.
    func reviewSection(_ write: ReportWriter, onPaper: Bool, _ page: inout Markup) {
        guard !review.isEmpty else { return }
        let wording = write.wording
        page.element("section", [("class", "review"), ("id", "report-review")]) { box in
            write.heading(MedicineReview.title, &box)
            medicineTable(wording, &box)
            list(MedicineReview.allergyTitle, review.allergies, wording, &box)
            list(MedicineReview.conditionTitle, review.conditions, wording, &box)
            findingLists(write, &box)
            resultTable(wording, &box)
            guard let labs = input.answers?.labs else { return }
            box.append(
                onPaper
                    ? LabCharts.printed(results: labs, wording: wording)
                    : LabCharts.figures(results: labs, wording: wording)
            )
        }
    }

    private func medicineTable(_ wording: Wording, _ page: inout Markup) {
        guard let medicines = review.medicines, !medicines.isEmpty else {
            list(
                VisitReport.medicinesAsNamed,
                review.medicines.map { _ in [] },
                wording,
                &page
            )
            return
        }
        page.element("div", [("class", "scroll"), ("tabindex", "0")]) { scroll in
            let attributes: [(StaticString, String)] = [
                ("class", "data taken"), ("id", "report-medicines"),
            ]
            scroll.element("table", attributes) { table in
                head(VisitReport.medicinesAsNamed, MedicineRow.headings, wording, &table)
                table.element("tbody") { body in
                    for medicine in medicines {
                        body.element("tr") { row in
                            for (index, parts) in medicine.cells(wording).enumerated() {
                                let attributes: [(StaticString, String)] =
                                    index == 0 ? [("scope", "row")] : []
                                row.element(index == 0 ? "th" : "td", attributes) { cell in
                                    for (place, part) in parts.enumerated() {
                                        if place > 0 { cell.void("br") }
                                        cell.text(part)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func resultTable(_ wording: Wording, _ page: inout Markup) {
        guard let results = review.results, !results.isEmpty else {
            list(VisitReport.resultsTitle, review.results.map { _ in [] }, wording, &page)
            return
        }
        page.element("div", [("class", "scroll"), ("tabindex", "0")]) { scroll in
            let attributes: [(StaticString, String)] = [
                ("class", "data results"), ("id", "report-results"),
            ]
            scroll.element("table", attributes) { table in
                head(VisitReport.resultsTitle, ResultRow.headings, wording, &table)
                table.element("tbody") { body in
                    for result in results {
                        body.element("tr") { row in
                            for (index, cell) in result.cells(wording).enumerated() {
                                row.element(
                                    index == 0 ? "th" : "td",
                                    index == 0 ? [("scope", "row")] : [],
                                    text: cell
                                )
                            }
                        }
                    }
                }
            }
        }
    }

    private func head(
        _ caption: Text,
        _ headings: [Text],
        _ wording: Wording,
        _ table: inout Markup
    ) {
        table.element("caption", text: wording(caption))
        table.element("thead") { head in
            head.element("tr") { $0.columns(headings.map { wording($0) }) }
        }
    }

    /// A heading with a list, or with the words that there is none or that it was not asked.
    private func list(
        _ title: Text,
        _ items: [Text]?,
        _ wording: Wording,
        _ page: inout Markup
    ) {
        page.element("h3", text: wording(title))
        guard let items, !items.isEmpty else {
            let says = items == nil ? MedicineReview.notAsked : MedicineReview.noneNamed
            page.element("p", text: wording(says))
            return
        }
        page.element("ul") { list in
            for item in items { list.element("li", text: wording(item)) }
        }
    }

    private func findingLists(_ write: ReportWriter, _ page: inout Markup) {
        let wording = write.wording
        guard !review.levels.isEmpty else { return }
        page.element("h3", text: wording(MedicineReview.findingTitle))
        for level in review.levels {
            page.element("h4", text: wording(level.level.heading))
            page.element("ul", [("class", "findings")]) { list in
                for line in level.findings {
                    list.element("li") { item in
                        item.text(wording(line.finding.says))
                        for support in line.support(wording) {
                            item.void("br")
                            item.element("span", [("class", "small")], text: support)
                        }
                        write.readMore(LearnShelf.pages(forRule: line.finding.rule), &item)
                    }
                }
            }
        }
    }

    static let medicinesAsNamed = Text("report.medicines.heading", "Medicines as named")
    static let resultsTitle = Text("report.results", "Laboratory results, as reported")
}
