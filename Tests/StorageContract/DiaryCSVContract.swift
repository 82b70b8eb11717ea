import Diary
import Storage
import Testing
import Vocabulary

/// The diary leaves as a table and comes back; a bad row costs only itself.
@Suite struct DiaryCSVContract {
    private static func take(
        _ text: String,
        into store: RecordStore
    ) async throws -> ImportReport {
        try await take(Array(text.utf8), into: store)
    }

    private static func take(
        _ bytes: [UInt8],
        into store: RecordStore
    ) async throws -> ImportReport {
        try await store.importDiaryCSV(bytes, by: .importer, at: try Samples.moment()) {
            "\($0.field.name) is wrong"
        }
    }

    @Test(arguments: Backend.allCases)
    func `out, into an empty record and out again gives the same bytes`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            try await Samples.fill(store, entries: 210)
            let bytes = try await store.exportDiaryCSV()
            try await backend.withStore { other, _ in
                let report = try await Self.take(bytes, into: other)
                #expect(report.problems.map(\.description) == [])
                #expect(report.kept == 210)
                #expect(try await other.exportDiaryCSV() == bytes)
                let copies = try await other.entries()
                let entries = try await store.entries()
                #expect(copies.map(\.id) == entries.map(\.id))
                #expect(copies.map(\.values) == entries.map(\.values))
                let count = try await other.changeCount()
                let again = try await Self.take(bytes, into: other)
                #expect(again.already == 210)
                #expect(again.kept == 0)
                #expect(try await other.changeCount() == count)
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `a demo year goes round`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let demo = DemoDiary.year(ending: Samples.firstDay, seed: 7)
            for entry in demo.entries {
                try await store.keep(entry, by: .person, at: entry.recorded)
            }
            let bytes = try await store.exportDiaryCSV()
            try await backend.withStore { other, _ in
                let report = try await Self.take(bytes, into: other)
                #expect(report.problems.map(\.description) == [])
                #expect(try await other.exportDiaryCSV() == bytes)
            }
        }
    }

    @Test func `good rows are kept and bad ones told with line, column and reason`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let report = try await Self.take(
                """
                id,type,day,time,legs,did,note
                a,evening,2026-01-02,,6,stretched;walked,"two
                lines"
                b,evening,2026-02-30,,6,,
                c,evening,2026-01-03,,11,,
                d,evning,2026-01-03,,1,,
                e,evening,2026-01-03,25:00,1,dancing,
                f,legsStarted,2026-01-04,,,,
                a,evening,2026-01-05,,2,,
                g,evening,2026-01-06,,,none,,,surplus
                h,evening,,,3,,
                i i,evening,2026-01-06,,3,,
                j,evening,2026-01-07,,,none,
                """,
                into: store
            )
            #expect(
                report.problems.map(\.place.description) == [
                    "Line 4, column 11", "Line 5, column 23", "Line 6, column 3",
                    "Line 7, column 22", "Line 8, column 26", "Line 9, column 1",
                    "Line 10, column 31", "Line 11, column 11", "Line 12, column 1",
                ],
                "\(report.problems)"
            )
            #expect(report.kept == 2)
            #expect(report.notKept == 9)
            let entries = try await store.entries()
            #expect(entries.map(\.id.text) == ["a", "j"])
            #expect(entries.first?.values.text(.note) == "two\nlines")
            #expect(entries.last?.values[.did] == .words([]))
        }
    }

    @Test func `a row without an id is kept once, whatever the order of its words`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let first = "type,day,legs,did\nevening,2026-01-02,6,walked;stretched\n"
            let second = "type,day,did,legs\nevening,2026-01-02,stretched;walked,6\n"
            let twice = first + "evening,2026-01-02,6,walked;stretched\n"
            let named = "id,type,day,legs,did\nother,evening,2026-01-02,6,walked;stretched\n"
            let other = "type,day,legs,did\nevening,2026-01-02,7,walked;stretched\n"
            var reports: [ImportReport] = []
            for text in [twice, second, named, other] {
                reports.append(try await Self.take(text, into: store))
            }
            #expect(reports.map(\.kept) == [1, 0, 0, 1])
            #expect(reports.map(\.already) == [1, 1, 1, 0])
            #expect(try await store.entries().count == 2)
        }
    }

    @Test func `an entry that was changed since is left as it is`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let text = "id,type,day,legs\na,evening,2026-01-02,6\n"
            _ = try await Self.take(text, into: store)
            var entry = try #require(try await store.entry(Samples.id("a")))
            entry.values[.legs] = .whole(2)
            try await store.keep(entry, by: .person, at: try Samples.moment(1))
            let report = try await Self.take(text, into: store)
            #expect(report.differing.map(\.place) == [.line(2, column: 1)])
            #expect(report.notKept == 0)
            #expect(try await store.entry(entry.id) == entry)
        }
    }

    @Test func `own columns make trackables of a fitting form`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let text = """
                type,day,own:Tea,own:Mood,own:Steps,own:rating:Pain
                note,2026-01-02,yes,7,12000.5,
                note,2026-01-03,no,0,12,10
                """
            #expect(try await Self.take(text, into: store).kept == 2)
            let trackables = try await store.trackables()
            #expect(trackables.map(\.name) == ["Mood", "Pain", "Steps", "Tea"])
            #expect(trackables.map(\.form) == [.rating, .rating, .number, .yesNo])
        }
    }

    /// A file of which nothing can be used, and the place that must be told.
    static let refused: [(bytes: [UInt8], place: String)] = [
        ([], "Line 1, column 1"),
        (Array("type,day,legz\nevening,2026-01-02,6\n".utf8), "Line 1, column 10"),
        (Array("type,legs\nevening,6\n".utf8), "Line 1, column 10"),
        (Array("day,legs\n2026-01-02,6\n".utf8), "Line 1, column 9"),
        (Array("type,day,legs,day\n".utf8), "Line 1, column 15"),
        (Array("type,d".utf8) + [0xFF] + Array("ay\n".utf8), "Line 1, column 7"),
    ]

    @Test(arguments: refused)
    func `a file with a wrong first line is refused`(bytes: [UInt8], place: String) async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let error = try await #require(throws: InvalidDiaryFile.self) {
                try await Self.take(bytes, into: store)
            }
            #expect(error.problem.place.description == place)
            #expect(try await store.changeCount() == 0)
        }
    }

    @Test func `bytes that are not text cost only their row`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            let bytes =
                Array("type,day,note\nnote,2026-01-02,a".utf8) + [0xC3, 0x28]
                + Array("\nnote,2026-01-03,fine\n".utf8)
            let report = try await Self.take(bytes, into: store)
            #expect(report.problems.map(\.place) == [.line(2, column: 18)])
            #expect(report.kept == 1)
        }
    }

    @Test func `a note that is far too long is refused with its place`() async throws {
        try await Backend.sqliteInMemory.withStore { store, _ in
            var bytes = Array("type,day,note\nnote,2026-01-02,".utf8)
            bytes += repeatElement(UInt8(ascii: "x"), count: 3_000_000)
            bytes += Array("\nnote,2026-01-03,fine\n".utf8)
            let report = try await Self.take(bytes, into: store)
            let problem = try #require(report.problems.first)
            #expect(problem.place == .line(2, column: 17))
            #expect(problem.says.contains("4000 bytes"))
            #expect(report.kept == 1)
        }
    }
}
