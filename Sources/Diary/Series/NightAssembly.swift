// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Puts one night together from its entries, which come in the order they were recorded.
struct NightAssembly {
    private let night: Night
    private var checkInAnchor: NightAnchor?
    private var lastAnchor: NightAnchor?
    private var ids: [EntryID] = []
    private var isRecorded = false
    private var flares = 0

    private var legs: Int?
    private var back: Int?
    private var did: Set<EveningTap>?
    private var keptUpBy: KeptUpBy?
    private var eveningTreatments: Set<DiaryTreatment>?
    private var notedTreatments: Set<DiaryTreatment>?
    private var sleptFrom: ClockTime?
    private var sleptTo: ClockTime?
    private var awakeMinutes: Int?
    private var hasStart = false
    /// Starts with a time, in minutes since the midnight that begins the eve.
    private var starts: [Int] = []
    private var offsetMinutes: Int?
    /// Whether its entries were written down on different offsets.
    private(set) var hasSeveralOffsets = false

    init(_ night: Night, count: Int) {
        self.night = night
        ids.reserveCapacity(count)
    }

    mutating func add(_ entry: Entry) {
        ids.append(entry.id)
        let offset = entry.recorded.offsetMinutes
        if offset != offsetMinutes ?? offset { hasSeveralOffsets = true }
        offsetMinutes = offset
        lastAnchor = entry.anchor
        switch entry.type {
        case .evening: addEvening(entry)
        case .morning: addMorning(entry)
        case .legsStarted: addStart(entry)
        case .flare:
            isRecorded = true
            flares += 1
        case .note:
            guard let more: Set<DiaryTreatment> = entry.values.set(.treatments) else { return }
            notedTreatments = notedTreatments?.union(more) ?? more
        case .bodyMap, .visit, .sittingTest, .walkTest: break
        }
    }

    /// The record of the night.
    ///
    /// - Parameters:
    ///   - anchorOfNightBefore: Holds when the night has no entry of its own.
    ///   - clock: What is known of a change of clock; nil when nothing points to one.
    /// - Returns: The night as far as it was recorded.
    func record(anchorOfNightBefore: NightAnchor, clock: NightClock?) -> NightRecord {
        let anchor = checkInAnchor ?? lastAnchor ?? anchorOfNightBefore
        let asleep = asleep(anchor)
        return NightRecord(
            night: night,
            legs: Recorded(legs),
            back: Recorded(back),
            onset: onset(anchor),
            isCalm: isCalm,
            asleep: asleep,
            sleepMinutes: sleepMinutes(asleep, anchor, clock),
            keptUpBy: Recorded(keptUpBy),
            did: Recorded(did),
            treatments: Recorded(treatments),
            flares: flares,
            anchor: anchor,
            entries: ids,
            isRecorded: isRecorded
        )
    }

    private mutating func addEvening(_ entry: Entry) {
        isRecorded = true
        checkInAnchor = entry.anchor
        legs = entry.values.rating(.legs) ?? legs
        back = entry.values.rating(.back) ?? back
        did = entry.values.set(.did) ?? did
        eveningTreatments = entry.values.set(.treatments) ?? eveningTreatments
    }

    private mutating func addMorning(_ entry: Entry) {
        isRecorded = true
        checkInAnchor = entry.anchor
        sleptFrom = entry.values.time(.sleptFrom) ?? sleptFrom
        sleptTo = entry.values.time(.sleptTo) ?? sleptTo
        awakeMinutes = entry.values.rating(.awakeMinutes) ?? awakeMinutes
        if case .word(let word)? = entry.values[.keptUpBy] {
            keptUpBy = KeptUpBy(rawValue: word) ?? keptUpBy
        }
    }

    private mutating func addStart(_ entry: Entry) {
        isRecorded = true
        hasStart = true
        if let time = entry.time {
            let days = night.eve.distance(to: entry.day)
            starts.append(days * ClockTime.minutesPerDay + time.minutes)
        }
    }

    private var isCalm: Truth {
        if hasStart { return .no }
        guard let legs else { return .unknown }
        return Truth(legs == 0)
    }

    private var treatments: Set<DiaryTreatment>? {
        guard let eveningTreatments else { return notedTreatments }
        return eveningTreatments.union(notedTreatments ?? [])
    }

    private func onset(_ anchor: NightAnchor) -> Recorded<Int> {
        guard hasStart else { return .absent(.notAsked) }
        let axis = 0..<ClockTime.minutesPerDay
        var first: Int?
        for start in starts where axis.contains(start - anchor.start.minutes) {
            first = min(first ?? start, start)
        }
        return first.map { .value($0 - anchor.start.minutes) } ?? .absent(.unknown)
    }

    private func asleep(_ anchor: NightAnchor) -> Recorded<ClosedRange<Int>> {
        guard let sleptFrom, let sleptTo else { return .absent(.notAsked) }
        let span = NightRecord.span(from: sleptFrom, to: sleptTo, anchor: anchor)
        return span.map(Recorded.value) ?? .absent(.unknown)
    }

    private func sleepMinutes(
        _ asleep: Recorded<ClosedRange<Int>>,
        _ anchor: NightAnchor,
        _ clock: NightClock?
    ) -> Recorded<Int> {
        let span: ClosedRange<Int>
        switch asleep {
        case .value(let recorded): span = recorded
        case .absent(let reason): return .absent(reason)
        }
        let start = span.lowerBound + anchor.start.minutes
        let wall = start...(start + span.upperBound - span.lowerBound)
        let correction = clock?.correction(for: wall) ?? 0
        let minutes = wall.upperBound - wall.lowerBound + correction
        let rest = minutes - (awakeMinutes ?? 0)
        return rest > 0 ? .value(rest) : .absent(.unknown)
    }
}

extension Recorded {
    /// Takes a value that may be missing; a missing one was not asked.
    fileprivate init(_ value: Value?) {
        self = value.map(Recorded.value) ?? .absent(.notAsked)
    }
}

/// The sheet's own readers, once more for the diary's keys alone: a series reads tens of
/// thousands of values, and code for any key and word costs several times as much.
extension Sheet<DiaryKey> {
    fileprivate func rating(_ key: DiaryKey) -> Int? {
        guard case .whole(let number)? = self[key] else { return nil }
        return number
    }

    fileprivate func time(_ key: DiaryKey) -> ClockTime? {
        guard case .clock(let time)? = self[key] else { return nil }
        return time
    }

    fileprivate func set<Word: AnswerWord>(_ key: DiaryKey) -> Set<Word>? {
        guard case .words(let words)? = self[key] else { return nil }
        var set: Set<Word> = []
        for word in words {
            if let known = Word(rawValue: word) { set.insert(known) }
        }
        return set
    }
}
