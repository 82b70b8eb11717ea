import Clinical
import Testing
import Vocabulary
import Wording

@testable import Report

/// The annex on medicines, results and habits: everything the rules find, exact and complete.
struct MedicineReviewTests {
    /// A list with a combination, a misspelt and an unknown name, a gel and a stopped medicine.
    static func story() throws -> Case {
        var story = try SampleCase.typical()
        let evening = try #require(ClockTime("20:00"))
        story.conditions = [.chronicKidneyDisease, .spinalCordStimulator]
        story.allergies = [Allergy(to: "Metoclopramide", reaction: "restless")]
        story.labs = LabChartTests.sample
        story.medicines = [
            medicine("Pramipexole") {
                $0.started = .year(2022)
                $0.indication = .restlessLegs
                $0.doses = [
                    Dose(from: .year(2022), amount: 0.25, unit: .milligrams, at: [evening]),
                    Dose(
                        from: .month(year: 2026, month: 3),
                        amount: 0.5,
                        unit: .milligrams,
                        at: [evening]
                    ),
                ]
            },
            medicine("Tylenol PM 500/25 mg") {
                $0.asNeeded = .yes
                $0.doses = [Dose(from: .year(2025), amount: 2, unit: .tablet, at: [evening])]
            },
            medicine("Gabapentn 300"), medicine("the blue pill"),
            medicine("Tramadol") { $0.stopped = .month(year: 2026, month: 5) },
            medicine("Diclofenac") { $0.form = .gel }, medicine("Ibuprofen 400 mg"),
        ]
        return story
    }

    static func medicine(
        _ name: String,
        _ build: (inout Medicine) -> Void = { _ in }
    ) -> Medicine {
        var medicine = Medicine(name: name)
        build(&medicine)
        return medicine
    }

    static func rows() throws -> [[[String]]] {
        let report = try VisitReportTests.report(try story())
        return try #require(report.review.medicines).map { $0.cells(.english) }
    }

    @Test func `a medicine is read by its ingredients, and what is unknown says so`() throws {
        let named = try Self.rows().map { $0[0] }
        #expect(named[0] == ["Pramipexole", "Holds pramipexole."])
        #expect(named[1][1] == "Holds acetaminophen and diphenhydramine.")
        #expect(named[2] == ["Gabapentn 300", "Read as gabapentin: holds gabapentin."])
        #expect(named[3][1].hasPrefix("This name is not known, so no rule uses it."))
    }

