// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// Which fields the form of a kind of entry has, and how what was sent becomes a draft.
struct EntryForm: Sendable {
    /// The kind of entry.
    let type: EntryType
    /// The fields that are seen at once.
    let first: [DiaryKey]
    /// The fields under “More”.
    let more: [DiaryKey]
    /// Whether it asks for a clock time.
    let asksTime: Bool
    /// Whether it asks for a day.
    let asksDay: Bool
    /// Whether ratings from 0 to 10 are left out.
    private let hidesScores: Bool

    /// The form of a kind of entry; without ratings for someone who hides scores.
    init(_ type: EntryType, hidesScores: Bool) {
        self.type = type
        self.hidesScores = hidesScores
        // The body drawing has a page of its own.
        let keys = type.keys.filter { $0 != .sites }
        let count =
            switch type {
            case .evening, .morning: 3
            case .legsStarted: 1
            case .flare: 2
            case .visit, .note, .bodyMap, .sittingTest, .walkTest: keys.count
            }
        let isShown = { (key: DiaryKey) in !(hidesScores && key.form == .rating) }
        first = keys.prefix(count).filter(isShown)
        more = keys.dropFirst(count).filter(isShown)
        asksTime = type == .legsStarted || type == .flare || HomeTest.types.contains(type)
        asksDay = type == .visit
    }

    /// Writes what was sent into a draft; keys the form does not show stay as they were.
    func fill(_ draft: inout EntryDraft, from fields: FormFields, trackables: [Trackable]) {
        for key in first + more {
            draft.write(EntryForm.words(of: key, in: fields), for: key)
        }
        for trackable in own(trackables) {
            draft.write(fields[FieldView.name(of: trackable.id)] ?? "", for: trackable)
        }
    }

    /// What the person tracks besides, as far as this form asks for it.
    func own(_ trackables: [Trackable]) -> [Trackable] {
        guard type == .evening else { return [] }
        return trackables.filter { $0.isActive && !(hidesScores && $0.form == .rating) }
    }

    /// What a field sent, as one text: several words with spaces between them.
    static func words(of key: DiaryKey, in fields: FormFields) -> String {
        // Medicines that were tapped, a line each, and what was written beside them.
        if key == .medicines { return fields.all(key.rawValue).joined(separator: "\n") }
        guard case .anyOf = key.form else { return fields[key.rawValue] ?? "" }
        let words = fields.all(key.rawValue)
        let ticked = words.filter { $0 != "none" }
        return ticked.isEmpty ? words.joined() : ticked.joined(separator: " ")
    }
}

extension AnswerForm {
    /// The form of a rating, which someone who hides scores is not shown.
    static let rating: AnswerForm = .whole(0...10)
}
