// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wording

/// The blank diary of two weeks as a page to print: fourteen columns, room to write in each.
public struct BlankDiarySheet: Sendable {
    /// Which way round the paper lies.
    public enum Orientation: String, Hashable, Sendable, CaseIterable {
        case landscape, portrait
    }

    /// What the sheet asks and which days its columns are.
    public let sheet: BlankSheet

    /// Prints a sheet.
    public init(_ sheet: BlankSheet) {
        self.sheet = sheet
    }

    /// The sheet as HTML, without head and stylesheet.
    public func page(
        wording: Wording,
        paper: Paper,
        orientation: Orientation = .landscape
    ) -> Markup {
        let names = "sheet " + paper.className + "-" + orientation.rawValue
        return .build { page in
            page.element("article", [("class", names)]) { sheet in
                sheet.element("header") { head in
                    head.element("h1", text: wording(BlankSheet.title))
                    head.element("p", text: wording(BlankSheet.instruction))
                }
                sheet.element(
                    "div",
                    [
                        ("class", "scroll"), ("tabindex", "0"), ("role", "region"),
                        ("aria-label", wording(BlankSheet.title)),
                    ]
                ) { $0.append(table(wording)) }
                sheet.element("footer") { foot in
                    foot.element(
                        "p",
                        text: wording(
                            Text(
                                "report.sheet.name",
                                "Name or initials: ______________________"
                            )
                        )
                    )
                }
            }
        }
    }

    /// The sheet as one HTML file that needs nothing beside it.
    public func file(
        wording: Wording,
        paper: Paper,
        orientation: Orientation = .landscape
    ) -> Markup {
        .document(
            title: wording(BlankSheet.title),
            wording: wording,
            body: page(wording: wording, paper: paper, orientation: orientation)
        )
    }

    private func table(_ wording: Wording) -> Markup {
        .build { page in
            page.element("table") { table in
                table.element("caption", text: wording(BlankSheet.title))
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", [("scope", "col")]) { cell in
                            cell.text(wording(Text("report.sheet.day", "Day")))
                        }
                        for day in sheet.days {
                            row.element("th", [("scope", "col")]) { dayCell(day, wording, &$0) }
                        }
                    }
                }
                for part in BlankSheet.Part.allCases {
                    table.element("tbody") { body in
                        rows(of: part, wording, &body)
                    }
                }
            }
        }
    }

    private func dayCell(_ day: Day?, _ wording: Wording, _ cell: inout Markup) {
        guard let day else { return }
        cell.element("span", text: wording.weekdayLetters(day.weekday))
        cell.void("br")
        cell.text(wording.shortDate(day))
    }

    private func rows(of part: BlankSheet.Part, _ wording: Wording, _ body: inout Markup) {
        body.element("tr", [("class", "part")]) { row in
            row.element(
                "th",
                [("scope", "rowgroup"), ("colspan", String(sheet.days.count + 1))],
                text: wording(part.heading)
            )
        }
        for line in BlankSheet.rows where line.part == part {
            body.element("tr", [("class", line.key == .note ? "tall" : "write")]) { row in
                row.element("th", [("scope", "row")]) { cell in
                    cell.text(wording(line.label))
                    cell.element("small", text: wording(line.hint))
                }
                for _ in sheet.days { row.element("td", text: "") }
            }
        }
    }
}
