import Clinical
import Diary
import Storage
import Testing
import Vocabulary

/// What is kept comes back, once, with all it ever said.
@Suite struct RecordContract {
    @Test(arguments: Backend.allCases)
    func `every kind comes back as it was kept`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let now = try Samples.moment()
            #expect(try await store.currentCase() == nil)
            #expect(try await store.interviewProgress() == nil)
            #expect(try await store.settings() == Settings())
            for entry in try Samples.entries(140) {
                #expect(try await store.keep(entry, by: .person, at: now) == .kept(revision: 1))
                #expect(try await store.entry(entry.id) == entry)
            }
            try await store.keep(try Samples.someCase(), by: .person, at: now)
            try await store.keep(Samples.progress, by: .person, at: now)
            try await store.keep(Samples.settings(), by: .person, at: now)
            for trackable in Samples.trackables {
                try await store.keep(trackable, by: .person, at: now)
            }
            #expect(try await store.currentCase() == Samples.someCase())
            #expect(try await store.interviewProgress() == Samples.progress)
            #expect(try await store.settings() == Samples.settings())
            #expect(try await store.trackables() == Samples.trackables.sorted { $0.name < $1.name })
        }
    }

    @Test(arguments: Backend.allCases)
    func `the same again changes nothing, another content is the next revision`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            var entry = try #require(try Samples.entries(1).first)
            let (first, second) = (try Samples.moment(), try Samples.moment(9))
            let former = entry
            try await store.keep(entry, by: .person, at: first)
            let count = try await store.changeCount()
            #expect(try await store.keep(entry, by: .importer, at: second) == .unchanged)
            #expect(try await store.changeCount() == count)
            entry.values[.legs] = .whole(9)
            #expect(
                try await store.keep(entry, by: .importer, at: second) == .kept(revision: 2)
            )
            #expect(try await store.changeCount() == count + 1)
            let history = try await store.history(of: entry.id)
            #expect(history.map(\.entry) == [former, entry])
            #expect(history.map(\.number) == [1, 2])
            #expect(history.map(\.author) == [.person, .importer])
            #expect(history.map(\.moment) == [first, second])
            // Back to what it once said is a revision too.
            #expect(
                try await store.keep(former, by: .person, at: second) == .kept(revision: 3)
            )
            #expect(try await store.verify() == 3)
        }
    }

    @Test(arguments: Backend.allCases)
    func `every showing of an urgent card is noted`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let (first, second) = (try Samples.moment(), try Samples.moment(1))
            try await store.noteShown(["caudaEquina"], at: first)
            try await store.noteShown(["caudaEquina"], at: second)
            let shown = try await store.shownCards()
            #expect(shown.map(\.moment) == [first, second])
            #expect(shown.map(\.cards) == [["caudaEquina"], ["caudaEquina"]])
        }
    }

    @Test(arguments: Backend.allCases)
    func `what could not be read again is not kept`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            var entry = try #require(try Samples.entries(1).first)
            entry.values[.legs] = .whole(11)
            let name = RecordName(.entry, entry.id.text)
            await #expect(throws: StoreError(.notKeepable(name))) {
                try await store.keep(entry, by: .person, at: try Samples.moment())
            }
            #expect(try await store.changeCount() == 0)
        }
    }

    @Test(arguments: Backend.allCases)
    func `nothing written can be changed or removed`(_ backend: Backend) async throws {
        try await backend.withStore { store, engine in
            try await Samples.fill(store, entries: 6)
            for sql in ["UPDATE revision SET author = 'x'", "DELETE FROM revision"] {
                await #expect(throws: StoreError.self) {
                    try await engine.write { _ = try $0.run(Statement(sql)) }
                }
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func `keeping at the same time loses nothing`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let entries = try Samples.entries(80)
            let now = try Samples.moment()
            try await withThrowingTaskGroup(of: Kept.self) { group in
                for entry in entries {
                    group.addTask { try await store.keep(entry, by: .person, at: now) }
                }
                for try await kept in group { #expect(kept == .kept(revision: 1)) }
            }
            #expect(try await store.changeCount() == 80)
            #expect(try await Set(store.entries()) == Set(entries))
        }
    }
}
