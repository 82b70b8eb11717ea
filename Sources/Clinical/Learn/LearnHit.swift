// SPDX-License-Identifier: Apache-2.0

/// A page that was found, with the words around the place.
public struct LearnHit: Hashable, Sendable {
    /// Words of the snippet.
    public struct Piece: Hashable, Sendable {
        /// The words.
        public let words: String
        /// Whether they were looked for.
        public let isFound: Bool
    }

    /// The page.
    public let page: LearnPage
    /// Its lead, or the words around the first place, in pieces.
    public let snippet: [Piece]

    /// The words of a line around places in its bytes; an ellipsis stands for what was left out.
    static func snippet(of line: String, around places: [Range<Int>]) -> [Piece] {
        let bytes = Array(line.utf8)
        let sorted = places.sorted { $0.lowerBound < $1.lowerBound }
        guard let first = sorted.first else { return [] }
        let start = wordStart(bytes, from: first.lowerBound - before)
        let end = wordEnd(bytes, from: max(first.upperBound, start + length))
        var pieces: [Piece] = []
        func add(_ range: Range<Int>, isFound: Bool) {
            guard !range.isEmpty else { return }
            pieces.append(
                Piece(words: String(decoding: bytes[range], as: UTF8.self), isFound: isFound)
            )
        }
        if start > 0 { pieces.append(Piece(words: "… ", isFound: false)) }
        var done = start
        for place in sorted where place.lowerBound >= done && place.upperBound <= end {
            add(done..<place.lowerBound, isFound: false)
            add(place, isFound: true)
            done = place.upperBound
        }
        add(done..<end, isFound: false)
        if end < bytes.count { pieces.append(Piece(words: " …", isFound: false)) }
        return pieces
    }

    private static let before = 60
    private static let length = 180

    /// The beginning of the word at a place; the beginning of the line when that is near.
    private static func wordStart(_ bytes: [UInt8], from place: Int) -> Int {
        guard place > 12 else { return 0 }
        var start = place
        while start > 0, bytes[start - 1] != space { start -= 1 }
        return start
    }

    /// The end of the word at a place; the end of the line when that is near.
    private static func wordEnd(_ bytes: [UInt8], from place: Int) -> Int {
        guard place + 12 < bytes.count else { return bytes.count }
        var end = place
        while end < bytes.count, bytes[end] != space { end += 1 }
        return end
    }

    private static let space = UInt8(ascii: " ")
}
