// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct MedicineEffectTests {
    /// Every row of the cross-condition table, and what it says of legs and back.
    static let rows: [(String, MedicineEffect.Legs, MedicineEffect.Back?)] = [
        ("ibuprofen", .ironLoss, .small), ("aspirin", .ironLoss, .small),
        ("celecoxib", .ironLoss, .small), ("acetaminophen", .noneKnown, .conflict),
        ("lidocaine", .noneKnown, .unclear), ("capsaicin", .noneKnown, .unclear),
        ("diphenhydramine", .worse, nil), ("doxylamine", .worse, nil),
        ("hydroxyzine", .worse, nil), ("cyclizine", .worse, nil), ("cetirizine", .mayWorsen, nil),
        ("loratadine", .unclear, nil), ("duloxetine", .worse, .small),
        ("venlafaxine", .worse, .unclear), ("milnacipran", .worse, .unclear),
        ("amitriptyline", .worse, .unclear), ("nortriptyline", .worse, .unclear),
        ("doxepin", .noneKnown, .unclear), ("trazodone", .noneKnown, nil),
        ("reboxetine", .noneKnown, nil),
        ("bupropion", .noneKnown, nil), ("sertraline", .worse, .noBenefit),
        ("mirtazapine", .muchWorse, .noBenefit),
        ("mianserin", .worse, nil), ("gabapentin", .better, .noBenefit),
        ("pregabalin", .better, .noBenefit),
        ("gabapentin enacarbil", .better, .noBenefit), ("tramadol", .betterThenWorse, .small),
        ("tapentadol", .unclear, .unclear), ("oxycodone", .better, .noBenefit),
        ("hydrocodone", .better, .noBenefit), ("morphine", .better, .noBenefit),
        ("methadone", .better, .noBenefit), ("buprenorphine", .better, .noBenefit),
        ("cyclobenzaprine", .worse, .shortTerm), ("methocarbamol", .noneKnown, .unclear),
        ("metaxalone", .unclear, .unclear), ("chlorzoxazone", .unclear, .unclear),
        ("carisoprodol", .unclear, .unclear), ("orphenadrine", .worse, .unclear),
        ("baclofen", .noneKnown, .unclear), ("tizanidine", .unclear, .shortTerm),
        ("diazepam", .noneKnown, .noBenefit), ("clonazepam", .noneKnown, .noBenefit),
        ("prednisone", .unclear, .noBenefit),
        ("topiramate", .mayWorsen, .noBenefit), ("carbamazepine", .unclear, .noBenefit),
        ("oxcarbazepine", .unclear, .noBenefit), ("lamotrigine", .unclear, .noBenefit),
        ("valproate", .unclear, .noBenefit), ("quinine", .noneKnown, nil),
        ("cannabis", .unclear, .unclear),
        ("ketamine", .unclear, .unclear), ("magnesium", .unclear, .noBenefit),
        ("omeprazole", .ironUptake, nil), ("famotidine", .ironUptake, nil),
        ("clonidine", .better, nil), ("atorvastatin", .noneKnown, nil),
        ("metoclopramide", .worse, nil), ("promethazine", .worse, nil),
        ("ondansetron", .noneKnown, nil),
        ("haloperidol", .worse, nil), ("lithium", .worse, nil), ("levothyroxine", .mayWorsen, nil),
        ("propranolol", .mayWorsen, nil), ("interferon alfa", .mayWorsen, nil),
        ("zonisamide", .mayWorsen, .noBenefit), ("sodium oxybate", .mayWorsen, nil),
        ("melatonin", .mayWorsen, nil), ("pramipexole", .betterThenWorse, .noBenefit),
        ("levodopa", .betterThenWorse, .noBenefit), ("dipyridamole", .better, nil),
        ("ferric carboxymaltose", .better, nil), ("ferumoxytol", .better, nil),
        ("iron sucrose", .unclear, nil), ("ferrous sulfate", .better, nil),
    ]

    @Test func `every row of the knowledge stands in the table`() throws {
        for (name, legs, back) in Self.rows {
            let ingredient = try #require(Ingredient.named[name], "\(name)")
            let effect = try #require(MedicineEffect.of(ingredient), "\(name)")
            #expect(effect.legs == legs, "\(name)")
            #expect(effect.back == back, "\(name)")
        }
    }

    @Test func `grades are those of the knowledge`() throws {
        let grades: [String: EvidenceGrade] = [
            "mirtazapine": .moderate, "duloxetine": .conflicting, "ibuprofen": .strong,
            "gabapentin": .strong, "tramadol": .weak, "bupropion": .strong,
            "pramipexole": .conflicting, "cyclobenzaprine": .weak,
        ]
        for (name, grade) in grades {
            let ingredient = try #require(Ingredient.named[name])
            #expect(MedicineEffect.of(ingredient)?.legsBasis.grade == grade, "\(name)")
        }
    }

    @Test func `on the skin an anti-inflammatory medicine costs no iron`() throws {
        let diclofenac = try #require(Ingredient.named["diclofenac"])
        #expect(MedicineEffect.of(diclofenac)?.legs == .ironLoss)
        #expect(MedicineEffect.of(diclofenac, onSkin: true)?.legs == .noneKnown)
        let fentanyl = try #require(Ingredient.named["fentanyl"])
        #expect(MedicineEffect.of(fentanyl, onSkin: true)?.legs == .better)
    }

    @Test func `a line names ingredients or classes of the other table`() {
        for name in MedicineEffect.all.flatMap(\.names) where name != "nsaid on the skin" {
            let isKnown = Ingredient.named[name] != nil || MedicineClass(name: name) != nil
            #expect(isKnown, "\(name)")
        }
    }

    @Test func `every line rests on sources that are there and no better checked than they`() {
        for effect in MedicineEffect.all {
            for basis in [effect.legsBasis, effect.backBasis].compactMap(\.self) {
                let sources = basis.sources.compactMap { ClinicalBibliography.all[$0] }
                #expect(sources.count == basis.sources.count, "\(effect.names)")
                if basis.verification == .seen {
                    #expect(sources.contains { $0.verification == .seen }, "\(effect.names)")
                }
                if basis.verification == .secondary {
                    #expect(sources.contains { $0.verification.isVerified }, "\(effect.names)")
                }
            }
        }
    }

    @Test func `every effect and question has its German`() {
        let texts =
            MedicineEffect.Legs.allCases.map(\.label) + MedicineEffect.Back.allCases.map(\.label)
            + MedicineEffect.Question.allCases.map(\.label)
        for text in texts { #expect(Translation.german.problem(with: text) == nil, "\(text.key)") }
        #expect(Set(texts.map(\.key)).count == texts.count)
    }

    @Test func `every question is asked somewhere`() {
        let asked = Set(MedicineEffect.all.compactMap(\.question))
        #expect(asked == Set(MedicineEffect.Question.allCases))
    }
}
