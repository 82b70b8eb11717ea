// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension VisitReport {
    /// The report for the printer of documents, in the order of preference.
    ///
    /// Each has less on page one than the one before, and what is left out stands at the
    /// beginning of its annex; the annex is promised to begin on page two.
    public func paperDocuments(wording: Wording, paper: Paper) -> [Markup] {
        let title = wording(VisitReport.title) + ", " + wording.period(period)
        return PageOneRoom.steps.map { room in
            let names = "report " + paper.className + (room.isClose ? " close" : "")
            let body = Markup.build { body in
                body.element("article", [("class", names)]) { article in
                    article.append(pageOne(wording, room: room))
                    writePaperAnnex(ReportWriter(wording: wording), room, &article)
                }
            }
            return .paperDocument(title: title, wording: wording, paper: paper, body: body)
        }
    }

    /// How many nights have a row each on paper; of more, the tables of weeks or months stand.
    static let mostDaysOnPaper = 400

    private func writePaperAnnex(
        _ write: ReportWriter,
        _ room: PageOneRoom,
        _ page: inout Markup
    ) {
        page.element("section", [("class", "annex"), ("id", "page-2")]) { annex in
            write.heading(Text("report.annex", "Annex"), &annex)
            writeLeftOver(write, room, &annex)
            keyIndex(write, &annex)
            for leg in otherLegs { write.criteria(leg, &annex) }
            for chart in charts { annex.append(chart.printed(write.wording)) }
            reviewSection(write, onPaper: true, &annex)
            testSection(write, &annex)
            input.plan?.section(write.wording, &annex)
            writePaperDays(write.wording, &annex)
            answerTable(write, hasPlaces: false, &annex)
            sourceList(write, &annex)
        }
    }

    /// What did not fit on page one.
    private func writeLeftOver(
        _ write: ReportWriter,
        _ room: PageOneRoom,
        _ annex: inout Markup
    ) {
        if questions.count > room.questions {
            questionSection(write, most: questions.count, &annex)
        }
        guard !room.hasTables else { return }
        if let criteria { write.criteria(criteria, &annex) }
        measureTable(write, &annex)
        triedSection(write, most: 0, &annex)
    }

    private func writePaperDays(_ wording: Wording, _ page: inout Markup) {
        guard nights.count > VisitReport.mostDaysOnPaper else {
            writeDaysTable(wording, &page)
            return
        }
        page.element("div", [("id", "report-days")]) { box in
            let note = Text(
                "report.paper.days",
                "The table of {nights} nights is too long for paper: it stands in the HTML file of "
                    + "this report. Here are weeks or months in its place.",
                ["nights": .count(nights.count)]
            )
            box.element("p", text: wording(note))
            for chart in charts where !chart.isEmpty { box.append(chart.table(wording)) }
        }
    }
}

extension Chart {
    /// The chart as a figure on paper: heading, drawing, legend and sentences.
    func printed(_ wording: Wording) -> Markup {
        .build { page in
            page.element("figure", [("class", "chart " + name)]) { figure in
                figure.element("h3", text: wording(title))
                figure.append(svg(wording, size: .paper))
                guard !isEmpty else { return }
                figure.append(legend(wording, size: .paper))
                figure.element("p", [("class", "caption")], text: description(wording))
            }
        }
    }
}
