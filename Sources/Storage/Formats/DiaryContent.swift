// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// What an entry says apart from its identifier and when it was written down.
///
/// Two rows with the same content are the same row sent twice: the same kind, day, time and
/// values. The order of the words in a list does not matter.
struct DiaryContent: Hashable {
    private let text: String

    init(_ entry: Entry) {
        var values = entry.values
        for key in values.answeredKeys {
            if case .words(let words)? = values[key] { values[key] = .words(words.sorted()) }
        }
        var plain = entry
        plain.values = values
        var object = EntryCodec.document(plain).object ?? JSONObject()
        for name in ["id", "anchor", "recorded", "zone"] { object[name] = nil }
        text = JSONValue.object(object).serialized()
    }

    /// An identifier made from the content, for a row that has none.
    var id: EntryID? {
        EntryID("csv-" + Checksum.of(Array(text.utf8)).prefix(32))
    }

    /// Stands where an identifier will be.
    static let standIn = "csv"
}
