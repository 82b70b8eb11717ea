// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Wording

/// The questions about urges that a dopamine agonist or levodopa can bring.
///
/// The words are our own; no questionnaire is copied. They come on the schedule of
/// ``Clinical/UrgeSchedule``, never at night, and can be opened at any time.
struct UrgesPage: Page {
    static let template = "urges"
    /// The name under which an answer is logged: that of the rule that asks for it.
    static let card = "impulse-control-questions"

    private let visit: Visit
    private let isUnanswered: Bool

    /// Asks; `isUnanswered` when the form was sent with nothing ticked and nothing said.
    init(_ visit: Visit, isUnanswered: Bool = false) {
        self.visit = visit
        self.isUnanswered = isUnanswered
    }

    var title: Text { Text("urges.heading", "Urges that are new or stronger") }
    var room: MenuRoom? { .review }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "room": visit.wording(ReviewPage.heading)
        case "back": Paths.review()
        case "action": Paths.urges()
        case "isUnanswered": isUnanswered
        case "questions":
            Urge.allCases.map {
                OptionView(value: $0.rawValue, words: visit.wording($0.words), isChosen: false)
            }
        case "say": Phrases(UrgesPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text(
            "urges.lead",
            "Medicines that act like dopamine can bring urges that are hard to control. They are an "
                + "effect of the medicine, not of your character, and they can be helped. Tick what "
                + "is new or stronger than before you took it."
        ),
        Text(
            "urges.someone",
            "People close to you often notice first. If you can, ask one of them too."
        ),
        Text("urges.unanswered", "Nothing is ticked. Tick what holds, or say that none does."),
        Text("urges.keep", "Keep what I ticked"),
        Text("urges.none", "None of these"),
    ]
}

/// An urge that is asked about.
enum Urge: String, CaseIterable, Sendable {
    case gambling, spending, eating, sex, task

    /// How it is asked.
    var words: Text {
        switch self {
        case .gambling: Text("urges.gambling", "Gambling, betting or lotteries")
        case .spending: Text("urges.spending", "Buying or spending more than I meant to")
        case .eating: Text("urges.eating", "Eating more than I meant to, or getting up to eat")
        case .sex: Text("urges.sex", "Sex or pornography, more than is good for me or others")
        case .task: Text("urges.task", "A task or pastime I can’t leave for hours")
        }
    }
}
