// SPDX-License-Identifier: Apache-2.0
import Wording

/// The table behind a drawing: a caption, headed columns and headed rows.
struct ChartTable {
    let caption: Text
    let headings: [Text]

    /// What stands in a cell of which nothing was recorded.
    static let none = "–"

    /// Writes the table; the first column is the row's heading.
    func markup(
        _ wording: Wording,
        rows: [Stretch],
        _ cells: (Stretch) -> [String]
    ) -> Markup {
        markup(wording, rows: rows.map { [$0.label(wording)] + cells($0) })
    }

    /// Writes the table from words; the first of a row is its heading.
    func markup(_ wording: Wording, rows: [[String]]) -> Markup {
        .build { page in
            page.element("table", [("class", "data")]) { table in
                table.element("caption", text: wording(caption))
                table.element("thead") { head in
                    head.element("tr") { row in
                        for heading in headings {
                            row.element("th", [("scope", "col")], text: wording(heading))
                        }
                    }
                }
                table.element("tbody") { body in
                    for cells in rows {
                        body.element("tr") { row in
                            row.element("th", [("scope", "row")], text: cells.first ?? "")
                            for cell in cells.dropFirst() { row.element("td", text: cell) }
                        }
                    }
                }
            }
        }
    }
}
