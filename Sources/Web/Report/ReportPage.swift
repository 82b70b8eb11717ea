// SPDX-License-Identifier: Apache-2.0
import Mustache
import Report
import Storage
import Vocabulary
import Wording

/// The visit report with the choices that make it; only the report itself is printed.
struct ReportPage: Page {
    static let template = "report"

    private let visit: Visit
    private let request: ReportRequest
    private let report: Markup

    init(_ report: Markup, request: ReportRequest, visit: Visit) {
        self.report = report
        self.request = request
        self.visit = visit
    }

    var title: Text { ReportPage.heading }
    var room: MenuRoom? { .report }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(ReportPage.heading)
        case "action": Paths.report()
        case "stretches":
            ReportRequest.Stretch.allCases.map {
                OptionView(
                    value: $0.rawValue,
                    words: visit.wording($0.label),
                    isChosen: $0 == request.stretch
                )
            }
        case "topics":
            SensitiveTopic.allCases.map {
                OptionView(
                    value: $0.rawValue,
                    words: visit.wording($0.label),
                    isChosen: request.topics.contains($0)
                )
            }
        case "from": request.days.lowerBound.description
        case "to": request.days.upperBound.description
        case "problem": request.problem.map { visit.wording($0) } ?? ""
        case "hasProblem": request.problem != nil
        case "isOpen": request.problem != nil || request.stretch == .own
        case "report": report
        case "asFile": Paths.reportFile("visit.html") + "?" + request.query
        case "asPDF": Paths.reportPDF() + "?" + request.query
        case "hasPDF": visit.world.printer.isReady()
        case "asJSON": Paths.reportFile("visit.json") + "?" + request.query
        case "say": Phrases(ReportPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let heading = Text("reportPage.heading", "Visit report")
    /// What leads to the PDF.
    static let pdfWord = Text("reportPage.pdfWord", "PDF for paper")

    private static let phrases: [Text] = [
        Text("reportPage.lead", "Hand this to a doctor. Page one takes a minute to read."),
        Text("reportPage.choose", "Which days"),
        Text("reportPage.fromWord", "From"),
        Text("reportPage.toWord", "To"),
        Text("reportPage.private", "Print my answers about"),
        Text("reportPage.privateSays", "These are left out unless you tick them."),
        Text("reportPage.make", "Show this report"),
        Text("reportPage.print", "Print with your browser’s print command, or keep a file:"),
        ReportPage.pdfWord,
        Text(
            "reportPage.noPDF",
            "There is no PDF here, because the program WeasyPrint is not installed (on Debian: "
                + "the package weasyprint). Your browser’s print window can save one."
        ),
        Text("reportPage.fileWord", "one HTML file"),
        Text("reportPage.dataWord", "the same as data (JSON)"),
        Text("reportPage.choices", "Days and private topics"),
        Text("reportPage.problemWord", "Please look here:"),
    ]
}
