// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// What the passport asks staff to avoid: cited, and in words that forbid nothing.
struct MedicinesToAvoidTests {
    @Test func `the dopamine blockers and the sedating antihistamines are named`() {
        let names = Set(MedicinesToAvoid.all.flatMap(\.medicines).map(\.english))
        for name in [
            "metoclopramide", "prochlorperazine", "promethazine", "droperidol", "haloperidol",
            "diphenhydramine", "hydroxyzine",
        ] {
            #expect(names.contains(name), "\(name)")
        }
    }

    @Test(arguments: MedicinesToAvoid.all)
    func `each group stands on the method page with its sources`(_ group: MedicinesToAvoid) {
        let card = Assessor.rules.first { $0.name == group.name }
        #expect(card?.chapter == .procedures)
        for source in group.basis.sources {
            #expect(ClinicalBibliography.all[source] != nil, "\(source)")
        }
    }
}
