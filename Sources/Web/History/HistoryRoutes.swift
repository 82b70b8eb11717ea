// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// What an entry said before, and how it is made to say so again.
enum HistoryRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.entryHistory, open)
        table.post(Paths.entryBringBack, bringBack)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let history = try await visit.world.store.history(of: try id(visit))
        guard
            let page = HistoryPage(
                history,
                trackables: try await visit.world.store.trackables(),
                visit: visit
            )
        else { throw Refusal.notFound }
        return .page(page)
    }

    private static func bringBack(_ visit: Visit) async throws -> Reply {
        let id = try id(visit)
        guard let number = visit.form["number"].flatMap(Int.init),
            try await visit.world.store.bringBack(number, of: id, by: .person, at: visit.now)
                != nil
        else { throw Refusal.notFound }
        return .seeOther(Paths.entryHistory(id) + "?kept=" + id.text)
    }

    /// The entry a path names.
    static func id(_ visit: Visit) throws(Refusal) -> EntryID {
        guard let id = visit.parts["id"].flatMap(EntryID.init) else { throw .notFound }
        return id
    }
}
