// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary

/// Makes random cases from a seed: every key of every table comes up, each about half the time.
struct CaseGenerator {
    private var generator: Mixer

    init(seed: UInt64) {
        generator = Mixer(state: seed)
    }

    mutating func next() -> Case {
        let asOf = day(in: 18_000...22_000)
        var result = Case(asOf: asOf)
        result.person = sheet(asOf: asOf) { key, form in
            key == .birthYear ? .whole(1900...asOf.year) : form
        }
        result.legs = maybe { random in
            random.list(upTo: 3) { index, random in
                var leg = LegProblem(id: "leg \(index)")
                leg.answers = random.sheet(asOf: asOf)
                return leg
            }
        }
        result.back = maybe { $0.sheet(asOf: asOf) }
        result.warning.answers = sheet(asOf: asOf)
        for key in WarningKey.allCases {
            result.warning.since[key] = maybe { $0.date(upTo: asOf) }
            if coin() { result.warning.worse.insert(key) }
        }
        result.conditions = maybe { random in Condition.allCases.filter { _ in random.coin() } }
        result.medicines = maybe { $0.list(upTo: 3) { _, random in random.medicine(asOf: asOf) } }
        result.allergies = maybe { random in
            random.list(upTo: 2) { _, random in
                Allergy(to: random.text(), reaction: random.maybe { $0.text() })
            }
        }
        result.labs = maybe { $0.list(upTo: 4) { _, random in random.lab(asOf: asOf) } }
        result.habits = sheet(asOf: asOf)
        result.plannedInjection = maybe { $0.day(in: asOf.number...(asOf.number + 90)) }
        return result
    }

    private mutating func sheet<Key: AnswerKey>(
        asOf: Day,
        form: (Key, AnswerForm) -> AnswerForm = { $1 }
    ) -> Sheet<Key> {
        var sheet = Sheet<Key>()
        for key in Key.allCases where coin() {
            sheet[key] = value(form(key, key.form), asOf: asOf)
        }
        return sheet
    }

    private mutating func value(_ form: AnswerForm, asOf: Day) -> AnswerValue {
        switch form {
        case .answer(let orBefore):
            .answer(pick(Answer.allCases.filter { orBefore || $0 != .onlyBefore }) ?? .unknown)
        case .oneOf(let list): .word(pick(list) ?? "")
        case .anyOf(let list): .words(list.filter { _ in coin() }.shuffled(using: &generator))
        case .whole(let range): .whole(.random(in: range, using: &generator))
        case .number(let range): .number(.random(in: range, using: &generator))
        case .pastDate: .date(date(upTo: asOf))
        case .clock: .clock(clock())
        case .text: .text(text())
        }
    }

    private mutating func medicine(asOf: Day) -> Medicine {
        var medicine = Medicine(name: text())
        medicine.started = maybe { $0.date(upTo: asOf) }
        medicine.stopped = maybe { .day($0.day(in: asOf.number...(asOf.number + 400))) }
        medicine.indication = maybe { $0.pick(Indication.allCases) ?? .other }
        medicine.asNeeded = maybe { $0.pick([Answer.yes, .no, .unknown]) ?? .no }
        medicine.form = maybe { $0.pick(MedicineForm.allCases) ?? .unknown }
        medicine.doses = maybe { random in
            random.list(upTo: 3) { _, random in
                Dose(
                    from: random.date(upTo: asOf),
                    amount: .random(in: 0.01...900, using: &random.generator),
                    unit: random.pick(DoseUnit.allCases) ?? .tablet,
                    at: random.maybe { random in
                        random.list(upTo: 3) { index, _ in ClockTime(wrapping: 480 + 97 * index) }
                    }
                )
            }
        }
        return medicine
    }

    private mutating func lab(asOf: Day) -> LabResult {
        let measured = Measured(value: .random(in: -5...5000, using: &generator), unit: text())
        var lab = LabResult(test: pick(LabTest.allCases) ?? .ferritin, result: measured)
        lab.on = maybe { $0.date(upTo: asOf) }
        lab.time = maybe { $0.clock() }
        lab.fasting = maybe { $0.pick([Answer.yes, .no, .unknown]) ?? .no }
        lab.hoursSinceIron = maybe { .random(in: 0...10_000, using: &$0.generator) }
        lab.range = maybe { random in
            let low = Double.random(in: 0...100, using: &random.generator)
            return low...(low + .random(in: 0...100, using: &random.generator))
        }
        lab.source = maybe { $0.text() }
        return lab
    }

    private mutating func date(upTo today: Day) -> PartialDate {
        let day = day(in: 0...today.number)
        let (year, month, _) = day.date
        return pick([.day(day), .month(year: year, month: month), .year(year)]) ?? .day(day)
    }

    private mutating func day(in range: ClosedRange<Int>) -> Day {
        Day(number: .random(in: range, using: &generator))
    }

    private mutating func clock() -> ClockTime {
        ClockTime(wrapping: .random(in: 0...1439, using: &generator))
    }

    private mutating func text() -> String {
        pick(["ropinirole 0.25 mg", "µg/L", "say “when”", "a\"b\\c", "tab\tline\nend", "Ärzte 犬"])
            ?? ""
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.randomElement(using: &generator)
    }

    private mutating func coin() -> Bool { Bool.random(using: &generator) }

    private mutating func maybe<Value>(_ make: (inout CaseGenerator) -> Value) -> Value? {
        coin() ? make(&self) : nil
    }

    private mutating func list<Value>(
        upTo count: Int,
        _ make: (Int, inout CaseGenerator) -> Value
    ) -> [Value] {
        (0..<Int.random(in: 0...count, using: &generator)).map { make($0, &self) }
    }
}

/// The SplitMix64 generator, so that a seed gives the same cases everywhere.
private struct Mixer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
