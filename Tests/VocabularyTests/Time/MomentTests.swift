// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct MomentTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0),
            ("1969-12-31T23:59:59Z", -1), ("2026-11-20T21:14:05+01:00", 1_795_205_645),
            ("2026-11-20T15:14:05-05:00", 1_795_205_645),
            ("2026-11-21T01:44:05+05:30", 1_795_205_645),
            ("2026-11-20T16:44:05-03:30", 1_795_205_645),
            ("2026-11-21T01:59:05+05:45", 1_795_205_645),
            ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("0001-01-01T00:00:00+18:00", -62_135_661_600),
            ("0001-01-01T00:00:00-18:00", -62_135_532_000),
            ("9999-12-31T23:59:59-18:00", 253_402_365_599),
            ("9999-12-31T23:59:59+18:00", 253_402_235_999),
        ] as [(String, Int)]
    )
    func `a moment is its instant and its offset, and prints as it was written`(
        text: String,
        seconds: Int
    ) throws {
        let moment = try #require(Moment(text))
        #expect(moment.seconds == seconds)
        #expect(moment.description == text)
    }

    @Test(
        arguments: [
            ("2026-11-20T21:14+01:00", "2026-11-20T21:14:00+01:00"),
            ("2026-11-20T21:14Z", "2026-11-20T21:14:00Z"),
            ("2026-11-20T21:14:09+00:00", "2026-11-20T21:14:09Z"),
            ("2026-11-20T21:14:09-00:00", "2026-11-20T21:14:09Z"),
        ] as [(String, String)]
    )
    func `seconds may be left out and no offset is Z`(text: String, printed: String) throws {
        #expect(try #require(Moment(text)).description == printed)
    }

    @Test(arguments: [
        "", "2026-11-20", "2026-11-20T21:14", "2026-11-20T21:14:05", "2026-11-20 21:14:05Z",
        "2026-11-20t21:14:05Z", "2026-11-20T21:14:05z", "2026-11-20T21:14:60Z",
        "2026-11-20T24:00:00Z", "2026-11-31T21:14:05Z", "2026-11-20T21:14:5Z",
        "2026-11-20T21:14:+5Z", "2026-11-20T21:14:05.000Z", "2026-11-20T21:14:05+1:00",
        "2026-11-20T21:14:05+0100", "2026-11-20T21:14:05+18:01", "2026-11-20T21:14:05-18:01",
        "2026-11-20T21:14:05+24:00", "2026-11-20T21:14:05 01:00", "2026-11-20T21:14:05Z ",
        "2026-11-20T21:14:05−01:00", "0000-12-31T23:59:59Z", "10000-01-01T00:00:00Z",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `numbers outside the calendar are refused, not trapped`() throws {
        #expect(Moment(seconds: 0, offsetMinutes: 1081) == nil)
        #expect(Moment(seconds: 0, offsetMinutes: -1081) == nil)
        #expect(Moment(seconds: 0, offsetMinutes: 1080) != nil)
        #expect(Moment(seconds: .max, offsetMinutes: 60) == nil)
        #expect(Moment(seconds: .min, offsetMinutes: -60) == nil)
        #expect(Moment(seconds: 0, offsetMinutes: .max) == nil)
        #expect(Moment(seconds: 253_402_300_800, offsetMinutes: 0) == nil)
        #expect(Moment(seconds: -62_135_596_801, offsetMinutes: 0) == nil)
        #expect(Moment(day: Day(number: .max), time: .noon, offsetMinutes: 0) == nil)
        #expect(Moment(day: Day(number: 0), time: .noon, second: 60, offsetMinutes: 0) == nil)
        #expect(Moment(day: Day(number: 0), time: .noon, second: -1, offsetMinutes: 0) == nil)
        #expect(Moment(day: Day(number: 0), time: .noon, offsetMinutes: .min) == nil)
        let last = try #require(Moment("9999-12-31T23:59:59Z"))
        #expect(last.advanced(bySeconds: 1) == nil)
        #expect(last.advanced(bySeconds: .max) == nil)
        #expect(last.at(offsetMinutes: 1) == nil)
        #expect(last.at(offsetMinutes: -1)?.description == "9999-12-31T23:58:59-00:01")
    }
}
