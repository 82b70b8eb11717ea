// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

extension RecordDocument {
    /// Writes what is left of an erased entry.
    static func tombstone(_ tombstone: Tombstone) -> JSONValue {
        .object(
            JSONObject([
                ("id", .string(tombstone.record.id)), ("author", .string(tombstone.author.name)),
                ("at", .string(tombstone.moment.description)),
            ])
        )
    }

    /// Reads what is left of erased entries, each with its place.
    static func tombstones(
        _ elements: [JSONValue],
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> [(tombstone: Tombstone, place: JSONPointer)] {
        var tombstones: [(tombstone: Tombstone, place: JSONPointer)] = []
        for (index, json) in elements.enumerated() {
            let place = place.appending(index)
            if let tombstone = tombstone(json, at: place, issues: &issues) {
                tombstones.append((tombstone, place))
            }
        }
        return tombstones
    }

    private static func tombstone(
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> Tombstone? {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "an identifier in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: ["id", "author", "at"])
        let id: EntryID? = members.required(
            "id",
            else: "What was deleted must have its “id”. Add it.",
            EntryCodec.identifier
        )
        let author = members.required(
            "author",
            else: "What was deleted must say by whom. Add “author”.",
            MemberReader.words
        )
        let moment = members.required(
            "at",
            else: "What was deleted must say when. Add “at”.",
            EntryCodec.moment
        )
        issues += members.issues
        guard let id, let author, let moment else { return nil }
        return Tombstone(
            record: RecordName(.entry, id.text),
            author: Author(name: author),
            moment: moment
        )
    }
}
