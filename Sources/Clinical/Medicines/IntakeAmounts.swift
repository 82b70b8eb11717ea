// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the listed doses of a medicine come to in a day.
///
/// Source of the rules of counting: the case contract. Each time of intake counts once, and a dose
/// without times is one intake a day; a later day replaces all earlier doses, and doses of the same
/// day add up; `ug/h` and `mg/24h` are what a patch gives all day; `tablet` takes the strength from
/// the name; in a combination an amount means the first-named ingredient.
struct IntakeAmounts: Sendable {
    private let doses: [Dose]
    private let ingredients: [String]
    /// The strengths in the name in milligrams, in its order.
    private let strengths: [Double]
    /// What a patch gives in an hour by its name, in micrograms.
    private let patchRate: Double?

    init(_ medicine: Medicine, resolved: ResolvedMedicine) {
        doses = (medicine.doses ?? []).sorted { $0.from.earliest < $1.from.earliest }
        ingredients = resolved.ingredients.map(\.name)
        strengths = resolved.strengths.compactMap(\.milligrams)
        patchRate = resolved.strengths.first { $0.unit == .microgramsPerHour }?.amount
    }

    /// How many milligrams of an ingredient are taken on a day; nil when that can't be told.
    func milligrams(of ingredient: String, on day: Day) -> Double? {
        guard let place = ingredients.firstIndex(of: ingredient) else { return nil }
        return total(of: current(on: day)) { milligrams($0, ingredient: place) }
    }

    /// The strength of the patches worn on a day; nil when the dose is told in another unit.
    func microgramsPerHour(on day: Day) -> Double? {
        total(of: current(on: day)) { dose in
            switch dose.unit {
            case .microgramsPerHour: dose.amount
            case .tablet: patchRate.map { $0 * dose.amount }
            default: nil
            }
        }
    }

    /// The days from which more of the first-named ingredient was taken than before.
    var rises: [PartialDate] {
        var days: [PartialDate] = []
        var before: Double?
        for from in doses.map(\.from).withoutRepeats {
            let amount = total(of: doses.filter { $0.from == from }) {
                milligrams($0, ingredient: 0) ?? ($0.unit == .tablet ? $0.daily : nil)
            }
            if let before, let amount, amount > before { days.append(from) }
            before = amount ?? before
        }
        return days
    }

    /// Whether a dose and the strength on the box are so far apart that a unit must be wrong.
    ///
    /// Such a dose is kept as it was written and used in no rule.
    func isOutOfScale(_ dose: Dose) -> Bool {
        guard let strength = strengths.first, let amount = dose.milligrams else { return false }
        let most = IntakeAmounts.mostTimesApart
        return amount >= strength * most || strength >= amount * most
    }

    /// How many times apart they are then; our own, between ten tablets at once and mg for µg.
    static let mostTimesApart: Double = 100

    /// The doses that hold on a day: those of the last day that has begun.
    func current(on day: Day) -> [Dose] {
        guard let last = doses.last(where: { $0.from.earliest <= day }) else { return [] }
        return doses.filter { $0.from == last.from }
    }

    private func total(of doses: [Dose], _ amount: (Dose) -> Double?) -> Double? {
        guard !doses.isEmpty else { return nil }
        var sum = 0.0
        for dose in doses {
            guard let part = amount(dose) else { return nil }
            sum += part
        }
        return sum
    }

    private func milligrams(_ dose: Dose, ingredient place: Int) -> Double? {
        guard !isOutOfScale(dose) else { return nil }
        return switch dose.unit {
        case .tablet: strengths[at: place].map { $0 * dose.daily }
        case .milligrams: share(of: place).map { $0 * dose.daily }
        case .grams: share(of: place).map { $0 * dose.daily * 1000 }
        case .micrograms: share(of: place).map { $0 * dose.daily / 1000 }
        case .milligramsPerDay: share(of: place).map { $0 * dose.amount }
        case .microgramsPerHour: share(of: place).map { $0 * dose.amount * 24 / 1000 }
        case .millilitres, .units: nil
        }
    }

    /// How much of an ingredient there is for one part of the first-named one.
    private func share(of place: Int) -> Double? {
        guard place > 0 else { return 1 }
        guard let first = strengths.first, let other = strengths[at: place] else { return nil }
        return other / first
    }
}

extension Dose {
    /// The amount of all intakes of a day, in the unit of the dose.
    fileprivate var daily: Double { amount * Double(max(at?.count ?? 1, 1)) }

    /// One intake in milligrams; nil when the unit is no plain mass.
    fileprivate var milligrams: Double? {
        switch unit {
        case .milligrams: amount
        case .micrograms: amount / 1000
        case .grams: amount * 1000
        case .millilitres, .units, .tablet, .microgramsPerHour, .milligramsPerDay: nil
        }
    }
}

extension BoxStrength {
    /// The strength in milligrams; nil when it is no mass.
    var milligrams: Double? {
        switch unit {
        case .milligrams: amount
        case .micrograms: amount / 1000
        case .grams: amount * 1000
        default: nil
        }
    }
}
