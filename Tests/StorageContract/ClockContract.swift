import Diary
import Storage
import Testing
import Vocabulary

/// Clocks go wrong and people fly; the order of what was kept does not.
@Suite struct ClockContract {
    @Test(arguments: Backend.allCases, [3600, 86_400 * 365])
    func `a clock set back does not turn the history round`(
        _ backend: Backend,
        seconds: Int
    ) async throws {
        try await backend.withStore { store, engine in
            var entry = try #require(try Samples.entries(1).first)
            let first = try Samples.moment()
            let second = try #require(first.advanced(bySeconds: -seconds))
            for (legs, moment) in [(3, first), (4, second), (5, first)] {
                entry.values[.legs] = .whole(legs)
                try await store.keep(entry, by: .person, at: moment)
            }
            let history = try await store.history(of: entry.id)
            #expect(history.map { $0.entry.values.whole(.legs) } == [3, 4, 5])
            #expect(history.map(\.moment) == [first, second, first])
            #expect(try await store.entry(entry.id)?.values.whole(.legs) == 5)
            #expect(try await RecordStore(engine: engine).shelf().entries == [entry])
            #expect(try await store.verify() == 3)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a flight west over the date line keeps nights and their order`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, engine in
            // Auckland on the evening of the 20th (UTC+13), Honolulu on the evening of the same
            // date again (UTC-10): 23 hours later on the clock of the world, one calendar day.
            let day = try #require(Day("2026-11-20"))
            let legs: [(id: String, day: Day, hour: Int, offset: Int, zone: String)] = [
                ("auckland", day, 21, 13 * 60, "Pacific/Auckland"),
                ("honolulu", day, 20, -10 * 60, "Pacific/Honolulu"),
                ("next", day.advanced(by: 1), 21, -10 * 60, "Pacific/Honolulu"),
            ]
            for leg in legs {
                let recorded = try #require(
                    Moment(
                        day: leg.day,
                        time: ClockTime(wrapping: leg.hour * 60),
                        second: 0,
                        offsetMinutes: leg.offset
                    )
                )
                var entry = Entry(
                    id: try Samples.id(leg.id),
                    type: .evening,
                    day: leg.day,
                    time: nil,
                    recorded: recorded,
                    zone: leg.zone
                )
                entry.values[.legs] = .whole(5)
                try await store.keep(entry, by: .person, at: recorded)
            }
            for entries in [
                try await store.shelf().entries, try await store.entries(in: nil),
                try await RecordStore(engine: engine).shelf().entries,
            ] {
                #expect(entries.map(\.id.text) == ["auckland", "honolulu", "next"])
                #expect(entries.map(\.night.eve) == legs.map(\.day))
            }
            let night = Night(eve: day)
            #expect(try await store.entries(in: night...night).count == 2)
            #expect(try await store.verify() == 3)
        }
    }
}
