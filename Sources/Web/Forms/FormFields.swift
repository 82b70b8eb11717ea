// SPDX-License-Identifier: Apache-2.0

/// The fields of a form or a query as they were sent, in order.
struct FormFields: Hashable, Sendable {
    /// One field.
    struct Field: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Every field, in the order they came.
    let fields: [Field]

    /// No field at all.
    static let none = FormFields(fields: [])

    /// The first value of a name; nil when the name was not sent.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The first value of a name without white space around it; nil when nothing is left.
    func filled(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let text = FormFields.trimmed(value)
        return text.isEmpty ? nil : text
    }

    /// Every value of a name, without empty ones and repeats.
    func all(_ name: String) -> [String] {
        var seen: Set<String> = []
        return fields.filter { $0.name == name && !$0.value.isEmpty }
            .map(\.value)
            .filter { seen.insert($0).inserted }
    }

    /// A text without the spaces and line ends around it.
    static func trimmed(_ text: String) -> String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        guard let start = text.firstIndex(where: { !isBlank($0) }),
            let end = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[start...end])
    }
}