    @Test func `amounts are those of the day, and unknown is never zero`() throws {
        let taken = try Self.rows().map { $0[1] }
        #expect(taken[0] == ["0.5 mg a day", "0.5 mg at 20:00"])
        #expect(
            taken[1] == [
                "acetaminophen: up to 1000 mg a day", "diphenhydramine: up to 50 mg a day",
                "2 tablets at 20:00", "as needed",
            ]
        )
        #expect(taken[3] == ["amount not known"])
        #expect(taken[4] == ["not taken now"])
        #expect(!taken.joined().contains { $0.hasPrefix("0 ") })
    }

    @Test func `since when, since when at this dose, and until when`() throws {
        let span = try Self.rows().map { $0[2] }
        #expect(span[0] == ["2022", "this dose since March 2026"])
        #expect(span[3] == ["not told"])
        #expect(span[4] == ["stopped May 2026"])
    }

    @Test func `each effect carries its grade, how well it was checked, and its sources`() throws {
        let rows = try Self.rows()
        let effect = try #require(Ingredient.named["pramipexole"].flatMap { MedicineEffect.of($0) })
        let says = try #require(rows[0][4].first)
        #expect(says.hasPrefix(Wording.english(effect.legs.label)))
        #expect(says.contains("(Grade \(effect.legsBasis.grade.rawValue), "))
        for source in effect.legsBasis.sources { #expect(says.contains(source.text)) }
        #expect(rows[1][4].count == 2 && rows[1][4][1].hasPrefix("diphenhydramine: "))
        #expect(rows[3][4] == ["–"] && rows[3][5] == ["–"])
    }

    @Test func `a gel is weighed as one on the skin`() throws {
        let rows = try Self.rows()
        #expect(rows[5][4].first?.contains("no effect on restless legs is known") == true)
        #expect(rows[6][4].first?.contains("it can lower iron") == true)
    }

    @Test func `every finding stands once, under the heading of its level, most pressing first`()
        throws
    {
        let story = try Self.story()
        let findings = Assessor.assess(story).findings
        let report = try VisitReportTests.report(story)
        let html = report.page(wording: .english, paper: .a4).html
        let section = try #require(html.split(separator: "id=\"report-review\"").last)
        var rest = section[...]
        var last: Finding.Level?
        for finding in findings {
            if finding.level != last {
                let heading = "<h4>" + Wording.english(finding.level.heading) + "</h4>"
                let place = try #require(rest.firstRange(of: heading), "\(heading)")
                rest = rest[place.upperBound...]
                last = finding.level
            }
            let says = Markup.text(Wording.english(finding.says)).html
            let place = try #require(rest.firstRange(of: says), "\(finding.rule)")
            rest = rest[place.upperBound...]
            let item = rest[..<(rest.firstRange(of: "</li>")?.lowerBound ?? rest.endIndex)]
            #expect(item.contains(finding.rule))
            #expect(item.contains("Grade \(finding.basis.grade.rawValue)"))
            for source in finding.basis.sources { #expect(item.contains(source.text)) }
        }
        #expect(findings.count > 10 && findings.contains { !$0.rivals.isEmpty })
        #expect(report.review.levels.flatMap(\.findings).count == findings.count)
    }

    @Test func `a finding shows its grade, its check, its answers with values, and its rivals`()
        throws
    {
        let report = try VisitReportTests.report(try Self.story())
        let lines = report.review.levels.flatMap(\.findings)
        let kidney = try #require(lines.first { $0.finding.rule == "nsaid-kidney" })
        #expect(
            kidney.support(.english) == [
                "Grade B · awaiting sign-off · nsaid-kidney · From beers-2023, "
                    + "evenfall-interactions",
                "Rests on: Ibuprofen 400 mg and conditions a clinician has named (Kidney disease "
                    + "and Spinal cord stimulator)",
            ]
        )
        let total = try #require(lines.first { $0.finding.rule == "acetaminophen-total" })
        #expect(total.support(.english).contains("Computed: 1000 mg/d"))
        let iron = try #require(lines.first { $0.finding.rule == "iron-treat" })
        #expect(
            iron.support(.english).last
                == "What else could explain it: Diclofenac and Ibuprofen 400 mg"
        )
    }

    @Test func `a habit is named once with its value`() throws {
        var story = Case(asOf: try #require(Day("2026-11-20")))
        story.habits[.sittingHoursPerDay] = .number(7.5)
        let findings = Assessor.assess(story).findings.filter { $0.topic == .sitting }
        let line = FindingLine(try #require(findings.first), in: story)
        #expect(line.answers.map { Wording.english($0) } == ["hours of sitting a day (7.5)"])
        #expect(Wording.english(line.finding.says).contains("hours of sitting a day (7.5)."))
    }

    @Test func `page one keeps at most two findings, and none that is only good to know`() throws {
        let story = try Self.story()
        let findings = Assessor.assess(story).findings
        let page = try VisitReportTests.report(story).pageOne(.english).html
        let shown = findings.filter { page.contains(Markup.text(Wording.english($0.says)).html) }
        #expect(shown == Array(findings.filter { $0.level != .know }.prefix(2)))
        #expect(shown.count == 2)
    }

    @Test func `results stand as they were reported, with what is said where one is not used`()
        throws
    {
        let report = try VisitReportTests.report(try Self.story())
        let rows = try #require(report.review.results).map { $0.cells(.english) }
        #expect(rows.count == LabChartTests.sample.count)
        #expect(rows.contains { $0[2] == "168.5 pmol/L" && $0[4] == "= 75 ng/mL" })
        #expect(rows.contains { $0[2] == "61 bananas" && $0[4].hasPrefix("not used: unit") })
        #expect(rows.contains { $0[2].hasPrefix("3,000,000") && $0[4].hasSuffix("hardly be true") })
        #expect(rows.contains { $0[1] == "no date" && $0[2] == "70 ng/mL" })
        let html = report.page(wording: .english, paper: .a4).html
        #expect(html.contains("class=\"lab-charts\""))
        #expect(html.contains("Folate: 1 result in a unit not known"))
    }

    @Test(arguments: [
        (nil, "Medicines as named", "Not asked."), (false, "Medicines as named", "None named."),
    ])
    func `not asked and none are two things`(asked: Bool?, title: String, words: String) throws {
        var story = try SampleCase.typical()
        story.conditions = [.diabetes]
        story.medicines = asked.map { _ in [] }
        story.allergies = asked.map { _ in [] }
        story.labs = asked.map { _ in [] }
        let report = try VisitReportTests.report(story)
        let html = report.page(wording: .english, paper: .a4).html
        #expect(html.contains("<h3>\(title)</h3><p>\(words)</p>"))
        #expect(html.contains("<h3>Allergies and bad reactions</h3><p>\(words)</p>"))
        #expect(report.plainText(wording: .english).contains("\(title):\n\(words)\n"))
    }
}

extension MedicineReviewTests {
    @Test func `plain text and tree carry the same as the page`() throws {
        let story = try Self.story()
        let report = try VisitReportTests.report(story)
        let text = report.plainText(wording: .english)
        #expect(text.contains("Medicines, results and habits\n----"))
        #expect(
            text.contains("- Pramipexole; Holds pramipexole.\n  Taken: 0.5 mg a day; 0.5 mg at")
        )
        #expect(text.contains("Ask a doctor or pharmacist before the next dose:\n- "))
        #expect(text.contains("\n  Grade B · awaiting sign-off · nsaid-kidney · From "))
        #expect(text.contains("- Ferritin (iron stores) · 14 February 2023 · 18 ng/mL · 13–150\n"))
        let tree = try #require(report.tree(wording: .english)["review"])
        guard case .array(let medicines)? = tree["medicines"],
            case .array(let findings)? = tree["findings"],
            case .array(let results)? = tree["results"]
        else {
            Issue.record("a list is missing")
            return
        }
        #expect(medicines.count == 7 && results.count == LabChartTests.sample.count)
        #expect(findings.count == Assessor.assess(story).findings.count)
        guard case .number(let daily)? = medicines[0]["milligramsADay"]?["pramipexole"],
            case .null? = medicines[6]["milligramsADay"]?["ibuprofen"],
            case .bool(false)? = medicines[4]["takenNow"], case .null? = results[1]["time"]
        else {
            Issue.record("\(medicines[0]) \(medicines[6])")
            return
        }
        #expect(daily == 0.5)
    }

    @Test func `without an interview there is no such part`() throws {
        let report = try VisitReportTests.report()
        #expect(report.review.isEmpty)
        #expect(!report.page(wording: .english, paper: .a4).html.contains("report-review"))
        #expect(!report.plainText(wording: .english).contains("Medicines, results and habits"))
    }

    @Test func `every document for paper holds the part, with the charts in greys`() throws {
        let report = try VisitReportTests.report(try Self.story())
        for document in report.paperDocuments(wording: .german, paper: .letter).map(\.html) {
            #expect(document.contains("<h2>Medikamente, Laborwerte und Gewohnheiten</h2>"))
            #expect(document.contains("class=\"lab-chart\""))
            #expect(document.contains("id=\"report-medicines\""))
            #expect(!document.contains("class=\"lab-point\""))
        }
    }
}
