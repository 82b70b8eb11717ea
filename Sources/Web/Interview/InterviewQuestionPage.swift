// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// One screen of the interview.
struct InterviewQuestionPage: Page {
    static let template = "interview-question"

    private let visit: Visit
    private let question: Question
    private let position: InterviewPosition?
    private let canGoBack: Bool
    private let rows: Int
    private let fields: [InterviewFieldView]
    private let problems: [String]
    private let isNone: Bool

    init(
        _ question: Question,
        reply: QuestionReply,
        position: InterviewPosition?,
        canGoBack: Bool,
        rows: Int,
        problems: [FieldTrouble],
        visit: Visit
    ) {
        self.visit = visit
        self.question = question
        self.position = position
        self.canGoBack = canGoBack
        let wording = visit.wording
        var shown = rows
        for case .some(let value) in question.fields.map({ reply.values[$0.name] }) {
            switch value {
            case .medicines(let list): shown = max(shown, list.count + 2)
            case .allergies(let list): shown = max(shown, list.count + 2)
            case .value: continue
            }
        }
        let count = question.layout == .rows ? max(shown, 3) : 0
        self.rows = count
        isNone = reply.noneOfThese
        fields = question.fields.map { field in
            InterviewFieldView(
                field,
                layout: question.layout,
                value: reply.values[field.name],
                rows: count,
                problem: problems.first { $0.field.map { $0.hasPrefix(field.name) } ?? false }
                    .map { wording($0.says) } ?? "",
                wording: wording
            )
        }
        self.problems = problems.filter { trouble in
            guard let name = trouble.field else { return true }
            return !question.fields.contains { name.hasPrefix($0.name) }
        }.map { wording($0.says) }
    }

    var title: Text { question.title }
    var room: MenuRoom? { .interview }

    func child(named name: String) -> Any? {
        switch name {
        case "eyebrow": eyebrow
        case "progress": orFalse(position.map(percent))
        case "heading": visit.wording(question.title)
        case "about": orFalse(question.about.map { visit.wording($0) })
        case "why": visit.wording(question.why)
        case "hasLearn": !learn.isEmpty
        case "learn": LearnLinkView.all(learn, language: visit.wording.language)
        case "readMore": visit.wording(LearnPage.readMore)
        case "question": question.name
        case "layout": question.layout.rawValue
        case "fields": fields
        case "isGroup": question.layout == .group || question.layout == .table
        case "problems": problems
        case "hasProblems": !problems.isEmpty
        case "none": orFalse(question.none.map { visit.wording($0) })
        case "isNone": isNone
        case "isRows": question.layout == .rows
        case "rows": rows
        case "canGoBack": canGoBack
        case "action": Paths.interview()
        case "say": Phrases(InterviewQuestionPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// The pages that explain what is asked.
    private var learn: [LearnPage] { LearnShelf.pages(for: question) }

    private func percent(_ place: InterviewPosition) -> Int {
        100 * (place.number - 1) / max(place.estimatedTotal, 1)
    }

    private var eyebrow: String {
        guard let position else { return visit.wording(question.part.title) }
        return visit.wording(
            Text(
                "interviewPage.eyebrow",
                "{part} · question {number}, about {minutes} {minutes|minute|minutes} left",
                [
                    "part": .text(question.part.title), "number": .count(position.number),
                    "minutes": .count(position.minutesLeft),
                ]
            )
        )
    }

    static let phrases: [Text] = [
        Text("interviewPage.whyWord", "Why we ask"),
        Text("interviewPage.backWord", "Back"),
        Text("interviewPage.skipWord", "Skip"),
        Text("interviewPage.nextWord", "Next"),
        Text("interviewPage.moreRows", "Add lines"),
        Text("interviewPage.problemTitle", "Please look here:"),
        Text(
            "interviewPage.unticked",
            "A line you leave open stays “not asked”. It is never a no."
        ),
    ]
}
