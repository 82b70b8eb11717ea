// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

@Suite struct BoxStrengthTests {
    private typealias Row = (String, [Double], BoxStrength.Unit?)

    @Test("Strengths are read as boxes print them")
    func reads() {
        let rows: [Row] = [
            ("Duloxetine 60 mg", [60], .milligrams), ("60mg", [60], .milligrams),
            ("0,7 mg", [0.7], .milligrams), ("0.088mg", [0.088], .milligrams),
            ("Percocet 5/325", [5, 325], nil), ("10 mg/5 mg", [10, 5], .milligrams),
            ("5/325 mg", [5, 325], .milligrams),
            ("Morphine 10 mg/5 ml", [10], .milligramsPerMillilitre),
            ("10 mg/ml drops", [10], .milligramsPerMillilitre),
            ("100mcg", [100], .micrograms), ("50 µg", [50], .micrograms),
            ("patch 25 mcg/h", [25], .microgramsPerHour), ("25 µg/h", [25], .microgramsPerHour),
            ("Neupro 2 mg/24 h", [2], .milligramsPerDay), ("2mg/24h", [2], .milligramsPerDay),
            ("Voltaren 1,16 %", [1.16], .percent), ("1 g", [1], .grams),
            ("Vitamin D 1000 IE", [1000], .units), ("Gabapentin 300", [300], nil),
        ]
        for (text, amounts, unit) in rows {
            let read = MedicineBoxWords(text).strengths
            #expect(read.map(\.amount) == amounts, "\(text)")
            #expect(Set(read.map(\.unit)) == [unit], "\(text)")
        }
    }

    @Test("A small number without a unit belongs to the name")
    func namesWithNumbers() {
        #expect(MedicineBoxWords("Tylenol 3").names == ["tylenol", "3"])
        #expect(MedicineBoxWords("Tylenol 3").strengths.isEmpty)
        #expect(MedicineBoxWords("1.16").strengths.map(\.amount) == [1.16])
        #expect(MedicineBoxWords("Tylenol 9").names == ["tylenol", "9"])
        #expect(MedicineBoxWords("Tylenol 10").names == ["tylenol"])
        #expect(MedicineBoxWords("Tylenol 10").strengths.map(\.amount) == [10])
    }

    @Test(
        "A rate takes its own words and no more",
        arguments: [
            "Neupro 2 mg/24 h patch", "Neupro 2 mg/24h patch", "Neupro 10 mg/5 ml patch",
            "Neupro 10 mg/5ml patch", "Neupro 25 mcg/h patch", "Neupro 10 mg/ml patch",
        ]
    )
    func rates(name: String) {
        let words = MedicineBoxWords(name)
        #expect(words.all == ["neupro", "patch"])
        #expect(words.strengths.count == 1)
    }

    @Test("A number without a unit takes no word after it")
    func plainNumbers() {
        let words = MedicineBoxWords("Paracetamol 500 tablets")
        #expect(words.all == ["paracetamol", "tablets"])
        #expect(words.strengths.map(\.amount) == [500])
    }

    @Test("Forms and salts are told apart from names")
    func formsAndSalts() {
        let words = MedicineBoxWords("Diclofenac-Natrium Gel 1 %")
        #expect(words.names == ["diclofenac", "natrium"])
        #expect(words.salts == ["natrium"])
        #expect(words.forms == ["gel"])
    }
}
