import Diary
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

/// A second process of this test program that keeps entries one after another.
///
/// It writes a `k` to a log after each one that was confirmed, so that others can see how far it
/// came, however it ended.
struct Probe {
    static let recordKey = "EVENFALL_PROBE_RECORD"
    static let logKey = "EVENFALL_PROBE_LOG"
    static let count = 300

    /// Whether this process is the probe.
    static var isHere: Bool { ProcessInfo.processInfo.environment[recordKey] != nil }

    /// An entry like that of a quick evening check-in.
    static func entry(_ number: Int) throws -> Entry {
        let day = Day(number: 20_000 + number)
        var entry = Entry(
            id: try #require(EntryID("probe-\(number)")),
            type: .evening,
            day: day,
            time: nil,
            recorded: try #require(Moment(day: day, time: .noon, offsetMinutes: 60)),
            zone: "Europe/Berlin"
        )
        entry.values[.legs] = .whole(number % 11)
        entry.values[.back] = .whole(number % 7)
        entry.values[.did] = .words(["stretched"])
        return entry
    }

    /// Starts the probe on a record, with a library loaded before all others if need be.
    static func start(record: String, log: String, preload: String? = nil) throws -> Process {
        try Data().write(to: URL(filePath: log))
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--testing-library", "swift-testing", "--filter", "ProbeTests"]
        var environment = ProcessInfo.processInfo.environment
        environment[recordKey] = record
        environment[logKey] = log
        if let preload { environment["LD_PRELOAD"] = preload }
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// How many entries a log says were confirmed.
    static func confirmed(_ log: String) throws -> Int {
        try Data(contentsOf: URL(filePath: log)).count { $0 == UInt8(ascii: "k") }
    }
}

/// What the probe does; it has nothing to do in an ordinary run.
struct ProbeTests {
    @Test(.enabled(if: Probe.isHere, "runs only as the second process of other tests"))
    func `the probe keeps entries one after another`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let record = try #require(environment[Probe.recordKey])
        let path = try #require(environment[Probe.logKey])
        let log = try #require(FileHandle(forWritingAtPath: path))
        let store = RecordStore(engine: try SQLiteEngine(path: record))
        try await store.migrate()
        for number in 0..<Probe.count {
            let entry = try Probe.entry(number)
            try await store.keep(entry, by: .person, at: entry.recorded)
            try log.seekToEnd()
            try log.write(contentsOf: Data("k".utf8))
        }
    }
}
