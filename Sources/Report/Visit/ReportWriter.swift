// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wording

/// Writes the pieces that page one and the annex share.
struct ReportWriter {
    let wording: Wording
    /// Where a page that explains is; nil where a document leads nowhere.
    var learn: ((LearnPage) -> String)?

    func heading(_ text: Text, _ page: inout Markup) {
        page.element("h2", text: wording(text))
    }

    func subheading(_ text: Text, _ page: inout Markup) {
        page.element("h3", text: wording(text))
    }

    /// A statement with its lead in bold and the letters of its rows.
    func line(_ line: ReportLine, _ page: inout Markup) {
        if let lead = line.lead {
            page.element("strong", text: sentence(lead))
            page.text(" ")
        }
        page.text(wording(line.says))
        keys(line.keys, &page)
    }

    /// Links to pages that explain, on the screen alone; nothing where there are none.
    func readMore(_ pages: [LearnPage], _ page: inout Markup) {
        guard let learn, !pages.isEmpty else { return }
        page.element("span", [("class", "small no-print")]) { line in
            line.void("br")
            line.text(wording(LearnPage.readMore))
            for found in pages.prefix(3) {
                line.text(" ")
                let title = found.words(wording.language).title
                line.element("a", [("href", learn(found))], text: title)
            }
        }
    }

    /// The letters of rows, each a link into the annex.
    func keys(_ letters: [String], _ page: inout Markup) {
        guard !letters.isEmpty else { return }
        page.text("\u{A0}")
        page.element("sup") { raised in
            for (index, letter) in letters.enumerated() {
                if index > 0 { raised.text(" ") }
                raised.element(
                    "a",
                    [("class", "row-key"), ("href", "#key-" + letter)],
                    text: letter
                )
            }
        }
    }

    /// The five criteria of one leg problem.
    func criteria(_ criteria: CriteriaTable, _ page: inout Markup) {
        let headings = [
            Text("report.criteria.criterion", "Criterion"),
            Text("report.criteria.answer", "Answer"), Text("report.criteria.from", "From"),
        ]
        page.element("table", [("class", "criteria")]) { table in
            table.element("caption") { caption in
                caption.text(
                    wording(
                        Text(
                            "report.criteria.caption",
                            "Criteria of restless legs (IRLSSG 2014), leg problem {id}",
                            ["id": .verbatim(criteria.leg.id)]
                        )
                    )
                )
                keys([criteria.key], &caption)
            }
            table.element("thead") { head in
                head.element("tr") { row in
                    row.columns(headings.map { wording($0) })
                }
            }
            table.element("tbody") { body in
                for line in criteria.rows {
                    body.element("tr") { row in
                        row.element("th", [("scope", "row")], text: sentence(line.name))
                        row.element(
                            "td",
                            [("class", line.judgement.state.rawValue)],
                            text: wording(line.state)
                        )
                        row.element("td", text: wording(line.from))
                    }
                }
            }
        }
    }

    /// A name that begins a line, with a capital.
    func sentence(_ text: Text) -> String {
        let words = wording(text)
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Markup {
    /// The headings of a table's columns, each with a class of its place for widths on paper.
    mutating func columns(_ names: [String]) {
        for (index, name) in names.enumerated() {
            element("th", [("scope", "col"), ("class", "w\(index + 1)")], text: name)
        }
    }
}
