// SPDX-License-Identifier: Apache-2.0
import Vocabulary

@testable import Clinical

/// Makes cases from a seed: sparse ones, full ones, and ones full of contradictions.
struct RandomCases {
    private var generator: SeededGenerator
    /// How many of a hundred questions are answered.
    private var density = 50

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// So many cases from one seed, the same each time.
    static func some(_ count: Int, seed: UInt64) -> [Case] {
        var cases = RandomCases(seed: seed)
        return (0..<count).map { _ in cases.next() }
    }

    mutating func next() -> Case {
        density = pick([5, 25, 50, 90])
        var result = Case(
            asOf: Case.sampleDay.advanced(by: .random(in: -900...900, using: &generator))
        )
        result.person = sheet(asOf: result.asOf)
        if chance(80) {
            let born = Int.random(in: 1930...2005, using: &generator)
            result.person.put(.birthYear, born)
        } else {
            result.person.forget(.birthYear)
        }
        if chance(90) { result.legs = (0..<pick([0, 1, 1, 2, 3])).map { leg($0, result.asOf) } }
        if chance(70) { result.back = sheet(asOf: result.asOf) }
        result.warning = warnings(asOf: result.asOf)
        if chance(60) { result.conditions = Condition.allCases.filter { _ in chance(10) } }
        if chance(60) {
            result.medicines = (0..<pick([0, 1, 2])).map { _ in medicine(result.asOf) }
        }
        return result
    }

    private mutating func leg(_ index: Int, _ asOf: Day) -> LegProblem {
        var problem = LegProblem(id: "leg\(index)")
        problem.answers = sheet(asOf: asOf)
        if chance(50) { problem.answers.yes(.urge, .rest, .relief, .evening) }
        return problem
    }

    private mutating func warnings(asOf: Day) -> Warnings {
        var warnings = Warnings()
        let howMany = pick([0, 1, 3, 20])
        for key in WarningKey.allCases {
            if chance(density) { warnings.answers[key] = .answer(pick([.no, .no, .unknown])) }
            if chance(howMany) { warnings.answers.yes(key) }
            if chance(30) { warnings.since[key] = date(asOf: asOf) }
            if chance(10) { warnings.worse.insert(key) }
        }
        return warnings
    }

    private mutating func medicine(_ asOf: Day) -> Medicine {
        var medicine = Medicine(name: pick(["Metoclopramide", "pramipexole 0.5 mg", "ibuprofen"]))
        medicine.indication = pick([.restlessLegs, .backPain, nil])
        medicine.started = pick([nil, date(asOf: asOf)])
        medicine.stopped = pick([nil, nil, .day(asOf.advanced(by: pick([-30, 0, 30])))])
        return medicine
    }

    private mutating func sheet<Key: AnswerKey>(asOf: Day) -> Sheet<Key> {
        var sheet = Sheet<Key>()
        for key in Key.allCases where chance(density) {
            sheet[key] =
                key.form == .pastDate
                ? .date(date(asOf: asOf)) : pick(AnswerValue.examples(of: key.form))
        }
        return sheet
    }

    private mutating func date(asOf: Day) -> PartialDate {
        let ago = pick([3, 14, 15, 40, 91, 92, 400, 5000])
        let day = asOf.advanced(by: -ago)
        let (year, month, _) = day.date
        return pick([.day(day), .month(year: year, month: month), .year(year)])
    }

    /// One of the values, which are never none.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    private mutating func chance(_ ofHundred: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < ofHundred
    }
}

/// The SplitMix64 generator, so that a seed gives the same cases everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
