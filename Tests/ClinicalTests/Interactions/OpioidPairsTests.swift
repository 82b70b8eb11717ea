// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct OpioidPairsTests {
    static let gabapentinoid: [InteractionRow] = [
        .init("both", .alert, ["/medicines/0", "/medicines/2"]) {
            $0.take(all: "Oxycodone 5 mg", "Ramipril", "Gabapentin 300 mg")
        },
        .init("an opioid in a combination", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Lyrica", "Zaldiar")
        },
        .init("buprenorphine counts", .alert) { $0.take(all: "Butrans", "Horizant") },
        .init(
            "slow breathing",
            .urgent,
            ["/medicines/0", "/medicines/1", "/warning/slowBreathing"]
        ) {
            $0.take(all: "Morphine", "Pregabalin")
            $0.warn(.slowBreathing)
        },
        .init("slow breathing not known", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Morphine", "Pregabalin")
            $0.warning.answers.cannotSay(.slowBreathing)
        },
        .init("no slow breathing", .alert) {
            $0.take(all: "Morphine", "Pregabalin")
            $0.warning.answers.no(.slowBreathing)
        },
        .init("naloxone is no opioid", nil) { $0.take(all: "Nyxoid", "Pregabalin") },
        .init("an opioid alone", nil) { $0.take("Morphine") },
        .init("a gabapentinoid alone", nil) { $0.take("Pregabalin") },
        .init("stopped yesterday", nil) {
            $0.take("Pregabalin")
            let yesterday = $0.daysAgo(1)
            $0.take("Morphine") { $0.stopped = yesterday }
        },
        .init("stops tomorrow", .alert) {
            $0.take("Pregabalin")
            let tomorrow = $0.daysAgo(-1)
            $0.take("Morphine") { $0.stopped = tomorrow }
        },
        .init("stopped some day this month", nil) {
            $0.take("Pregabalin")
            $0.take("Morphine") { $0.stopped = .month(year: 2026, month: 11) }
        },
        .init("a name that is not known", nil) { $0.take(all: "Pregabalin", "Grandma’s drops") },
        .init("not asked", nil) { $0.drinks(4) },
    ]

    @Test(arguments: gabapentinoid)
    func `an opioid and a gabapentinoid`(_ row: InteractionRow) {
        row.check(.opioidGabapentinoid)
    }

    static let benzodiazepine: [InteractionRow] = [
        .init("both", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Diazepam", "Tramadol")
        },
        .init("slow breathing", .urgent) {
            $0.take(all: "Diazepam", "Tramadol")
            $0.warn(.slowBreathing)
        },
        .init("a Z-drug is none", nil) { $0.take(all: "Zolpidem", "Tramadol") },
    ]

    @Test(arguments: benzodiazepine)
    func `an opioid and a benzodiazepine`(_ row: InteractionRow) {
        row.check(.opioidBenzodiazepine)
    }

    static let alcohol: [InteractionRow] = [
        .init("one drink", .alert, ["/medicines/0", "/habits/alcoholDrinksPerWeek"]) {
            $0.take("Tapentadol")
            $0.drinks(1)
        },
        .init("half a drink", .alert) {
            $0.take("Tapentadol")
            $0.drinks(0.5)
        },
        .init("none", nil) {
            $0.take("Tapentadol")
            $0.drinks(0)
        },
        .init("not asked", nil) { $0.take("Tapentadol") },
        .init("no opioid", nil) {
            $0.take("Ibuprofen")
            $0.drinks(9)
        },
    ]

    @Test(arguments: alcohol)
    func `an opioid and alcohol`(_ row: InteractionRow) { row.check(.opioidAlcohol) }

    static let apnoea: [InteractionRow] = [
        .init("named", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Methadone")
            $0.named(.sleepApnoea)
        },
        .init("another condition", nil) {
            $0.take("Methadone")
            $0.named(.copd)
        },
        .init("not asked", nil) { $0.take("Methadone") },
    ]

    @Test(arguments: apnoea)
    func `an opioid and sleep apnoea`(_ row: InteractionRow) { row.check(.opioidSleepApnoea) }
}

struct OpioidRisksTests {
    static let breathing: [InteractionRow] = [
        .init("COPD", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Codeine")
            $0.named(.copd)
        },
        .init("slow breathing alone", .urgent, ["/medicines/0", "/warning/slowBreathing"]) {
            $0.take("Codeine")
            $0.warn(.slowBreathing)
        },
        .init("slow breathing for years", .urgent) {
            $0.take("Codeine")
            $0.warn(.slowBreathing, daysAgo: 700)
        },
        .init("slow breathing without an opioid", nil) {
            $0.take("Ibuprofen")
            $0.warn(.slowBreathing)
        },
        .init("heart failure stands in no source", nil) {
            $0.take("Codeine")
            $0.named(.heartFailure)
        },
    ]

    @Test(arguments: breathing)
    func `an opioid and weak lungs`(_ row: InteractionRow) { row.check(.opioidRespiratory) }

    static func kidney(
        _ what: String,
        _ level: Finding.Level?,
        _ name: String,
        egfr: Double
    )
        -> InteractionRow
    {
        .init(what, level, level.map { _ in ["/medicines/0", "/labs/0"] }) {
            $0.take(name)
            $0.measured(.egfr, egfr)
        }
    }

    static let kidneys: [InteractionRow] = [
        kidney("29.9", .alert, "Fentanyl patch", egfr: 29.9),
        kidney("30", .ask, "Fentanyl patch", egfr: 30),
        kidney("59.9", .ask, "Oxycodone", egfr: 59.9),
        kidney("60", nil, "Oxycodone", egfr: 60),
        kidney("59.9 with morphine", .alert, "Morphine", egfr: 59.9),
        kidney("60 with morphine", nil, "Morphine", egfr: 60),
        kidney("30 with tramadol", .alert, "Tramadol", egfr: 30),
        .init("dialysis", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Oxycodone")
            $0.named(.dialysis)
        },
        .init("kidney disease without a result", .ask, ["/medicines/0", "/conditions"]) {
            $0.take("Oxycodone")
            $0.named(.chronicKidneyDisease)
        },
        .init("kidney disease and codeine beside another", .alert, ["/medicines/1", "/conditions"])
        {
            $0.take(all: "Oxycodone", "Codeine")
            $0.named(.chronicKidneyDisease)
        },
        .init("no result", nil) {
            $0.take("Morphine")
            $0.named()
        },
        .init("a result in an unknown unit", nil) {
            $0.take("Morphine")
            $0.measured(.egfr, 12, "furlong")
        },
    ]

    @Test(arguments: kidneys)
    func `an opioid and weak kidneys`(_ row: InteractionRow) { row.check(.opioidKidney) }
}
