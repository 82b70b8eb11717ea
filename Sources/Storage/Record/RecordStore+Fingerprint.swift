// SPDX-License-Identifier: Apache-2.0
import Crypto

/// What tells one record from another without showing what it says.
public struct Fingerprint: Hashable, Sendable {
    /// How many revisions there are.
    public let revisions: Int
    /// SHA-256 over the names, numbers and checksums of all revisions in the order they were
    /// written, in hexadecimal.
    public let digest: String
}

extension RecordStore {
    /// The fingerprint of the whole record; equal ones hold the same revisions.
    ///
    /// It rests on the checksums as they stand: ``verify()`` tells whether they are right. Works on
    /// a record of any version, also before it is brought up to date.
    public func fingerprint() async throws -> Fingerprint {
        try await engine.read { session in
            let rows = try session.run(RevisionStatements.allChecksums)
            var digest = SHA256()
            for row in rows {
                let number = row[2].integer ?? 0
                let parts = [row[0].text, row[1].text, String(number), row[3].text]
                let line = parts.map { $0 ?? "" }.joined(separator: " ") + "\n"
                digest.update(data: Array(line.utf8))
            }
            return Fingerprint(revisions: rows.count, digest: Hexadecimal.text(digest.finalize()))
        }
    }
}

extension RecordStore {
    /// Writes a copy of the whole record into a new file that only its owner may read.
    func copy(to path: String) async throws {
        try await BlockingWork.run { _ = try OwnFile.writing(path) }
        try await engine.copy(to: path)
    }
}
