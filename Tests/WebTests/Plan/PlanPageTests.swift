import Clinical
import Diary
import Foundation
import Storage
import Testing
import Vocabulary

@testable import Web

/// The plan in a browser: proposed, taken in, changed, and never changed by itself.
struct PlanPageTests {
    /// A person with typical restless legs, and nothing agreed.
    private func visitor(_ build: (inout Case) -> Void = { _ in }) async throws -> Visitor {
        let visitor = try await Visitor()
        let day = try #require(Day("2026-11-20"))
        var file = SampleCase.typical(asOf: day)
        build(&file)
        try await visitor.store.keep(file, by: .person, at: try #require(Moment(Visitor.evening)))
        return visitor
    }

    @Test func `a plan made from nothing says what to answer first`() async throws {
        let page = try await Visitor().open("/plan").text
        #expect(page.contains("A plan needs answers first"))
        #expect(page.contains("href=\"/interview\""))
        #expect(!page.contains("name=\"step\""))
    }

    @Test func `nothing stands in the plan before it is ticked and taken in`() async throws {
        let visitor = try await visitor()
        let page = try await visitor.open("/plan").text
        #expect(page.contains("value=\"plan-iron-test\""))
        #expect(page.contains("Nothing is agreed yet"))
        #expect(try await visitor.store.carePlan().steps.isEmpty)
        let none = try await visitor.send("/plan/take", [("do", "take")])
        #expect(none.location?.contains("none=yes") == true)
        let taken = try await visitor.send(
            "/plan/take",
            [("step", "plan-iron-test"), ("step", "no-such-step"), ("do", "take")]
        )
        #expect(taken.status == 303)
        let plan = try await visitor.store.carePlan()
        #expect(plan.steps.map(\.id) == ["plan-iron-test"])
        #expect(plan.steps.first?.due == Day("2026-12-18"))
        let after = try await visitor.open("/plan").text
        #expect(!after.contains("value=\"plan-iron-test\""))
        #expect(after.contains("Begin by"))
    }

    @Test func `sending it twice takes it in once`() async throws {
        let visitor = try await visitor()
        for _ in 0..<2 {
            _ = try await visitor.send("/plan/take", [("step", "plan-exercise"), ("do", "take")])
        }
        #expect(try await visitor.store.carePlan().steps.count == 1)
    }

    @Test func `new facts propose and change nothing`() async throws {
        let visitor = try await visitor()
        _ = try await visitor.send("/plan/take", [("step", "plan-iron-test"), ("do", "take")])
        let before = try await visitor.store.carePlan()
        for (test, value, unit) in [
            ("ferritin", "40", "ng/mL"), ("transferrinSaturation", "15", "%"),
        ] {
            _ = try await visitor.send(
                "/results/new",
                [("test", test), ("value", value), ("unit", unit), ("on", "2026-11-10")]
            )
        }
        let page = try await visitor.open("/plan").text
        #expect(page.contains("No longer proposed"))
        #expect(page.contains("value=\"plan-iron-talk\""))
        #expect(try await visitor.store.carePlan() == before)
    }

    @Test func `an urgent thing stands above the plan, also when it was set aside`() async throws {
        let visitor = try await visitor { $0.warning.answers[.saddleNumbness] = .answer(.yes) }
        let step = "plan-urgent-matter.cauda-equina"
        _ = try await visitor.send("/plan/take", [("step", step), ("do", "aside")])
        let plan = try await visitor.store.carePlan()
        #expect(plan.steps.first?.state == .setAside)
        let page = try await visitor.open("/plan").text
        let card = try #require(page.range(of: "card wrong plan-step"))
        let title = try #require(page.range(of: "Our plan"))
        #expect(card.lowerBound < title.lowerBound)
        #expect(page.contains("The warning sign still stands"))
    }

    @Test func `a step is changed by its form, and words of one's own stay`() async throws {
        let visitor = try await visitor()
        _ = try await visitor.send("/plan/take", [("step", "plan-exercise"), ("do", "take")])
        let mark = try #require(try await visitor.store.carePlan().steps.first?.mark)
        let form = try await visitor.open("/plan/steps/\(mark)")
        #expect(form.status == 200)
        _ = try await visitor.send(
            "/plan/steps/\(mark)",
            [
                ("do", "keep"), ("says", "Swim on Tuesdays"), ("state", "doing"),
                ("who", "person"), ("stage", "movement"), ("due", "1.12.2026"),
                ("goal", "tie my shoes"),
            ]
        )
        let step = try #require(try await visitor.store.carePlan().steps.first)
        #expect(step.id == "plan-exercise" && step.language == nil)
        #expect(step.says == "Swim on Tuesdays" && step.state == .doing)
        #expect(step.due == Day("2026-12-01") && step.goal == "tie my shoes")
        let page = try await visitor.open("/plan").text
        #expect(page.contains("Swim on Tuesdays") && !page.contains("New facts, other words"))
    }

    @Test func `an own step sent twice is one, and a day that is none is asked about`() async throws
    {
        let visitor = try await Visitor()
        let fields = [("do", "keep"), ("says", "Call the clinic"), ("who", "person")]
        for _ in 0..<2 { _ = try await visitor.send("/plan/steps/new", fields) }
        #expect(try await visitor.store.carePlan().steps.count == 1)
        let wrong = try await visitor.send("/plan/steps/new", fields + [("due", "soon")])
        #expect(wrong.status == 422 && wrong.text.contains("This is no day"))
        #expect(wrong.text.contains("value=\"soon\""))
    }

    @Test func `goals that disagree are kept and named`() async throws {
        let visitor = try await Visitor()
        for (rating, by) in [("3", "2027-01-01"), ("5", "2027-03-01")] {
            _ = try await visitor.send(
                "/plan/goals/new",
                [("do", "keep"), ("aim", "legs"), ("rating", rating), ("by", by)]
            )
        }
        #expect(try await visitor.store.carePlan().goals.count == 2)
        #expect(try await visitor.open("/plan").text.contains("don’t go together"))
        let wrong = try await visitor.send(
            "/plan/goals/new",
            [("do", "keep"), ("aim", "legs"), ("rating", "14")]
        )
        #expect(wrong.status == 422 && wrong.text.contains("from 0 to 10"))
    }

    @Test func `what was tried in vain is proposed no more`() async throws {
        let visitor = try await visitor()
        for treatment in ["cbt-i", "cbt"] {
            _ = try await visitor.send(
                "/plan/tried/new",
                [
                    ("do", "keep"), ("treatment", treatment), ("legs", "none"),
                    ("back", "none"), ("started", "2025"),
                ]
            )
        }
        let page = try await visitor.open("/plan").text
        #expect(!page.contains("value=\"plan-sleep-therapy\""))
        #expect(page.contains("since 2025"))
        let reversed = try await visitor.send(
            "/plan/tried/new",
            [
                ("do", "keep"), ("treatment", "yoga"), ("started", "2025"), ("stopped", "2024"),
            ]
        )
        #expect(reversed.status == 422 && reversed.text.contains("ended before it began"))
    }

    @Test func `the diary offers what it shows was tried`() async throws {
        let visitor = try await Visitor()
        for number in 1...6 {
            _ = try await visitor.send(
                "/evening/2026-11-\(10 + number)",
                [("id", "e\(number)"), ("legs", "4"), ("did", "none"), ("treatments", "yoga")]
            )
        }
        let page = try await visitor.open("/plan").text
        #expect(page.contains("on 6 days"))
        #expect(page.contains("/plan/tried/new?treatment=yoga&amp;started=2026-11-11"))
        let form = try await visitor.open("/plan/tried/new?treatment=yoga&started=2026-11-11").text
        #expect(form.contains("value=\"yoga\" selected"))
        #expect(form.contains("value=\"2026-11-11\""))
    }

    @Test func `the plan is printed with what was agreed`() async throws {
        let visitor = try await visitor()
        _ = try await visitor.send("/plan/take", [("step", "plan-exercise"), ("do", "take")])
        let sheet = try await visitor.open("/plan/print").text
        #expect(sheet.contains("My plan for legs and back"))
        #expect(sheet.contains("Choose a kind of movement"))
        #expect(!sheet.contains("morning draw"))
    }

    @Test func `a sitting test is timed, kept as an entry, and shown in the report`() async throws {
        let visitor = try await Visitor()
        let form = try await visitor.open("/add/sittingTest/2026-11-20").text
        #expect(form.contains("data-next=\"Next rating at {time}.\""))
        #expect(form.contains("data-from=\"legsAt0\" data-step=\"10\" data-steps=\"6\""))
        #expect(form.contains("Stop when it becomes torment"))
        #expect(!(try await visitor.open("/add/walkTest/2026-11-20").text.contains("data-next")))
        let kept = try await visitor.send(
            "/add/sittingTest/2026-11-20",
            [
                ("id", "t1"), ("time", "20:00"), ("legsAt0", "0"), ("legsAt10", "4"),
                ("sittingEnded", "legs"),
            ]
        )
        #expect(kept.status == 303)
        let line = "0, 4, –, –, –, –, –. Ended by: the legs."
        #expect(try await visitor.open("/tests").text.contains(line))
        #expect(try await visitor.open("/report").text.contains(line))
        let again = try await visitor.open("/entry/t1").text
        #expect(!again.contains("data-next"))
    }

    @Test func `finding help says what to look for and never a name`() async throws {
        let page = try await Visitor().open("/find-help").text
        #expect(page.contains("What to look for") && page.contains("/urgent"))
    }
}
