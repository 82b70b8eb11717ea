// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// The body drawing of a day.
enum BodyRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.body, open)
        table.post(Paths.body, keep)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let day = try visit.day()
        let shelf = try await visit.world.store.shelf()
        let former = shelf.entries(of: Night(eve: day)).last { $0.type == .bodyMap }
        let fresh = EntryKeeping(visit: visit).fresh(visit.world.freshID(), .bodyMap, day: day)
        return .page(
            BodyPage(
                former.map(EntryDraft.init) ?? fresh,
                isCorrection: former != nil,
                foot: former.flatMap { EntryFootView($0.id, shelf: shelf, wording: visit.wording) },
                visit: visit
            )
        )
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        let day = try visit.day()
        let keeping = EntryKeeping(visit: visit)
        let id = try keeping.formID()
        let former = try await visit.world.store.entry(id)
        guard former == nil || former?.type == .bodyMap else { throw Refusal.notFound }
        var draft = former.map(EntryDraft.init) ?? keeping.fresh(id, .bodyMap, day: day)
        draft.content.recorded = visit.written.moment
        draft.write(EntryForm.words(of: .sites, in: visit.form), for: .sites)
        draft.write(visit.form["note"] ?? "", for: .note)
        let problems = draft.problems()
        guard problems.isEmpty else {
            return .again(
                BodyPage(draft, problems: problems, isCorrection: former != nil, visit: visit)
            )
        }
        let (entry, kept) = try await keeping.keep(
            draft.content,
            former: former,
            basis: visit.form["basis"].flatMap(Int.init)
        )
        let path = Paths.body(day) + "?kept=" + entry.id.text
        return .kept(kept, page: try await keeping.landing(after: entry, else: path))
    }
}
