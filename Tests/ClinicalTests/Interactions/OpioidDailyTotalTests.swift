// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct OpioidDailyTotalTests {
    /// The factors of CDC 2022, each written out again.
    static let factors: [(name: String, perMilligram: Double)] = [
        ("codeine", 0.15), ("hydrocodone", 1), ("hydromorphone", 5), ("methadone", 4.7),
        ("morphine", 1), ("oxycodone", 1.5), ("oxymorphone", 3), ("tapentadol", 0.4),
        ("tramadol", 0.2),
    ]

    @Test func `each factor is that of CDC 2022`() throws {
        #expect(MorphineEquivalents.hundredths.count == Self.factors.count)
        for (name, factor) in Self.factors {
            let finding = try #require(total { $0.take(name, 20, at: ["08:00", "20:00"]) })
            let value = try #require(finding.value)
            #expect(abs(value.value - 40 * factor) < 1e-9, "\(name)")
            #expect(value.unit == "MME/d")
        }
    }

    @Test func `a fentanyl patch counts by its micrograms an hour`() throws {
        let finding = try #require(total { $0.take("Fentanyl patch", 25, .microgramsPerHour) })
        #expect(finding.value?.value == 60)
        #expect(finding.level == .alert)
        let byName = try #require(total { $0.take("Fentanyl 12 mcg/h patch", 2, .tablet) })
        #expect(byName.value?.value == 57.6)
        #expect(total { $0.take("Actiq", 1) } == nil)
    }

    @Test(arguments: [
        "Dihydrocodeine", "Tilidin", "Pethidine", "Polamidon", "Buprenorphine", "Naloxone",
    ])
    func `an opioid without a factor is not guessed`(_ name: String) throws {
        #expect(total { $0.take(name, 40) } == nil)
        let beside = try #require(
            total {
                $0.take(name, 40)
                $0.take("Morphine", 20)
            }
        )
        #expect(beside.value?.value == 20)
        #expect(beside.answers == [.medicine(1)])
        let words = Wording.english(beside.says)
        #expect(words.contains("at least") == (name != "Naloxone"), "\(words)")
        #expect(words.contains(name) == (name != "Naloxone"), "\(words)")
    }

    static let levels: [(morphine: Double, level: Finding.Level, words: String?)] = [
        (0.5, .know, nil), (49.9, .know, nil), (50, .alert, "From 50 on"),
        (89.9, .alert, "From 50 on"), (90, .alert, "90 or more"), (400, .alert, "90 or more"),
    ]

    @Test func `from 50 a clinician must look, and 90 is named`() throws {
        for (morphine, level, words) in Self.levels {
            let finding = try #require(total { $0.take("Morphine", morphine) })
            #expect(finding.level == level, "\(morphine)")
            if let words { #expect(Wording.english(finding.says).contains(words)) }
        }
    }

    @Test func `both conditions have one total over all products`() throws {
        let finding = try #require(
            total {
                $0.take("Targin 10/5 mg", 1, .tablet, at: ["20:00"]) {
                    $0.indication = .restlessLegs
                }
                $0.take("Ibuprofen", 400)
                $0.take("Tramadol", 50, at: ["08:00", "14:00", "20:00"]) {
                    $0.indication = .backPain
                }
            }
        )
        #expect(finding.value?.value == 45)
        #expect(finding.answers == [.medicine(0), .medicine(2)])
    }

    @Test func `tramadol reaches 50 at 250 mg`() throws {
        #expect(total { $0.take("Tramadol", 249) }?.level == .know)
        #expect(total { $0.take("Tramadol", 250) }?.level == .alert)
    }

    @Test func `an unknown amount makes it at least, as needed counts in full`() throws {
        let finding = try #require(
            total {
                $0.take("Morphine", 60) { $0.asNeeded = .yes }
                $0.take("Oxycodone")
            }
        )
        let words = Wording.english(finding.says)
        #expect(finding.level == .alert)
        #expect(words.contains("at least 60 "))
        #expect(words.contains("Oxycodone"))
        #expect(words.contains("counted in full"))
        #expect(total { $0.take("Oxycodone") } == nil)
        let daily = try #require(total { $0.take("Morphine", 60) })
        #expect(!Wording.english(daily.says).contains("counted in full"))
    }

    @Test func `a stopped opioid and one not yet begun are not in it`() {
        let none = total {
            let (yesterday, tomorrow) = ($0.daysAgo(1), $0.daysAgo(-1))
            $0.take("Morphine", 60) { $0.stopped = yesterday }
            $0.take("Oxycodone", 60) { $0.started = tomorrow }
        }
        #expect(none == nil)
    }

    private func total(_ build: (inout Case) -> Void) -> Finding? {
        let found = Review.findings(of: .sample(build)).filter { $0.topic == .opioidDailyTotal }
        #expect(found.count < 2)
        return found.first
    }
}

struct NaloxoneTalkTests {
    static let rows: [InteractionRow] = [
        .init("50 MME", .ask, ["/medicines/0"]) { $0.take("Morphine", 50) },
        .init("49.9 MME", nil) { $0.take("Morphine", 49.9) },
        .init("no amount", nil) { $0.take("Morphine") },
        .init("benzodiazepine", .ask, ["/medicines/0", "/medicines/1"]) {
            $0.take(all: "Morphine", "Diazepam")
        },
        .init("gabapentinoid", .ask) { $0.take(all: "Morphine", "Pregabalin") },
        .init("PM tablet", .ask) { $0.take(all: "Morphine", "Tylenol PM") },
        .init("64 years", nil) {
            $0.take("Morphine", 5)
            $0.aged(64)
        },
        .init("65 years", .ask, ["/medicines/0", "/person/birthYear"]) {
            $0.take("Morphine", 5)
            $0.aged(65)
        },
        .init("apnoea", .ask, ["/medicines/0", "/conditions"]) {
            $0.take("Morphine", 5)
            $0.named(.sleepApnoea)
        },
        .init("substance use", .ask) {
            $0.take("Buprenorphine")
            $0.named(.substanceUse)
        },
        .init("liver", .ask) {
            $0.take("Morphine", 5)
            $0.named(.liverDisease)
        },
        .init("eGFR 59.9", .ask, ["/medicines/0", "/labs/0"]) {
            $0.take("Morphine", 5)
            $0.measured(.egfr, 59.9)
        },
        .init("eGFR 60", nil) {
            $0.take("Morphine", 5)
            $0.measured(.egfr, 60)
        },
        .init("another condition", nil) {
            $0.take("Morphine", 5)
            $0.named(.diabetes)
        },
        .init("naloxone is there", nil) { $0.take(all: "Morphine", "Diazepam", "Narcan") },
        .init("naloxone only inside a tablet", .ask) { $0.take(all: "Targin", "Diazepam") },
        .init("naltrexone is none", .ask) { $0.take(all: "Morphine", "Diazepam", "Naltrexone") },
        .init("no opioid", nil) {
            $0.take("Diazepam")
            $0.aged(80)
        },
    ]

    @Test(arguments: rows)
    func `reasons to talk about naloxone`(_ row: InteractionRow) { row.check(.naloxoneTalk) }
}
