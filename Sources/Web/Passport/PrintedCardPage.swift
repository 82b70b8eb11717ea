// SPDX-License-Identifier: Apache-2.0
import Report
import Wording

/// A sheet of paper as a page: the passport, or the emergency card.
struct PrintedCardPage: Page {
    static let template = "sheet"

    /// What the window is called.
    let title: Text
    /// Where “back” leads.
    let back: String
    /// Where it can be had as a PDF; none when nothing here makes one.
    var pdf: String?
    /// How it is printed.
    var hint = PrintedCardPage.cutOut
    /// The room of the menu it belongs to.
    var room: MenuRoom? = .report
    /// What is printed.
    let sheet: Markup
    /// The language of the page.
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "sheet": sheet
        case "diary": back
        case "hasPDF": pdf != nil
        case "asPDF": pdf ?? ""
        case "say": Phrases(PrintedCardPage.phrases + [hint], wording: wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text("printedCard.back", "Back"),
        ReportPage.pdfWord,
    ]

    /// How a card is printed.
    static let cutOut = Text(
        "printedCard.print",
        "Print this page on A4 or Letter, black and white, at full size. Fold or cut along the "
            + "lines."
    )
    /// How a sheet is printed.
    static let whole = Text(
        "printedSheet.print",
        "Print this page on A4 or Letter, black and white."
    )
}
