// SPDX-License-Identifier: Apache-2.0
public import Diary
public import Vocabulary

/// All diary entries as they hold at one time, in memory, in order of their nights.
public struct DiaryShelf: Sendable {
    /// How many revisions had been written when the shelf was filled.
    public private(set) var changeCount: Int
    /// The entries by night, then by when they were written down.
    public private(set) var entries: [Entry]
    private var nights: [EntryID: Night]

    /// A shelf with nothing on it.
    static let empty = DiaryShelf(changeCount: 0, entries: [], nights: [:])

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

    /// The shelf after some entries were written or taken away.
    func updated(with changes: [(id: EntryID, entry: Entry?)], changeCount: Int) -> DiaryShelf {
        // Few changes are put in place one by one; many are cheaper sorted all together.
        guard changes.count <= 16 else { return refilled(with: changes, changeCount: changeCount) }
        var shelf = self
        shelf.changeCount = changeCount
        for (id, entry) in changes {
            if let index = shelf.index(of: id) { shelf.entries.remove(at: index) }
            shelf.nights[id] = entry?.night
            guard let entry else { continue }
            let key = Order(entry)
            shelf.entries.insert(entry, at: shelf.firstIndex { Order($0) > key })
        }
        return shelf
    }

    private func refilled(
        with changes: [(id: EntryID, entry: Entry?)],
        changeCount: Int
    ) -> DiaryShelf {
        var nights = nights
        var kept = entries
        let replaced = Set(changes.lazy.map(\.id).filter { nights[$0] != nil })
        if !replaced.isEmpty { kept.removeAll { replaced.contains($0.id) } }
        for (id, entry) in changes { nights[id] = entry?.night }
        kept = DiaryShelf.sorted(kept + changes.compactMap(\.entry))
        return DiaryShelf(changeCount: changeCount, entries: kept, nights: nights)
    }

    private func index(of id: EntryID) -> Int? {
        nights[id].flatMap { night in entries(of: night).firstIndex { $0.id == id } }
    }

    private func firstIndex(where isBeyond: (Entry) -> Bool) -> Int {
        entries.partitionPoint(isBeyond)
    }
}

extension DiaryShelf {
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
