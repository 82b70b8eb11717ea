// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// What the rules would change in a plan that was agreed, and what is said of it.
struct PlanRevisionTests {
    private static let day = Case.sampleDay

    /// A plan that took in everything proposed for a case.
    private static func agreed(_ sample: Case, _ wording: Wording = .english) -> CarePlan {
        var plan = CarePlan()
        plan.steps = sample.plan.map { AgreedStep($0, in: wording, on: day) }
        return plan
    }

    @Test func `right after agreeing there is nothing to revise, in either language`() {
        for wording in [Wording.english, .german] {
            let plan = Self.agreed(.both, wording)
            #expect(PlanRevision(of: plan, proposed: Case.both.plan).isEmpty)
        }
    }

    @Test func `a new result brings a new step and leaves an old one without ground`() {
        let plan = Self.agreed(.typical)
        let later = Case.typical.with {
            $0.lab(.ferritin, 40)
            $0.lab(.transferrinSaturation, 15)
        }
        let revision = PlanRevision(of: plan, proposed: later.plan)
        #expect(revision.new.map(\.rule) == ["plan-iron-talk"])
        #expect(revision.unfounded.map(\.id) == ["plan-iron-test"])
    }

    @Test func `other words are shown beside the agreed ones and change nothing`() throws {
        let plan = Self.agreed(.longBack)
        let later = Case.longBack.with { $0.conditions = [.heartFailure] }
        let revision = PlanRevision(of: plan, proposed: later.plan)
        let reworded = try #require(revision.reworded.first)
        #expect(reworded.agreed.id == "plan-exercise")
        #expect(reworded.agreed.says != Wording.english(reworded.proposed.says))
    }

    @Test(arguments: [StepState.done, .setAside])
    func `a closed step comes up again with new facts alone`(_ state: StepState) throws {
        func iron(_ ferritin: Double) -> Case {
            .typical.with {
                $0.lab(.ferritin, ferritin)
                $0.lab(.transferrinSaturation, 15)
            }
        }
        var plan = Self.agreed(iron(40))
        let place = try #require(plan.steps.firstIndex { $0.id == "plan-iron-talk" })
        plan.steps[place].state = state
        #expect(PlanRevision(of: plan, proposed: iron(40).plan).new.isEmpty)
        let again = PlanRevision(of: plan, proposed: iron(30).plan)
        #expect(again.new.map(\.id) == ["plan-iron-talk"])
        let later = Self.day.advanced(by: 90)
        plan.take(again.new, in: .english, on: later, isSetAside: false)
        #expect(plan.steps[place].state == .agreed && plan.steps[place].agreed == later)
        #expect(PlanRevision(of: plan, proposed: iron(30).plan).isEmpty)
    }

    @Test func `an open step gets new words and keeps the rest`() throws {
        var plan = Self.agreed(.longBack)
        let place = try #require(plan.steps.firstIndex { $0.id == "plan-exercise" })
        plan.steps[place].state = .doing
        plan.steps[place].goal = "the stairs"
        let later = Case.longBack.with { $0.conditions = [.heartFailure] }
        let proposed = later.plan.filter { $0.id == "plan-exercise" }
        plan.take(proposed, in: .english, on: Self.day.advanced(by: 9), isSetAside: false)
        #expect(plan.steps[place].says == proposed.first.map { Wording.english($0.says) })
        #expect(plan.steps[place].state == .doing && plan.steps[place].goal == "the stairs")
        #expect(plan.steps[place].agreed == Self.day)
    }

    @Test func `a person's own step is never called unfounded`() {
        var plan = CarePlan()
        plan.steps = [
            AgreedStep(own: "own-1", "Swim", stage: .movement, who: .person, on: Self.day)
        ]
        #expect(PlanRevision(of: plan, proposed: []).unfounded.isEmpty)
    }

    @Test func `an urgent thing that was set aside still stands`() {
        let sample = Case.both.with { $0.warning.answers.yes(.saddleNumbness) }
        var plan = Self.agreed(sample)
        for index in plan.steps.indices { plan.steps[index].state = .setAside }
        let revision = PlanRevision(of: plan, proposed: sample.plan)
        #expect(revision.pressing.map(\.id).contains("plan-urgent-matter.cauda-equina"))
        #expect(revision.setAsideAndPressing == revision.pressing)
        #expect(revision.new.isEmpty)
    }

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func `a step is overdue from the day after its day`(_ days: Int, _ isOverdue: Bool) {
        var plan = CarePlan()
        let agreed = Self.day.advanced(by: -30)
        var step = AgreedStep(own: "a", "Walk", stage: .movement, who: .person, on: agreed)
        step.due = Self.day.advanced(by: days)
        plan.steps = [step]
        let notices = PlanNotice.all(in: plan, on: Self.day, now: [:])
        #expect(notices == (isOverdue ? [.overdue(step)] : []))
        for state in [StepState.doing, .done, .setAside] {
            plan.steps[0].state = state
            #expect(PlanNotice.all(in: plan, on: Self.day, now: [:]).isEmpty)
        }
    }

    @Test func `a day before the agreement is named once`() {
        var plan = CarePlan()
        var step = AgreedStep(own: "a", "Walk", stage: .movement, who: .person, on: Self.day)
        step.due = Self.day.advanced(by: -1)
        plan.steps = [step]
        #expect(PlanNotice.all(in: plan, on: Self.day, now: [:]) == [.dueBeforeAgreed(step)])
    }

    @Test func `goals that don't go together are named`() {
        let (soon, late) = (Self.day.advanced(by: 10), Self.day.advanced(by: 60))
        func notices(_ goals: PlanGoal...) -> [PlanNotice] {
            var plan = CarePlan()
            plan.goals = goals
            return PlanNotice.all(in: plan, on: Self.day, now: [.legs: 4])
        }
        let (three, five) = (
            PlanGoal(.legs, rating: 3, by: soon), PlanGoal(.legs, rating: 2, by: late)
        )
        #expect(notices(three, five).isEmpty)
        let easier = PlanGoal(.legs, rating: 4, by: late)
        #expect(notices(three, easier) == [.goalsDisagree(three, easier)])
        let sameDay = PlanGoal(.legs, rating: 2, by: soon)
        #expect(notices(three, sameDay) == [.goalsDisagree(three, sameDay)])
        let other = PlanGoal(.back, rating: 4, by: late)
        #expect(notices(three, other).isEmpty)
        let above = PlanGoal(.legs, rating: 5, by: soon)
        #expect(notices(above) == [.goalAboveNow(above, now: 4)])
        let passed = PlanGoal(.legs, rating: 3, by: Self.day.advanced(by: -1))
        #expect(notices(passed) == [.goalPassed(passed)])
    }

    @Test func `every notice is said in words`() {
        let goal = PlanGoal(.legs, rating: 3, by: Self.day)
        let step = AgreedStep(own: "a", "Walk", stage: .movement, who: .person, on: Self.day)
        let all: [PlanNotice] = [
            .overdue(step), .dueBeforeAgreed(step), .goalPassed(goal),
            .goalsDisagree(goal, goal), .goalAboveNow(goal, now: 2.5),
        ]
        for notice in all {
            for wording in [Wording.english, .german] {
                #expect(!wording(notice.says).contains("{"))
            }
        }
    }
}
