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
                    for stretch in rows {
                        body.element("tr") { row in
                            row.element("th", [("scope", "row")], text: stretch.label(wording))
                            for cell in cells(stretch) { row.element("td", text: cell) }
                        }
                    }
                }
            }
        }
    }
}
