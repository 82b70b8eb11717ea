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
            return .page(ReviewPage(answers, visit: visit))
        }
    }
}
