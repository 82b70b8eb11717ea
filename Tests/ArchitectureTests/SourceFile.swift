// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A file of the package as text, with its path from the package's root.
struct SourceFile: Sendable {
    let path: String
    let lines: [Substring]

    /// The folder that holds `Package.swift`.
    static var packageRoot: URL {
        URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Reads every Swift file below the named folder, in order of path; empty when there is none.
    static func all(below folder: String) throws -> [SourceFile] {
        let base = packageRoot.appending(path: folder).resolvingSymlinksInPath()
        guard let names = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return try names.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") }
            .sorted()
            .map { name in
                let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
                return SourceFile(path: "\(folder)/\(name)", text: text)
            }
    }

    init(path: String, text: String) {
        self.path = path
        self.lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The names of the modules imported, in order of the lines.
    ///
    /// Understands `public import X`, `@testable import X`, `import struct X.Y` and `import X.Y`.
    var imports: [String] {
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
        ]
        return lines.compactMap { line in
            var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
            while let first = words.first, first != "import" {
                let isModifier =
                    first.hasPrefix("@")
                    || ["public", "package", "internal", "fileprivate", "private"].contains(first)
                guard isModifier else { return nil }
                words = words.dropFirst()
            }
            words = words.dropFirst()
            if let kind = words.first, kinds.contains(kind) { words = words.dropFirst() }
            return words.first?.split(separator: ".").first.map(String.init)
        }
    }

    /// The numbers of the lines, counted from one, that contain the words.
    func places(of words: String) -> [String] {
        lines.enumerated().filter { $0.element.contains(words) }.map { "\(path):\($0.offset + 1)" }
    }
}
