// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import HTTPTypes
import Report
import Storage
import Testing
import Vocabulary

@testable import Web

/// The report and the method page, as a browser opens them.
struct ReportPageTests {
    private func filled() async throws -> Visitor {
        let visitor = try await Visitor()
        let moment = try #require(Moment(Visitor.evening))
        for entry in DemoDiary.year(ending: moment.day, seed: 3).entries {
            try await visitor.store.keep(entry, by: .person, at: entry.recorded)
        }
        var demo = DemoCase.make(asOf: moment.day, doseRose: moment.day.advanced(by: -48))
        demo.warning.answers[.wantsToDie] = .answer(.yes)
        try await visitor.store.keep(demo, by: .person, at: moment)
        return visitor
    }

    @Test func `an empty record makes a report that says so`() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.open("/report")
        #expect(page.status == 200)
        #expect(page.text.contains("0 of 42 nights"))
    }

    @Test func `page one names pattern, criteria and counts`() async throws {
        let visitor = try await filled()
        let page = try await visitor.open("/report")
        #expect(page.status == 200)
        #expect(page.text.contains("consistent with restless legs"))
        #expect(page.text.contains("Not a diagnosis"))
        #expect(!page.text.contains("style=\""))
    }

    @Test func `answers about self-harm are printed only when ticked`() async throws {
        let visitor = try await filled()
        let sign = "not wanting to live"
        #expect(try await !visitor.open("/report").text.contains(sign))
        #expect(try await visitor.open("/report?topic=selfHarm").text.contains(sign))
        #expect(try await !visitor.open("/report/visit.json").text.contains(sign))
        #expect(try await !visitor.open("/report/visit.html").text.contains(sign))
    }

    @Test(
        arguments: [
            "from=2026-11-20&to=2026-10-01", "from=x&to=2026-11-20", "from=2026-11-01",
            "from=1900-01-01&to=2026-11-20",
        ])
    func `days that cannot be used are said with 422`(_ query: String) async throws {
        let visitor = try await Visitor()
        let page = try await visitor.open("/report?days=own&" + query)
        #expect(page.status == 422)
        #expect(page.text.contains("role=\"alert\""))
    }

    @Test func `without a printer the page and the PDF say so, and offer print`() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.open("/report")
        #expect(page.text.contains("the package weasyprint"))
        #expect(!page.text.contains("/report.pdf"))
        let pdf = try await visitor.open("/report.pdf")
        #expect(pdf.status == 503)
        #expect(pdf.text.contains("Print the report from a browser instead"))
    }

    @Test(arguments: Unprintable.allCases)
    func `what the printer says is said calmly`(reason: Unprintable) async throws {
        let printer = DocumentPrinter(isReady: { true }, print: { _ in throw reason })
        let visitor = try await Visitor(printer: printer)
        let pdf = try await visitor.open("/report.pdf")
        #expect(pdf.status == 503)
        #expect(pdf.text.contains("There is no PDF this time"))
    }

    @Test func `a PDF is made of the days and topics that were asked for`() async throws {
        let printer = DocumentPrinter(isReady: { true }) { documents in
            documents.first?.utf8 ?? []
        }
        let visitor = try await Visitor(printer: printer)
        #expect(
            try await visitor.open("/report").text.contains("href=\"/report.pdf?days=sixWeeks\"")
        )
        let pdf = try await visitor.open("/report.pdf?days=own&from=2026-10-01&to=2026-10-20")
        #expect(pdf.status == 200)
        #expect(pdf.fields[.contentType] == "application/pdf")
        #expect(pdf.text.contains("0 of 20 nights"))
        #expect(try await visitor.open("/report.pdf?days=own&from=x").status == 404)
    }

    @Test func `there is no other file`() async throws {
        #expect(try await Visitor().open("/report/other.pdf").status == 404)
    }

    @Test func `the method page prints every rule and every source`() async throws {
        let page = try await Visitor().open("/method")
        for rule in Assessor.rules { #expect(page.text.contains("id=\"\(rule.name)\"")) }
        for source in ClinicalBibliography.all.sources {
            #expect(page.text.contains("<dt id=\"\(source.id.text)\">"))
        }
    }
}
