// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

struct DatesTests {
    private let wording = Wording.english

    @Test(
        arguments: [
            ("2026-11-20", "20 November 2026", "Friday 20 November", "20 Nov"),
            ("2026-09-01", "1 September 2026", "Tuesday 1 September", "1 Sept"),
            ("2024-02-29", "29 February 2024", "Thursday 29 February", "29 Feb"),
            ("2027-01-03", "3 January 2027", "Sunday 3 January", "3 Jan"),
        ] as [(String, String, String, String)]
    )
    func `a day reads with its year, its weekday, or short`(
        text: String,
        long: String,
        weekday: String,
        short: String
    ) throws {
        let day = try #require(Day(text))
        #expect(wording.date(day) == long)
        #expect(wording.weekdayDate(day) == weekday)
        #expect(wording.shortDate(day) == short)
    }

    @Test(
        arguments: [
            ("2026", "2026"), ("2026-02", "February 2026"), ("2026-02-01", "1 February 2026"),
        ] as [(String, String)]
    )
    func `a date reads as precisely as it is known`(text: String, expected: String) throws {
        #expect(wording.date(try #require(PartialDate(text))) == expected)
    }

    @Test(
        arguments: [
            ("2026-11-20", "2026-11-20", "20 November 2026"),
            ("2026-11-01", "2026-11-20", "1 – 20 November 2026"),
            ("2026-10-10", "2026-11-20", "10 October – 20 November 2026"),
            ("2026-12-28", "2027-01-03", "28 December 2026 – 3 January 2027"),
            ("2025-11-20", "2026-11-20", "20 November 2025 – 20 November 2026"),
            ("2026-01-01", "2026-12-31", "1 January – 31 December 2026"),
        ] as [(String, String, String)]
    )
    func `a period says each month and year once`(
        first: String,
        last: String,
        expected: String
    ) throws {
        let days = try #require(Day(first))...(try #require(Day(last)))
        #expect(wording.period(days) == expected)
    }

    @Test(
        arguments: [
            ("2026-11-20", "Friday 20 to Saturday 21 November"),
            ("2026-11-22", "Sunday 22 to Monday 23 November"),
            ("2026-11-30", "Monday 30 November to Tuesday 1 December"),
            ("2026-12-31", "Thursday 31 December to Friday 1 January"),
            ("2024-02-28", "Wednesday 28 to Thursday 29 February"),
            ("2026-02-28", "Saturday 28 February to Sunday 1 March"),
        ] as [(String, String)]
    )
    func `a night is named by its evening and its morning`(eve: String, expected: String) throws {
        #expect(wording.night(Night(eve: try #require(Day(eve)))) == expected)
    }

    @Test func `months and weekdays have their names`() {
        #expect((1...12).map(wording.monthName).map { $0.prefix(3) }.joined() == monthLetters)
        #expect(Set((1...12).map(wording.shortMonthName)).count == 12)
        #expect(
            (1...7).map(wording.weekdayLetters) == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        )
        #expect(wording.weekdayName(1) == "Monday")
        #expect(wording.weekdayName(7) == "Sunday")
        #expect(wording.monthName(0) == "January")
        #expect(wording.monthName(13) == "December")
    }

    @Test func `languages know their codes and their names`() {
        #expect(Language.allCases.map(\.code) == ["en", "de"])
        #expect(Language.allCases.map(\.name) == ["English", "Deutsch"])
        for language in Language.allCases {
            #expect(Wording.speaking(language).language == language)
        }
    }

    private let monthLetters = "JanFebMarAprMayJunJulAugSepOctNovDec"
}
