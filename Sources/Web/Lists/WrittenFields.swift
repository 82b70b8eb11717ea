// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Collects what the fields of a form hold; what is absent has no field.
struct WrittenFields {
    /// The fields so far.
    private(set) var fields: [FormFields.Field] = []

    /// Adds a field, unless there is nothing to write in it.
    mutating func add(_ name: String, _ value: (any CustomStringConvertible)?) {
        guard let value else { return }
        fields.append(FormFields.Field(name: name, value: value.description))
    }

    /// Adds a number.
    mutating func add(_ name: String, number: Double?) {
        add(name, number.map(TypedNumber.written))
    }

    /// Adds a word of a list.
    mutating func add(_ name: String, word: (some RawRepresentable<String>)?) {
        add(name, word?.rawValue)
    }
}
