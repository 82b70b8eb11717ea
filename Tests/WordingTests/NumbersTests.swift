// SPDX-License-Identifier: Apache-2.0
import Testing
import Wording

struct NumbersTests {
    private let wording = Wording.english

    @Test(
        arguments: [
            (0, "0"), (-7, "−7"), (999, "999"), (9_999, "9999"), (10_000, "10,000"),
            (-10_000, "−10,000"), (123_456, "123,456"), (1_234_567, "1,234,567"),
            (.max, "9,223,372,036,854,775,807"), (.min, "−9,223,372,036,854,775,808"),
        ] as [(Int, String)]
    )
    func `whole numbers are grouped from five digits on`(value: Int, expected: String) {
        #expect(wording.number(value) == expected)
    }

    @Test(
        arguments: [
            (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (0.49, 0, "0"),
            (0.499_999_999_999_999_94, 0, "0"), (2.675, 2, "2.68"), (1.005, 2, "1.01"),
            (0.285, 2, "0.29"), (1.015, 2, "1.02"), (4.35, 1, "4.4"), (0.05, 1, "0.1"),
            (0.049, 1, "0.0"), (0.29, 2, "0.29"), (9.95, 1, "10.0"), (99.95, 1, "100.0"),
            (0.000_000_5, 6, "0.000001"), (1e-300, 6, "0.000000"), (.leastNonzeroMagnitude, 0, "0"),
        ] as [(Double, Int, String)]
    )
    func `halves round away from zero, as their decimals say`(
        value: Double,
        digits: Int,
        expected: String
    ) {
        #expect(wording.number(value, digits: digits) == expected)
    }

    @Test(
        arguments: [
            (-2.5, 0, "−3"), (-2.675, 2, "−2.68"), (-0.04, 1, "0.0"), (-0.0, 0, "0"),
            (-0.05, 1, "−0.1"), (-12_345.6, 1, "−12,345.6"),
        ] as [(Double, Int, String)]
    )
    func `a minus stands only before what is not zero`(
        value: Double,
        digits: Int,
        expected: String
    ) {
        #expect(wording.number(value, digits: digits) == expected)
    }

    @Test(
        arguments: [
            (7, 0, "7"), (7, 1, "7.0"), (7, 6, "7.000000"), (7.05, 2, "7.05"),
            (7.25, -3, "7"), (7.123_456_789, 9, "7.123457"), (12_345.678, 2, "12,345.68"),
        ] as [(Double, Int, String)]
    )
    func `there are as many digits as asked, none to six`(
        value: Double,
        digits: Int,
        expected: String
    ) {
        #expect(wording.number(value, digits: digits) == expected)
    }

    @Test(
        arguments: [
            (999_999_999_999_999, 0, "999,999,999,999,999"),
            (999_999_999.999_999, 6, "999,999,999.999999"),
            (9_999_999_999_999.99, 2, "9,999,999,999,999.99"), (1e13, 2, "not a number"),
            (1e15, 0, "not a number"),
            (1e14, 6, "not a number"), (-1e300, 2, "not a number"),
            (.nan, 1, "not a number"), (.infinity, 0, "not a number"),
            (-.infinity, 2, "not a number"),
        ] as [(Double, Int, String)]
    )
    func `digits that were never measured are not shown`(
        value: Double,
        digits: Int,
        expected: String
    ) {
        #expect(wording.number(value, digits: digits) == expected)
    }

    @Test(arguments: [UInt64(1), 2])
    func `a decimal prints as itself and its half rounds up`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let digits = Int.random(in: 1...6, using: &generator)
            let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
            let units = Int.random(in: 0..<100_000_000, using: &generator)
            let fraction = String(scale + units % scale).dropFirst()
            let text = wording.number(units / scale) + "." + fraction
            let exact = Double(units) / Double(scale)
            #expect(wording.number(exact, digits: digits) == text)
            let half = Double(units * 10 + 5) / Double(scale * 10)
            let next = Double(units + 1) / Double(scale)
            #expect(
                wording.number(half, digits: digits) == wording.number(next, digits: digits),
                "\(half) to \(digits) digits"
            )
            #expect(wording.number(half.nextDown, digits: digits) == text)
        }
    }

    @Test(
        arguments: [
            (0, "0 min"), (1, "1 min"), (59, "59 min"), (60, "1 h"), (61, "1 h 1 min"),
            (130, "2 h 10 min"), (1440, "24 h"), (-45, "−45 min"), (-120, "−2 h"),
            (-61, "−1 h 1 min"), (.min, "−153722867280912930 h 8 min"),
        ] as [(Int, String)]
    )
    func `a span of minutes reads as hours and minutes`(minutes: Int, expected: String) {
        #expect(wording.duration(minutes: minutes) == expected)
    }
}
