// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wire

extension RecordStore {
    /// The whole record as one JSON document, every revision with who wrote it and when.
    ///
    /// Taken into an empty record, it makes one whose document has the same bytes.
    public func exportDocument() async throws -> JSONValue {
        try await read { try RecordDocument.document($0.everything()) }
    }

    /// Takes a document into the record, as a whole or not at all.
    ///
    /// What the record has already is left alone. Where the record and the document went different
    /// ways, the record stays as it is and the report says so.
    ///
    /// - Throws: ``InvalidDocument`` with everything that is wrong with the document.
    public func importDocument(_ document: JSONValue) async throws -> ImportReport {
        let histories = try RecordDocument.read(document)
        return try await write { log in
            var report = ImportReport()
            for history in histories {
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
                    try log.append(state.content, after: former, by: state.author, at: state.moment)
                }
                report.kept += 1
            }
            return report
        }
    }
}
