// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
import Wording

/// What the demonstration's person and their doctor agreed six weeks ago.
///
/// Invented; the steps are those that the rules propose for the answers.
public enum DemoPlan {
    /// The plan as of a day.
    ///
    /// - Parameters:
    ///   - answers: The answers of the demonstration's person.
    ///   - today: The day it is shown.
    /// - Returns: Some of the proposed steps taken in, two goals, and what was tried before.
    public static func make(of answers: Case, today: Day) -> CarePlan {
        var plan = CarePlan()
        plan.tried = tried(before: today)
        let agreed = today.advanced(by: -42)
        let taken = ["plan-keep-diary", "plan-exercise", "plan-iron-talk", "plan-dopamine-review"]
        let proposed = Assessor.assess(answers, tried: plan.tried).plan
        plan.steps = proposed.filter { taken.contains($0.id) }.map {
            AgreedStep($0, in: .english, on: agreed)
        }
        for index in plan.steps.indices {
            switch plan.steps[index].id {
            case "plan-keep-diary":
                plan.steps[index].state = .done
                plan.steps[index].changed = today.advanced(by: -28)
            case "plan-exercise":
                plan.steps[index].state = .doing
                plan.steps[index].changed = today.advanced(by: -35)
                plan.steps[index].goal = "Walk to the market and back without a rest."
            default: plan.steps[index].due = today.advanced(by: 9)
            }
        }
        plan.goals = [
            PlanGoal(.legs, rating: 2, by: today.advanced(by: 60)),
            PlanGoal(.back, rating: 2, by: today.advanced(by: 60)),
        ]
        return plan
    }

    private static func tried(before today: Day) -> [TriedTreatment] {
        var massage = TriedTreatment(.listed("massage"))
        let start = today.advanced(byMonths: -20)
        massage.started = .month(year: start.date.year, month: start.date.month)
        massage.amount = "six times"
        massage.legs = .better
        massage.back = TriedEffect.none
        massage.whyStopped = "the legs were calm only that night"
        return [massage]
    }
}
