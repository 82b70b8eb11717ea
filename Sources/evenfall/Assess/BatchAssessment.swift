// SPDX-License-Identifier: Apache-2.0
import Wire

/// Judges one case a line, in the order of the lines, holding a few pieces of the file at a time.
///
/// While some pieces are judged the next is read and the first that is done is written, so that no
/// core waits for another. Nothing is read ahead that has not arrived: a program that waits for
/// each answer gets it before the next piece is awaited.
struct BatchAssessment {
    let format: OutputFormat

    /// The longest line that is taken as a case.
    static let maximumLineBytes: Int = 8 << 20
    /// How many bytes are read at a time; their lines are judged in one run.
    private static let pieceBytes: Int = 1 << 16
    /// How many runs are under way at a time.
    private static let width: Int = 8

    func run(_ path: String) async throws -> ExitStatus {
        let input = try InputFile(path)
        var output = OutputStream.standardOutput()
        var lines = NDJSONLines(maximumLineBytes: BatchAssessment.maximumLineBytes)
        var status = ExitStatus.done
        var runs: [Task<JudgedLines, Never>] = []
        var isAtEnd = false
        while !isAtEnd || !runs.isEmpty {
            if !isAtEnd, runs.isEmpty || runs.count < BatchAssessment.width && input.isReady {
                let piece = try input.readPiece(upTo: BatchAssessment.pieceBytes)
                isAtEnd = piece.isEmpty
                if isAtEnd { lines.finish() } else { lines.append(piece) }
                if let run = judge(lines.taken()) { runs.append(run) }
            } else {
                let judged = await runs.removeFirst().value
                if judged.hasProblems { status = .badInput }
                try output.write(judged.bytes)
                try output.flush()
            }
        }
        return status
    }

    /// Begins to judge lines beside the others; nil when there are none.
    private func judge(_ lines: [NDJSONLine]) -> Task<JudgedLines, Never>? {
        guard !lines.isEmpty else { return nil }
        let format = format
        return Task { @concurrent in JudgedLines(lines, format: format) }
    }
}

extension NDJSONLines {
    /// Every line that has arrived whole.
    fileprivate mutating func taken() -> [NDJSONLine] {
        var lines: [NDJSONLine] = []
        while let line = next() { lines.append(line) }
        return lines
    }
}
