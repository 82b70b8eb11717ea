// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Report
import Vocabulary
import Wording

/// The plan: urgent things first, then what was agreed, then what the rules propose.
struct PlanPage: Page {
    static let template = "plan"

    private let facts: PlanFacts
    private let visit: Visit

    /// Shows a plan.
    init(_ facts: PlanFacts, visit: Visit) {
        self.facts = facts
        self.visit = visit
    }

    var title: Text { MenuRoom.plan.name }
    var room: MenuRoom? { .plan }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "notice": orFalse(notice.map { visit.wording($0) })
        case "noneTicked": visit.query["none"] != nil
        case "action": Paths.planTake()
        case "newGoal": Paths.goalNew()
        case "newStep": Paths.stepNew()
        case "newTried": Paths.triedNew()
        case "print": Paths.planPrint()
        case "tests": Paths.homeTests()
        case "interview": Paths.interview()
        case "say": Phrases(PlanPage.phrases, wording: visit.wording)
        default: agreed(name) ?? proposed(name)
        }
    }

    /// What was agreed.
    private func agreed(_ name: String) -> Any? {
        let plan = facts.plan
        switch name {
        case "pressing": return facts.revision.pressing.map(step)
        case "isSetAsideAndPressing": return !facts.revision.setAsideAndPressing.isEmpty
        case "notices":
            return PlanNotice.all(in: plan, on: visit.now.day, now: facts.progress.now)
                .map { visit.wording($0.says) }
        case "hasNotices":
            return !PlanNotice.all(in: plan, on: visit.now.day, now: facts.progress.now).isEmpty
        case "goals":
            return plan.goals.map {
                ReviewLineView(line: visit.wording($0.says), path: Paths.goalLine($0.mark))
            }
        case "noGoals": return plan.goals.isEmpty
        case "isEmpty": return plan.steps.isEmpty
        case "open": return stages { $0.state.isOpen }
        case "closed":
            return plan.steps.filter { !$0.state.isOpen }.map(agreedStep)
        case "hasClosed": return plan.steps.contains { !$0.state.isOpen }
        case "tried":
            return plan.tried.map {
                ReviewLineView(line: visit.wording($0.says), path: Paths.triedLine($0.mark))
            }
        case "noTried": return plan.tried.isEmpty
        case "inDiary": return facts.inDiary.map { TriedInDiaryView($0, visit.wording) }
        default: return nil
        }
    }

    /// What the rules propose.
    private func proposed(_ name: String) -> Any? {
        let revision = facts.revision
        switch name {
        case "hasNothing": return facts.answers == nil
        case "hasNew": return !revision.new.isEmpty
        case "isHeldBack": return revision.isHeldBack
        case "isSettled":
            return facts.answers != nil && revision.isEmpty && !revision.isHeldBack
        case "new":
            return PlanStage.allCases.compactMap { stage in
                let steps = revision.new.filter { $0.stage == stage }
                return steps.isEmpty
                    ? nil
                    : PlanStageView(title: visit.wording(stage.heading), steps: steps.map(step))
            }
        case "reworded":
            return revision.reworded.map { RewordedView($0, step($0.proposed), visit.wording) }
        case "hasReworded": return !revision.reworded.isEmpty
        case "unfounded":
            return revision.unfounded.map {
                ReviewLineView(line: $0.says, path: Paths.stepLine($0.mark))
            }
        case "hasUnfounded": return !revision.unfounded.isEmpty
        default: return nil
        }
    }

    private func stages(_ isShown: (AgreedStep) -> Bool) -> [AgreedStageView] {
        PlanStage.allCases.compactMap { stage in
            let steps = facts.plan.steps.filter { $0.stage == stage && isShown($0) }
            return steps.isEmpty
                ? nil
                : AgreedStageView(
                    title: visit.wording(stage.heading),
                    steps: steps.map(agreedStep)
                )
        }
    }

    private func step(_ step: PlanStep) -> PlanStepView {
        PlanStepView(step, of: facts.answers, wording: visit.wording)
    }

    private func agreedStep(_ step: AgreedStep) -> AgreedStepView {
        AgreedStepView(
            step,
            progress: facts.progress.says(step).map { visit.wording($0) },
            wording: visit.wording
        )
    }

    private var notice: Text? {
        switch visit.query["kept"] {
        case nil: break
        case "aside":
            return Text("planPage.aside", "It is set aside. It stays below, with the day.")
        default: return Text("planPage.kept", "It is kept in the plan.")
        }
        return visit.query["removed"] == nil
            ? nil : Text("planPage.removed", "It is removed. Earlier versions stay in the record.")
    }
}
