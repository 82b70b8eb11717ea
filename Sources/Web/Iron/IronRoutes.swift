// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary

/// The page about iron.
enum IronRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.iron) { visit in
            var answers = try await visit.world.store.currentCase()
            answers?.asOf = visit.now.day
            return .page(IronPage(answers, visit: visit))
        }
    }
}
