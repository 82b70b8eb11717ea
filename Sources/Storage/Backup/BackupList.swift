// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
import Wire

/// What is known of a record's backups on this computer: the key, and what was made and tried.
///
/// It lies beside the record, is no part of it, and goes into no export. Losing it loses nothing
/// but the dates: the key stands in every backup that was sealed with it.
public struct BackupList: Hashable, Sendable {
    /// One thing that happened to a backup.
    public struct Mark: Hashable, Sendable {
        /// When it happened.
        public let at: Moment
        /// The path of the backup.
        public let path: String
        /// When that backup was made.
        public let made: Moment
    }

    /// What scheduled backups are sealed with; nil until a passphrase was set.
    public var key: BackupKey?
    /// The newest backup that was made.
    public var made: Mark?
    /// The newest trial of a backup that went well.
    public var tried: Mark?
    /// When the last scheduled backup failed; nil when it went well.
    public var failed: Moment?

    init() {}

    /// The list of the record at a path; an empty one when nothing was noted yet.
    ///
    /// - Throws: ``BackupProblem/unreadableState(path:)``.
    static func read(for record: String) throws -> BackupList {
        let path = place(for: record)
        guard OwnFile.exists(path) else { return BackupList() }
        let bytes = try OwnFile.reading(path).read(mostBytes)
        guard case .object(let object)? = try? JSONValue.parse(bytes),
            let list = BackupList(object)
        else { throw BackupProblem.unreadableState(path: path) }
        return list
    }

    /// Writes the list of the record at a path, as a whole or not at all.
    func write(for record: String) throws {
        let bytes = document.serializedBytes(.pretty) + [UInt8(ascii: "\n")]
        try OwnFile.replace(BackupList.place(for: record)) { try $0.write(bytes) }
    }

    private static func place(for record: String) -> String { record + ".backups" }

    private static let mostBytes = 64 << 10
}

extension BackupList {
    private var document: JSONValue {
        var object = JSONObject([("evenfallBackups", .number(JSONNumber(1)))])
        if let key { object.append("key", .object(JSONObject(key.members))) }
        if let made { object.append("made", made.document) }
        if let tried { object.append("tried", tried.document) }
        if let failed { object.append("failed", .string(failed.description)) }
        return .object(object)
    }

    private init?(_ object: JSONObject) {
        guard object.number("evenfallBackups") == 1 else { return nil }
        if case .object(let key)? = object["key"] {
            guard let key = BackupKey(key) else { return nil }
            self.key = key
        }
        made = object["made"].flatMap(Mark.init)
        tried = object["tried"].flatMap(Mark.init)
        failed = object.text("failed").flatMap(Moment.init)
    }
}

extension BackupList.Mark {
    fileprivate var document: JSONValue {
        .object(
            JSONObject([
                ("at", .string(at.description)), ("path", .string(path)),
                ("made", .string(made.description)),
            ])
        )
    }

    fileprivate init?(_ json: JSONValue) {
        guard case .object(let object) = json,
            let at = object.text("at").flatMap(Moment.init), let path = object.text("path"),
            let made = object.text("made").flatMap(Moment.init)
        else { return nil }
        self.init(at: at, path: path, made: made)
    }
}
