// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary
import Wording

/// Deleting for good: an entry, something of the person's own to track, or everything.
///
/// Each is asked once on a page of its own, and done only when the boxes on it are ticked.
enum EraseRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.entryDelete) { .page(try await ErasePage(ofEntry: $0)) }
        table.post(Paths.entryDelete, entry)
        table.get(Paths.trackableDelete) { .page(try await ErasePage(ofTrackable: $0)) }
        table.post(Paths.trackableDelete, trackable)
        table.get(Paths.eraseEverything) { .page(ErasePage(ofEverything: $0)) }
        table.post(Paths.eraseEverything, everything)
    }

    private static func entry(_ visit: Visit) async throws -> Reply {
        let id = try HistoryRoutes.id(visit)
        let day = try await visit.world.store.shelf().entry(id)?.night.eve
        // Sent again after it was done, the answer is the same.
        if day != nil, !ErasePage.isSure(visit, ticks: 1) {
            return .again(try await ErasePage(ofEntry: visit, isUnsure: true))
        }
        let erased = try await visit.world.store.erase(entry: id, by: .person, at: visit.now)
        guard erased != .unknown else { throw Refusal.notFound }
        let back = day.map { Paths.diaryDay($0) } ?? Paths.diary()
        return .page(ErasedPage(.entry(id), erased, back: back, wording: visit.wording))
    }

    private static func trackable(_ visit: Visit) async throws -> Reply {
        guard let id = visit.parts["id"].flatMap(TrackableID.init) else { throw Refusal.notFound }
        let isKnown = try await visit.world.store.trackables().contains { $0.id == id }
        if isKnown, !ErasePage.isSure(visit, ticks: 1) {
            return .again(try await ErasePage(ofTrackable: visit, isUnsure: true))
        }
        let erased = try await visit.world.store.erase(trackable: id)
        return .page(
            ErasedPage(.trackable, erased, back: Paths.trackables(), wording: visit.wording)
        )
    }

    private static func everything(_ visit: Visit) async throws -> Reply {
        guard ErasePage.isSure(visit, ticks: 2) else {
            return .again(ErasePage(ofEverything: visit, isUnsure: true))
        }
        let erased = try await visit.world.store.eraseEverything()
        try await visit.world.backups?.removeBackupBeforeUpdate()
        return .page(
            ErasedPage(.everything, erased, back: Paths.tonight(), wording: visit.wording)
        )
    }
}
