// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Mustache
import Report
import Vocabulary
import Wording

/// Proposed steps of one part of the plan.
struct PlanStageView: MustacheParent, Sendable {
    let title: String
    let steps: [PlanStepView]

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "steps": steps
        default: nil
        }
    }
}

/// One step that the rules propose, with why, who, how soon and how it is judged.
struct PlanStepView: MustacheParent, Sendable {
    private let step: PlanStep
    private let answers: Case?
    private let wording: Wording

    init(_ step: PlanStep, of answers: Case?, wording: Wording) {
        self.step = step
        self.answers = answers
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "id": step.id
        case "says": wording(step.says)
        case "who": wording(step.who.words)
        case "within": wording(within)
        case "judged": orFalse(step.judgedAfter.map { wording(PlanStepView.judged($0)) })
        case "measure": wording(step.measure.words)
        case "ifNot": wording(step.ifNot)
        case "answers": names
        case "treatments":
            step.treatments.compactMap(Treatments.named).map {
                ReviewLineView(line: wording($0.title), path: Paths.treatment($0.name))
            }
        case "hasTreatments": !step.treatments.isEmpty
        case "hasLearn": !pages.isEmpty
        case "readMore": wording(LearnPage.readMore)
        case "learn": LearnLinkView.all(pages, language: wording.language)
        case "method": Paths.method()
        case "rule": step.rule
        case "grade": wording(step.basis.grade.words)
        case "checked": wording(step.basis.verification.words)
        case "sources": step.basis.sources.map(\.text)
        case "say": Phrases(PlanStepView.phrases, wording: wording)
        default: nil
        }
    }

    private var names: String {
        let texts = step.answers.map { answers?.name(of: $0) ?? ClinicalWords.name(of: $0) }
        return wording(Text("report.list", "{list}", ["list": .list(texts)]))
    }

    private var pages: [LearnPage] { LearnShelf.pages(forRule: step.rule) }

    private var within: Text {
        switch step.within {
        case 0: Text("planStep.today", "now")
        case 1: Text("planStep.tomorrow", "today or tomorrow")
        case ..<28:
            Text("planStep.days", "within {count} days", ["count": .count(step.within)])
        default:
            Text(
                "planStep.weeks",
                "within {count} {count|week|weeks}",
                ["count": .count(step.within / 7)]
            )
        }
    }

    private static func judged(_ days: Int) -> Text {
        days < 28
            ? Text("planStep.judgedDays", "Judge it after {count} days.", ["count": .count(days)])
            : Text(
                "planStep.judgedWeeks",
                "Judge it after {count} weeks.",
                ["count": .count(days / 7)]
            )
    }

    private static let phrases: [Text] = [
        FindingWords.restsOn,
        FindingWords.from,
        Text("planStep.worked", "It worked if"),
        Text("planStep.ifNot", "If not"),
        Text("planStep.options", "Choose from"),
        Text("planStep.more", "Why, and how it is judged"),
    ]
}

/// Steps of one part of the agreed plan.
struct AgreedStageView: MustacheParent, Sendable {
    let title: String
    let steps: [AgreedStepView]

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "steps": steps
        default: nil
        }
    }
}

/// One step of the agreed plan.
struct AgreedStepView: MustacheParent, Sendable {
    private let step: AgreedStep
    private let progress: [String]
    private let wording: Wording

    init(_ step: AgreedStep, progress: [String], wording: Wording) {
        self.step = step
        self.progress = progress
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "says": step.says
        case "language": orFalse(step.language?.code)
        case "line": wording(step.line)
        case "goal": orFalse(step.goal)
        case "note": orFalse(step.note)
        case "progress": progress
        case "path": Paths.stepLine(step.mark)
        default: nil
        }
    }
}

/// A step whose words would be others today.
struct RewordedView: MustacheParent, Sendable {
    private let agreed: String
    private let step: PlanStepView
    private let wording: Wording

    init(_ pair: PlanRevision.Reworded, _ step: PlanStepView, _ wording: Wording) {
        agreed = pair.agreed.says
        self.step = step
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "agreed": agreed
        case "step": step
        default: nil
        }
    }
}

/// A treatment that the diary shows, with the way to write it down.
struct TriedInDiaryView: MustacheParent, Sendable {
    private let tried: TriedInDiary
    private let wording: Wording

    init(_ tried: TriedInDiary, _ wording: Wording) {
        self.tried = tried
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": wording(says)
        case "path": Paths.triedNew() + "?" + what + "&started=\(tried.first)"
        default: nil
        }
    }

    private var what: String {
        tried.name.map { "treatment=" + $0 }
            ?? "own=" + PercentEncoding.query(wording(DiaryWords.label(tried.tapped)))
    }

    private var says: Text {
        Text(
            "planPage.fromDiary",
            "In the diary: {name} on {count} days, first on {first}, last on {last}.",
            [
                "name": .text(DiaryWords.label(tried.tapped)), "count": .count(tried.days),
                "first": .day(tried.first), "last": .day(tried.last),
            ]
        )
    }
}
