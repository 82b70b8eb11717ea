// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Report
import Storage
import Wording

/// The diary of two weeks on paper, to print.
struct SheetPage: Page {
    static let template = "sheet"

    private let visit: Visit
    private let sheet: BlankSheet

    /// Shows a blank sheet.
    init(_ sheet: BlankSheet, visit: Visit) {
        self.sheet = sheet
        self.visit = visit
    }

    var title: Text { BlankSheet.title }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "hasPDF": false
        case "asPDF": ""
        case "sheet":
            BlankDiarySheet(sheet)
                .page(wording: visit.wording, paper: visit.settings.paper.paper)
        case "diary": Paths.diary()
        case "say": Phrases(SheetPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("sheet.back", "Back to the diary"),
        Text(
            "sheet.print",
            "Print this page on one sheet, across. What you fill in by hand can be typed into the "
                + "diary later, day by day."
        ),
    ]
}
