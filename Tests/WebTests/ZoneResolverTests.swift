import Testing
import Vocabulary

@testable import Web

/// What the wall clock shows, by time zone.
struct ZoneResolverTests {
    private let zones = ZoneResolver()

    @Test(arguments: [
        ("Europe/Berlin", "2026-11-20T20:14:00Z", 60),
        ("Europe/Berlin", "2026-07-01T00:00:00Z", 120),
        ("America/New_York", "2026-11-20T00:00:00Z", -300),
        ("America/St_Johns", "2026-01-01T00:00:00Z", -210),
        ("Asia/Kathmandu", "2026-01-01T00:00:00Z", 345),
        ("UTC", "2026-01-01T00:00:00Z", 0),
    ])
    func `the offset of a zone at an instant`(
        zone: String,
        at: String,
        minutes: Int
    ) throws {
        let moment = try #require(Moment(at))
        #expect(zones.offsetMinutes(in: zone, at: moment.seconds) == minutes)
    }

    @Test(arguments: ["", "Berlin", "CET", "GMT+1", "Europe/Atlantis", "../etc/passwd", "a b/c"])
    func `what is no name of a zone is none`(zone: String) {
        #expect(!zones.contains(zone))
        #expect(zones.offsetMinutes(in: zone, at: 0) == nil)
    }

    @Test(arguments: [
        // An ordinary evening.
        ("Europe/Berlin", "2026-11-20", "21:14", "2026-11-20T21:14:00+01:00"),
        // Skipped: as much after the gap as it was written after its beginning.
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T03:30:00+02:00"),
        // Twice: the first.
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00"),
        ("America/New_York", "2026-11-01", "02:30", "2026-11-01T02:30:00-05:00"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:45:00+11:00"),
    ])
    func `a wall-clock time becomes a moment`(
        zone: String,
        day: String,
        time: String,
        moment: String
    ) throws {
        let found = zones.moment(
            in: zone,
            day: try #require(Day(day)),
            time: try #require(ClockTime(time))
        )
        #expect(found == Moment(moment))
    }

    @Test func `the list holds what people live in`() {
        let names = zones.names
        #expect(names.contains("Europe/Berlin"))
        #expect(names.contains("UTC"))
        #expect(names == names.sorted())
        #expect(Set(names).count == names.count)
    }
}
