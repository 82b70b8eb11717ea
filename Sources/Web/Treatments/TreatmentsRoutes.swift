// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary

/// The catalogue of treatments and the page of each.
enum TreatmentsRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.treatments) { .page(TreatmentsPage($0)) }
        table.get(Paths.treatment) { visit in
            guard let treatment = visit.parts["name"].flatMap(Treatments.named) else {
                throw Refusal.notFound
            }
            var answers = try await visit.world.store.currentCase()
            answers?.asOf = visit.now.day
            return .page(TreatmentPage(treatment, answers: answers, visit: visit))
        }
    }
}
