// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wire

extension RecordStore {
    /// The whole record as one JSON document, every revision with who wrote it and when.
    ///
    /// Taken into an empty record, it makes one whose document has the same bytes.
    public func exportDocument() async throws -> JSONValue {
        try await read { log in
            try RecordDocument.document(
                of: log.identity(),
                log.everything(),
                erased: log.tombstones()
            )
        }
    }

    /// Takes a document into the record, as a whole or not at all.
    ///
    /// What the record has already is left alone. Where the record and the document went different
    /// ways, the record stays as it is and the report says so. What was erased here stays away,
    /// and what the document says was erased is not taken from a record that has it.
    ///
    /// A record that holds nothing but settings takes over the document's name: it is that record,
    /// moved, and what waits in a phone for it belongs here.
    ///
    /// - Throws: ``InvalidDocument`` with everything that is wrong with the document.
    public func importDocument(_ document: JSONValue) async throws -> ImportReport {
        let content = try RecordDocument.read(document)
        return try await write { log in
            var report = ImportReport()
            if let identity = content.identity, try log.isUntouched() { try log.take(identity) }
            for (tombstone, place) in content.tombstones {
                try log.take(tombstone, at: place, into: &report)
            }
            for history in content.histories {
                if try log.isErased(history.record) {
                    let place = ImportProblem.Place.pointer(history.place)
                    report.leaveOut(ImportProblem(place: place, says: ImportProblem.wasDeleted))
                    continue
                }
                let stored = try log.history(of: history.record)
                let isPart = zip(history.revisions, stored).allSatisfy { $0.isSame(as: $1) }
                guard isPart else {
                    let says =
                        "The record went another way since this document was written; "
                        + "it was left as it is."
                    report.leave(ImportProblem(place: .pointer(history.place), says: says))
                    continue
                }
                guard history.revisions.count > stored.count else {
                    report.already += 1
                    continue
                }
                for state in history.revisions.dropFirst(stored.count) {
                    let former = try log.current(history.record)
                    try log.append(
                        state.content,
                        after: former,
                        seen: state.seen,
                        by: state.author,
                        at: state.moment
                    )
                }
                report.kept += 1
            }
            return report
        }
    }
}

extension RevisionLog {
    /// Whether nothing but settings was ever kept, and nothing erased.
    fileprivate func isUntouched() throws -> Bool {
        let others = Statement("SELECT 1 FROM current_revision WHERE kind <> 'settings' LIMIT 1")
        return try session.run(others).isEmpty && tombstones().isEmpty
    }

    /// Takes over that an entry was erased, when it is not here.
    fileprivate func take(
        _ tombstone: Tombstone,
        at place: JSONPointer,
        into report: inout ImportReport
    ) throws {
        if try isErased(tombstone.record) {
            report.already += 1
        } else if try current(tombstone.record) == nil {
            try bury(tombstone)
            report.kept += 1
        } else {
            let says = "This entry was deleted there; the record was left as it is."
            report.leave(ImportProblem(place: .pointer(place), says: says))
        }
    }
}
