// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

extension FieldView {
    /// The field of a diary key, filled with what a draft holds.
    init(key: DiaryKey, in draft: EntryDraft, problems: [DraftProblem], wording: Wording) {
        let type = draft.content.type
        let written = draft.unreadable[key] ?? draft[key].map(FieldView.written) ?? ""
        let chosen = FieldView.chosen(draft[key])
        let problem = problems.first { $0.field == .key(key) }
        self.init(
            name: key.rawValue,
            label: wording(DiaryWords.label(key, in: type)),
            problem: problem.map { wording($0.says) } ?? "",
            value: written,
            options: FieldView.options(
                of: key.form,
                chosen: chosen,
                anchor: draft.content.anchor,
                key: key,
                wording: wording
            ),
            tint: FieldView.tint(key, type: type),
            meansNone: key == .did || (key == .sites && type == .bodyMap),
            isWide: key == .visitWith,
            look: FieldView.look(of: key.form, key: key),
            wording: wording
        )
    }

    /// The field of something of the person's own.
    init(own trackable: Trackable, in draft: EntryDraft, problems: [DraftProblem], wording: Wording)
    {
        let id = trackable.id
        let form = trackable.form.form
        let problem = problems.first { $0.field == .own(id) }
        self.init(
            name: FieldView.name(of: id),
            label: trackable.name,
            problem: problem.map { wording($0.says) } ?? "",
            value: draft.unreadableOwn[id] ?? draft[own: id].map(FieldView.written) ?? "",
            options: FieldView.options(
                of: form,
                chosen: FieldView.chosen(draft[own: id]),
                anchor: .noon,
                key: nil,
                wording: wording
            ),
            look: FieldView.look(of: form, key: nil),
            wording: wording
        )
    }

    /// Lines of text, some of which can be tapped instead of written.
    ///
    /// A line that is one of the names is shown as a tap; the others stay in the text.
    func offering(_ names: [String]) -> FieldView {
        var field = self
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        field.options = names.map {
            OptionView(value: $0, words: $0, isChosen: lines.contains($0))
        }
        if !names.isEmpty {
            field.value = lines.filter { !names.contains($0) }.joined(separator: "\n")
            field.hint = wording(Text("field.others", "Anything else, one a line:"))
        }
        return field
    }

    /// The name under which the value of an own trackable is sent.
    static func name(of id: TrackableID) -> String { "own-" + id.text }

    /// A value as it stands in a field.
    static func written(_ value: AnswerValue) -> String {
        switch value {
        case .answer(let answer): answer.rawValue
        case .word(let word): word
        case .words(let words): words.joined(separator: " ")
        case .whole(let number): String(number)
        case .number(let number): number == number.rounded() ? String(Int(number)) : "\(number)"
        case .date(let date): date.description
        case .clock(let time): time.description
        case .text(let text): text
        }
    }

    private static func chosen(_ value: AnswerValue?) -> Set<String> {
        switch value {
        case .words(let words): Set(words)
        case .some(let value): [written(value)]
        case nil: []
        }
    }

    private static func look(of form: AnswerForm, key: DiaryKey?) -> Look {
        switch form {
        case .whole(0...10):
            let ends = key == .rested ? DiaryWords.restEnds : DiaryWords.ratingEnds
            return .strip(low: ends.lowest, high: ends.highest)
        case .anyOf: return .chips(several: true)
        case .oneOf, .answer: return .chips(several: false)
        case .clock: return .select
        case .whole: return .line(type: "text", keyboard: "numeric")
        case .number: return .line(type: "text", keyboard: "decimal")
        case .pastDate: return .line(type: "date", keyboard: "text")
        case .text(let limit): return limit > 500 ? .words : .line(type: "text", keyboard: "text")
        }
    }

    private static func options(
        of form: AnswerForm,
        chosen: Set<String>,
        anchor: NightAnchor,
        key: DiaryKey?,
        wording: Wording
    ) -> [OptionView] {
        switch form {
        case .whole(0...10):
            return (0...10).map { option(String($0), String($0), chosen) }
        case .anyOf(let words), .oneOf(let words):
            return words.map { word in
                let label = key.flatMap { DiaryWords.label(word: word, of: $0) }
                return option(word, label.map { wording($0) } ?? word, chosen)
            }
        case .answer:
            return [Answer.yes, .no, .unknown].map { answer in
                option(answer.rawValue, wording(DiaryWords.label(answer)), chosen)
            }
        case .clock:
            return QuarterHours.options(
                first: QuarterHours.first(of: key, anchor: anchor),
                chosen: chosen,
                wording: wording
            )
        case .whole, .number, .pastDate, .text:
            return []
        }
    }

    private static func option(
        _ value: String,
        _ words: String,
        _ chosen: Set<String>
    )
        -> OptionView
    {
        OptionView(value: value, words: words, isChosen: chosen.contains(value))
    }

    private static func tint(_ key: DiaryKey, type: EntryType) -> String {
        switch key {
        case .legs: "legs"
        case .back: "back"
        case .severity: type == .legsStarted ? "legs" : "back"
        default: ""
        }
    }
}
