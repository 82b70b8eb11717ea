// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary
import Wire

extension RecordStore {
    /// The diary as a CSV file, one row for each entry as it holds now.
    public func exportDiaryCSV() async throws -> [UInt8] {
        let trackables = try await trackables()
        return DiaryCSVWriter.bytes(try await shelf().entries, trackables: trackables)
    }

    /// Takes a diary file into the record: good rows are kept, bad rows are told.
    ///
    /// Nothing is kept twice: a row with the identifier of an entry, or else with its kind, day,
    /// time and values, is there already. Rows are kept in batches, each as a whole.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - author: Who the revisions are by.
    ///   - moment: When the file is taken in; rows that do not say so were recorded then.
    ///   - explain: Puts what is wrong with a row into words.
    /// - Returns: What became of each row.
    /// - Throws: ``InvalidDiaryFile`` when the first line is wrong; nothing is kept then.
    public func importDiaryCSV(
        _ bytes: [UInt8],
        by author: Author,
        at moment: Moment,
        explain: (DraftProblem) -> String
    ) async throws -> ImportReport {
        var reader = try DiaryCSVReader(bytes)
        let settings = try await settings()
        let own = reader.trackables(among: try await trackables())
        var intake = DiaryIntake(existing: try await shelf().entries)
        let defaults = DiaryCSVRow.Defaults(
            recorded: moment,
            zone: settings.zone,
            anchor: settings.anchor
        )
        while let row = reader.next(defaults: defaults, own: own, explain: explain) {
            intake.take(row)
            if intake.batch.count == DiaryIntake.batchSize {
                intake.settle(
                    try await keep(intake.batch, own: own.values, by: author, at: moment)
                )
            }
        }
        intake.settle(try await keep(intake.batch, own: own.values, by: author, at: moment))
        return intake.report
    }

    /// Keeps a batch in one transaction, with the trackables its values belong to.
    private func keep(
        _ batch: [DiaryIntake.Item],
        own: some Sequence<Trackable>,
        by author: Author,
        at moment: Moment
    ) async throws -> [DiaryIntake.Outcome] {
        guard !batch.isEmpty else { return [] }
        let used = Set(batch.flatMap(\.entry.own.keys))
        let trackables = try own.filter { used.contains($0.id) }
            .sorted { $0.id < $1.id }
            .map { try RecordContent(.trackable($0)) }
        let contents = try batch.map { try RecordContent(.entry($0.entry)) }
        return try await write { log in
            for trackable in trackables where try log.current(trackable.record) == nil {
                try log.append(trackable, after: nil, by: author, at: moment)
            }
            return try contents.map { content in
                guard let former = try log.current(content.record) else {
                    if try log.isErased(content.record) { return .erased }
                    try log.append(content, after: nil, by: author, at: moment)
                    return .kept
                }
                return former.body == content.body ? .already : .differing
            }
        }
    }
}

/// Gathers the good rows of a diary file, and the report on all of them.
struct DiaryIntake {
    static let batchSize = 500

    /// An entry that waits to be kept.
    struct Item {
        let entry: Entry
        let line: Int
    }

    /// What became of it.
    enum Outcome: Sendable {
        case kept, already, differing, erased
    }

    private(set) var batch: [Item] = []
    private(set) var report = ImportReport()
    private var contents: Set<DiaryContent>
    /// The line in which each identifier of the file stands.
    private var lines: [EntryID: Int] = [:]

    /// Begins with the entries the record has before the file.
    init(existing: [Entry]) {
        contents = Set(existing.map(DiaryContent.init))
    }

    mutating func take(_ row: DiaryCSVReader.Row) {
        switch row {
        case .bad(let problems): report.refuse(problems)
        case .entry(let entry, let idField?, let line):
            if let first = lines.updateValue(line, forKey: entry.id) {
                lines[entry.id] = first
                let says = "This id stands in line \(first) already. Give each entry its own."
                report.refuse([ImportProblem(idField, says)])
            } else if contents.contains(DiaryContent(entry)) {
                report.already += 1
            } else {
                batch.append(Item(entry: entry, line: line))
            }
        case .entry(let entry, nil, let line):
            if contents.insert(DiaryContent(entry)).inserted {
                batch.append(Item(entry: entry, line: line))
            } else {
                report.already += 1
            }
        }
    }

    /// Takes note of what became of the batch, and begins the next.
    mutating func settle(_ outcomes: [Outcome]) {
        for (item, outcome) in zip(batch, outcomes) {
            switch outcome {
            case .kept: report.kept += 1
            case .already: report.already += 1
            case .differing:
                let says =
                    "The entry \(item.entry.id) was changed in the record since; "
                    + "the record was left as it is."
                report.leave(ImportProblem(place: .line(item.line, column: 1), says: says))
            case .erased:
                let place = ImportProblem.Place.line(item.line, column: 1)
                report.leaveOut(ImportProblem(place: place, says: ImportProblem.wasDeleted))
            }
        }
        batch = []
    }
}
