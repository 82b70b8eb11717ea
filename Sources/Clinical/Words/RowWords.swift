// SPDX-License-Identifier: Apache-2.0
public import Wording

/// A part of a listed line: of a medicine, a dose, a laboratory result or a reaction.
///
/// The raw value is the name of the part in the case file.
public enum RowPart: String, Hashable, Sendable, CaseIterable {
    case name, started, stopped, asNeeded, form
    case indication = "for"
    case amount, unit, at, from
    case test, value, on, time, fasting, hoursSinceIron, rangeLow, rangeHigh, source
    case to, reaction
}

extension ClinicalWords {
    /// What stands beside a part of a listed line.
    public static func label(_ part: RowPart) -> Text {
        switch part {
        case .name: text("row", part, "Name on the box, with strength")
        case .started: text("row", part, "Started")
        case .stopped: text("row", part, "Stopped, if so (first day without it)")
        case .indication: text("row", part, "What it is for")
        case .asNeeded: text("row", part, "Only when needed")
        case .form: text("row", part, "Kind")
        case .amount: text("row", part, "Each time")
        case .unit: text("row", part, "Unit")
        case .at: text("row", part, "Times of day")
        case .from: text("row", part, "From")
        case .test: text("row", part, "Which test")
        case .value: text("row", part, "Result")
        case .on: text("row", part, "Drawn on")
        case .time: text("row", part, "Drawn at")
        case .fasting: text("row", part, "Fasting before")
        case .hoursSinceIron: text("row", part, "Hours since the last iron")
        case .rangeLow: text("row", part, "Laboratory’s range, from")
        case .rangeHigh: text("row", part, "Range, to")
        case .source: text("row", part, "Where it stands")
        case .to: text("row", part, "To what")
        case .reaction: text("row", part, "What happened")
        }
    }

    /// The unit of a dose, as a choice.
    public static func label(_ unit: DoseUnit) -> Text {
        switch unit {
        case .milligrams: text("doseUnit", unit, "mg")
        case .micrograms: text("doseUnit", unit, "µg (mcg)")
        case .grams: text("doseUnit", unit, "g")
        case .millilitres: text("doseUnit", unit, "mL")
        case .units: text("doseUnit", unit, "units")
        case .tablet: text("doseUnit", unit, "tablets, patches, puffs")
        case .microgramsPerHour: text("doseUnit", unit, "µg an hour (patch)")
        case .milligramsPerDay: text("doseUnit", unit, "mg in 24 hours (patch)")
        }
    }
}
