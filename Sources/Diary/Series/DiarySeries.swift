// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// The nights of a stretch of time in order, with the gaps left in.
public struct DiarySeries: Sendable {
    /// Every night of the stretch, whether something was recorded or not.
    public let nights: [NightRecord]
    /// Every visit among the entries, also beyond the stretch, from past to future.
    public let visits: [Entry]

    /// Puts entries in any order together to nights; entries of other nights are left out.
    public init(entries: some Sequence<Entry>, nights range: ClosedRange<Night>) {
        let entries = Array(entries)
        let first = range.lowerBound.eve.number
        let count = range.upperBound.eve.number - first + 1
        var keys: [SortKey] = []
        keys.reserveCapacity(entries.count)
        var visits: [Entry] = []
        for index in entries.indices {
            if entries[index].type == .visit { visits.append(entries[index]) }
            let offset = entries[index].night.eve.number - first
            guard offset >= 0, offset < count else { continue }
            let seconds = entries[index].recorded.seconds
            keys.append(SortKey(night: offset, seconds: seconds, index: index))
        }
        keys.sort { left, right in
            if left.night != right.night { return left.night < right.night }
            if left.seconds != right.seconds { return left.seconds < right.seconds }
            return entries[left.index].id < entries[right.index].id
        }
        nights = DiarySeries.assemble(entries, by: keys, first: first, count: count)
        self.visits = visits.sorted {
            ($0.day, $0.recorded, $0.id) < ($1.day, $1.recorded, $1.id)
        }
    }

    /// The nights of a part of the stretch; empty when nothing of it lies within.
    public func nights(in range: ClosedRange<Night>) -> ArraySlice<NightRecord> {
        guard let first = nights.first?.night else { return [] }
        let lower = max(0, first.eve.distance(to: range.lowerBound.eve))
        let upper = min(nights.count, first.eve.distance(to: range.upperBound.eve) + 1)
        guard lower < upper else { return nights[0..<0] }
        return nights[lower..<upper]
    }

    /// The night that begins on a day; nil outside the stretch.
    public subscript(night: Night) -> NightRecord? {
        nights(in: night...night).first
    }

    /// How many nights were recorded.
    public var recordedCount: Int {
        nights.reduce(0) { $1.isRecorded ? $0 + 1 : $0 }
    }

    private struct SortKey {
        let night: Int
        let seconds: Int
        let index: Int
    }

    private static func assemble(
        _ entries: [Entry],
        by keys: [SortKey],
        first: Int,
        count: Int
    ) -> [NightRecord] {
        var records: [NightRecord] = []
        records.reserveCapacity(count)
        var anchor = keys.first.map { entries[$0.index].anchor } ?? .noon
        var next = keys.startIndex
        for offset in 0..<count {
            let night = Night(eve: Day(number: first + offset))
            let begin = next
            while next < keys.endIndex, keys[next].night == offset { next += 1 }
            var assembly = NightAssembly(night, count: next - begin)
            for key in keys[begin..<next] { assembly.add(entries[key.index]) }
            let clock =
                assembly.hasSeveralOffsets
                ? NightClock(night, entries: keys[begin..<next].map { entries[$0.index] }) : nil
            let record = assembly.record(anchorOfNightBefore: anchor, clock: clock)
            anchor = record.anchor
            records.append(record)
        }
        return records
    }
}
