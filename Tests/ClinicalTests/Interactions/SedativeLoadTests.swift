// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct SedativeLoadTests {
    static let rows: [InteractionRow] = [
        .init("three", .alert, ["/medicines/0", "/medicines/1", "/medicines/2"]) {
            $0.take(all: "Gabapentin", "Zolpidem", "Mirtazapine", "Ibuprofen")
        },
        .init("two mild", nil) { $0.take(all: "Amitriptyline", "Trazodone") },
        .init("alcohol is the third", .alert) {
            $0.take(all: "Amitriptyline", "Trazodone")
            $0.drinks(1)
        },
        .init("no alcohol", nil) {
            $0.take(all: "Amitriptyline", "Trazodone")
            $0.drinks(0)
        },
        .init("one ingredient in three boxes", nil) {
            $0.take(all: "Gabapentin 100 mg", "Neurontin 300 mg", "Gabapentin 600 mg")
        },
        .init("opioid, gabapentinoid and a third", .alert) {
            $0.take(all: "Oxycodone", "Gabapentin", "Cyclobenzaprine")
        },
        .init("opioid and gabapentinoid only", nil) { $0.take(all: "Oxycodone", "Gabapentin") },
        .init("opioid and benzodiazepine only", nil) { $0.take(all: "Oxycodone", "Diazepam") },
        .init("opioid and alcohol only", nil) {
            $0.take("Oxycodone")
            $0.drinks(3)
        },
        .init("two opioids only", nil) { $0.take(all: "Oxycodone", "Morphine") },
        .init("opioid and sleeping tablet", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Oxycodone", "Zolpidem")
        },
        .init("opioid and PM tablet", .alert) { $0.take(all: "Oxycodone", "Tylenol PM") },
        .init("opioid and tricyclic", .ask) { $0.take(all: "Oxycodone", "Amitriptyline") },
        .init("gabapentinoid and benzodiazepine", .alert) { $0.take(all: "Lyrica", "Lorazepam") },
        .init("gabapentinoid and antihistamine", .alert) { $0.take(all: "Lyrica", "Advil PM") },
        .init("gabapentinoid and less sedating one", nil) { $0.take(all: "Lyrica", "Cetirizine") },
        .init("gabapentinoid and relaxant", .alert) { $0.take(all: "Lyrica", "Methocarbamol") },
        .init(
            "gabapentinoid and alcohol",
            .alert,
            ["/medicines/0", "/habits/alcoholDrinksPerWeek"]
        ) {
            $0.take("Lyrica")
            $0.drinks(2)
        },
        .init("gabapentinoid and tricyclic", .ask) { $0.take(all: "Lyrica", "Amitriptyline") },
        .init("gabapentinoid and duloxetine", nil) { $0.take(all: "Lyrica", "Duloxetine") },
        .init("benzodiazepine and alcohol", .ask) {
            $0.take("Lorazepam")
            $0.drinks(2)
        },
        .init("one alone", nil) { $0.take("Lorazepam") },
        .init("alcohol alone", nil) { $0.drinks(20) },
        .init("gabapentinoid and COPD", .ask, ["/medicines/0", "/conditions"]) {
            $0.take("Gabapentin")
            $0.named(.copd)
        },
        .init("two and slow breathing", .urgent) {
            $0.take(all: "Amitriptyline", "Trazodone")
            $0.warn(.slowBreathing)
        },
        .init("one and slow breathing", nil) {
            $0.take("Trazodone")
            $0.warn(.slowBreathing)
        },
        .init("three active in the nerves at 64", nil) {
            $0.take(all: "Gabapentin", "Duloxetine", "Bupropion")
            $0.aged(64)
        },
        .init("three active in the nerves at 65", .alert) {
            $0.take(all: "Gabapentin", "Duloxetine", "Bupropion")
            $0.aged(65)
        },
        .init(
            "three in two boxes at 65",
            .alert,
            ["/medicines/0", "/medicines/1", "/person/birthYear"]
        ) {
            $0.take(all: "Symbyax", "Duloxetine")
            $0.aged(65)
        },
        .init("three in one box at 65", nil) {
            $0.take("Gabapentin + duloxetine + bupropion")
            $0.aged(65)
        },
        .init("two active in the nerves at 80", nil) {
            $0.take(all: "Gabapentin", "Duloxetine")
            $0.aged(80)
        },
    ]

    @Test(arguments: rows)
    func `what calms adds up`(_ row: InteractionRow) { row.check(.sedativeLoad) }
}
