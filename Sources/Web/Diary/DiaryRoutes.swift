// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// The diary: months, days, visits, the person's own trackables, and the sheet to print.
enum DiaryRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.diary) { try await month(Month(of: $0.night.eve), $0) }
        table.get(Paths.diaryMonth) { visit in
            guard let asked = visit.parts["month"].flatMap(Month.init) else {
                throw Refusal.notFound
            }
            return try await month(asked, visit)
        }
        table.get(Paths.diaryDay, day)
        table.get(Paths.visits, visits)
        table.get(Paths.sheet) { .page(SheetPage(BlankSheet(), visit: $0)) }
        TrackableRoutes.add(to: &table)
    }

    private static func month(_ month: Month, _ visit: Visit) async throws -> Reply {
        let shelf = try await visit.world.store.shelf()
        let nights = Night(eve: month.first)...Night(eve: month.last)
        return .page(
            MonthPage(
                month,
                entries: shelf.entries(in: nights),
                earliest: shelf.span.map { Month(of: $0.lowerBound.eve) },
                visit: visit
            )
        )
    }

    private static func day(_ visit: Visit) async throws -> Reply {
        let night = Night(eve: try visit.day())
        let shelf = try await visit.world.store.shelf()
        let entries = shelf.entries(of: night)
        return .page(
            DayPage(
                night,
                entries: entries,
                trackables: try await visit.world.store.trackables(),
                conflicts: Set(entries.lazy.map(\.id).filter(shelf.isConflict)),
                visit: visit
            )
        )
    }

    private static func visits(_ visit: Visit) async throws -> Reply {
        let shelf = try await visit.world.store.shelf()
        return .page(VisitsPage(shelf.entries.filter { $0.type == .visit }, visit: visit))
    }
}
