import Clinical
import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// Page one says what was reported, and every figure leads to its rows.
struct VisitReportTests {
    static func report(
        _ story: Case? = nil,
        including topics: Set<SensitiveTopic> = [],
        visit: Day? = nil,
        nights: Int = 42
    ) throws -> VisitReport {
        let diary = try SampleDiary.of(nights)
        return VisitReport(
            ReportInput(
                period: diary.period,
                today: diary.period.upperBound,
                assessment: story.map(Assessor.assess),
                answers: story,
                interviewDate: Day("2026-11-18"),
                series: diary.series,
                previousVisit: visit,
                including: topics
            )
        )
    }

    @Test func `a typical story reads as a pattern, never as a disease`() throws {
        let report = try Self.report(try SampleCase.typical())
        let page = report.pageOne(.english).html
        #expect(page.contains("Pattern consistent with restless legs"))
        #expect(page.contains("five of five criteria"))
        #expect(page.contains("None reported. Asked on 18 November 2026; 0 of 36 unanswered."))
        #expect(page.contains("Reported by the person, not examined. Not a diagnosis."))
        for words in ["you have ", "stop taking", "start taking", "should take"] {
            #expect(!page.lowercased().contains(words))
        }
    }

    @Test func `a change is two medians with their counts, without interval or cause`() throws {
        let visit = try #require(Day("2026-11-03"))
        let report = try Self.report(visit: visit)
        let nights = try SampleDiary.of(42).nights
        let before = try #require(NightsSummary(nights.filter { $0.night.eve < visit }).onset)
        let after = try #require(NightsSummary(nights.filter { $0.night.eve >= visit }).onset)
        let page = report.pageOne(.english).html
        let earlier = Int((before.value - after.value).rounded())
        #expect(page.contains("Legs start \(Wording.english.duration(minutes: earlier)) earlier"))
        #expect(page.contains("\(before.count) nights"))
        #expect(page.contains("\(after.count) nights"))
        #expect(page.contains("Two medians, without interval or cause."))
        #expect(page.contains("before the visit on 3 November 2026"))
    }

    @Test func `every letter leads to a place in the annex`() throws {
        let page = try Self.report(try SampleCase.typical()).page(wording: .english, paper: .a4)
            .html
        let links = page.split(separator: "href=\"#").dropFirst().compactMap {
            $0.split(separator: "\"").first
        }
        #expect(links.count > 12)
        for link in Set(links) {
            #expect(page.contains("id=\"\(link)\""), "nothing has the id \(link)")
        }
    }

    @Test func `letters stand in the order in which they are read`() throws {
        let page = try Self.report(try SampleCase.typical()).pageOne(.english).html
        let letters = page.split(separator: "href=\"#key-").dropFirst().compactMap(\.first)
        var seen: [Character] = []
        for letter in letters where !seen.contains(letter) { seen.append(letter) }
        #expect(seen.count > 6)
        #expect(seen == seen.sorted())
    }

    @Test func `every night has a row and a missing one says so`() throws {
        let report = try Self.report()
        let missing = try SampleDiary.of(42).nights.count { !$0.isRecorded }
        let table = report.daysTable(.english).html
        #expect(table.count(of: "<th scope=\"row\">") == 42)
        #expect(table.count(of: "not recorded</td>") == missing)
        #expect(missing > 0)
    }

    @Test(arguments: [
        (WarningKey.wantsToDie, SensitiveTopic.selfHarm), (.planToHarm, .selfHarm),
        (.newGamblingOrSpending, .gambling), (.sexualFunctionChange, .sex),
    ])
    func `a sensitive answer is printed only when ticked`(
        key: WarningKey,
        topic: SensitiveTopic
    ) throws {
        var story = try SampleCase.typical()
        story.warning.answers[key] = .answer(.yes)
        let name = Wording.english(ClinicalWords.name(of: key))
        for ticked in [false, true] {
            let report = try Self.report(story, including: ticked ? [topic] : [])
            let html = report.page(wording: .english, paper: .a4).html
            let text = report.plainText(wording: .english)
            let tree = "\(report.tree(wording: .english))"
            #expect(html.contains("/warning/" + key.rawValue) == ticked)
            #expect(tree.contains("/warning/" + key.rawValue) == ticked)
            #expect(text.contains(name) == ticked)
            if !ticked {
                #expect(html.contains("None reported."))
                #expect(report.urgent.tier == .none)
            }
        }
    }

    @Test func `what is left out is said whatever the answers were`() throws {
        let quiet = try Self.report(try SampleCase.typical()).pageOne(.english).html
        var story = try SampleCase.typical()
        story.warning.answers[.planToHarm] = .answer(.yes)
        let hidden = try Self.report(story).pageOne(.english).html
        #expect(quiet == hidden)
        let all = try Self.report(story, including: Set(SensitiveTopic.allCases))
        #expect(!all.pageOne(.english).html.contains("left out"))
        #expect(all.urgent.tier == .emergency)
    }

    @Test func `an urgent matter stands before everything else`() throws {
        var story = try SampleCase.typical()
        story.warning.answers[.saddleNumbness] = .answer(.yes)
        let page = try Self.report(story).pageOne(.english).html
        let urgent = try #require(page.firstRange(of: "class=\"urgent\""))
        let minute = try #require(page.firstRange(of: "In one minute"))
        #expect(urgent.lowerBound < minute.lowerBound)
        #expect(page.contains("numb skin between the legs"))
    }

