// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// The offer to go over the skipped questions once more.
struct InterviewOfferPage: Page {
    static let template = "interview-offer"

    private let visit: Visit
    private let questions: [Question]

    init(_ questions: [Question], visit: Visit) {
        self.visit = visit
        self.questions = questions
    }

    var title: Text { InterviewOfferPage.heading }
    var room: MenuRoom? { .interview }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(InterviewOfferPage.heading)
        case "says":
            visit.wording(
                Text(
                    "interviewOffer.says",
                    "You skipped {count} {count|question|questions}. You can answer them now or "
                        + "leave them; what is not answered stays open and is never a no.",
                    ["count": .count(questions.count)]
                )
            )
        case "questions": questions.map { visit.wording($0.title) }
        case "action": Paths.interviewOffer()
        case "say": Phrases(InterviewOfferPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let heading = Text("interviewOffer.heading", "Some questions were skipped")
    private static let phrases: [Text] = [
        Text("interviewOffer.again", "Show them once more"),
        Text("interviewOffer.leave", "Leave them"),
    ]
}

/// The end of the interview: what can be done with it, and every answer to change.
struct InterviewEndPage: Page {
    static let template = "interview-end"

    private let visit: Visit
    private let ending: InterviewEnding
    private let interview: Interview
    private let assessment: Assessment

    init(_ interview: Interview, ending: InterviewEnding, visit: Visit) {
        self.visit = visit
        self.ending = ending
        self.interview = interview
        assessment = Assessor.assess(interview.case)
    }

    var title: Text { ending.says }
    var room: MenuRoom? { .interview }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(Text("interviewEnd.heading", "Your answers are kept"))
        case "says": visit.wording(ending.says)
        case "urgent": assessment.urgency.because.map { visit.wording($0.says) }
        case "hasUrgent": !assessment.urgency.because.isEmpty
        case "legs": assessment.legs.enumerated().map { legSentence($1, number: $0 + 1) }
        case "report": Paths.report()
        case "parts": parts
        case "say": Phrases(InterviewEndPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private func legSentence(_ leg: LegAssessment, number: Int) -> String {
        let pattern = Argument.text(ClinicalWords.name(leg.restlessLegs.pattern))
        guard assessment.legs.count > 1 else {
            return visit.wording(
                Text(
                    "interviewEnd.story",
                    "What you told about your legs: {pattern}.",
                    ["pattern": pattern]
                )
            )
        }
        return visit.wording(
            Text(
                "interviewEnd.leg",
                "Leg problem {number}: {pattern}.",
                ["number": .count(number), "pattern": pattern]
            )
        )
    }

    private var parts: [PartView] {
        InterviewPart.allCases.compactMap { part in
            let questions = interview.questions.filter { $0.part == part }
            guard !questions.isEmpty else { return nil }
            return PartView(
                title: visit.wording(part.title),
                links: questions.map { question in
                    PartView.Link(
                        words: visit.wording(question.title),
                        path: Paths.interview() + "?again=" + question.name,
                        isOpen: interview.reply(to: question).values.isEmpty,
                        openWord: visit.wording(Text("interviewEnd.open", "not answered"))
                    )
                }
            )
        }
    }

    private static let phrases: [Text] = [
        Text("interviewEnd.toReport", "See the visit report"),
        Text("interviewEnd.changeTitle", "Change an answer"),
        Text("interviewEnd.points", "What the answers point to"),
        Text("interviewEnd.urgentTitle", "First"),
        Text(
            "interviewEnd.notDiagnosis",
            "This is not a diagnosis. The report shows the reasons and sources for a doctor."
        ),
    ]

    /// One part of the interview with its questions.
    private struct PartView: MustacheParent, Sendable {
        let title: String
        let links: [Link]

        func child(named name: String) -> Any? {
            switch name {
            case "title": title
            case "links": links
            default: nil
            }
        }

        struct Link: MustacheParent, Sendable {
            let words: String
            let path: String
            let isOpen: Bool
            let openWord: String

            func child(named name: String) -> Any? {
                switch name {
                case "words": words
                case "path": path
                case "isOpen": isOpen
                case "openWord": openWord
                default: nil
                }
            }
        }
    }
}
