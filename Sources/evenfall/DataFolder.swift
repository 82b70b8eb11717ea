// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc
import Storage
import StorageSQLite

/// Where the record lives, as a command is told.
struct DataOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The record to use. Without it EVENFALL_DATA, or record.sqlite in your data folder.",
            valueName: "path"
        )
    )
    var data: String?

    /// The record these arguments name.
    var folder: DataFolder { DataFolder(option: data) }
}

/// The place of one person's record: a file in a folder that only its owner may enter.
struct DataFolder {
    /// The path of the record.
    let path: String

    /// Chooses the place: the option, else `EVENFALL_DATA`, else the user's data folder.
    init(option: String?) {
        let named = option ?? DataFolder.environment("EVENFALL_DATA")
        path = named.map(DataFolder.file(named:)) ?? DataFolder.usual
    }

    /// Opens the record to write in it, and makes it when there is none.
    func openForWriting() async throws -> RecordStore {
        try makeFolders()
        try makeFile()
        return try await open(.writing(process: Int(getpid())))
    }

    /// Opens a record that is there, beside a program that may be writing in it.
    func openForReading() async throws -> RecordStore {
        guard unsafe access(path, F_OK) == 0 else { throw StoreError(.noRecord, at: path) }
        return try await open(.reading)
    }

    /// What looks after the backups of the record.
    var backups: BackupKeeper {
        BackupKeeper(record: path, files: .sqlite(process: Int(getpid())))
    }

    private func open(_ access: SQLiteEngine.Access) async throws -> RecordStore {
        let store = RecordStore(engine: try SQLiteEngine(path: path, access: access))
        if try await store.isBehind() {
            try await backups.backUpBeforeUpdate(store, at: try LocalClock.required())
        } else if access != .reading {
            try await backups.removeBackupBeforeUpdate()
        }
        try await store.migrate()
        return store
    }
}

extension DataFolder {
    private static let fileName = "record.sqlite"

    /// A folder stands for the record in it.
    private static func file(named name: String) -> String {
        if name.hasSuffix("/") { return name + fileName }
        var status = stat()
        let isFolder =
            unsafe stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return isFolder ? name + "/" + fileName : name
    }

    private static var usual: String {
        let folder =
            environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment("HOME") ?? "") + "/.local/share"
        return folder + "/evenfall/" + fileName
    }

    /// A variable of the environment; nil when it is not set or empty.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The folder the record lies in.
    var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes the folders above the record that are missing, for their owner alone.
    func makeFolders() throws(StoreError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var folder = ""
        for (index, part) in parts.enumerated() {
            folder += index == 0 ? String(part) : "/" + part
            guard !folder.isEmpty, unsafe access(folder, F_OK) != 0 else { continue }
            guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
                throw StoreError(errno == ENOSPC ? .full : .cannotOpen, at: path)
            }
        }
    }

    /// Makes an empty record that only its owner may read; the files beside it follow suit.
    private func makeFile() throws(StoreError) {
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let cause = errno
            let isThere = unsafe access(path, F_OK) == 0
            throw StoreError(DataFolder.reason(cause, isThere: isThere), at: path)
        }
        close(descriptor)
    }
}

extension DataFolder {
    /// Why a file could not be opened for writing, by the number the system gave.
    private static func reason(_ cause: CInt, isThere: Bool) -> StoreError.Reason {
        switch cause {
        case ENOSPC, EDQUOT: .full
        case EROFS: .readOnly
        case EACCES, EPERM: isThere ? .readOnly : .cannotOpen
        default: .cannotOpen
        }
    }
}

extension StoreError {
    /// What the program ends with when this stopped it.
    var exitStatus: ExitStatus {
        switch reason {
        case .inUse, .busy: .unavailable
        default: .inputOutput
        }
    }
}
