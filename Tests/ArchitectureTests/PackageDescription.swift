// SPDX-License-Identifier: Apache-2.0
import Foundation

/// What the package's manifest declares, as the package tool itself reads it.
struct PackageDescription: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let dependencies: [Dependency]
    }

    /// A dependency on a target or on a product; only its name matters here.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            // The form is {"byName": ["Clinical", null]} or {"product": ["GRDB", "GRDB.swift", …]}.
            let kinds = try decoder.singleValueContainer().decode([String: [Part]].self)
            guard case .word(let name)? = kinds.values.first?.first else {
                throw Failure(says: "a dependency without a name: \(kinds.keys.sorted())")
            }
            self.name = name
        }
    }

    /// A part of a dependency: the name comes first, the rest is not looked at.
    enum Part: Decodable {
        case word(String)
        case other

        init(from decoder: any Decoder) throws {
            if let word = try? decoder.singleValueContainer().decode(String.self) {
                self = .word(word)
            } else {
                self = .other
            }
        }
    }

    struct Failure: Error {
        let says: String
    }

    let targets: [Target]

    /// Asks the package tool.
    ///
    /// Inside `swift test` the outer run holds the build folder's lock: without `--ignore-lock`
    /// the inner call would wait for ever. `timeout` ends it should it wait all the same, and
    /// output goes to a file, so that a full pipe can hold nobody up.
    static func dump() throws -> PackageDescription {
        let place = FileManager.default.temporaryDirectory
            .appending(path: "evenfall-manifest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let output = place.appending(path: "output.json")
        let errors = place.appending(path: "errors.txt")
        try Data().write(to: output)
        try Data().write(to: errors)

        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "timeout", "120", "swift", "package", "dump-package", "--ignore-lock",
            "--package-path", SourceFile.packageRoot.path,
            "--scratch-path", place.appending(path: "scratch").path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let said = try String(contentsOf: errors, encoding: .utf8)
            throw Failure(
                says: "swift package dump-package ended with \(process.terminationStatus): \(said)"
            )
        }
        return try JSONDecoder().decode(Self.self, from: Data(contentsOf: output))
    }
}
