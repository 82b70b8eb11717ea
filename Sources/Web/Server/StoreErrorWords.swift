// SPDX-License-Identifier: Apache-2.0
import Storage
import Wording

extension StoreError {
    /// The same sentence for a page: in English as it stands in logs, in other languages by key.
    var says: Text {
        Text("store." + key, description, arguments)
    }

    private var key: String {
        switch reason {
        case .damaged: "damaged"
        case .unreadable: "unreadable"
        case .notKeepable: "notKeepable"
        case .newerVersion: "newerVersion"
        case .changedStep: "changedStep"
        case .noRecord: "noRecord"
        case .notARecord: "notARecord"
        case .cannotOpen: "cannotOpen"
        case .readOnly: "readOnly"
        case .inUse: "inUse"
        case .busy: "busy"
        case .full: "full"
        case .notDurable: "notDurable"
        case .tracesRemain: "tracesRemain"
        case .damagedFile: "damagedFile"
        case .failed: "failed"
        }
    }

    /// What other languages place into their sentence; the English has it already.
    private var arguments: Arguments {
        switch reason {
        case .damaged(let revision), .unreadable(let revision):
            ["what": .verbatim(revision.description)]
        case .notKeepable(let name): ["what": .verbatim(name.description)]
        case .newerVersion(let found, let known):
            ["found": .count(found), "known": .count(known)]
        case .changedStep(let number): ["number": .count(number)]
        case .failed(let code): ["number": .verbatim(String(code))]
        case .noRecord, .notARecord, .cannotOpen, .readOnly, .inUse, .busy, .full, .notDurable,
            .tracesRemain, .damagedFile:
            [:]
        }
    }
}
