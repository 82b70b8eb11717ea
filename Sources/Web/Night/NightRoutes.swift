// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// Night mode: its page, and what is tapped there.
enum NightRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.night, open)
        table.post(Paths.night, awake)
        table.post(Paths.undo, undo)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let id = visit.query["kept"].flatMap(EntryID.init)
        var kept: Entry?
        if let id { kept = try await visit.world.store.entry(id) }
        return .page(NightPage(visit, kept: kept))
    }

    /// Takes a tap back: what it made is deleted for good, within half a day.
    ///
    /// Where a tap only filled in a morning that says more by now, that answer alone goes. A tap
    /// that never arrived is as good as taken back.
    private static func undo(_ visit: Visit) async throws -> Reply {
        let keeping = EntryKeeping(visit: visit)
        let id = try keeping.formID()
        guard let entry = try await visit.world.store.entry(id) else {
            return .seeOther(Paths.night())
        }
        let age = visit.now.seconds - entry.recorded.seconds
        guard (-WrittenDown.furthestAhead...longestUndo).contains(age) else {
            throw Refusal.notFound
        }
        switch entry.type {
        case .legsStarted, .flare:
            try await visit.world.store.erase(entry: id, by: .person, at: visit.now)
        case .morning where CheckIn.isTapOfTheNight(entry):
            try await visit.world.store.erase(entry: id, by: .person, at: visit.now)
        case .morning:
            var draft = EntryDraft(entry)
            draft[.keptUpBy] = nil
            _ = try await keeping.keep(try draft.entry(), former: entry)
        case .evening, .bodyMap, .visit, .note, .sittingTest, .walkTest:
            throw Refusal.notFound
        }
        return .seeOther(Paths.night())
    }

    /// How long after its tap something can be taken back, in seconds.
    private static let longestUndo = 43_200

    /// Keeps what keeps the person up as the beginning of this night's morning entry.
    ///
    /// A night has one such entry: a tap changes the one there is, whatever identifier it came
    /// with, so that the morning check-in finds the answer filled in.
    private static func awake(_ visit: Visit) async throws -> Reply {
        let keeping = EntryKeeping(visit: visit)
        let id = try keeping.formID()
        guard let cause = visit.form["by"].flatMap(KeptUpBy.init) else { throw Refusal.notFound }
        let written = visit.written.moment
        let night = Night(containing: written.time, on: written.day, anchor: visit.anchor)
        let shelf = try await visit.world.store.shelf()
        let sameID = shelf.entry(id)
        guard sameID == nil || sameID?.type == .morning else { throw Refusal.notFound }
        let former = sameID ?? shelf.entries(of: night).last { $0.type == .morning }
        var draft =
            former.map(EntryDraft.init) ?? keeping.fresh(id, .morning, day: night.eve)
        draft[.keptUpBy] = .word(cause.rawValue)
        let (entry, kept) = try await keeping.keep(try draft.entry(), former: former)
        return .kept(kept, page: Paths.night() + "?kept=" + entry.id.text)
    }
}
