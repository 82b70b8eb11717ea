import Clinical
import Diary
import Storage
import Testing
import Vocabulary
import Wording

@testable import Web

/// A plan in which everything stands that its page can show.
enum SamplePlan {
    /// The page of such a plan.
    static func page(_ visit: Visit) async throws -> PlanPage {
        let store = try await Visitor().store
        let day = visit.now.day
        var file = SampleCase.typical(asOf: day)
        file.warning.answers[.saddleNumbness] = .answer(.yes)
        file.conditions = [.heartFailure]
        try await store.keep(file, by: .person, at: visit.now)
        try await diary(in: store, visit)
        let plan = agreed(on: day)
        try await store.changePlan(by: .person, at: visit.now) { $0 = plan }
        return PlanPage(try await PlanFacts(store, today: day), visit: visit)
    }

    /// Six days on which yoga was tapped.
    private static func diary(in store: RecordStore, _ visit: Visit) async throws {
        for number in 1...6 {
            var entry = Entry(
                id: try #require(EntryID("plan-\(number)")),
                type: .evening,
                day: visit.now.day.advanced(by: -number),
                time: nil,
                recorded: visit.now,
                zone: "Europe/Berlin"
            )
            entry.values[.legs] = .whole(number)
            entry.values[.treatments] = .words([DiaryTreatment.yoga.rawValue])
            try await store.keep(entry, by: .person, at: visit.now)
        }
    }

    /// Steps of every kind: due and overdue, in other words, without ground, done, set aside.
    private static func agreed(on day: Day) -> CarePlan {
        let before = day.advanced(by: -40)
        func step(_ id: String, _ language: Language?) -> AgreedStep {
            var step = AgreedStep(own: id, "Sample", stage: .both, who: .person, on: before)
            step.language = language
            step.due = day.advanced(by: -1)
            step.goal = "sample"
            step.note = "sample"
            return step
        }
        var plan = CarePlan()
        var urgent = step("plan-urgent-matter.cauda-equina", .english)
        urgent.state = .setAside
        var done = step("own-done", nil)
        done.state = .done
        plan.steps = [
            urgent, done, step("plan-exercise", .english), step("plan-heat", .english),
            step("own-1", nil),
        ]
        plan.goals = [
            PlanGoal(.legs, rating: 3, by: before), PlanGoal(.legs, rating: 2, by: before),
        ]
        var tried = TriedTreatment(.listed("yoga"))
        tried.started = .year(2025)
        plan.tried = [tried]
        return plan
    }
}
