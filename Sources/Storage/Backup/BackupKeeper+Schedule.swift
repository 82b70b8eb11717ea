// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension BackupKeeper {
    /// What is known of the backups on this computer.
    public func list() async throws -> BackupList {
        let record = record
        return try await BlockingWork.run { try BackupList.read(for: record) }
    }

    /// Makes a new pair of keys for scheduled backups; older backups keep their own passphrase.
    public func setPassphrase(_ passphrase: BackupPassphrase, scrypt: Scrypt = .usual) async throws
    {
        let record = record
        try await BlockingWork.run {
            let key = try BackupKey.make(passphrase, scrypt: scrypt)
            var list = try BackupList.read(for: record)
            list.key = key
            try list.write(for: record)
        }
    }

    /// Notes that a backup was tried and found to be right.
    public func noteTried(_ path: String, made: Moment, at moment: Moment) async throws {
        try await note { $0.tried = BackupList.Mark(at: moment, path: path, made: made) }
    }

    /// Notes that a backup was made.
    public func noteMade(_ path: String, at moment: Moment) async throws {
        try await note { $0.made = BackupList.Mark(at: moment, path: path, made: moment) }
    }

    /// The folder of scheduled backups: the one in the settings, or `backups` beside the record.
    public func folder(_ settings: Settings) -> String {
        settings.backupFolder ?? OwnFile.folder(of: record) + "/backups"
    }

    /// The scheduled backups that are there, the newest first.
    public func scheduled(_ settings: Settings) async throws -> [BackupList.Mark] {
        let folder = folder(settings)
        return try await BlockingWork.run { BackupKeeper.marks(in: folder) }
    }

    /// How many bytes a scheduled backup has.
    public func size(of mark: BackupList.Mark) async throws -> Int {
        try await BlockingWork.run { try OwnFile.reading(mark.path).size() }
    }

    /// Some bytes of a scheduled backup from a place on, to be saved elsewhere; empty at its end.
    public func bytes(of mark: BackupList.Mark, from place: Int) async throws -> [UInt8] {
        try await BlockingWork.run {
            try OwnFile.reading(mark.path).read(BackupFormat.pieceSize, from: place)
        }
    }

    /// Makes sure that backups can be written into a folder; it is made when it is missing.
    ///
    /// - Throws: ``BackupProblem/file(path:code:)``.
    public func tryFolder(_ folder: String) async throws {
        try await BlockingWork.run {
            try OwnFile.makeFolder(folder)
            try ScratchFolder(in: folder).remove()
        }
    }

    /// Makes a backup when one is due, and removes those whose time is over.
    ///
    /// - Returns: The path of the backup; nil when none was due.
    /// - Throws: ``BackupProblem`` or ``StoreError``; that it failed is noted.
    @discardableResult
    public func backUpWhenDue(_ store: RecordStore, at moment: Moment) async throws -> String? {
        let settings = try await store.settings()
        guard settings.backups != .never, let key = try await list().key else { return nil }
        let made = try await scheduled(settings).compactMap {
            $0.made.at(offsetMinutes: moment.offsetMinutes)
        }
        guard Rotation.isDue(settings.backups, at: moment, made: made) else { return nil }
        do {
            return try await backUp(store, key: key, settings, at: moment)
        } catch {
            try? await note { $0.failed = moment }
            throw error
        }
    }

    /// Makes a backup in the folder of scheduled ones now, sealed with the key that was set.
    @discardableResult
    public func backUpNow(_ store: RecordStore, at moment: Moment) async throws -> String {
        guard let key = try await list().key else { throw BackupProblem.noKey }
        return try await backUp(store, key: key, try await store.settings(), at: moment)
    }

    private func backUp(
        _ store: RecordStore,
        key: BackupKey,
        _ settings: Settings,
        at moment: Moment
    ) async throws -> String {
        let folder = folder(settings)
        try await BlockingWork.run { try OwnFile.makeFolder(folder) }
        let path = folder + "/" + BackupKeeper.name(made: moment)
        try await back(up: store, to: path, seal: .key(key), at: moment)
        try await BlockingWork.run {
            let marks = BackupKeeper.marks(in: folder)
            let kept = Rotation.kept(marks.map(\.made))
            for mark in marks where !kept.contains(mark.made) { OwnFile.remove(mark.path) }
        }
        try await note { list in
            list.made = BackupList.Mark(at: moment, path: path, made: moment)
            list.failed = nil
        }
        return path
    }

    private func note(_ change: @escaping @Sendable (inout BackupList) -> Void) async throws {
        let record = record
        try await BlockingWork.run {
            var list = try BackupList.read(for: record)
            change(&list)
            try list.write(for: record)
        }
    }
}

extension BackupKeeper {
    private static let start = "evenfall-"
    private static let end = ".backup"

    /// The name of a scheduled backup, such as `evenfall-20261120T201405Z.backup`.
    public static func name(made: Moment) -> String { start + made.stamp + end }

    /// The scheduled backups in a folder, by their names, the newest first; no other file counts.
    private static func marks(in folder: String) -> [BackupList.Mark] {
        OwnFile.names(in: folder).compactMap { name in
            guard name.hasPrefix(start), name.hasSuffix(end),
                let made = Moment(stamp: name.dropFirst(start.count).dropLast(end.count))
            else { return nil }
            return BackupList.Mark(at: made, path: folder + "/" + name, made: made)
        }
        .sorted { $0.made > $1.made }
    }
}
