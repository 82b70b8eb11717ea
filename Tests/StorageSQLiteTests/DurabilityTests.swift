import Diary
import Foundation
import Storage
import StorageSQLite
import Testing

/// What was confirmed is on the disk.
@Suite(.enabled(if: !Probe.isHere))
struct DurabilityTests {
    @Test func `the writer waits for the disk and keeps a log`() async throws {
        let folder = try TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.file("record.sqlite"))
        for (pragma, value) in [
            ("synchronous", SQLValue.integer(2)), ("journal_mode", .text("wal")),
            ("foreign_keys", .integer(1)),
        ] {
            let rows = try await engine.write { try $0.run(Statement("PRAGMA " + pragma)) }
            #expect(rows == [SQLRow([value])], "\(pragma)")
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `each confirmed check-in was written through to the disk`() throws {
        let folder = try TemporaryFolder()
        let shim = try Self.syncCounter(in: folder.path)
        let log = folder.file("log")
        let probe = try Probe.start(
            record: folder.file("record.sqlite"),
            log: log,
            preload: shim
        )
        probe.waitUntilExit()
        #expect(probe.terminationStatus == 0)
        // The log holds an `s` for each sync and a `k` for each confirmation, in order.
        let marks = String(decoding: try Data(contentsOf: URL(filePath: log)), as: UTF8.self)
        let syncs = marks.split(separator: "k", omittingEmptySubsequences: false).dropLast()
        #expect(syncs.count == Probe.count)
        let unsynced = syncs.enumerated().filter { $0.element.isEmpty }.map(\.offset)
        #expect(unsynced.isEmpty, "no sync before the confirmations \(unsynced)")
    }

    @Test(.timeLimit(.minutes(2)), arguments: [1, 40, 150])
    func `every confirmed check-in survives a kill in the middle`(after count: Int) async throws {
        let folder = try TemporaryFolder()
        let (record, log) = (folder.file("record.sqlite"), folder.file("log"))
        let probe = try Probe.start(record: record, log: log)
        while try Probe.confirmed(log) < count, probe.isRunning {
            try await Task.sleep(for: .milliseconds(1))
        }
        kill(probe.processIdentifier, SIGKILL)
        probe.waitUntilExit()
        let confirmed = try Probe.confirmed(log)
        #expect(confirmed >= count)
        let store = RecordStore(engine: try SQLiteEngine(path: record))
        try await store.migrate()
        let entries = try await store.entries()
        // One more may have reached the disk without its confirmation.
        #expect((confirmed...(confirmed + 1)).contains(entries.count))
        for number in 0..<confirmed {
            #expect(try await store.entry(try Probe.entry(number).id) == Probe.entry(number))
        }
        #expect(try await store.verify() == entries.count)
    }

    /// Builds a library that writes an `s` to the probe's log at each call that waits for the disk.
    private static func syncCounter(in folder: String) throws -> String {
        let source = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <fcntl.h>
            #include <stdlib.h>
            #include <unistd.h>
            static void note(void) {
                const char *path = getenv("\(Probe.logKey)");
                int log = path ? open(path, O_WRONLY | O_APPEND) : -1;
                if (log < 0) return;
                if (write(log, "s", 1) != 1) abort();
                close(log);
            }
            int fdatasync(int file) {
                int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
                note();
                return real(file);
            }
            int fsync(int file) {
                int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
                note();
                return real(file);
            }
            """
        let (code, library) = (folder + "/syncs.c", folder + "/syncs.so")
        try Data(source.utf8).write(to: URL(filePath: code))
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["clang", "-shared", "-fPIC", "-o", library, code, "-ldl"]
        compiler.standardError = FileHandle.nullDevice
        try compiler.run()
        compiler.waitUntilExit()
        try #require(compiler.terminationStatus == 0, "clang could not build the counter")
        return library
    }
}
