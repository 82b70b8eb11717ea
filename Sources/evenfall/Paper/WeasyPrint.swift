// SPDX-License-Identifier: Apache-2.0
import Report
import Subprocess
import SystemPackage
import Web

/// Prints documents with WeasyPrint, a program of the system, in a process that can do little else.
///
/// The document goes in on standard input and the PDF comes out on standard output. The process
/// fetches nothing, writes no file, has an environment of its own, and limits of memory and time.
/// See `Documentation/Decisions/0008-pdf-by-weasyprint.md`.
struct WeasyPrint: Sendable {
    /// How much one document may take.
    struct Limits: Sendable {
        /// Address space, in MiB; ten years of diary take about a third of it.
        var megabytes = 1024
        /// Seconds of computing, and of waiting.
        var seconds = 60
        /// Bytes of the PDF.
        var bytes = 32 << 20
    }

    var limits = Limits()
    private let queue = PrintQueue()

    /// The printer, as pages and commands use it.
    var printer: DocumentPrinter {
        DocumentPrinter(
            isReady: { WeasyPrint.interpreter() != nil },
            print: { documents in
                try await queue.run { try await pdf(of: documents) }
            }
        )
    }

    /// Prints the first of the documents that keeps its promise, else the last.
    ///
    /// - Throws: An ``Web/Unprintable``.
    private func pdf(of documents: [Markup]) async throws(Unprintable) -> [UInt8] {
        guard let interpreter = WeasyPrint.interpreter() else { throw .missing }
        // No document holds the byte 0: the writer of markup replaces it.
        let input = documents.map(\.utf8).joined(separator: [0])
        let outcome = await withTaskGroup(of: Result<[UInt8], Unprintable>.self) { group in
            group.addTask { await run(interpreter, input: Array(input)) }
            group.addTask {
                try? await Task.sleep(for: .seconds(limits.seconds))
                return .failure(.tooLong)
            }
            let first = await group.next() ?? .failure(.failed)
            // Ends the process when the time is over.
            group.cancelAll()
            return first
        }
        return try outcome.get()
    }

    private func run(_ interpreter: String, input: [UInt8]) async -> Result<[UInt8], Unprintable> {
        let arguments = [
            "-I", "-c", PrintProgram.text, String(limits.megabytes), String(limits.seconds),
        ]
        do {
            let ended = try await Subprocess.run(
                .path(FilePath(interpreter)),
                arguments: Arguments(arguments),
                environment: .custom(["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]),
                workingDirectory: "/",
                input: .array(input),
                output: .bytes(limit: limits.bytes),
                error: .discarded
            )
            switch ended.terminationStatus {
            case .exited(0): return .success(ended.standardOutput)
            case .exited(PrintProgram.missing): return .failure(.missing)
            case .exited, .signaled: return .failure(.failed)
            }
        } catch {
            return .failure(.failed)
        }
    }

    /// The Python that WeasyPrint runs with: the first line of the program says it.
    private static func interpreter() -> String? {
        let folders = DataFolder.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
        for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
            guard let file = try? InputFile(folder + "/weasyprint"),
                let bytes = try? file.readAll(limit: 65_536), bytes.starts(with: "#!/".utf8)
            else { continue }
            let line = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }
            let path = String(decoding: line, as: UTF8.self)
            if path.contains("python"), !path.contains(" ") { return path }
        }
        return nil
    }
}
