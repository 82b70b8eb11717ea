// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// The card that interrupts when something is urgent; it can be answered, and nothing is lost.
struct InterviewCardPage: Page {
    static let template = "interview-card"

    private let visit: Visit
    private let reasons: [UrgencyReason]
    private let problem: String
    /// The signs just ticked on the urgent page, with commas; nil inside the interview.
    private let told: String?

    init(_ reasons: [UrgencyReason], problem: String, visit: Visit, told: String? = nil) {
        self.told = told
        self.visit = visit
        self.reasons = reasons
        self.problem = problem
    }

    var title: Text { heading }
    var room: MenuRoom? { told == nil ? .interview : .tonight }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(heading)
        case "tier": reasons.first?.tier.rawValue ?? Tier.none.rawValue
        case "reasons":
            reasons.map { reason in
                ReasonView(
                    says: visit.wording(reason.says),
                    sources: visit.wording.joined(
                        reason.basis.sources.map { MethodSourceView.short($0) }
                    )
                )
            }
        case "isUrgent": reasons.contains { $0.tier >= .sameDay }
        case "isOfMind": reasons.contains { $0.answers.contains(where: isOfMind) }
        case "help": HelpView(visit.help, wording: visit.wording)
        case "canBeOld": reasons.contains { $0.answers.contains(where: isWarning) }
        case "problem": problem
        case "hasProblem": !problem.isEmpty
        case "action": told == nil ? Paths.interviewCard() : Paths.urgentNow()
        case "isWatched": told != nil
        case "told": told ?? ""
        case "months": InterviewCardPage.months(visit.wording)
        case "say": Phrases(InterviewCardPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var heading: Text {
        (reasons.first?.tier ?? Tier.none).urgentHeading
    }

    private func isWarning(_ path: AnswerPath) -> Bool {
        if case .warning = path { true } else { false }
    }

    private func isOfMind(_ path: AnswerPath) -> Bool {
        if case .warning(let key) = path { UrgentPage.mind.contains(key) } else { false }
    }

    /// The months to choose from, the first one empty.
    static func months(_ wording: Wording) -> [OptionView] {
        [OptionView(value: "", words: "–", isChosen: true)]
            + (1...12).map {
                OptionView(
                    value: $0 < 10 ? "0\($0)" : String($0),
                    words: wording.monthName($0),
                    isChosen: false
                )
            }
    }

    private static let phrases: [Text] = [
        Text("interviewCard.understood", "I have read this. Go on"),
        Text("interviewCard.caredFor", "I am being cared for"),
        Text("interviewCard.notNewTitle", "This is not new"),
        Text("interviewCard.notNewSays", "Since when? The year is enough if that is all you know."),
        Text("interviewCard.notNew", "Keep since when"),
        Text("interviewCard.mistap", "I tapped this by mistake"),
        Text("interviewCard.yearWord", "Year"),
        Text("interviewCard.monthWord", "Month, if known"),
        Text("interviewCard.dayWord", "Day, if known"),
        Text("interviewCard.sources", "From"),
        Text(
            "interviewCard.nobody",
            "Nobody watches what you write here. Evenfall can’t call anyone for you."
        ),
        Text("interviewCard.kept", "Your answers so far are kept."),
    ]

    /// One reason as the template draws it.
    private struct ReasonView: MustacheParent, Sendable {
        let says: String
        let sources: String

        func child(named name: String) -> Any? {
            switch name {
            case "says": says
            case "sources": sources
            default: nil
            }
        }
    }
}
