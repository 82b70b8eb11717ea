import Testing
import Vocabulary

@testable import Diary

/// The demonstration is the same for everyone, and believable.
struct DemoDiaryTests {
    private static let ending = Day(number: 20_775)
    private static let endings = [20_454, 20_545, 20_620, 20_700, 20_775].map(Day.init(number:))

    @Test(arguments: [0, 1, 42, UInt64.max])
    func `the same seed makes the same entries`(_ seed: UInt64) {
        let first = DemoDiary.year(ending: DemoDiaryTests.ending, seed: seed)
        let second = DemoDiary.year(ending: DemoDiaryTests.ending, seed: seed)
        #expect(first.entries == second.entries)
        let other = DemoDiary.year(ending: DemoDiaryTests.ending, seed: seed &+ 1)
        #expect(first.entries != other.entries)
    }

    @Test(arguments: endings)
    func `330 of 365 nights are kept, with gaps alone and in runs`(_ ending: Day) {
        let diary = DemoDiary.year(ending: ending, seed: 7)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        #expect(series.nights.count == 365)
        #expect(series.recordedCount == 330)
        let runs = series.nights.split(whereSeparator: \.isRecorded).map(\.count)
        #expect(runs.contains { $0 >= 8 })
        #expect(runs.count { $0 == 1 } >= 10)
    }

    @Test(arguments: endings, [1, 2] as [UInt64])
    func `every entry would pass as a draft`(_ ending: Day, _ seed: UInt64) {
        let diary = DemoDiary.year(ending: ending, seed: seed)
        for entry in diary.entries {
            let problems = EntryDraft(entry).problems(trackables: diary.trackables)
            #expect(problems.isEmpty, "\(entry.type) \(entry.recorded): \(problems)")
        }
        #expect(Set(diary.entries.map(\.id)).count == diary.entries.count)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `the legs start about two hours earlier by the end`(_ seed: UInt64) throws {
        let diary = DemoDiary.year(ending: DemoDiaryTests.ending, seed: seed)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        let change = diary.medicineChange.day
        let before = NightsSummary(series.nights.filter { $0.night.eve < change })
        let last = change.advanced(by: 35)
        let after = NightsSummary(series.nights.filter { $0.night.eve >= last })
        let earlier = try #require(before.onset).value - (try #require(after.onset).value)
        #expect((90...150).contains(earlier))
        #expect(before.calm.value > 20)
        #expect(change.distance(to: DemoDiaryTests.ending) == 49)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `one night's legs are like the next one's, and unlike a far one's`(_ seed: UInt64) {
        let diary = DemoDiary.year(ending: DemoDiaryTests.ending, seed: seed)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        let change = diary.medicineChange.day
        let legs = series.nights.prefix { $0.night.eve < change }.map(\.legs.value)
        #expect(DemoDiaryTests.correlation(legs, lag: 1) > 0.2)
        #expect(abs(DemoDiaryTests.correlation(legs, lag: 40)) < 0.25)
    }

    @Test func `a journey west changes zone and offset for ten evenings`() throws {
        let diary = DemoDiary.year(ending: DemoDiaryTests.ending, seed: 3)
        let away = diary.entries.filter { $0.zone == "America/New_York" && $0.type == .evening }
        #expect((7...10).contains(away.count))
        #expect(away.allSatisfy { $0.recorded.offsetMinutes == -240 })
        #expect(Set(diary.entries.map(\.zone)) == ["America/New_York", "Europe/Berlin"])
    }

    @Test func `both changes of clock are lived, and sleep is measured through them`() throws {
        let diary = DemoDiary.year(ending: DemoDiaryTests.ending, seed: 3)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        for (eve, minutes) in [("2026-03-28", -60), ("2026-10-24", 60)] {
            let record = try #require(series[try night(eve)])
            let span = try #require(record.asleep.value)
            let slept = try #require(record.sleepMinutes.value)
            let entries = diary.entries.filter { record.entries.contains($0.id) }
            let awake = entries.compactMap { $0.values.whole(.awakeMinutes) }.last ?? 0
            #expect(slept == span.upperBound - span.lowerBound + minutes - awake)
        }
    }

    @Test func `flare, visits, notes and an own trackable are there`() throws {
        let diary = DemoDiary.year(ending: DemoDiaryTests.ending, seed: 3)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        #expect(
            series.visits.map { $0.values.text(.visitWith) } == [
                "Dr Weber, pain clinic", "Dr Okafor, neurology",
            ]
        )
        #expect(series.visits.last?.day == diary.medicineChange.day)
        #expect(series.nights.reduce(0) { $0 + $1.flares } == 2)
        let id = try #require(diary.trackables.first?.id)
        let used = diary.entries.filter { $0.own[id] != nil }.map(\.day)
        let first = try #require(used.min())
        #expect((80...92).contains(first.distance(to: try #require(used.max())) + 1))
        #expect(diary.entries.contains { $0.type == .note })
        #expect(diary.entries.contains { $0.type == .bodyMap })
    }

    @Test func `ten years hold more than twelve thousand entries`() {
        let diary = DemoDiary.years(10, ending: DemoDiaryTests.ending, seed: 5)
        #expect(diary.entries.count >= 12_000)
        #expect(Set(diary.entries.map(\.id)).count == diary.entries.count)
        let series = DiarySeries(entries: diary.entries, nights: diary.nights)
        #expect(series.nights.count == 3650)
        #expect(series.nights.flatMap(\.entries).count == diary.entries.count)
        #expect(
            zip(diary.entries, diary.entries.dropFirst()).allSatisfy { $0.recorded <= $1.recorded }
        )
    }

    @Test(arguments: [
        (DemoZone.berlin, "2026-03-29T01:59+01:00"), (.berlin, "2026-03-29T03:00+02:00"),
        (.berlin, "2026-10-25T01:59+02:00"), (.berlin, "2026-10-25T02:00+01:00"),
        (.berlin, "2026-07-01T12:00+02:00"), (.berlin, "2026-01-01T00:00+01:00"),
        (.newYork, "2026-03-08T01:59-05:00"), (.newYork, "2026-03-08T03:00-04:00"),
        (.newYork, "2026-11-01T00:59-04:00"), (.newYork, "2026-11-01T01:00-05:00"),
    ])
    func `the two zones of the demonstration change their clocks on the right night`(
        _ zone: DemoZone,
        _ words: String
    ) throws {
        let moment = try #require(Moment(words))
        #expect(zone.moment(moment.day, moment.time) == moment)
    }

    @Test func `the seeded source gives the numbers its authors published`() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973,
                9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ]
        )
    }

    private static func correlation(_ values: [Int?], lag: Int) -> Double {
        let known = values.compactMap { $0.map(Double.init) }
        let mean = known.reduce(0, +) / Double(known.count)
        let pairs = zip(values, values.dropFirst(lag)).compactMap { first, second in
            first.flatMap { first in second.map { (Double(first) - mean, Double($0) - mean) } }
        }
        let variance = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(known.count)
        return pairs.reduce(0) { $0 + $1.0 * $1.1 } / Double(pairs.count) / variance
    }
}
