// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// Draws the fields of a line from what its form holds.
struct RowFields {
    /// What the fields hold.
    let form: FormFields
    /// What is wrong, by the name of the field.
    let problems: [String: Text]
    /// The language.
    let wording: Wording

    /// One line of text.
    func line(
        _ name: String,
        _ label: Text,
        hint: Text? = nil,
        keyboard: String = "text",
        isWide: Bool = false
    ) -> FieldView {
        FieldView(
            name: name,
            label: wording(label),
            hint: hint.map { wording($0) } ?? "",
            problem: problem(name),
            value: form[name] ?? "",
            isWide: isWide,
            look: .line(type: "text", keyboard: keyboard),
            wording: wording
        )
    }

    /// A list that opens, “–” first.
    func select<Word: AnswerWord>(
        _ name: String,
        _ label: Text,
        _ words: (Word) -> Text,
        hint: Text? = nil,
        isWide: Bool = false
    ) -> FieldView {
        let chosen = form[name] ?? ""
        let none = OptionView(value: "", words: "–", isChosen: chosen.isEmpty)
        return FieldView(
            name: name,
            label: wording(label),
            hint: hint.map { wording($0) } ?? "",
            problem: problem(name),
            options: [none] + options(chosen, words),
            isWide: isWide,
            look: .select,
            wording: wording
        )
    }

    /// Words to tap, one of them.
    func chips<Word: AnswerWord>(
        _ name: String,
        _ label: Text,
        _ words: (Word) -> Text
    ) -> FieldView {
        FieldView(
            name: name,
            label: wording(label),
            problem: problem(name),
            options: options(form[name] ?? "", words),
            look: .chips(several: false),
            wording: wording
        )
    }

    /// Yes, no, or not known.
    func answer(_ name: String, _ label: Text) -> FieldView {
        let chosen = form[name] ?? ""
        return FieldView(
            name: name,
            label: wording(label),
            problem: problem(name),
            options: [Answer.yes, .no, .unknown].map {
                OptionView(
                    value: $0.rawValue,
                    words: wording(ClinicalWords.label($0)),
                    isChosen: $0.rawValue == chosen
                )
            },
            look: .chips(several: false),
            wording: wording
        )
    }

    private func options<Word: AnswerWord>(
        _ chosen: String,
        _ words: (Word) -> Text
    )
        -> [OptionView]
    {
        Word.allCases.map {
            OptionView(
                value: $0.rawValue,
                words: wording(words($0)),
                isChosen: $0.rawValue == chosen
            )
        }
    }

    private func problem(_ name: String) -> String {
        problems[name].map { wording($0) } ?? ""
    }
}

/// Fields that belong together, perhaps under a heading of their own.
struct RowGroup: MustacheParent, Sendable {
    var title: String?
    var hint: String?
    let fields: [FieldView]

    func child(named name: String) -> Any? {
        switch name {
        case "title": orFalse(title)
        case "hint": orFalse(hint)
        case "fields": fields
        default: nil
        }
    }
}
