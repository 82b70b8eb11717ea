// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct PartialDateTests {
    @Test(arguments: [
        "0001", "2026", "9999", "2026-01", "2026-12", "0001-01", "2024-02-29", "2026-11-20",
    ])
    func `a date reads back as it was written`(text: String) throws {
        #expect(try #require(PartialDate(text)).description == text)
    }

    @Test(arguments: [
        "", "26", "202", "20266", "0000", "2026-", "2026-0", "2026-1", "2026-00", "2026-13",
        "2026-001", "0000-05", "2026-02-30", "2026-02-00", "2026-02-1", "2026-02-01-01", "-2026",
        "2026-+1", "2026-02- 1", "２０２６", "last year",
    ])
    func `what is no date is refused`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
            ("2025-02", "2025-02-01", "2025-02-28"), ("2026-04", "2026-04-01", "2026-04-30"),
            ("2026-12", "2026-12-01", "2026-12-31"), ("2026-11-20", "2026-11-20", "2026-11-20"),
            ("0001", "0001-01-01", "0001-12-31"), ("9999", "9999-01-01", "9999-12-31"),
        ] as [(String, String, String)]
    )
    func `it spans the days it can mean`(text: String, earliest: String, latest: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.earliest.description == earliest)
        #expect(date.latest.description == latest)
        #expect(date.exactDay == (earliest == latest ? date.earliest : nil))
    }

    @Test(
        arguments: [
            ("2026", "2025-12-31", .no), ("2026", "2026-01-01", .no),
            ("2026", "2026-01-02", .unknown), ("2026", "2026-12-31", .unknown),
            ("2026", "2027-01-01", .yes), ("2026-11", "2026-11-01", .no),
            ("2026-11", "2026-11-02", .unknown), ("2026-11", "2026-11-30", .unknown),
            ("2026-11", "2026-12-01", .yes), ("2026-11-20", "2026-11-20", .no),
            ("2026-11-20", "2026-11-21", .yes), ("2026-11-20", "2026-11-19", .no),
        ] as [(String, String, Truth)]
    )
    func `whether it is before a day is unknown where the missing part decides`(
        text: String,
        day: String,
        expected: Truth
    ) throws {
        let date = try #require(PartialDate(text))
        #expect(date.isBefore(try #require(Day(day))) == expected)
    }

    @Test(arguments: [UInt64(4), 5])
    func `knowing more never changes what was decided`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let exact = generator.day()
            let other = exact.advanced(by: Int.random(in: -800...800, using: &generator))
            let (year, month, _) = exact.date
            let known = PartialDate.day(exact).isBefore(other)
            #expect(!known.isUnknown)
            for vague in [PartialDate.year(year), .month(year: year, month: month)] {
                let truth = vague.isBefore(other)
                #expect(truth.isUnknown || truth == known, "\(vague) and \(other)")
                #expect((vague.earliest...vague.latest).contains(exact))
            }
        }
    }
}
