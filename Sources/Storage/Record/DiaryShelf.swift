// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary

/// All diary entries as they hold at one time, in memory, in order of their nights.
public struct DiaryShelf: Sendable {
    /// How many revisions had been written when the shelf was filled.
    public private(set) var changeCount: Int
    /// The entries by night, then by when they were written down.
    public private(set) var entries: [Entry]
    private var places: [EntryID: Place]

    /// A shelf with nothing on it.
    static let empty = DiaryShelf(changeCount: 0, entries: [], places: [:])

    /// Whether there is nothing on it.
    var isEmpty: Bool { entries.isEmpty }

    /// The first and the last night that has an entry; nil when there is none.
    public var span: ClosedRange<Night>? {
        guard let first = entries.first, let last = entries.last else { return nil }
        return first.night...last.night
    }

    /// The entries of some nights, in order.
    public func entries(in nights: ClosedRange<Night>) -> ArraySlice<Entry> {
        let from = firstIndex { $0.night >= nights.lowerBound }
        let to = firstIndex { $0.night > nights.upperBound }
        return entries[from..<to]
    }

    /// The entries of one night, in order.
    public func entries(of night: Night) -> ArraySlice<Entry> {
        entries(in: night...night)
    }

    /// The entry with an identifier; nil when there is none.
    public func entry(_ id: EntryID) -> Entry? {
        index(of: id).map { entries[$0] }
    }

    /// The number of the revision of an entry that holds; nil when there is no such entry.
    public func revision(of id: EntryID) -> Int? { places[id]?.revision }

    /// Whether what an entry says met with another version, and nobody has settled it since.
    public func isConflict(_ id: EntryID) -> Bool { places[id]?.isConflict ?? false }

    /// The shelf after some entries were written or taken away.
    func updated(with changes: [Change], changeCount: Int) -> DiaryShelf {
        // Few changes are put in place one by one; many are cheaper sorted all together.
        guard changes.count <= 16 else { return refilled(with: changes, changeCount: changeCount) }
        var shelf = self
        shelf.changeCount = changeCount
        for change in changes {
            if let index = shelf.index(of: change.id) { shelf.entries.remove(at: index) }
            shelf.places[change.id] = change.place
            guard let entry = change.entry else { continue }
            let key = Order(entry)
            shelf.entries.insert(entry, at: shelf.firstIndex { Order($0) > key })
        }
        return shelf
    }

    private func refilled(with changes: [Change], changeCount: Int) -> DiaryShelf {
        var places = places
        var kept = entries
        let replaced = Set(changes.lazy.map(\.id).filter { places[$0] != nil })
        if !replaced.isEmpty { kept.removeAll { replaced.contains($0.id) } }
        for change in changes { places[change.id] = change.place }
        kept = DiaryShelf.sorted(kept + changes.compactMap(\.entry))
        return DiaryShelf(changeCount: changeCount, entries: kept, places: places)
    }

    private func index(of id: EntryID) -> Int? {
        places[id].flatMap { place in entries(of: place.night).firstIndex { $0.id == id } }
    }

    private func firstIndex(where isBeyond: (Entry) -> Bool) -> Int {
        entries.partitionPoint(isBeyond)
    }
}

extension DiaryShelf {
    /// Where an entry stands, and what is known of the revision that holds.
    struct Place: Sendable {
        let night: Night
        let revision: Int
        let isConflict: Bool
    }

    /// What became of an entry: what it says now, or nil when it was taken away.
    struct Change: Sendable {
        let id: EntryID
        let entry: Entry?
        let revision: Int
        let isConflict: Bool

        var place: Place? {
            entry.map { Place(night: $0.night, revision: revision, isConflict: isConflict) }
        }
    }

    /// What entries are ordered by.
    private struct Order: Comparable {
        let night: Night
        let recorded: Moment
        let id: EntryID

        init(_ entry: Entry) {
            night = entry.night
            recorded = entry.recorded
            id = entry.id
        }

        static func < (left: Order, right: Order) -> Bool {
            (left.night, left.recorded, left.id) < (right.night, right.recorded, right.id)
        }
    }

    /// Entries by night, then by when they were written down, then by identifier.
    static func sorted(_ entries: [Entry]) -> [Entry] {
        entries.map { (order: Order($0), entry: $0) }
            .sorted { $0.order < $1.order }
            .map(\.entry)
    }
}

extension DiaryShelf.Change {
    /// Describes that an entry was erased; nil for records of other kinds.
    init?(erased record: RecordName) {
        guard record.kind == .entry, let id = EntryID(record.id) else { return nil }
        self.init(id: id, entry: nil, revision: 0, isConflict: false)
    }
}

extension Array {
    /// The first index from which a claim holds, in an array where it holds from somewhere on.
    fileprivate func partitionPoint(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
