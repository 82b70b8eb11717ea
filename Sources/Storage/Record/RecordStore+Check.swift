// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension RecordStore {
    /// Checks all there is: the file, every revision and chain, what holds now, and what was erased.
    ///
    /// It goes on after damage, so that every damaged place is named. Nothing is changed.
    public func check() async throws -> RecordCheck {
        let lines: [String]
        do {
            lines = try await engine.problems()
        } catch let error as StoreError where error.isDamage {
            lines = [error.description]
        }
        var found = try await read { log in
            var inspection = Inspection(log: log)
            inspection.run()
            return inspection.found
        }
        found.damages = lines.map { .file($0) } + found.damages
        return found
    }

    /// Checks all there is, and stops at damage.
    ///
    /// - Returns: How many revisions were checked.
    /// - Throws: ``StoreError`` naming the first revision that is not what was written.
    @discardableResult
    public func verify() async throws -> Int {
        let found = try await check()
        // A named revision says more than the file's own words.
        let errors = found.damages.map { $0.error(at: engine.place) }
        if let error = errors.first(where: { $0.reason != .damagedFile }) ?? errors.first {
            throw error
        }
        return found.revisions
    }
}

extension StoreError {
    /// Whether it means that what is in the file is not what was written.
    public var isDamage: Bool {
        switch reason {
        case .damaged, .unreadable, .damagedFile, .notARecord, .failed: true
        default: false
        }
    }
}

/// One walk through a whole record.
private struct Inspection {
    let log: RevisionLog
    var found = RecordCheck()
    /// The newest revision of each record that could be read, with its place in the history.
    private var newest: [RecordName: Newest] = [:]
    private var last = 0

    private struct Newest {
        var number: Int
        var checksum: String
        var sequence: Int
        var night: Int?
        var isReadable = false
    }

    init(log: RevisionLog) {
        self.log = log
    }

    mutating func run() {
        walk()
        compareHoldings()
        compareTombstones()
        compareCounters()
    }

    /// Reads the history in stretches, and one by one where a stretch can't be read.
    private mutating func walk() {
        let counted = (try? log.changeCount()) ?? 0
        let end = max(counted, highest)
        var start = 1
        while start <= end {
            let stretch = start...min(end, start + Inspection.stretch - 1)
            if !read(stretch) {
                var lost: ClosedRange<Int>?
                for number in stretch where !read(number...number) {
                    lost = (lost?.lowerBound ?? number)...number
                }
                if let lost { found.damages.append(.lost(lost)) }
            }
            start = stretch.upperBound + 1
        }
    }

    /// The highest number in the history, within reason when that is damaged itself.
    private var highest: Int {
        let rows = try? log.session.run(Statement("SELECT max(sequence) FROM revision"))
        return min(rows?.first?[0].integer ?? 0, Inspection.mostRevisions)
    }

    /// Reads a stretch of the history; false when the database can't.
    private mutating func read(_ numbers: ClosedRange<Int>) -> Bool {
        guard let rows = try? log.session.run(RevisionStatements.everything(in: numbers)) else {
            return false
        }
        for row in rows { take(row) }
        return true
    }

    private mutating func take(_ row: SQLRow) {
        let number = row[2].integer ?? 0
        guard let kind = row[0].text.flatMap(RecordKind.init(rawValue:)), let id = row[1].text
        else {
            let sequence = row[11].integer ?? 0
            found.damages.append(.lost(sequence...sequence))
            return
        }
        let record = RecordName(kind, id)
        let name = RevisionName(record, number: number)
        let before = newest[record]
        newest[record] = Newest(
            number: number,
            checksum: row[9].text ?? "",
            sequence: row[11].integer ?? 0,
            night: nil
        )
        last = max(last, row[11].integer ?? 0)
        guard let revision = try? log.checked(row) else {
            found.damages.append(.altered(name))
            return
        }
        found.revisions += 1
        if number != (before?.number ?? 0) + 1 || revision.former != before?.checksum ?? "" {
            found.damages.append(.brokenChain(name))
        }
        guard !revision.isDeleted else { return }
        guard let value = RecordValue(revision) else {
            found.damages.append(.unreadable(name))
            return
        }
        newest[record]?.night = value.night?.eve.number
        newest[record]?.isReadable = true
    }

    /// Compares the notes of what holds with the histories.
    private mutating func compareHoldings() {
        guard let rows = try? log.session.run(RevisionStatements.holdings) else {
            found.damages.append(.table("current_revision"))
            return
        }
        var missing = newest
        for row in rows {
            found.records += 1
            guard let kind = row[0].text.flatMap(RecordKind.init(rawValue:)), let id = row[1].text
            else {
                found.damages.append(.table("current_revision"))
                continue
            }
            let record = RecordName(kind, id)
            let revision = missing.removeValue(forKey: record)
            let fits =
                revision?.number == row[2].integer && revision?.sequence == row[3].integer
                && (revision?.isReadable != true || revision?.night == row[4].integer)
            if !fits { found.damages.append(.wrongCurrent(record)) }
        }
        for record in missing.keys.sorted(by: { $0.description < $1.description }) {
            found.damages.append(.wrongCurrent(record))
        }
    }

    /// Makes sure that of what was erased nothing is there.
    private mutating func compareTombstones() {
        guard let tombstones = try? log.tombstones() else {
            found.damages.append(.table("tombstone"))
            return
        }
        found.tombstones = tombstones.count
        for tombstone in tombstones where newest[tombstone.record] != nil {
            found.damages.append(.notErased(tombstone.record))
        }
    }

    private mutating func compareCounters() {
        if (try? log.identity()) == nil { found.damages.append(.identity) }
        let count = (try? log.changeCount()) ?? 0
        let erased = try? log.session.run(Statement("SELECT max(sequence) FROM tombstone"))
        if count < max(last, erased?.first?[0].integer ?? 0) { found.damages.append(.counter) }
    }

    private static let stretch = 512
    /// A damaged number must not make the walk endless.
    private static let mostRevisions = 100_000_000
}
