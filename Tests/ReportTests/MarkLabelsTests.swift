import Testing

@testable import Report

/// The words beside marks never overlap and never leave the drawing.
struct MarkLabelsTests {
    @Test(arguments: 1...200)
    func `labels keep apart and inside`(seed: Int) {
        var generator = SeededGenerator(UInt64(seed))
        let bounds = 4.0...Double(seed.isMultiple(of: 2) ? 356 : 716)
        let count = Int.random(in: 1...14, using: &generator)
        let marks = (0..<count).map { _ in
            (
                x: Double.random(in: bounds, using: &generator),
                words: String(
                    repeating: "w",
                    count: Int.random(in: 1...60, using: &generator)
                )
            )
        }
        .sorted { $0.x < $1.x }
        let places = MarkLabels(marks, within: bounds).places
        #expect(places.count == count)
        for (index, place) in places.enumerated() {
            #expect(place.span.lowerBound >= bounds.lowerBound - 0.001)
            #expect(place.span.upperBound <= bounds.upperBound + 0.001)
            for other in places[(index + 1)...] where other.row == place.row {
                #expect(!other.span.overlaps(place.span))
            }
        }
    }

    @Test func `many marks become numbers`() {
        let marks = (0..<9).map { (x: Double($0) * 30 + 20, words: "a long name") }
        let places = MarkLabels(marks, within: 4...356).places
        #expect(places.map(\.words) == (1...9).map(String.init))
    }

    @Test func `a label that fits nowhere is shortened`() throws {
        let place = try #require(
            MarkLabels([(x: 100, words: String(repeating: "w", count: 90))], within: 4...356)
                .places.first
        )
        #expect(place.words.hasSuffix("…"))
        #expect(place.isOver)
    }
}
