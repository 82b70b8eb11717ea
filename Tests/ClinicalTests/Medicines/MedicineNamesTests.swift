// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

@Suite struct MedicineNamesTests {
    private func ingredients(_ name: String) -> [String] {
        MedicineNames.standard.resolve(name).ingredients.map(\.name)
    }

    @Test(
        "What is on a box resolves to what is in it",
        arguments: [
            ("Duloxetine 60 mg", ["duloxetine"]),
            ("Cymbalta®", ["duloxetine"]),
            ("DULOXETIN Zentiva 30mg Hartkapseln", ["duloxetine"]),
            ("Tylenol PM", ["acetaminophen", "diphenhydramine"]),
            ("tylenol", ["acetaminophen"]),
            ("Paracetamol 500", ["acetaminophen"]),
            ("Tylenol 3", ["codeine", "acetaminophen"]),
            ("Percocet 5/325", ["oxycodone", "acetaminophen"]),
            ("Oxycodon/Naloxon 10/5 mg retard", ["oxycodone", "naloxone"]),
            ("Targin", ["oxycodone", "naloxone"]),
            ("Pramipexole dihydrochloride monohydrate 0.7 mg", ["pramipexole"]),
            ("Sifrol 0,18 mg", ["pramipexole"]),
            ("Neupro 2 mg/24 h patch", ["rotigotine"]),
            ("fentanyl patch 25 mcg/h", ["fentanyl"]),
            ("St. John’s wort", ["hypericum"]),
            ("Johanniskraut", ["hypericum"]),
            ("ibuprofen + diphenhydramine", ["ibuprofen", "diphenhydramine"]),
            ("Ferrous sulfate 325 mg (65 mg iron)", ["ferrous sulfate"]),
            ("gabapentin enacarbil 600 mg", ["gabapentin enacarbil"]),
            ("Gabapentin 300", ["gabapentin"]),
            ("Tylenol extra strength PM", ["acetaminophen", "diphenhydramine"]),
            ("Panadol Extra", ["acetaminophen", "caffeine"]),
            ("my duloxetine", ["duloxetine"]),
            ("duloxetene + ibuprofen", ["duloxetine", "ibuprofen"]),
            ("Maalox", ["aluminium hydroxide", "magnesium hydroxide"]),
            ("iron", ["iron"]), ("Iron tablets", ["iron"]), ("iron tablet", ["iron"]),
            ("Eisentabletten", ["iron"]), ("Eisen", ["iron"]), ("Iron 65 mg", ["iron"]),
            ("Eisen Kapseln 50 mg", ["iron"]), ("iron dextran", ["iron dextran"]),
            ("iron bisglycinate tablets", ["iron bisglycinate"]),
            ("Iron + vitamin C", ["ascorbic acid"]),
        ]
    )
    func resolves(name: String, expected: [String]) {
        #expect(ingredients(name) == expected)
    }

    @Test(
        "One wrong letter in a long word is forgiven, and said",
        arguments: [
            ("duloxetene", "duloxetine"), ("dulxetine", "duloxetine"),
            ("duloxetiine", "duloxetine"), ("duolxetine", "duloxetine"),
            ("gabapentine", "gabapentin"), ("pregablin", "pregabalin"),
            ("lyrika", "pregabalin"),
        ]
    )
    func forgives(name: String, expected: String) throws {
        let found = MedicineNames.standard.resolve(name)
        #expect(found.ingredients.map(\.name) == [expected])
        let match = try #require(found.match)
        guard case .spelling = match else {
            Issue.record("\(name) is no name in a table")
            return
        }
    }

    @Test(
        "What is not in the tables is not guessed",
        arguments: [
            "", "   ", "the blue pill", "dulotine", "dluoxetine" /* fluoxetine or duloxetine */,
            "xyzzyplugh", "mg", "60", "zinc 10", "lyric" /* five letters */,
            "iron plus", "iron sulfide", "multivitamin with iron", "iron Eisen", "Eisenhut",
            "Eisentablettn", "irn", "\u{0}\u{7}", String(repeating: "a", count: 5000),
        ]
    )
    func guessesNothing(name: String) {
        let found = MedicineNames.standard.resolve(name)
        #expect(found.ingredients.isEmpty)
        #expect(found.match == nil)
    }

    @Test(
        "A name with two meanings resolves to nothing and says why",
        arguments: ["Nytol", "Iron infusion", "iron injection 1000 mg", "Eiseninfusion"]
    )
    func ambiguous(name: String) {
        let found = MedicineNames.standard.resolve(name)
        #expect(found.ingredients.isEmpty)
        #expect(found.whyAmbiguous?.isEmpty == false)
    }

    @Test("Of iron tablets no amount is known, and they still count as iron by mouth")
    func ironOfUnknownAmount() throws {
        let sample = Case.sample { $0.take("Eisentabletten") }
        let listed = try #require(MedicineList(sample).medicines.first)
        #expect(listed.isAny(of: [.oralIron]))
        #expect(listed.milligrams(of: "iron", on: sample.asOf) == nil)
        #expect(!sample.topics().contains("unknownMedicine"))
    }

    @Test("Two medicines that one letter parts are both found as written")
    func neighbours() {
        for ingredient in Ingredient.all {
            for name in [ingredient.name] + ingredient.otherNames {
                let found = MedicineNames.standard.resolve(name)
                #expect(found.ingredients.contains(ingredient), "\(name)")
                #expect(found.match == .exact, "\(name)")
            }
        }
    }

    @Test("Every combination names ingredients of the table")
    func combinations() {
        for line in CombinationTable.all.split(separator: "\n") {
            let parts = MedicineTable.parts(line)
            let parted = parts[0].split(separator: "+").map { MedicineTable.names(String($0))[0] }
            for name in parted { #expect(Ingredient.named[name] != nil, "\(name)") }
            for name in MedicineTable.names(parts[1]) { #expect(ingredients(name) == parted) }
        }
    }
}
