// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// One field of a form as its template draws it.
struct FieldView: MustacheParent, Sendable {
    /// How the field looks.
    enum Look: Hashable, Sendable {
        /// Eleven numbers in a row, with what the ends mean.
        case strip(low: Text, high: Text)
        /// Words to tap: several, or one of them.
        case chips(several: Bool)
        /// A list that opens.
        case select
        /// One line of text; `decimal` and `numeric` open the digits on a phone.
        case line(type: String, keyboard: String)
        /// Several lines of text.
        case words
        /// No field, but the hint alone, for the fields before it together.
        case note
    }

    /// The name it is sent under, which is also its place on the page.
    let name: String
    /// What is asked.
    let label: String
    /// How to fill it in; empty for nothing.
    var hint = ""
    /// What is wrong with it; empty for nothing.
    var problem = ""
    /// What it holds, for a line or words.
    var value = ""
    /// What can be chosen.
    var options: [OptionView] = []
    /// A class for its colour: `legs` or `back`.
    var tint = ""
    /// Whether choosing nothing is an answer, for chips that were shown.
    var meansNone = false
    /// Whether one of the options has to be chosen, so that none can be left out.
    var isRequired = false
    /// Whether it takes the whole width, for a long label or long words.
    var isWide = false
    let look: Look
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "label": label
        case "hint": hint
        case "hasHint": !hint.isEmpty
        case "problem": problem
        case "hasProblem": !problem.isEmpty
        case "value": value
        case "options": options
        case "hasChoices": !options.isEmpty
        case "isWide": isWide
        case "tint": tint
        case "meansNone": meansNone
        case "isStrip", "isChips", "isSelect", "isLine", "isWords", "isNote": isLook(name)
        case "canLeaveOut": look == .chips(several: false) && !isRequired
        case "low", "high": ends(name)
        case "inputType", "keyboard": input(name)
        case "leaveOut": wording(FieldView.leaveOut)
        case "hasChoice": options.contains { $0.isChosen }
        case "problemWord": wording(FieldView.problemWord)
        default: nil
        }
    }

    private func isLook(_ name: String) -> Bool {
        switch look {
        case .strip: name == "isStrip"
        case .chips: name == "isChips"
        case .select: name == "isSelect"
        case .line: name == "isLine"
        case .words: name == "isWords"
        case .note: name == "isNote"
        }
    }

    private func ends(_ name: String) -> String {
        guard case .strip(let low, let high) = look else { return "" }
        return wording(name == "low" ? low : high)
    }

    private func input(_ name: String) -> String {
        switch look {
        case .chips(let several): several ? "checkbox" : "radio"
        case .line(let type, let keyboard): name == "inputType" ? type : keyboard
        case .strip, .select, .words, .note: ""
        }
    }

    /// A hint for the fields before it.
    static func note(_ hint: Text, wording: Wording) -> FieldView {
        FieldView(name: "", label: "", hint: wording(hint), look: .note, wording: wording)
    }

    private static let leaveOut = Text("field.leaveOut", "leave out")
    private static let problemWord = Text("field.problem", "Please look here:")
}

/// One thing that can be chosen.
struct OptionView: MustacheParent, Sendable {
    let value: String
    let words: String
    let isChosen: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "words": words
        case "isChosen": isChosen
        default: nil
        }
    }
}
