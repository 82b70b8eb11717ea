// SPDX-License-Identifier: Apache-2.0
import Wire

/// Judges one case a line, in the order of the lines, holding one piece of the file at a time.
struct BatchAssessment {
    let format: OutputFormat

    /// The longest line that is taken as a case.
    static let maximumLineBytes: Int = 8 << 20
    /// How many bytes are read before they are judged.
    private static let pieceBytes: Int = 1 << 18
    /// How many lines are judged side by side.
    private static let width: Int = 4

    func run(_ path: String) async throws -> ExitStatus {
        let input = try InputFile(path)
        var output = OutputStream.standardOutput()
        var lines = NDJSONLines(maximumLineBytes: BatchAssessment.maximumLineBytes)
        var status = ExitStatus.done
        while true {
            let piece = try input.readPiece(upTo: BatchAssessment.pieceBytes)
            if piece.isEmpty { lines.finish() } else { lines.append(piece) }
            var waiting: [NDJSONLine] = []
            while let line = lines.next() { waiting.append(line) }
            for judged in await judge(waiting) {
                try output.write(judged.bytes)
                if judged.hasProblems { status = .badInput }
            }
            // A program that waits for each answer gets it before the next piece is awaited.
            try output.flush()
            if piece.isEmpty { return status }
        }
    }

    /// Judges lines side by side in a few runs, and gives the runs back in order.
    private func judge(_ lines: [NDJSONLine]) async -> [JudgedLines] {
        let length = max(1, (lines.count + BatchAssessment.width - 1) / BatchAssessment.width)
        let starts = Array(stride(from: 0, to: lines.count, by: length))
        guard starts.count > 1 else { return [JudgedLines(lines[...], format: format)] }
        return await withTaskGroup(of: (Int, JudgedLines).self) { group in
            for start in starts {
                let run = lines[start..<min(start + length, lines.count)]
                let format = format
                group.addTask { (start, JudgedLines(run, format: format)) }
            }
            var runs: [Int: JudgedLines] = [:]
            for await (start, run) in group { runs[start] = run }
            return starts.compactMap { runs[$0] }
        }
    }
}
