// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reading and writing the answer to a field in the case.
extension FieldTarget {
    /// What the case holds; nil when it was not asked.
    func value(in file: Case) -> FieldValue? {
        switch self {
        case .parts: file.parts.map { .value(.word($0.rawValue)) }
        case .anotherLeg(let index):
            (file.legs?.count ?? 0) > index + 1 ? .value(.answer(.yes)) : nil
        case .key(let path): file.answer(at: path).map(FieldValue.value)
        case .since(let key): file.warning.since[key].map { .value(.date($0)) }
        case .worse:
            file.warning.worse.isEmpty
                ? nil : .value(.words(file.warning.worse.map(\.rawValue).sorted()))
        case .medicines: file.medicines.map(FieldValue.medicines)
        case .allergies: file.allergies.map(FieldValue.allergies)
        }
    }

    /// Keeps a value, or removes it when nil.
    ///
    /// Removing keeps what was told about parts, further leg problems and listed rows: those
    /// are changed only by saying so.
    func keep(_ value: FieldValue?, in file: inout Case) {
        switch (self, value) {
        case (.parts, .value(.word(let word))):
            ComplaintParts(rawValue: word).map { file.setParts($0) }
        case (.anotherLeg(let index), .value(.answer(let answer))):
            file.setAnotherLeg(after: index, answer)
        case (.key(let path), .value(let answer)): file.setAnswer(answer, at: path)
        case (.key(let path), nil): file.setAnswer(nil, at: path)
        case (.since(let key), .value(.date(let date))): file.warning.since[key] = date
        case (.since(let key), nil): file.warning.since[key] = nil
        case (.worse, .value(.words(let words))):
            file.warning.worse = Set(words.compactMap(WarningKey.init(rawValue:)))
        case (.worse, nil): file.warning.worse = []
        case (.medicines, .medicines(let rows)):
            file.medicines = rows.map { $0.keepingDoses(of: file.medicines ?? []) }
        case (.allergies, .allergies(let rows)): file.allergies = rows
        default: break
        }
    }
}

extension Medicine {
    /// The row with the doses that the same medicine had before.
    fileprivate func keepingDoses(of former: [Medicine]) -> Medicine {
        guard doses == nil else { return self }
        var row = self
        row.doses =
            former.first { $0.name == name && $0.started == started }?.doses
            ?? former.first { $0.name == name }?.doses
        return row
    }
}
