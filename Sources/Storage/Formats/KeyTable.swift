// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The keys of a sheet by their names, with their forms made once.
///
/// Reading thousands of documents asks for the same forms again and again, and a form holds
/// the list of its words.
struct KeyTable<Key: AnswerKey>: Sendable {
    private let entries: [String: Entry]

    /// A key with what an answer to it may look like.
    struct Entry: Sendable {
        let key: Key
        let form: AnswerForm
    }

    init() {
        entries = Dictionary(
            uniqueKeysWithValues: Key.allCases.map { key in
                (key.rawValue, Entry(key: key, form: key.form))
            }
        )
    }

    /// The key of a name; nil when no key is called so.
    subscript(name: String) -> Entry? { entries[name] }
}
