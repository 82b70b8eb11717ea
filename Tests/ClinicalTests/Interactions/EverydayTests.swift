// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct DrivingTests {
    static func started(
        _ what: String,
        _ level: Finding.Level?,
        _ days: Int,
        _ name: String
    )
        -> InteractionRow
    {
        .init(what, level, level.map { _ in ["/medicines/0"] }) {
            let day = $0.daysAgo(days)
            $0.take(name) { $0.started = day }
        }
    }

    static let rows: [InteractionRow] = [
        started("today", .know, 0, "Gabapentin"), started("27 days", .know, 27, "Gabapentin"),
        started("28 days", .know, 28, "Gabapentin"), started("29 days", nil, 29, "Gabapentin"),
        started("a dopamine agonist", .ask, 3, "Pramipexole"),
        started("nothing that makes sleepy", nil, 3, "Ibuprofen"),
        .init("no day given", nil) { $0.take("Gabapentin") },
        .init("this month", .know) {
            $0.take("Gabapentin") { $0.started = .month(year: 2026, month: 11) }
        },
        .init("last month", nil) {
            $0.take("Gabapentin") { $0.started = .month(year: 2026, month: 10) }
        },
        .init("a second one beside", .ask, ["/medicines/1"]) {
            let day = $0.daysAgo(5)
            $0.take("Oxycodone")
            $0.take("Gabapentin") { $0.started = day }
        },
        .init("raised 28 days ago", .know) {
            let (old, new) = ($0.daysAgo(300), $0.daysAgo(28))
            $0.take("Gabapentin") {
                $0.doses = [
                    Dose(from: old, amount: 300, unit: .milligrams, at: nil),
                    Dose(from: new, amount: 600, unit: .milligrams, at: nil),
                ]
            }
        },
        .init("lowered", nil) {
            let (old, new) = ($0.daysAgo(300), $0.daysAgo(5))
            $0.take("Gabapentin") {
                $0.doses = [
                    Dose(from: old, amount: 600, unit: .milligrams, at: nil),
                    Dose(from: new, amount: 300, unit: .milligrams, at: nil),
                ]
            }
        },
        .init("sudden sleep", .alert, ["/warning/suddenSleepOnset", "/medicines/0"]) {
            $0.take(all: "Ropinirole", "Ibuprofen")
            $0.warn(.suddenSleepOnset)
        },
        .init("sudden sleep without such a medicine", .alert, ["/warning/suddenSleepOnset"]) {
            $0.take("Ibuprofen")
            $0.warn(.suddenSleepOnset)
        },
        .init("sudden sleep not known", nil) {
            $0.take("Ropinirole")
            $0.warning.answers.cannotSay(.suddenSleepOnset)
        },
    ]

    @Test(arguments: rows)
    func `driving after a start or a rise`(_ row: InteractionRow) { row.check(.driving) }
}

struct AbsorptionSpacingTests {
    static func apart(
        _ what: String,
        _ level: Finding.Level?,
        _ one: String,
        _ other: String
    )
        -> InteractionRow
    {
        .init(what, level) {
            $0.take("Gabapentin", 300, at: [one])
            $0.take("Maalox", 1, .tablet, at: [other])
        }
    }

    static let antacid: [InteractionRow] = [
        .init("no hours", .ask, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Gabapentin", "Maalox")
        },
        .init("magnesium", .ask) { $0.take(all: "Gabapentin", "Magnesium Verla") },
        .init("calcium", nil) { $0.take(all: "Gabapentin", "Tums") },
        .init("pregabalin", nil) { $0.take(all: "Pregabalin", "Maalox") },
        apart("119 minutes", .ask, "20:00", "21:59"), apart("2 hours", nil, "20:00", "22:00"),
        apart("across midnight", .ask, "23:30", "01:00"),
        apart("across midnight, apart", nil, "23:30", "01:30"),
    ]

    @Test(arguments: antacid)
    func `antacid and gabapentin`(_ row: InteractionRow) { row.check(.antacidGabapentin) }

    static func iron(
        _ what: String,
        _ level: Finding.Level?,
        _ other: String,
        at time: String?
    )
        -> InteractionRow
    {
        .init(what, level) {
            $0.take("Ferro sanol", 1, .tablet, at: ["08:00"])
            $0.take(other, 1, .tablet, at: time.map { [$0] } ?? [])
        }
    }

