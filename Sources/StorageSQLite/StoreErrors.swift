// SPDX-License-Identifier: Apache-2.0
import GRDB
import Storage

extension StoreError {
    /// Runs a body and turns what SQLite throws into errors with a sentence.
    static func mapped<Value>(at place: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw mapped(error, at: place)
        }
    }

    /// The error with a sentence for one that SQLite threw; others stay as they are.
    static func mapped(_ error: any Error, at place: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let reason: Reason =
            switch error.resultCode {
            case .SQLITE_READONLY: .readOnly
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL: .full
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
            case .SQLITE_NOTADB: .notARecord
            case .SQLITE_CORRUPT: .damagedFile
            default: .failed(code: Int(error.extendedResultCode.rawValue))
            }
        return StoreError(reason, at: place)
    }
}
