// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What a medicine is taken for.
public enum Indication: String, AnswerWord {
    case restlessLegs, backPain, sleep, mood, other
}

/// Which form of the substance or product is meant.
public enum MedicineForm: String, AnswerWord {
    case salt, base, patch, gel, oral, unknown
}

/// The unit of a dose.
public enum DoseUnit: String, AnswerWord {
    case milligrams = "mg"
    case micrograms = "ug"
    case grams = "g"
    case millilitres = "mL"
    case units
    case tablet
    case microgramsPerHour = "ug/h"
    case milligramsPerDay = "mg/24h"
}

/// A dose from a day on; each time is one intake.
public struct Dose: Hashable, Sendable {
    /// The first day of the dose.
    public var from: PartialDate
    /// How much, in the unit.
    public var amount: Double
    /// The unit.
    public var unit: DoseUnit
    /// The clock times of intake; nil when not told.
    public var at: [ClockTime]?

    /// Records a dose.
    public init(from: PartialDate, amount: Double, unit: DoseUnit, at: [ClockTime]?) {
        self.from = from
        self.amount = amount
        self.unit = unit
        self.at = at
    }
}

/// A medicine as the person names it.
public struct Medicine: Hashable, Sendable {
    /// What is on the box.
    public var name: String
    /// When it was started; nil when not told.
    public var started: PartialDate?
    /// The first day without it; nil while it goes on.
    ///
    /// A day after the case is a planned stop.
    public var stopped: PartialDate?
    /// What it is for; nil when not told.
    public var indication: Indication?
    /// Whether it is taken only as needed; nil when not told.
    public var asNeeded: Answer?
    /// Salt, base or product form; nil when not told.
    public var form: MedicineForm?
    /// The doses, as listed; nil when not told.
    public var doses: [Dose]?

    /// Records a medicine by name.
    public init(name: String) {
        self.name = name
    }

    /// Whether it is taken on a day; unknown when that turns on the missing part of a date.
    public func isTaken(on day: Day) -> Truth {
        let begun = started.map { !$0.isAfter(day) } ?? .yes
        let ended = stopped.map { !$0.isAfter(day) } ?? .no
        return begun && !ended
    }
}

extension PartialDate {
    /// Whether the date lies after a day; unknown when that turns on the missing part.
    public func isAfter(_ day: Day) -> Truth {
        !isBefore(day.advanced(by: 1))
    }
}
