import Testing

@testable import Report

/// Coordinates are written with at most two decimals.
struct CoordinateTests {
    @Test(arguments: [
        (0, "0"), (12, "12"), (12.5, "12.5"), (12.345, "12.35"), (12.301, "12.3"), (-0.004, "0"),
        (-3.07, "-3.07"), (0.05, "0.05"), (99.999, "100"), (Double.nan, "0"),
        (Double.infinity, "0"),
    ])
    func `a coordinate is rounded`(value: Double, text: String) {
        #expect(Coordinate.text(value) == text)
    }
}
