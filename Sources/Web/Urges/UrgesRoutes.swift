// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary

/// The questions about urges.
enum UrgesRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.urges) { .page(UrgesPage($0)) }
        table.post(Paths.urges, keep)
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        let hasUrges = visit.form.all("urge").contains { Urge(rawValue: $0) != nil }
        guard hasUrges || visit.form["do"] == "none" else {
            return .again(UrgesPage(visit, isUnanswered: true))
        }
        let today = visit.now.day
        try await visit.world.store.changeCase(by: .person, at: visit.now) { file in
            if hasUrges {
                file.tell([.newGamblingOrSpending], newOn: today)
            } else {
                file.deny([.newGamblingOrSpending], on: today)
            }
        }
        try await visit.world.store.noteShown(
            [UrgesPage.card],
            answer: hasUrges ? .read : .noneOfThese,
            at: visit.now
        )
        return .seeOther(Paths.review() + "?kept=urges")
    }
}
