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

extension MedicinesToAvoidTests {
    @Test(arguments: [
        ("Promethazine: restless", ["promethazine"], ["promethazine"], []),
        ("Atosil", ["promethazine"], ["promethazine"], []),
        ("Metoclopramide: restless\nHaldol: stiff", ["metoclopramide"], [], ["haloperidol"]),
        ("dimenhydrinate\nDIMENHYDRINATE: again", [], ["dimenhydrinate"], []),
        ("Penicillin: was given promethazine", [], [], []),
        ("ondansetron", [], [], []), ("loratadine", [], [], []), ("domperidone", [], [], []),
        ("", [], [], []), ("the blue pill", [], [], []),
    ])
    func `a group says which of its medicines stand among the bad reactions`(
        list: String,
        nausea: [String],
        antihistamines: [String],
        antipsychotics: [String]
    ) {
        let found = MedicinesToAvoid.all.map { $0.reactions(in: list).map { Wording.english($0) } }
        #expect(found == [nausea, antihistamines, antipsychotics])
    }

    @Test func `every medicine that is printed is known and belongs to its group`() {
        for group in MedicinesToAvoid.all {
            for medicine in group.medicines {
                let found = group.reactions(in: medicine.english)
                #expect(found == [medicine], "\(group.name): \(medicine.english)")
                let classes = Ingredient.named[medicine.english]?.classes
                #expect(group.classes.allSatisfy { classes?.contains($0) == true })
            }
        }
    }
}
