// SPDX-License-Identifier: Apache-2.0
import Wire

/// What was sealed, said inside the seal, so that what comes out can be compared with it.
public struct BackupManifest: Hashable, Sendable {
    /// How many revisions the record had.
    public let revisions: Int
    /// A digest of all revisions in their order; see ``RecordStore/fingerprint()``.
    public let record: String
    /// How many bytes the copy of the record has.
    public let size: Int
    /// SHA-256 of these bytes, in hexadecimal.
    public let checksum: String

    /// The bytes before the copy of the record: a length and JSON.
    var bytes: [UInt8] {
        let json = JSONValue.object(
            JSONObject([
                ("revisions", .number(JSONNumber(revisions))),
                ("record", .string(record)),
                ("size", .number(JSONNumber(size))),
                ("checksum", .string(checksum)),
            ])
        )
        .serializedBytes()
        return BackupFormat.fourBytes(json.count) + json
    }

    init(revisions: Int, record: String, size: Int, checksum: String) {
        self.revisions = revisions
        self.record = record
        self.size = size
        self.checksum = checksum
    }

    /// Reads the manifest at the start of what the pieces hold.
    ///
    /// - Returns: The manifest and how many bytes it took; nil when it is not one.
    static func read(_ content: [UInt8]) -> (manifest: BackupManifest, size: Int)? {
        guard content.count > 4 else { return nil }
        let length = BackupFormat.number(content.prefix(4))
        guard length <= content.count - 4,
            case .object(let object)? = try? JSONValue.parse(Array(content[4..<4 + length])),
            let revisions = object.number("revisions"), let record = object.text("record"),
            let size = object.number("size"), let checksum = object.text("checksum")
        else { return nil }
        let manifest = BackupManifest(
            revisions: revisions,
            record: record,
            size: size,
            checksum: checksum
        )
        return (manifest, 4 + length)
    }
}
