// SPDX-License-Identifier: Apache-2.0
import Storage
import Vocabulary
import Wire

/// What waits on this device, the page for no connection, and the list of pages to keep.
enum OfflineRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.waiting) { .page(WaitingPage(wording: $0.wording)) }
        table.get(Paths.offline) { .page(OfflinePage(wording: $0.wording)) }
        table.get(Paths.offlineList, list)
    }

    /// The pages to fetch ahead, and how far the record has come: as long as that stays the same
    /// on the same night, there is nothing to fetch again.
    private static func list(_ visit: Visit) async throws -> Reply {
        let shelf = try await visit.world.store.shelf()
        let first = visit.night.eve.advanced(by: 1 - OfflinePages.recentNights)
        let entries = shelf.entries(in: Night(eve: first)...visit.night)
        let pages = OfflinePages.ahead(of: visit.night, entries: entries)
        let changes = try await visit.world.store.changeCount()
        return .facts(
            .object(
                JSONObject([
                    ("record", .string(visit.record)),
                    ("state", .string("\(visit.night.eve) \(changes)")),
                    ("pages", .array(pages.map { .string($0) })),
                ])
            )
        )
    }
}
