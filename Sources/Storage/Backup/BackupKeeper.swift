// SPDX-License-Identifier: Apache-2.0
import Crypto
public import Vocabulary

/// Makes backups of a record, tries them, and brings a record back from one.
///
/// Everything that holds plain text on the way lies in a folder only its owner may enter, and goes
/// away again.
public struct BackupKeeper: Sendable {
    /// The path of the record.
    public let record: String
    /// How a record in a file is opened and put in its place.
    let files: RecordFiles

    /// Looks after the record at a path.
    public init(record: String, files: RecordFiles) {
        self.record = record
        self.files = files
    }

    /// Seals the whole record, as it is at one instant, into a file.
    ///
    /// The file is complete, on the disk and read back when this returns; one that had the name
    /// before stays until then.
    ///
    /// - Returns: What was sealed.
    /// - Throws: ``BackupProblem`` or ``StoreError``; nothing is left of the attempt.
    @discardableResult
    public func back(
        up store: RecordStore,
        to path: String,
        seal: BackupSeal,
        at moment: Moment
    ) async throws -> BackupManifest {
        let folder = OwnFile.folder(of: record)
        ScratchFolder.clear(in: folder)
        let scratch = try ScratchFolder(in: folder)
        defer { scratch.remove() }
        let copy = scratch.file(BackupKeeper.copyName)
        try await store.copy(to: copy)
        let fingerprint = try await withRecord(at: copy) { try await $0.fingerprint() }
        return try await BlockingWork.run {
            let manifest = try BackupKeeper.manifest(of: copy, fingerprint)
            try OwnFile.replace(path) { file in
                let source = try OwnFile.reading(copy)
                try BackupWriter(made: moment, seal: seal)
                    .write(manifest, from: source.read, to: file.write)
                try file.sync()
                var reader = try BackupKeeper.reader(file.path)
                try reader.check()
            }
            return manifest
        }
    }

    /// When a backup was made and whether it is sealed, after a look at every byte of it.
    ///
    /// No passphrase is needed: this finds damage, and not whether the record in it is right.
    public func look(at path: String) async throws -> BackupLook {
        try await BlockingWork.run {
            var reader = try BackupKeeper.reader(path)
            try reader.check()
            return BackupLook(made: reader.header.made, isSealed: reader.header.lock.isSealed)
        }
    }

    /// Restores a backup beside the record, and compares it with what was sealed.
    ///
    /// The scratch record is opened, brought up to date, and every revision and chain is checked.
    ///
    /// - Throws: ``BackupProblem`` or ``StoreError``.
    public func tryOut(_ path: String, _ passphrase: BackupPassphrase?) async throws -> TriedBackup
    {
        let scratch = try ScratchFolder(in: scratchPlace)
        defer { scratch.remove() }
        return try await restore(path, passphrase, into: scratch.file(BackupKeeper.copyName))
    }

    /// Puts the record of a backup in the record's place; one that is there may be put aside only
    /// when that was asked for.
    ///
    /// - Returns: What was restored, and where the former record lies now; nil when there was none.
    /// - Throws: ``BackupProblem`` or ``StoreError``; the record is then as it was before.
    public func restore(
        _ path: String,
        _ passphrase: BackupPassphrase?,
        isReplacing: Bool,
        at moment: Moment
    ) async throws -> (backup: TriedBackup, aside: String?) {
        guard isReplacing || !BackupKeeper.isRecord(record) else {
            throw BackupProblem.recordExists(path: record)
        }
        let folder = OwnFile.folder(of: record)
        try OwnFile.makeFolder(folder)
        let scratch = try ScratchFolder(in: folder)
        defer { scratch.remove() }
        let fresh = scratch.file(BackupKeeper.copyName)
        let tried = try await restore(path, passphrase, into: fresh)
        let (files, record) = (files, record)
        let aside = BackupKeeper.isRecord(record) ? "\(record).before-\(moment.stamp)" : nil
        try await BlockingWork.run { try files.put(fresh, record, aside) }
        if let key = tried.key {
            try await BlockingWork.run {
                var list = try BackupList.read(for: record)
                if list.key == nil { list.key = key }
                try list.write(for: record)
            }
        }
        return (tried, aside)
    }

    private func restore(
        _ path: String,
        _ passphrase: BackupPassphrase?,
        into fresh: String
    ) async throws -> TriedBackup {
        let (header, manifest) = try await BlockingWork.run {
            try BackupKeeper.open(path, passphrase, into: fresh)
        }
        return try await withRecord(at: fresh) { store in
            let fingerprint = try await store.fingerprint()
            guard fingerprint == manifest.fingerprint else { throw BackupProblem.differs }
            try await store.migrate()
            try await store.verify()
            return TriedBackup(header: header, manifest: manifest)
        }
    }

    private func withRecord<Value>(
        at path: String,
        _ body: (RecordStore) async throws -> Value
    ) async throws -> Value {
        let engine = try files.open(path)
        let value: Value
        do {
            value = try await body(RecordStore(engine: engine))
        } catch {
            try? engine.close()
            throw error
        }
        try engine.close()
        return value
    }

    /// Beside the record where there is one, so that nothing plain leaves its folder.
    private var scratchPlace: String {
        let folder = OwnFile.folder(of: record)
        return OwnFile.exists(folder) ? folder : ScratchFolder.usualPlace
    }

    private static let copyName = "record.sqlite"
}

extension BackupKeeper {
    /// Whether something lies at a path that could be a record; an empty file is none.
    static func isRecord(_ path: String) -> Bool {
        guard OwnFile.exists(path) else { return false }
        let size = try? OwnFile.reading(path).size()
        return size != 0
    }

    private static func reader(_ path: String) throws -> BackupReader {
        let file = try OwnFile.reading(path)
        return try BackupReader(size: try file.size()) { try file.read($0) }
    }

    /// What a copy of a record is.
    private static func manifest(
        of path: String,
        _ fingerprint: Fingerprint
    ) throws -> BackupManifest {
        let file = try OwnFile.reading(path)
        var digest = SHA256()
        var size = 0
        while true {
            let piece = try file.read(BackupFormat.pieceSize)
            if piece.isEmpty { break }
            digest.update(data: piece)
            size += piece.count
        }
        return BackupManifest(
            revisions: fingerprint.revisions,
            record: fingerprint.digest,
            size: size,
            checksum: Hexadecimal.text(digest.finalize())
        )
    }

    /// Writes what a backup holds into a new file, and compares it byte by byte.
    private static func open(
        _ path: String,
        _ passphrase: BackupPassphrase?,
        into fresh: String
    ) throws -> (BackupHeader, BackupManifest) {
        var reader = try reader(path)
        let file = try OwnFile.writing(fresh)
        var start: [UInt8] = []
        var manifest: BackupManifest?
        var digest = SHA256()
        try reader.open(passphrase) { piece in
            var plain = piece
            if manifest == nil {
                start += piece
                guard let (found, size) = BackupManifest.read(start) else { return }
                manifest = found
                plain = Array(start.dropFirst(size))
                start = []
            }
            digest.update(data: plain)
            try file.write(plain)
        }
        try file.sync()
        guard let manifest, Hexadecimal.text(digest.finalize()) == manifest.checksum else {
            throw BackupProblem.differs
        }
        return (reader.header, manifest)
    }
}
