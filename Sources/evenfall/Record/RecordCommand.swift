// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Web
import Wire
import Wording

/// Runs the work of a command on the record, and tells in words what stopped it.
enum RecordCommand {
    static func run(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as StreamError {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        } catch let error as StoreError {
            OutputStream.say("\(error)")
            throw error.exitStatus.exit
        } catch let error as Unprintable {
            OutputStream.say("\(error)")
            throw ExitStatus.unavailable.exit
        } catch let error as BackupProblem {
            OutputStream.say(Wording.english(BackupWords.says(error)))
            throw error.exitStatus.exit
        } catch let error as InvalidDiaryFile {
            OutputStream.say("\(error)")
            throw ExitStatus.badInput.exit
        } catch let error as InvalidDocument {
            for issue in error.issues { OutputStream.say("\(issue.place): \(issue.says)") }
            OutputStream.say("Nothing was kept.")
            throw ExitStatus.badInput.exit
        }
    }
}

extension BackupProblem {
    /// What the program ends with when this stopped it.
    fileprivate var exitStatus: ExitStatus {
        switch self {
        case .file, .unreadableState: .inputOutput
        case .recordExists, .noKey, .needsPassphrase: .usage
        case .foreign, .newer, .truncated, .tooLong, .damagedHeader, .damaged, .outOfOrder,
            .damagedEnd, .wrongPassphrase, .differs:
            .badInput
        }
    }
}

extension Issue {
    /// The place for a person at a terminal; the whole document has no pointer of its own.
    fileprivate var place: String { at == .root ? "The document" : at.description }
}
