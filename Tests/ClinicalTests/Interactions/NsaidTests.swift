// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct NsaidTests {
    static let kidney: [InteractionRow] = [
        .init("eGFR 29.9", .alert, ["/medicines/0", "/labs/0"]) {
            $0.take("Ibuprofen")
            $0.measured(.egfr, 29.9)
        },
        .init("eGFR 30", .ask) {
            $0.take("Celebrex")
            $0.measured(.egfr, 30)
        },
        .init("eGFR 59.9", .ask) {
            $0.take("Aleve PM")
            $0.measured(.egfr, 59.9)
        },
        .init("eGFR 60", nil) {
            $0.take("Ibuprofen")
            $0.measured(.egfr, 60)
        },
        .init("kidney disease", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Ibuprofen")
            $0.named(.chronicKidneyDisease)
        },
        .init("dialysis", .alert) {
            $0.take("Ibuprofen")
            $0.named(.dialysis)
        },
        .init("no result", nil) { $0.take("Ibuprofen") },
        .init("acetaminophen is none", nil) {
            $0.take("Paracetamol")
            $0.named(.chronicKidneyDisease)
        },
        .init("a gel", .ask) {
            $0.take("Voltaren") { $0.form = .gel }
            $0.named(.chronicKidneyDisease)
        },
        .init("a gel by its name", .know) {
            $0.take("Diclofenac gel 1 %")
            $0.measured(.egfr, 40)
        },
        .init("a gel capsule is swallowed", .alert) {
            $0.take("Ibuprofen gel capsules")
            $0.named(.chronicKidneyDisease)
        },
        .init("a gel beside a tablet", .alert, ["/medicines/1", "/conditions"]) {
            $0.take(all: "Diclofenac gel", "Ibuprofen")
            $0.named(.chronicKidneyDisease)
        },
        .init("aspirin 325 mg", .ask) {
            $0.take("Aspirin", 325)
            $0.named(.chronicKidneyDisease)
        },
        .init("aspirin 325.1 mg", .alert) {
            $0.take("Aspirin", 325.1)
            $0.named(.chronicKidneyDisease)
        },
        .init("a box of 81 mg", .ask) {
            $0.take("Aspirin 81 mg")
            $0.named(.chronicKidneyDisease)
        },
        .init("a box of 100 without a unit", .ask) {
            $0.take("ASS 100")
            $0.named(.chronicKidneyDisease)
        },
        .init("a box of 100.1 mg", .alert) {
            $0.take("Aspirin 100.1 mg")
            $0.named(.chronicKidneyDisease)
        },
        .init("a box of 325 mg", .alert) {
            $0.take("Aspirin 325 mg")
            $0.named(.chronicKidneyDisease)
        },
        .init("aspirin of an unknown amount", .alert) {
            $0.take("Aspirin")
            $0.named(.chronicKidneyDisease)
        },
    ]

    @Test(arguments: kidney)
    func `painkiller and kidney`(_ row: InteractionRow) { row.check(.nsaidKidney) }

    static let thinner: [InteractionRow] = [
        .init("anticoagulant", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Eliquis", "Naproxen")
        },
        .init("low-dose aspirin and anticoagulant", .alert) {
            $0.take("Marcumar")
            $0.take("ASS", 100)
        },
        .init("gel and anticoagulant", .ask) { $0.take(all: "Eliquis", "Diclofenac gel") },
        .init("low-dose aspirin and ibuprofen", .ask, ["/medicines/0", "/medicines/1"]) {
            $0.take("ASS", 100)
            $0.take("Ibuprofen")
        },
        .init("clopidogrel", .ask) { $0.take(all: "Plavix", "Ibuprofen") },
        .init("clopidogrel and an ulcer", .alert) {
            $0.take(all: "Plavix", "Ibuprofen")
            $0.named(.pepticUlcerOrBleeding)
        },
        .init("an ulcer", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Ibuprofen")
            $0.named(.pepticUlcerOrBleeding)
        },
        .init("aspirin alone", nil) { $0.take("Aspirin", 100) },
        .init("aspirin from two boxes", nil) { $0.take(all: "Aspirin", "ASS 100") },
        .init("two painkillers", nil) { $0.take(all: "Ibuprofen", "Naproxen") },
        .init("anticoagulant alone", nil) { $0.take("Xarelto") },
    ]

    @Test(arguments: thinner)
    func `painkiller and blood thinner`(_ row: InteractionRow) { row.check(.nsaidAnticoagulant) }

    static let serotonergic: [InteractionRow] = [
        .init("SSRI", .ask, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Ibuprofen", "Sertraline")
        },
        .init("SNRI and low-dose aspirin", .ask) {
            $0.take("Duloxetine")
            $0.take("ASS", 100)
        },
        .init("at 64", .ask) {
            $0.take(all: "Ibuprofen", "Sertraline")
            $0.aged(64)
        },
        .init("at 65", .alert, ["/medicines/0", "/medicines/1", "/person/birthYear"]) {
            $0.take(all: "Ibuprofen", "Sertraline")
            $0.aged(65)
        },
        .init("with a steroid", .alert, ["/medicines/0", "/medicines/1", "/medicines/2"]) {
            $0.take(all: "Ibuprofen", "Sertraline", "Prednisone")
        },
        .init("with an ulcer", .alert) {
            $0.take(all: "Ibuprofen", "Sertraline")
            $0.named(.pepticUlcerOrBleeding)
        },
        .init("gel", .know) { $0.take(all: "Diclofenac gel", "Sertraline") },
        .init("mirtazapine", nil) { $0.take(all: "Ibuprofen", "Mirtazapine") },
    ]

    @Test(arguments: serotonergic)
    func `painkiller and antidepressant`(_ row: InteractionRow) {
        row.check(.nsaidSerotonergicBleeding)
    }

    static let whammy: [InteractionRow] = [
        .init("three", .alert, ["/medicines/0", "/medicines/1", "/medicines/2"]) {
            $0.take(all: "Ramipril", "Ibuprofen", "Furosemide")
        },
        .init("a combination for blood pressure", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Zestoretic", "Ibuprofen")
        },
        .init("sartan", .ask, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Candesartan", "Ibuprofen")
        },
        .init("diuretic", .ask) { $0.take(all: "HCT", "Ibuprofen") },
        .init("no painkiller", nil) { $0.take(all: "Ramipril", "HCT") },
        .init("low-dose aspirin", .ask) {
            $0.take(all: "Ramipril", "HCT")
            $0.take("ASS", 100)
        },
        .init("gel", .ask) { $0.take(all: "Ramipril", "HCT", "Diclofenac gel") },
        .init("beta blocker", nil) { $0.take(all: "Metoprolol", "Ibuprofen") },
    ]

    @Test(arguments: whammy)
    func `painkiller and blood pressure`(_ row: InteractionRow) { row.check(.tripleWhammy) }

    @Test func `that sources disagree on pairs is said`() {
        let grades = ["HCT", "Zestoretic"].map { other in
            Review.findings(of: .sample { $0.take(all: other, "Ibuprofen") })
                .first { $0.topic == .tripleWhammy }?.basis.grade
        }
        #expect(grades == [.conflicting, .moderate])
    }
}
