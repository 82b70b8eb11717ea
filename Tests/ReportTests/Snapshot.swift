import Foundation
import Report
import Testing

/// Compares a drawing with the one that was looked at and kept.
///
/// With `EVENFALL_RECORD=1` in the environment the kept one is written anew, and the test
/// fails so that no run passes unseen.
enum Snapshot {
    static func expect(
        _ text: String,
        is name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Snapshots"
        )
        let file = folder.appending(path: name)
        // One shape on a line, so that a difference can be read.
        let lines = text.replacing("><", with: ">\n<") + "\n"
        if ProcessInfo.processInfo.environment["EVENFALL_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(lines.utf8).write(to: file)
            Issue.record("recorded \(name): look at it", sourceLocation: sourceLocation)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        guard kept != lines else { return }
        let pairs = zip(kept.split(separator: "\n"), lines.split(separator: "\n"))
        let first = pairs.first { $0.0 != $0.1 }
        Issue.record(
            "\(name) differs: kept \(first?.0 ?? "fewer lines"), drawn \(first?.1 ?? "fewer lines")",
            sourceLocation: sourceLocation
        )
    }
}
