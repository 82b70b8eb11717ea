// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ClinicalBibliographyTests {
    @Test(arguments: Assessor.rules)
    func `every rule cites sources that are there`(_ card: RuleCard) {
        #expect(!card.basis.sources.isEmpty)
        #expect(Set(card.basis.sources).count == card.basis.sources.count)
        for source in card.basis.sources {
            #expect(ClinicalBibliography.all[source] != nil, "\(source)")
        }
    }

    @Test func `every source is cited by some rule or page`() {
        let cited = Set(Assessor.rules.flatMap(\.basis.sources) + LearnShelf.all.flatMap(\.sources))
        for source in ClinicalBibliography.all.sources {
            #expect(cited.contains(source.id), "\(source.id)")
        }
    }

    @Test func `no two sources share a name`() {
        let names = ClinicalBibliography.all.sources.map(\.id)
        #expect(Set(names).count == names.count)
    }

    @Test func `every source says who, what and when`() {
        for source in ClinicalBibliography.all.sources {
            #expect(source.reference.count > 20, "\(source.id)")
            #expect(source.locator?.isEmpty != true, "\(source.id)")
        }
    }

    @Test func `no rule is better checked than its best source`() {
        for card in Assessor.rules where card.basis.verification == .seen {
            let sources = card.basis.sources.compactMap { ClinicalBibliography.all[$0] }
            #expect(sources.contains { $0.verification == .seen }, "\(card.name)")
        }
    }

    @Test func `an urgent rule that awaits sign-off names our own tier map`() {
        for card in Assessor.rules
        where card.chapter == .urgency && card.basis.verification == .awaitingSignOff {
            #expect(card.basis.sources.contains("evenfall-consensus"), "\(card.name)")
        }
    }
}
