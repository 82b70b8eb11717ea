// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A folder of the Clinical room, to compare its files with the registries.
struct RuleFolder {
    /// The text of each Swift file, by the file's name without its ending.
    let files: [String: String]

    init(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Clinical/\(name)").resolvingSymlinksInPath()
        var files: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where file.hasSuffix(".swift") {
            files[String(file.dropLast(6))] = try String(
                contentsOf: folder.appending(path: file),
                encoding: .utf8
            )
        }
        self.files = files
    }

    /// The names of the files that hold the words, such as a conformance.
    func names(of words: String) -> [String] {
        files.filter { $0.value.contains(words) }.keys.sorted()
    }

    /// Every text in double quotes, in the order of files and lines.
    var literals: [String] {
        files.keys.sorted().flatMap { name -> [String] in
            (files[name] ?? "").split(separator: "\n")
                .filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
                .flatMap { line in
                    line.split(separator: "\"", omittingEmptySubsequences: false)
                        .enumerated().filter { !$0.offset.isMultiple(of: 2) }
                        .map { String($0.element) }
                }
        }
    }
}
