// SPDX-License-Identifier: Apache-2.0
import Clinical

/// The pages that explain, and the search in them.
enum LearnRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.learn) { visit in .page(LearnOverviewPage(visit)) }
        table.get(Paths.learnPage) { visit in
            guard let name = visit.parts["page"], let page = LearnShelf.page(named: name) else {
                throw Refusal.notFound
            }
            return .page(LearnReadingPage(page, visit: visit))
        }
    }
}
