// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct AcetaminophenTotalTests {
    static func daily(
        _ what: String,
        _ amount: Double,
        _ level: Finding.Level,
        _ answers: Set<String> = ["/medicines/0"],
        _ build: (inout Case) -> Void = { _ in }
    ) -> InteractionRow {
        .init("\(amount) \(what)", level, answers) {
            $0.take("Paracetamol", amount)
            build(&$0)
        }
    }

    static let rows: [InteractionRow] = [
        daily("", 500, .know), daily("", 4000, .know), daily("", 4000.1, .alert),
        daily("at 59", 3500, .know) { $0.aged(59) },
        daily("at 60", 3000, .know) { $0.aged(60) },
        daily("at 60", 3000.1, .ask, ["/medicines/0", "/person/birthYear"]) { $0.aged(60) },
        daily("at 60", 4001, .alert) { $0.aged(60) },
        daily("with liver disease", 2000, .know) { $0.named(.liverDisease) },
        daily("with liver disease", 2000.1, .alert, ["/medicines/0", "/conditions"]) {
            $0.named(.liverDisease)
        },
        daily("with six drinks", 2001, .know) { $0.drinks(6.9) },
        daily("with seven drinks", 2000, .know) { $0.drinks(7) },
        daily("with seven drinks", 2001, .alert, ["/medicines/0", "/habits/alcoholDrinksPerWeek"]) {
            $0.drinks(7)
        },
        .init("over all products", .alert, ["/medicines/0", "/medicines/1"]) {
            $0.take("Paracetamol", 1000, at: ["08:00", "14:00", "20:00"])
            $0.take("Percocet 5/325 mg", 2, .tablet, at: ["08:00", "20:00"])
        },
        .init("no amount", nil) { $0.take("Paracetamol") },
        .init("another painkiller", nil) { $0.take("Ibuprofen", 5000) },
    ]

    @Test(arguments: rows)
    func `the daily amount has its level`(_ row: InteractionRow) { row.check(.acetaminophenTotal) }

    @Test(arguments: [(27, Finding.Level.know), (28, .ask), (29, .ask)])
    func `four weeks are long use`(_ days: Int, _ level: Finding.Level) {
        let sample = Case.sample {
            let started = $0.daysAgo(days)
            $0.take("Paracetamol", 3500) { $0.started = started }
        }
        #expect(total(sample)?.level == level)
    }

    @Test func `the sum, what is missing in it and as needed are said`() throws {
        let finding = try #require(
            total(
                .sample {
                    $0.take("Paracetamol", 1000, at: ["08:00", "20:00"]) { $0.asNeeded = .yes }
                    $0.take("Tylenol PM")
                }
            )
        )
        #expect(finding.value == Measured(value: 2000, unit: "mg/d"))
        #expect(finding.answers == [.medicine(0)])
        let words = Wording.english(finding.says)
        #expect(words.contains("at least 2000 mg") && words.contains("counted in full"), "\(words)")
    }

    private func total(_ sample: Case) -> Finding? {
        Review.findings(of: sample).first { $0.topic == .acetaminophenTotal }
    }
}
