// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire

/// Judges every case of a bank and prints how far that is from what clinicians expect.
struct VignetteCheck {
    let format: OutputFormat

    func run(_ path: String) throws(StreamError) -> ExitStatus {
        let input = try InputFile(path)
        var lines = NDJSONLines(maximumLineBytes: BatchAssessment.maximumLineBytes)
        var results = VignetteResults()
        var problems: [String] = []
        while true {
            let piece = try input.readPiece()
            if piece.isEmpty { lines.finish() } else { lines.append(piece) }
            while let line = lines.next() {
                do throws(InvalidDocument) {
                    let vignette = try Vignette.read(line)
                    let given = Assessor.assess(vignette.person)
                    results.add(vignette, line: line.number, given: given)
                } catch {
                    problems += error.issues.map { "line \(line.number): \($0.line)" }
                }
            }
            if piece.isEmpty { break }
        }
        guard problems.isEmpty else {
            for problem in problems { OutputStream.say(problem) }
            return .badInput
        }
        var output = OutputStream.standardOutput()
        switch format {
        case .text: try output.writeLine(VignetteText(results).text)
        case .json: try output.writeLine(VignetteDocument(results).json.serializedBytes(.pretty))
        }
        try output.flush()
        return results.misses.isEmpty ? .done : .failure
    }
}
