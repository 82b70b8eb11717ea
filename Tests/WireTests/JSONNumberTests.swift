// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

struct JSONNumberTests {
    @Test(
        arguments: [
            ("5", 5), ("5.0", 5), ("5e0", 5), ("0.5e1", 5), ("500e-2", 5), ("-5.00", -5), ("-0", 0),
            ("0e99999999999999999999", 0), ("0.000", 0), ("-0.0e-5", 0),
            ("1e18", 1_000_000_000_000_000_000),
            ("9223372036854775807", .max), ("9223372036854775807.0", .max),
            ("-9223372036854775808", .min), ("-9.223372036854775808e18", .min),
            ("9007199254740993.0", 9_007_199_254_740_993), ("12.5e1", 125),
            ("0.00000000000000000000000005e26", 5),
        ] as [(String, Int)]
    )
    func `a whole number is an integer however it is written`(text: String, value: Int) throws {
        #expect(try #require(JSONNumber(text: text)).int == value)
    }

    @Test(arguments: [
        "5.5", "1e-1", "9223372036854775808", "9223372036854775808.0", "-9223372036854775809.0",
        "1e19", "1e400", "1e9223372036854775807", "1e99999999999999999999",
        "1e-99999999999999999999", "123456789012345678901.5e1", "0.1e-9223372036854775808",
    ])
    func `a number that is not whole or too great is no integer`(text: String) throws {
        #expect(try #require(JSONNumber(text: text)).int == nil)
    }

    @Test(
        arguments: [
            ("0.1", 0.1), ("-1.5e3", -1500), ("1e400", .infinity), ("-1e400", -.infinity),
            ("1e-400", 0), ("4.9e-324", .leastNonzeroMagnitude),
        ] as [(String, Double)]
    )
    func `a number is the nearest floating-point value`(text: String, value: Double) throws {
        #expect(try #require(JSONNumber(text: text)).double == value)
    }

    @Test(
        arguments: [
            (5, "5"), (-0.0, "-0"), (0.1, "0.1"), (1e300, "1e+300"), (123_456_789, "123456789"),
            (-2.5e-7, "-2.5e-07"),
        ] as [(Double, String)]
    )
    func `a floating-point value is written in few digits`(value: Double, text: String) throws {
        #expect(try #require(JSONNumber(value)).text == text)
    }

    @Test func `what is not finite has no number`() {
        #expect(JSONNumber(.nan) == nil)
        #expect(JSONNumber(.infinity) == nil)
        #expect(JSONNumber(-.infinity) == nil)
    }

    @Test(arguments: [
        "", "-", "01", "1.", ".1", "1e", "+1", " 1", "1 ", "0x1", "NaN", "1e1.5", "١",
    ])
    func `text that is no number makes none`(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test func `every floating-point value comes back`() throws {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<5_000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            let number = try #require(JSONNumber(value))
            #expect(JSONNumber(text: number.text) == number)
            #expect(number.double.bitPattern == value.bitPattern)
        }
    }
}