    @Test func `unanswered warning signs are counted`() throws {
        var story = try SampleCase.typical()
        story.warning.answers[.fever] = nil
        story.warning.answers[.unwell] = .answer(.unknown)
        #expect(try Self.report(story).pageOne(.english).html.contains("2 of 36 unanswered"))
    }

    @Test func `plain text shows no place where a word may be parted`() throws {
        let report = try Self.report(try SampleCase.typical())
        #expect(report.page(wording: .german, paper: .a4).html.contains("\u{AD}"))
        #expect(!report.plainText(wording: .german).contains("\u{AD}"))
    }

    @Test func `without an interview the diary still makes a report`() throws {
        let report = try Self.report()
        let page = report.pageOne(.english).html
        #expect(page.contains("Nothing was asked about the legs yet."))
        #expect(page.contains("Warning signs were not asked about."))
        #expect(report.plainText(wording: .english).contains("The interview was not begun."))
    }

    @Test func `treatments are counted by days, a tap and a treatment once`() throws {
        let day = try #require(Day("2026-10-10"))
        var both = try SampleDiary.entry(
            .evening,
            day,
            [.did: .words(["stretched"]), .treatments: .words(["stretching", "heat"])]
        )
        both.values[.legs] = .whole(1)
        let none = try SampleDiary.entry(.evening, day.advanced(by: 1), [.did: .words([])])
        let silent = try SampleDiary.entry(.evening, day.advanced(by: 2), [.legs: .whole(2)])
        let diary = SampleDiary.make([both, none, silent], from: day, count: 4)
        let report = VisitReport(
            ReportInput(period: diary.period, today: diary.period.upperBound, series: diary.series)
        )
        #expect(
            report.pageOne(.english).html.contains(
                "Of 2 days recorded: stretching on 1 and heat on 1."
            )
        )
    }

    @Test func `the tree keeps absence as absence`() throws {
        let tree = try Self.report(nights: 10).tree(wording: .english)
        guard case .array(let days)? = tree["days"] else {
            Issue.record("there are no days")
            return
        }
        #expect(days.count == 10)
        let missing = try SampleDiary.of(10).nights.map { !$0.isRecorded }
        for (day, isMissing) in zip(days, missing) where isMissing {
            #expect(day["legs"] == nil)
        }
        #expect(missing.contains(true))
    }

    @Test func `no sentence leaves an argument unfilled`() throws {
        var story = try SampleCase.typical()
        story.medicines = [Medicine(name: "Pramipexole {x} 0.5 mg")]
        let report = try Self.report(story, including: Set(SensitiveTopic.allCases))
        let html = report.page(wording: .english, paper: .letter).html
        #expect(html.replacing("{x}", with: "").firstIndex(of: "{") == nil)
        #expect(!html.contains("style="))
    }

    @Test func `names from outside are escaped`() throws {
        var story = try SampleCase.typical()
        story.medicines = [Medicine(name: "<img src=x onerror=alert(1)>")]
        let html = try Self.report(story).file(wording: .english, paper: .a4).html
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;img"))
    }

    @Test func `a medicine without ferritin asks a question`() throws {
        let page = try Self.report(try SampleCase.typical()).pageOne(.english).html
        #expect(page.contains("has it been measured, in the morning and fasting?"))
    }

    @Test func `a dose change becomes a mark`() throws {
        var medicine = Medicine(name: "Pramipexole 0.5 mg")
        let day = try #require(Day("2026-10-28"))
        medicine.doses = [
            Dose(from: .year(2021), amount: 0.25, unit: .milligrams, at: nil),
            Dose(from: .day(day), amount: 0.5, unit: .milligrams, at: nil),
        ]
        let marks = MedicineWords.marks([medicine])
        #expect(marks.map(\.day) == [day])
        #expect(marks.map { Wording.english($0.label) } == ["Pramipexole 0.25 → 0.5 mg"])
    }

    @Test(arguments: [
        (25, DoseUnit.micrograms, 50, DoseUnit.micrograms, "25 → 50 µg"),
        (250, .micrograms, 0.5, .milligrams, "250 µg → 0.5 mg"),
        (12, .microgramsPerHour, 25, .microgramsPerHour, "12 → 25 µg an hour"),
        (2, .milligramsPerDay, 1, .milligramsPerDay, "2 → 1 mg in 24 hours"),
        (1, .tablet, 2, .tablet, "1 → 2 tablets"),
        (1, .tablet, 20, .milligrams, "1 tablet → 20 mg"),
    ])
    func `a mark says the unit in words`(
        before: Double,
        beforeUnit: DoseUnit,
        after: Double,
        afterUnit: DoseUnit,
        says: String
    ) throws {
        var medicine = Medicine(name: "Levothyroxine")
        medicine.doses = [
            Dose(from: .year(2021), amount: before, unit: beforeUnit, at: nil),
            Dose(
                from: .day(try #require(Day("2026-10-28"))),
                amount: after,
                unit: afterUnit,
                at: nil
            ),
        ]
        let labels = MedicineWords.marks([medicine]).map { Wording.english($0.label) }
        #expect(labels == ["Levothyroxine " + says])
    }
}