    static let spacing: [InteractionRow] = [
        iron("levothyroxine", .ask, "Euthyrox 75", at: nil),
        iron("levodopa", .ask, "Madopar", at: nil), iron("quinolone", .ask, "Cipro", at: nil),
        iron("calcium", .ask, "Caltrate", at: nil), iron("antacid", .ask, "Maalox", at: nil),
        iron("239 minutes", .ask, "Euthyrox", at: "11:59"),
        iron("4 hours", nil, "Euthyrox", at: "12:00"),
        iron("ibuprofen", nil, "Ibuprofen", at: nil),
        .init("infused iron", nil) { $0.take(all: "Ferinject", "Euthyrox") },
        .init("only the close ones", .ask, ["/medicines/0", "/medicines/2"]) {
            $0.take("Ferro sanol", 1, .tablet, at: ["08:00"])
            $0.take("Euthyrox", 1, .tablet, at: ["20:00"])
            $0.take("Caltrate", 1, .tablet, at: ["08:00"])
        },
    ]

    @Test(arguments: spacing)
    func `iron and what it hinders`(_ row: InteractionRow) { row.check(.ironSpacing) }
}

struct InjectionCheckTests {
    static func planned(
        _ what: String,
        _ level: Finding.Level?,
        in days: Int,
        _ name: String
    )
        -> InteractionRow
    {
        .init(what, level, level.map { _ in ["/plannedInjection", "/medicines/0"] }) {
            $0.plannedInjection = $0.asOf.advanced(by: days)
            $0.take(name)
        }
    }

    static let rows: [InteractionRow] = [
        planned("clopidogrel", .ask, in: 13, "Plavix"),
        planned("anticoagulant", .ask, in: 13, "Xarelto"),
        planned("dipyridamole", .ask, in: 13, "Persantine"),
        planned("aspirin", .ask, in: 13, "ASS 100"),
        planned("ibuprofen", .ask, in: 13, "Ibuprofen"),
        planned("paracetamol", nil, in: 13, "Paracetamol"),
        planned("today", .ask, in: 0, "Plavix"), planned("yesterday", nil, in: -1, "Plavix"),
        .init("nothing planned", nil) { $0.take("Plavix") },
    ]

    @Test(arguments: rows)
    func `before an injection`(_ row: InteractionRow) { row.check(.antiplateletBeforeInjection) }
}

struct AllergyMatchTests {
    static func row(
        _ to: String,
        _ taken: String,
        _ level: Finding.Level?,
        _ reaction: String? = nil
    )
        -> InteractionRow
    {
        .init("\(to), \(taken)", level, level.map { _ in ["/allergies/1", "/medicines/1"] }) {
            $0.allergies = [
                Allergy(to: "Penicillin", reaction: "rash"), Allergy(to: to, reaction: reaction),
            ]
            $0.take(all: "Ramipril", taken)
        }
    }

    static let rows: [InteractionRow] = [
        row("Codeine", "Co-codamol 30/500", .alert), row("codein", "Oxycodone", nil),
        row("Aspirin", "Ibuprofen", .alert, "asthma"), row("NSAIDs", "Naproxen", .alert),
        row("Ibuprofen", "Diclofenac gel", .alert), row("Naproxen", "Paracetamol", nil),
        row("Citalopram", "Escitalopram", .alert), row("Penicillin", "Gabapentin", nil),
        row("Metoclopramide", "MCP", .alert, "restlessness"),
        row("Metoclopramide", "Quetiapine", .ask, "Restlessness"),
        row("MCP", "Promethazine", .ask, "starke Unruhe"),
        row("Metoclopramide", "Quetiapine", nil, "rash"), row("Metoclopramide", "Quetiapine", nil),
        row("Metoclopramide", "Ondansetron", nil, "restlessness"),
        row("Foobarol", "Foobarol 5 mg", .alert), row("Foobarol", "Barfool", nil),
    ]

    @Test(arguments: rows)
    func `a bad reaction meets the list`(_ row: InteractionRow) { row.check(.allergyMatch) }

    @Test func `a medicine that was stopped, or reactions not asked, are silent`() {
        let stopped = Case.sample {
            let then = $0.daysAgo(9)
            $0.allergies = [Allergy(to: "Codeine", reaction: nil)]
            $0.take("Codeine") { $0.stopped = then }
        }
        let notAsked = Case.sample { $0.take("Codeine") }
        for sample in [stopped, notAsked] {
            #expect(!Review.findings(of: sample).contains { $0.topic == .allergyMatch })
        }
    }
}
