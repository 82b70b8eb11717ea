// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct SerotoninLoadTests {
    static func pair(_ one: String, _ other: String, _ level: Finding.Level?) -> InteractionRow {
        .init("\(one), \(other)", level, level.map { _ in ["/medicines/0", "/medicines/2"] }) {
            $0.take(all: one, "Ramipril", other)
        }
    }

    static let serotonin: [InteractionRow] = [
        pair("Tramadol", "Sertraline", .alert), pair("Duloxetine", "Palexia", .alert),
        pair("Methadone", "Amitriptyline", .alert), pair("Fentanyl", "Mirtazapine", .alert),
        pair("Pethidine", "Linezolid", .alert), pair("Tramadol", "Sumatriptan", .alert),
        pair("Tramadol", "Johanniskraut", .alert), pair("Tramadol", "Lithium", .alert),
        pair("Tramadol", "Cyclobenzaprine", .alert), pair("Tramadol", "NyQuil", .alert),
        pair("Tramadol", "Tapentadol", .alert), pair("Moclobemide", "Citalopram", .alert),
        pair("Selegiline", "Trazodone", .alert), pair("Fluoxetine", "Duloxetine", .ask),
        pair("Fluoxetine", "St John's wort", .ask), pair("Cyclobenzaprine", "Venlafaxine", .ask),
        pair("Duloxetine", "Trazodone", nil), pair("Oxycodone", "Sertraline", nil),
        pair("Tramadol", "Bupropion", nil), pair("Tramadol 50 mg", "Tramal 100 mg", nil),
        .init("three of any kind", .ask) {
            $0.take(all: "Amitriptyline", "Trazodone", "Mirtazapine")
        },
        .init(
            "confusion and fever",
            .urgent,
            [
                "/medicines/0", "/medicines/1", "/warning/confusion", "/warning/fever",
            ]
        ) {
            $0.take(all: "Tramadol", "Sertraline")
            $0.warn(.confusion, .fever)
        },
        .init("confusion and fever with a milder pair", .urgent) {
            $0.take(all: "Duloxetine", "Trazodone")
            $0.warn(.confusion, .fever)
        },
        .init("confusion only", .alert) {
            $0.take(all: "Tramadol", "Sertraline")
            $0.warn(.confusion)
        },
        .init("fever only", .alert) {
            $0.take(all: "Tramadol", "Sertraline")
            $0.warn(.fever)
            $0.warning.answers.cannotSay(.confusion)
        },
        .init("one with confusion and fever", nil) {
            $0.take("Sertraline")
            $0.warn(.confusion, .fever)
        },
        .init("stopped", nil) {
            let then = $0.daysAgo(3)
            $0.take("Tramadol") { $0.stopped = then }
            $0.take("Sertraline")
        },
    ]

    @Test(arguments: serotonin)
    func `serotonin adds up`(_ row: InteractionRow) { row.check(.serotonin) }

    static let seizure: [InteractionRow] = [
        .init("epilepsy", .alert, ["/medicines/0", "/conditions"]) {
            $0.take("Bupropion")
            $0.named(.epilepsy)
        },
        .init("no epilepsy", nil) {
            $0.take("Bupropion")
            $0.named()
        },
        .init("not asked", nil) { $0.take("Tramadol") },
        .init("two", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Bupropion", "Tramadol")
        },
        .init("the same one twice", nil) { $0.take(all: "Tramal", "Tramadol") },
        .init("tramadol and duloxetine", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Tramadol", "Duloxetine")
        },
        .init("tapentadol and mirtazapine", .alert) { $0.take(all: "Palexia", "Remergil") },
        .init("bupropion and duloxetine", nil) { $0.take(all: "Bupropion", "Duloxetine") },
        .init("oxycodone and epilepsy", nil) {
            $0.take("Oxycodone")
            $0.named(.epilepsy)
        },
        .init("tramadol 400 mg", nil) { $0.take("Tramadol", 400) },
        .init("tramadol 400.1 mg", .alert, ["/medicines/0"]) { $0.take("Tramadol", 400.1) },
    ]

    @Test(arguments: seizure)
    func `seizures become likelier`(_ row: InteractionRow) { row.check(.seizureThreshold) }
}
