// SPDX-License-Identifier: Apache-2.0
import Crypto
public import Diary
public import Vocabulary

/// One state of a record, with who wrote it and when; revisions are added and never changed.
struct Revision: Hashable, Sendable {
    let record: RecordName
    /// Counted from 1 within the record.
    let number: Int
    let author: Author
    let moment: Moment
    /// Whether the record was taken away with this revision; the body is then empty.
    let isDeleted: Bool
    /// The content as JSON on one line.
    let body: String
    /// The checksum of the revision before; empty for the first.
    let former: String
    /// The revision its writer had last seen, when another had come in between; otherwise nil.
    var seen: Int?

    var name: RevisionName { RevisionName(record, number: number) }
}

extension Revision {
    /// SHA-256 over everything in the revision, in hexadecimal.
    ///
    /// Each part is preceded by its length, so that nothing can move from one part to the next
    /// unnoticed. The former checksum makes a chain of all revisions of a record.
    var checksum: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.utf8.count + 256)
        let deletion = isDeleted ? "deleted" : "present"
        // A part that only conflicts have, so that what was written before it was known still fits.
        let conflict = seen.map { ["seen \($0)"] } ?? []
        for part in [
            record.kind.rawValue, record.id, String(number), author.name, String(moment.seconds),
            String(moment.offsetMinutes), deletion, body, former,
        ] + conflict {
            bytes.append(contentsOf: String(part.utf8.count).utf8)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: part.utf8)
        }
        return Checksum.of(bytes)
    }
}

/// Checksums as they are kept and compared.
enum Checksum {
    /// SHA-256 in 64 hexadecimal digits.
    static func of(_ bytes: [UInt8]) -> String {
        Hexadecimal.text(SHA256.hash(data: bytes))
    }
}

/// One state a diary entry once had.
public struct EntryRevision: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    /// Who wrote it.
    public let author: Author
    /// When it was kept.
    public let moment: Moment
    /// The revision its writer had last seen, when another had come in between; otherwise nil.
    ///
    /// It is 0 when the writer knew of none.
    public let seen: Int?
    /// What the entry said.
    public let entry: Entry

    /// Whether it was written by someone who did not know of the revision before it.
    public var isConflict: Bool { seen != nil }
}
