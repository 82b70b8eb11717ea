// SPDX-License-Identifier: Apache-2.0
import Report
import Storage
import StorageSQLite
import Vocabulary
import Web
import Wire
import Wording

/// Proves that nobody is held here: the exported record, taken into a new one, says the same.
///
/// The whole record goes out as one document, an empty record is made in a scratch folder, the
/// document is taken in there, and all that both records can say is compared byte by byte.
struct LeavingProof {
    /// One thing both records said.
    struct Comparison {
        let what: String
        let here: [UInt8]
        let there: [UInt8]

        /// The first byte that differs, counted from 0; nil when they are the same.
        var firstDifference: Int? {
            guard here != there else { return nil }
            return zip(here, there).enumerated().first { $0.element.0 != $0.element.1 }?.offset
                ?? min(here.count, there.count)
        }
    }

    /// How many changes the record has had.
    let changes: Int
    /// What was compared, in the order it is told.
    let comparisons: [Comparison]

    /// Whether both records said the same.
    var isProven: Bool { comparisons.allSatisfy { $0.firstDifference == nil } }

    /// Takes a record out and into a new one.
    ///
    /// - Parameters:
    ///   - store: The record; it is only read.
    ///   - today: The last day of the reports.
    ///   - place: The folder in which the scratch folder is made; nothing stays in it.
    /// - Throws: ``BackupProblem``, ``StoreError`` or ``InvalidDocument``; ``Busy`` when the record
    ///   was changed meanwhile.
    init(of store: RecordStore, today: Day, scratchIn place: String) async throws {
        let scratch = try ScratchFolder(in: place)
        defer { scratch.remove() }
        changes = try await store.changeCount()
        let document = try await LeavingProof.json(store)
        let engine = try SQLiteEngine(path: scratch.file("record.sqlite"))
        let fresh = RecordStore(engine: engine)
        try await fresh.migrate()
        _ = try await fresh.importDocument(try JSONValue.parse(document, limits: Self.limits))
        let here = try await LeavingProof.all(store, today: today)
        let there = try await LeavingProof.all(fresh, today: today)
        try engine.close()
        guard try await store.changeCount() == changes else { throw Busy() }
        comparisons = zip(here, there).map {
            Comparison(what: $0.what, here: $0.bytes, there: $1.bytes)
        }
    }

    /// The record was changed while it was compared.
    struct Busy: Error {}

    /// All that a record can say, each with its name.
    private static func all(
        _ store: RecordStore,
        today: Day
    ) async throws -> [(what: String, bytes: [UInt8])] {
        var all = [
            (what: "the whole record as JSON", bytes: try await json(store)),
            (what: "the diary as CSV", bytes: try await store.exportDiaryCSV()),
        ]
        let first = try await store.shelf().span?.lowerBound.eve
        let everything = min(first ?? today, today)...today
        for (name, days) in [("the usual report", nil), ("the report of all days", everything)] {
            let topics: Set<SensitiveTopic> = days == nil ? [] : Set(SensitiveTopic.allCases)
            let wanted = RecordReport(period: days, including: topics)
            let report = try await wanted.make(from: store, today: today)
            let paper = try await store.settings().paper.paper
            all += [
                (what: name + ", as a page", report.file(wording: .english, paper: paper).utf8),
                (
                    what: name + ", as JSON",
                    report.document(wording: .english).serializedBytes(.pretty)
                ),
                (what: name + ", as text", Array(report.plainText(wording: .english).utf8)),
            ]
        }
        return all
    }

    private static func json(_ store: RecordStore) async throws -> [UInt8] {
        try await store.exportDocument().serializedBytes(.pretty)
    }

    /// As large as `import` takes.
    private static let limits = JSONLimits(maximumBytes: ImportCommand.mostBytes)
}

extension LeavingProof {
    /// Says what was compared, one thing a line, and what follows from it.
    func print() throws(StreamError) {
        var output = OutputStream.standardOutput()
        for one in comparisons {
            let found =
                one.firstDifference.map { "DIFFERENT from byte \($0) on" } ?? "the same"
            try output.writeLine("\(one.what): \(one.here.count) bytes, \(found)")
        }
        try output.writeLine(
            isProven
                ? "Proven: all \(changes) changes went out and into a new record, and it says the "
                    + "same in every byte."
                : "Not proven: the new record says something else than this one. Nothing in the "
                    + "record was changed; please report this."
        )
        try output.flush()
    }
}
