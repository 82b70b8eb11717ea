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
            let entries = try await visit.world.store.shelf().entries(in: first...visit.night)
            return .page(ReviewPage(answers, entries: Array(entries), visit: visit))
        }
    }

    /// The nights of which the diary is read.
    private static let nightsShown = 28
}
