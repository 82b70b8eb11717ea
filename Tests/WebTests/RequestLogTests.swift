import Diary
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import StorageSQLite
import Synchronization
import Testing
import Vocabulary

@testable import Web

/// What is logged holds nothing of a person's record.
struct RequestLogTests {
    @Test func `a whole session leaves no word of the person in the log`() async throws {
        let lines = Lines()
        let visitor = try await Visitor(log: lines)
        _ = try await visitor.open("/")
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "secretid"), ("legs", "4"), ("did", "none"), ("note", "Sesquipedalian")]
        )
        _ = try await visitor.open("/?kept=secretid")
        _ = try await visitor.open("/diary/day/2026-11-20")
        _ = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "secretid"), ("legs", "Sesquipedalian")]
        )
        _ = try await visitor.open("/entry/secretid")
        _ = try await visitor.open("/entry/Sesquipedalian")
        _ = try await visitor.open("/export.json")
        let text = lines.all.joined(separator: "\n")
        #expect(lines.all.count >= 8)
        for word in ["Sesquipedalian", "secretid", "2026-11-20", "note="] {
            #expect(!text.contains(word), "\(word) stands in the log")
        }
    }
}

/// Gathers the lines of a log.
final class Lines: Sendable {
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    func add(_ line: String) { kept.withLock { $0.append(line) } }
}

/// Writes every line of a log, of whatever level, into ``Lines``.
struct GatheringHandler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.add("\(event.level) \(event.message) \(event.metadata ?? [:])")
    }
}
