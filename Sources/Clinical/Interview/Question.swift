// SPDX-License-Identifier: Apache-2.0
public import Wording

/// A part of the interview, in the order in which they come.
public enum InterviewPart: String, Hashable, Sendable, CaseIterable {
    case person, warning, legs, back, health, habits

    /// What the part is called.
    public var title: Text {
        switch self {
        case .person: Text("interview.part.person", "About you")
        case .warning: Text("interview.part.warning", "Warning signs")
        case .legs: Text("interview.part.legs", "Your legs")
        case .back: Text("interview.part.back", "Your back")
        case .health: Text("interview.part.health", "Health and medicines")
        case .habits: Text("interview.part.habits", "Habits")
        }
    }
}

/// How the fields of a question stand on its screen.
public enum QuestionLayout: String, Hashable, Sendable, CaseIterable {
    /// One field that fills the screen.
    case single
    /// Some fields that belong together, one below the other.
    case group
    /// Lines of “any of these?”, each a yes or a no, with *none of these*.
    case checklist
    /// Lines that share one set of choices, as a small table.
    case table
    /// A drawing of the body, with the same places as a list.
    case body
    /// Rows that can be added and removed.
    case rows
}

/// One screen of the interview: one topic, why it is asked, and its fields.
public struct Question: Hashable, Sendable {
    /// The stable name, such as `legs.0.relief`.
    public let name: String
    /// Which part it belongs to.
    public let part: InterviewPart
    /// Which of several leg problems is meant; nil when there is only one or it is not about legs.
    public let about: Text?
    /// The question in plain words.
    public let title: Text
    /// Why it is asked: what the answer points to.
    public let why: Text
    /// How the fields stand on the screen.
    public let layout: QuestionLayout
    /// What can be answered, in order.
    public let fields: [Field]
    /// The words for *none of these*; nil where that is no answer.
    public let none: Text?
    /// How many seconds it takes by ``InterviewPace``.
    public let seconds: Double

    init(
        _ name: String,
        _ part: InterviewPart,
        key: String,
        about: Text? = nil,
        title: String,
        why: String,
        layout: QuestionLayout = .single,
        none: Text? = nil,
        fields: [Field]
    ) {
        self.name = name
        self.part = part
        self.about = about
        let title = Text("interview.\(key).title", title)
        self.title = title
        self.why = Text("interview.\(key).why", why)
        self.layout = layout
        self.none = none
        self.fields = fields
        seconds = InterviewPace.seconds(title: title, layout: layout, fields: fields)
    }

    /// Whether an answer of the case is given on this screen.
    public func holds(_ path: AnswerPath) -> Bool {
        fields.contains { $0.target.holds(path) }
    }

    /// “None of these” for a choice of several words.
    static let noneOfThese = Text("interview.none", "None of these")
    /// “None of these” below lines, where it also settles the lines left open.
    static let noneOfTheLines = Text(
        "interview.noneOfTheLines",
        "None of these, or none of the others"
    )
}

/// A word to choose and what its button says.
public struct Choice: Hashable, Sendable {
    /// The word as the file spells it.
    public let word: String
    /// What the button says.
    public let label: Text

    init(_ word: String, _ label: Text) {
        self.word = word
        self.label = label
    }
}
