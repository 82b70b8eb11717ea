import Testing
import Vocabulary

@testable import Web

/// Dates and numbers as people type them.
struct TypedTests {
    @Test(arguments: [
        ("2024", "2024"), ("2024-05", "2024-05"), ("2024-5", "2024-05"), ("2024-5-7", "2024-05-07"),
        ("17.5.2024", "2024-05-17"), ("17. 5. 2024", "2024-05-17"), ("05.2024", "2024-05"),
        ("5/2024", "2024-05"), ("29.2.2024", "2024-02-29"),
    ])
    func `a date that reads in one way is taken`(typed: String, date: String) {
        #expect(TypedDate.read(typed)?.description == date)
    }

    @Test(arguments: [
        "5/6/2024", "29.2.2023", "13/2024", "24", "17.5.24", "1.1.1.2024", "soon", "", "-", ".",
        "2024-13", "0000",
    ])
    func `anything else is not guessed at`(typed: String) {
        #expect(TypedDate.read(typed) == nil)
    }

    @Test(arguments: [
        ("0.18", 0.18), ("0,18", 0.18), ("0.125", 0.125), ("0,125", 0.125), ("1200", 1200.0),
        ("1,20", 1.2), ("1.2", 1.2), ("3000000", 3_000_000), ("12,3456", 12.3456),
    ])
    func `a number has a point or a comma`(typed: String, number: Double) {
        #expect(TypedNumber.read(typed) == .number(number))
    }

    @Test(arguments: ["1,200", "1.200", "12,500", "999.999"])
    func `three digits after the mark are asked about`(typed: String) {
        #expect(TypedNumber.read(typed) == .ambiguous)
    }

    @Test(arguments: ["", "a lot", "5 mg", "-3", "1.2.3", ".5", "1e3", "٣"])
    func `what is no number is said to be none`(typed: String) {
        #expect(TypedNumber.read(typed) == .unreadable)
    }

    @Test(arguments: [0.18, 0.125, 1.125, 400, 999.999, 3_000_000, 0.5, 12.25])
    func `what a field holds is read as the same number`(number: Double) {
        #expect(TypedNumber.read(TypedNumber.written(number)) == .number(number))
    }
}
