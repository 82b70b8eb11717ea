// SPDX-License-Identifier: Apache-2.0
import Clinical
import Foundation
import HTTPTypes
import Report
import Storage
import Testing
import Vocabulary
import Wording

@testable import Web

/// The procedure passport: filled in, kept with its revisions, and printed for staff.
struct PassportTests {
    private static let form: [(String, String)] = [
        ("name", "Ada Example, 1960"), ("eveningTime", "20:30"),
        ("eveningMedicine", "pramipexole 0.25 mg"), ("allergies", "penicillin: rash"),
        ("implants", "pacemaker"), ("contact", "Bea, 0123"), ("helps", "Walking <slowly>"),
    ]

    @Test func `what was written is kept, printed and escaped`() async throws {
        let visitor = try await Visitor()
        let kept = try await visitor.send("/passport", Self.form)
        #expect(kept.location == "/passport?kept=yes")
        let form = try await visitor.open("/passport").text
        #expect(form.contains("pacemaker"))
        let page = try await visitor.open("/passport/print").text
        for words in [
            "I can’t lie still", "Ada Example, 1960", "20:30", "pramipexole 0.25 mg",
            "penicillin: rash", "pacemaker", "Bea, 0123", "Walking &lt;slowly&gt;",
            "metoclopramide", "promethazine", "haloperidol", "diphenhydramine",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("Anything else"))
    }

    @Test func `an empty passport still says the first things`() async throws {
        let page = try await Visitor().open("/passport/print").text
        #expect(page.contains("Lying or sitting still makes my legs worse"))
        #expect(page.contains("metoclopramide"))
        #expect(!page.contains("Implants"))
    }

    @Test func `allergies told in the interview are offered`() async throws {
        let visitor = try await Visitor()
        let now = try #require(Moment(Visitor.evening))
        var file = Case(asOf: now.day)
        file.allergies = [Allergy(to: "latex", reaction: "hives")]
        try await visitor.store.keep(file, by: .person, at: now)
        #expect(try await visitor.open("/passport").text.contains("latex: hives"))
    }

    @Test func `the evening dose is offered, and what was kept is not overwritten`() async throws {
        let visitor = try await Visitor()
        let now = try #require(Moment(Visitor.evening))
        var medicine = Medicine(name: "Pramipexole")
        medicine.indication = .restlessLegs
        let due = try #require(ClockTime("21:10"))
        medicine.doses = [Dose(from: .year(2025), amount: 0.25, unit: .milligrams, at: [due])]
        var file = Case(asOf: now.day)
        file.medicines = [medicine]
        file.allergies = [Allergy(to: "latex", reaction: "hives")]
        try await visitor.store.keep(file, by: .person, at: now)
        let says = "Some of this is filled in from your answers."
        let offered = try await visitor.open("/passport").text
        #expect(offered.contains("Pramipexole: 0.25 mg at 21:10"))
        #expect(offered.contains("<option value=\"21:10\" selected>"))
        #expect(offered.contains(says))
        _ = try await visitor.send("/passport", [("allergies", "penicillin")])
        let kept = try await visitor.open("/passport?kept=yes").text
        #expect(kept.contains("penicillin") && !kept.contains("Pramipexole"))
        let later = try await visitor.open("/passport").text
        #expect(later.contains("penicillin") && !later.contains("latex"))
        #expect(later.contains("Pramipexole: 0.25 mg at 21:10") && later.contains(says))
        #expect(try await !visitor.open("/passport/print").text.contains("Pramipexole"))
    }

    @Test func `what is too long comes back`() async throws {
        let visitor = try await Visitor()
        let long = String(repeating: "x", count: 601)
        let page = try await visitor.send("/passport", [("implants", long)])
        #expect(page.status == 422)
        #expect(page.text.contains("too long for a pocket"))
        #expect(try await visitor.store.settings().passport == nil)
    }

    @Test func `both are offered as PDF where something makes one, and else refused with a reason`()
        async throws
    {
        let without = try await Visitor()
        let printer = DocumentPrinter(isReady: { true }, print: { Array($0[0].html.utf8) })
        let with = try await Visitor(printer: printer)
        for (page, pdf) in [
            ("/passport/print", "/passport.pdf"), ("/urgent/card", "/urgent/card.pdf"),
        ] {
            #expect(try await !without.open(page).text.contains(pdf))
            #expect(try await without.open(pdf).status == 503)
            #expect(try await with.open(page).text.contains("href=\"\(pdf)\""))
            let file = try await with.open(pdf)
            #expect(file.fields[.contentType] == "application/pdf")
            #expect(file.text.contains("<html lang=\"en\">"))
        }
    }

    @Test func `the emergency card carries six lines and the number of the country`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("country", "DE")])
        let page = try await visitor.open("/urgent/card").text
        #expect(page.components(separatedBy: "class=\"warning-card\"").count == 3)
        #expect(page.components(separatedBy: "<li>").count >= 13)
        #expect(page.contains("Emergency number in Germany: 112."))
    }
}
