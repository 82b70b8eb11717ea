// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension VisitReport {
    /// The report as one HTML file that needs nothing beside it.
    public func file(wording: Wording, paper: Paper) -> Markup {
        Markup.document(
            title: wording(VisitReport.title) + ", " + wording.period(period),
            wording: wording,
            body: page(wording: wording, paper: paper)
        )
    }
}

extension Markup {
    /// A complete HTML document with the report's stylesheet inside it.
    public static func document(title: String, wording: Wording, body: Markup) -> Markup {
        var page = Markup(trusted: "<!doctype html>")
        page.element("html", [("lang", wording.language.code)]) { html in
            html.element("head") { head in
                head.void("meta", [("charset", "utf-8")])
                head.void(
                    "meta",
                    [("name", "viewport"), ("content", "width=device-width,initial-scale=1")]
                )
                head.element("title", text: title)
                head.element("style") {
                    $0.append(Markup(trusted: ReportStyle.standalone))
                }
            }
            html.element("body") { $0.append(body) }
        }
        return page
    }
}
