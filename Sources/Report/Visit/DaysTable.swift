// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
public import Wording

/// Every night of the period, with its gaps, as a table.
enum DaysTable {
    /// A cell of which nothing was recorded in a night that has other entries.
    static let none = "–"

    /// The headings after the first column, in order.
    static let headings: [(column: DayColumn?, name: Text)] = [
        (.legs, heading(.legs)), (.back, heading(.back)), (.onset, heading(.onset)),
        (.sleep, heading(.sleep)), (nil, Text("report.days.slept", "Slept")),
        (.keptUp, heading(.keptUp)), (.treatments, heading(.treatments)),
        (nil, Text("report.days.flares", "Flares")),
    ]

    /// The heading of a column.
    static func heading(_ column: DayColumn) -> Text {
        switch column {
        case .legs: ChartWords.legs
        case .back: ChartWords.back
        case .onset: Text("report.days.start", "Start")
        case .sleep: Text("report.days.asleep", "Asleep")
        case .keptUp: Text("report.days.keptUp", "Kept up by")
        case .treatments: Text("report.days.done", "Done")
        }
    }
}

extension VisitReport {
    /// Every night of the period; a night without an entry says so.
    public func daysTable(_ wording: Wording) -> Markup {
        .build { page in
            page.reserve(nights.count * 180)
            writeDaysTable(wording, &page)
        }
    }

    func writeDaysTable(_ wording: Wording, _ page: inout Markup) {
        let letters = keys.reduce(into: [DayColumn: String]()) { found, key in
            if case .days(let column) = key.rows { found[column] = key.letter }
        }
        let words = DayWords(wording)
        let width = String(DaysTable.headings.count)
        page.element("table", [("class", "data days"), ("id", "report-days")]) { table in
            table.element(
                "caption",
                text: wording(
                    Text(
                        "report.days",
                        "Every night of the period. “–” was not recorded, which is never zero."
                    )
                )
            )
            table.element("thead") { head in
                head.element("tr") { row in
                    row.columns([wording(ChartWords.night)])
                    for (index, heading) in DaysTable.headings.enumerated() {
                        row.element("th", [("scope", "col"), ("class", "w\(index + 2)")]) { cell in
                            cell.text(wording(heading.name))
                            guard let letter = heading.column.flatMap({ letters[$0] }) else {
                                return
                            }
                            cell.element("sup", text: letter)
                        }
                    }
                }
            }
            table.element("tbody") { body in
                for night in points {
                    dayRow(night, words, width, &body)
                }
            }
        }
    }

    private func dayRow(
        _ night: NightPoint,
        _ words: DayWords,
        _ width: String,
        _ body: inout Markup
    ) {
        let name = words.name(night.day)
        guard let cells = words.cells(night) else {
            body.element("tr", [("class", "missing")]) { row in
                row.element("th", [("scope", "row")], text: name)
                row.element("td", [("colspan", width)], text: words.notRecorded)
            }
            return
        }
        body.element("tr") { row in
            row.element("th", [("scope", "row")], text: name)
            for cell in cells { row.element("td", text: cell) }
        }
    }
}
