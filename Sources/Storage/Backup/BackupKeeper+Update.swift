// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension BackupKeeper {
    /// The backup that was made before the record was last brought up to date.
    public var beforeUpdate: String { record + ".before-update" }

    /// Backs the record up before a new version of the program changes its tables.
    ///
    /// It is sealed when a passphrase was set. Otherwise it is as plain as the record it lies
    /// beside, and only its owner may read it.
    public func backUpBeforeUpdate(_ store: RecordStore, at moment: Moment) async throws {
        let key = try? await list().key
        let seal: BackupSeal = key.map { .key($0) } ?? .unsealed
        try await back(up: store, to: beforeUpdate, seal: seal, at: moment)
    }

    /// Removes that backup; the record was opened once more since, so the update went well.
    public func removeBackupBeforeUpdate() async throws {
        let path = beforeUpdate
        try await BlockingWork.run { OwnFile.remove(path) }
    }
}
