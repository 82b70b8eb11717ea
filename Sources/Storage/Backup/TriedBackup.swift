// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// How a record in a file is opened and put in its place; an engine's room says it.
public struct RecordFiles: Sendable {
    /// Opens the record at a path, which nobody else uses.
    let open: @Sendable (_ path: String) throws -> any StorageEngine
    /// Puts a record in a place, and the one that was there aside; refuses while that is in use.
    let put: @Sendable (_ fresh: String, _ place: String, _ aside: String?) throws -> Void

    /// Takes both ways.
    public init(
        open: @escaping @Sendable (_ path: String) throws -> any StorageEngine,
        put: @escaping @Sendable (_ fresh: String, _ place: String, _ aside: String?) throws -> Void
    ) {
        self.open = open
        self.put = put
    }
}

/// What shows of a backup without its passphrase.
public struct BackupLook: Hashable, Sendable {
    /// When it was made.
    public let made: Moment
    /// Whether a passphrase is needed to open it.
    public let isSealed: Bool
}

/// A backup that was restored and found to be what was sealed.
public struct TriedBackup: Hashable, Sendable {
    /// When it was made.
    public let made: Moment
    /// Whether a passphrase was needed to open it.
    public let isSealed: Bool
    /// What it holds.
    public let manifest: BackupManifest
    /// The pair of keys it was sealed to; nil when it was sealed otherwise.
    let key: BackupKey?

    init(header: BackupHeader, manifest: BackupManifest) {
        made = header.made
        isSealed = header.lock.isSealed
        self.manifest = manifest
        key = if case .key(let key, _) = header.lock { key } else { nil }
    }
}

extension BackupManifest {
    /// The fingerprint of the record that was sealed.
    public var fingerprint: Fingerprint { Fingerprint(revisions: revisions, digest: record) }
}

extension Moment {
    /// The instant as it stands in the names of files, such as `20261120T201405Z`.
    var stamp: String {
        let plain = at(offsetMinutes: 0)?.description ?? description
        return plain.filter { $0 != "-" && $0 != ":" }
    }

    /// Reads the instant out of the name of a file.
    init?(stamp: Substring) {
        let text = Array(stamp)
        guard text.count == 16 else { return nil }
        let day = "\(String(text[0..<4]))-\(String(text[4..<6]))-\(String(text[6..<8]))"
        let time = "\(String(text[9..<11])):\(String(text[11..<13])):\(String(text[13..<15]))"
        self.init(day + String(text[8]) + time + String(text[15]))
    }
}
