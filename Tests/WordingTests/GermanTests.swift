import Testing
import Vocabulary
import Wording

/// Dates, numbers, lists and plurals as German writes them.
struct GermanTests {
    private let wording = Wording.german

    @Test(
        arguments: [
            ("2026-11-20", "20. November 2026", "Freitag, 20. November", "20. Nov."),
            ("2026-09-01", "1. September 2026", "Dienstag, 1. September", "1. Sept."),
            ("2024-02-29", "29. Februar 2024", "Donnerstag, 29. Februar", "29. Feb."),
            ("2026-03-04", "4. März 2026", "Mittwoch, 4. März", "4. März"),
            ("2026-05-30", "30. Mai 2026", "Samstag, 30. Mai", "30. Mai"),
            ("2026-06-01", "1. Juni 2026", "Montag, 1. Juni", "1. Juni"),
            ("2027-01-03", "3. Januar 2027", "Sonntag, 3. Januar", "3. Jan."),
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
            ("2026-11-20", "2026-11-20", "20. November 2026"),
            ("2026-11-01", "2026-11-20", "1. – 20. November 2026"),
            ("2026-10-10", "2026-11-20", "10. Oktober – 20. November 2026"),
            ("2026-12-28", "2027-01-03", "28. Dezember 2026 – 3. Januar 2027"),
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
            ("2026-11-20", "Freitag, 20. auf Samstag, 21. November"),
            ("2026-11-30", "Montag, 30. November auf Dienstag, 1. Dezember"),
            ("2026-12-31", "Donnerstag, 31. Dezember auf Freitag, 1. Januar"),
        ] as [(String, String)]
    )
    func `a night is named by its evening and its morning`(eve: String, expected: String) throws {
        #expect(wording.night(Night(eve: try #require(Day(eve)))) == expected)
    }

    @Test(
        arguments: [
            (2.675, 2, "2,68"), (-0.05, 1, "−0,1"), (12_345.678, 2, "12.345,68"),
            (9_999, 0, "9999"), (10_000, 0, "10.000"), (1_234_567.5, 1, "1.234.567,5"),
            (.nan, 1, "keine Zahl"),
        ] as [(Double, Int, String)]
    )
    func `numbers have a decimal comma and points between groups`(
        value: Double,
        digits: Int,
        expected: String
    ) {
        #expect(wording.number(value, digits: digits) == expected)
    }

    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", "b", "c"], "a, b und c"),
        ] as [([String], String)]
    )
    func `a list ends with und`(words: [String], expected: String) {
        #expect(wording.joined(words) == expected)
    }

    @Test(arguments: [(0, "0 Nächte"), (1, "1 Nacht"), (2, "2 Nächte"), (21, "21 Nächte")])
    func `one alone takes the first plural`(count: Int, expected: String) {
        let german = Wording(.german, table: Translation(["k": "{n} {n|Nacht|Nächte}"]))
        #expect(german(Text("k", "{n} {n|night|nights}", ["n": .count(count)])) == expected)
    }

    @Test func `months and weekdays have their names`() {
        #expect((1...7).map(wording.weekdayLetters) == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"])
        #expect(Set((1...12).map(wording.monthName)).count == 12)
        #expect(Set((1...12).map(wording.shortMonthName)).count == 12)
    }

    @Test(
        arguments: [
            ("de", "de"), ("de-AT,de;q=0.9,en;q=0.5", "de"), ("en-GB,en;q=0.9,de;q=0.8", "en"),
            ("fr-FR, fr;q=0.9, de;q=0.4, en;q=0.3", "de"), ("DE", "de"), ("de;q=0, en", "en"),
            ("fr", nil), ("", nil), ("*", nil), (";;;=,,", nil), ("de;q=x", nil),
        ] as [(String, String?)]
    )
    func `the browser’s wish is read as it is weighed`(header: String, expected: String?) {
        #expect(Language(accepted: header)?.code == expected)
    }
}
