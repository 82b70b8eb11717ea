// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// Any entry by its identifier, and what can be added to a day: a start, a flare, a note, a visit.
enum EntryRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.entry, open)
        table.post(Paths.entry, correct)
        table.get(Paths.add, fresh)
        table.post(Paths.add, keep)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let entry = try await entry(visit)
        if entry.type == .bodyMap { return .seeOther(Paths.body(entry.day)) }
        return .page(try await page(EntryDraft(entry), [], visit, isCorrection: true))
    }

    private static func correct(_ visit: Visit) async throws -> Reply {
        if let id = visit.parts["id"].flatMap(EntryID.init),
            try await visit.world.store.isErased(id)
        {
            guard visit.isScript else { throw Refusal.deleted }
            return .kept(.deleted, page: Paths.diary())
        }
        let entry = try await entry(visit)
        guard visit.form["id"] == entry.id.text, entry.type != .bodyMap else {
            throw Refusal.notFound
        }
        return try await answer(entry.type, entry.night.eve, visit, isCorrection: true)
    }

    private static func fresh(_ visit: Visit) async throws -> Reply {
        let draft = EntryKeeping(visit: visit)
            .fresh(visit.world.freshID(), try kind(visit), day: try visit.day())
        return .page(try await page(draft, [], visit, isCorrection: false))
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        try await answer(try kind(visit), try visit.day(), visit, isCorrection: false)
    }

    private static func answer(
        _ type: EntryType,
        _ day: Day,
        _ visit: Visit,
        isCorrection: Bool
    ) async throws -> Reply {
        switch try await EntryKeeping(visit: visit).keep(type, day: day) {
        case .kept(let entry, let kept):
            let page =
                type == .visit ? Paths.visits() : Paths.diaryDay(entry.night.eve)
            let path = page + "?kept=" + entry.id.text
            let next = try await EntryKeeping(visit: visit).landing(after: entry, else: path)
            return .kept(kept, page: next)
        case .problems(let draft, let problems):
            return .again(try await page(draft, problems, visit, isCorrection: isCorrection))
        }
    }

    private static func page(
        _ draft: EntryDraft,
        _ problems: [DraftProblem],
        _ visit: Visit,
        isCorrection: Bool
    ) async throws -> EntryPage {
        let shelf = try await visit.world.store.shelf()
        return EntryPage(
            draft,
            problems: problems,
            isCorrection: isCorrection,
            action: visit.path,
            foot: EntryFootView(draft.content.id, shelf: shelf, wording: visit.wording),
            trackables: try await visit.world.store.trackables(),
            visit: visit
        )
    }

    private static func entry(_ visit: Visit) async throws -> Entry {
        guard let id = visit.parts["id"].flatMap(EntryID.init),
            let entry = try await visit.world.store.entry(id)
        else { throw Refusal.notFound }
        return entry
    }

    private static func kind(_ visit: Visit) throws(Refusal) -> EntryType {
        switch visit.parts["kind"] {
        case EntryType.legsStarted.rawValue: return .legsStarted
        case EntryType.flare.rawValue: return .flare
        case EntryType.note.rawValue: return .note
        case EntryType.visit.rawValue: return .visit
        case EntryType.sittingTest.rawValue: return .sittingTest
        case EntryType.walkTest.rawValue: return .walkTest
        default: throw .notFound
        }
    }
}
