// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary

/// The page of medicines, results and habits.
enum ReviewRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.review) { visit in
            var answers = try await visit.world.store.currentCase()
            answers?.asOf = visit.now.day
            let first = Night(eve: visit.night.eve.advanced(by: 1 - nightsShown))
            let shelf = try await visit.world.store.shelf()
            let page = ReviewPage(
                answers,
                legNights: answers.map { LegNights(shelf, for: $0) } ?? LegNights(),
                entries: Array(shelf.entries(in: first...visit.night)),
                visit: visit
            )
            return .page(page)
        }
    }

    /// The nights of which the diary is read.
    private static let nightsShown = 28
}
