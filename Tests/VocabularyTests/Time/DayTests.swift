// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct DayTests {
    @Test func `every date of the years 1 to 9999 is one number and comes back`() throws {
        let first = try #require(Day(year: 1, month: 1, day: 1))
        var expected = first.number
        var wrong: [String] = []
        for year in 1...9999 {
            for month in 1...12 {
                for day in 1...daysOnTheKnuckles(month, year) {
                    let made = Day(year: year, month: month, day: day)
                    if made?.number != expected || Day(number: expected).date != (year, month, day)
                    {
                        wrong.append("\(year)-\(month)-\(day)")
                    }
                    expected += 1
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) dates, the first \(wrong.prefix(3))")
        #expect(Day(number: expected - 1).description == "9999-12-31")
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `a day reads back from its text, in order`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let (left, right) = (generator.day(), generator.day())
            #expect(Day(left.description) == left)
            #expect((left < right) == (left.description < right.description))
            #expect(left.advanced(by: left.distance(to: right)) == right)
            #expect(left.year == left.date.year)
        }
    }

    @Test(
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("1970-01-02", 1), ("2000-03-01", 11_017),
            ("2026-11-20", 20_777), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ] as [(String, Int)]
    )
    func `days are counted from 1970`(text: String, number: Int) throws {
        #expect(try #require(Day(text)).number == number)
    }

    @Test(
        arguments: [
            ("0001-01-01", 1), ("1582-10-15", 5), ("1900-01-01", 1), ("1969-12-31", 3),
            ("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-20", 5), ("2026-11-22", 7),
            ("2026-11-23", 1), ("9999-12-31", 5),
        ] as [(String, Int)]
    )
    func `the weekday runs from 1 for Monday to 7 for Sunday`(text: String, weekday: Int) throws {
        #expect(try #require(Day(text)).weekday == weekday)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-01-32", "0000-01-01", "10000-01-01", "2026-1-01", "2026-01-1", "2026-01", "2026",
        "2026/01/01", "-026-01-01", "+026-01-01", " 2026-01-01", "2026-01-01 ", "2026-01-01-",
        "２０２６-01-01", "",
    ])
    func `what is no date makes no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("1900-01-31", 1, "1900-02-28"), ("2000-01-31", 1, "2000-02-29"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-10-31", 1, "2026-11-30"),
            ("2026-12-31", 2, "2027-02-28"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-12-15", 1, "2027-01-15"), ("2026-05-20", 0, "2026-05-20"),
            ("2026-05-20", -25, "2024-04-20"), ("9999-12-31", 1, "9999-12-31"),
            ("0001-01-01", -1, "0001-01-01"), ("0001-01-01", -30, "0001-01-01"),
        ] as [(String, Int, String)]
    )
    func `months later is the same date or the last of the month`(
        text: String,
        months: Int,
        expected: String
    ) throws {
        #expect(try #require(Day(text)).advanced(byMonths: months).description == expected)
    }

    @Test func `a range of days counts each day once`() throws {
        let first = try #require(Day("2024-02-27"))
        let last = try #require(Day("2024-03-02"))
        #expect(
            (first...last).map(\.description) == [
                "2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02",
            ]
        )
    }

    /// The length of a month by rhyme and by century, told apart from the code under test.
    private func daysOnTheKnuckles(_ month: Int, _ year: Int) -> Int {
        let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
