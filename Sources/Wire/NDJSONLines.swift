// SPDX-License-Identifier: Apache-2.0

/// One line of a stream of JSON documents.
public struct NDJSONLine: Hashable, Sendable {
    /// The line, counted from 1; empty lines count.
    public let number: Int
    /// The bytes of the line without its line end; empty when the line is too long.
    public let bytes: [UInt8]
    /// Whether the line was longer than the limit and has been left out.
    public let isTooLong: Bool
}

/// Divides a stream of bytes into lines with one JSON document each.
///
/// Feed chunks of any size with ``append(_:)``, and after each take lines with ``next()`` until
/// there are none; after the last chunk call ``finish()`` and take what remains. Used so, it holds
/// no more than one chunk and one line of the greatest length.
///
/// Lines end with LF or CRLF. Empty lines are skipped but counted.
public struct NDJSONLines: Sendable {
    private let maximumLineBytes: Int
    private var buffer: [UInt8] = []
    /// Where the present line begins in the buffer.
    private var start = 0
    /// How far the present line has been searched for its end.
    private var searched = 0
    private var number = 1
    /// Whether the present line was too long: it has been reported, its rest is thrown away.
    private var isSkipping = false
    private var isFinished = false

    /// Makes a divider with a limit on the bytes of a line.
    public init(maximumLineBytes: Int = 8 << 20) {
        self.maximumLineBytes = min(max(maximumLineBytes, 0), .max - 1)
    }

    /// Takes the next bytes of the stream; nothing is taken after ``finish()``.
    public mutating func append(_ chunk: some Sequence<UInt8>) {
        guard !isFinished else { return }
        dropTaken()
        buffer.append(contentsOf: chunk)
    }

    /// Says that the stream has ended, so that a last line without a line end counts.
    public mutating func finish() {
        isFinished = true
    }

    /// The next line; nil when more bytes are needed or the stream has ended.
    ///
    /// A line that is too long comes once, without its bytes.
    public mutating func next() -> NDJSONLine? {
        while let end = findEndOfLine() {
            let content = start..<end
            let line = number
            let wasSkipping = isSkipping
            start = min(end + 1, buffer.count)
            searched = start
            number += 1
            isSkipping = false
            if wasSkipping { continue }
            let bytes = withoutCarriageReturn(content)
            if bytes.count > maximumLineBytes { return tooLong(line) }
            if !bytes.isEmpty {
                return NDJSONLine(number: line, bytes: Array(buffer[bytes]), isTooLong: false)
            }
        }
        // One byte more than the limit may still be the first half of a CRLF.
        guard isSkipping || buffer.count - start > maximumLineBytes + 1 else { return nil }
        buffer.removeAll(keepingCapacity: true)
        start = 0
        searched = 0
        let isNew = !isSkipping
        isSkipping = true
        return isNew ? tooLong(number) : nil
    }

    private func tooLong(_ line: Int) -> NDJSONLine {
        NDJSONLine(number: line, bytes: [], isTooLong: true)
    }

    /// Where the present line ends; nil when that has not arrived.
    private mutating func findEndOfLine() -> Int? {
        searched = firstLineFeed()
        let isComplete = searched < buffer.count || (isFinished && start < buffer.count)
        return isComplete ? searched : nil
    }

    private func firstLineFeed() -> Int {
        let span = buffer.span
        var index = searched
        while index < span.count, span[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }

    private func withoutCarriageReturn(_ line: Range<Int>) -> Range<Int> {
        guard let last = line.last, buffer[last] == UInt8(ascii: "\r") else { return line }
        return line.lowerBound..<last
    }

    /// Frees the lines that have been taken.
    private mutating func dropTaken() {
        guard start > 0 else { return }
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
    }
}
