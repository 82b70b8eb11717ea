// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension Dose {
    /// What is taken at once, or what a patch gives, such as “0.5 mg” or “2 tablets”.
    public var amountWords: Text {
        let number = Argument.number(amount, digits: Measured(value: amount, unit: "").digits)
        let arguments: Arguments = ["amount": number]
        return switch unit {
        case .milligrams: Text("medicines.dose.mg", "{amount} mg", arguments)
        case .micrograms: Text("medicines.dose.ug", "{amount} µg", arguments)
        case .grams: Text("medicines.dose.g", "{amount} g", arguments)
        case .millilitres: Text("medicines.dose.mL", "{amount} mL", arguments)
        case .units: Text("medicines.dose.units", "{amount} {amount|unit|units}", arguments)
        case .tablet: Text("medicines.dose.tablet", "{amount} {amount|tablet|tablets}", arguments)
        case .microgramsPerHour: Text("medicines.dose.ugh", "{amount} µg an hour", arguments)
        case .milligramsPerDay: Text("medicines.dose.mgDay", "{amount} mg in 24 hours", arguments)
        }
    }

    /// What is taken and when, such as “0.5 mg at 20:00”; without times the amount alone.
    public var words: Text { words(at: at ?? []) }

    /// What is taken at some of the times.
    func words(at times: [ClockTime]) -> Text {
        guard !times.isEmpty else { return amountWords }
        let clocks = times.map { Text("report.clock", "{time}", ["time": .clock($0)]) }
        let arguments: Arguments = ["amount": .text(amountWords), "times": .list(clocks)]
        return times.count == 1
            ? Text("medicines.dose.at", "{amount} at {times}", arguments)
            : Text("medicines.dose.each", "{amount} each at {times}", arguments)
    }
}

extension Allergy {
    /// What it was to, and what happened.
    public var label: Text {
        guard let reaction else {
            return Text("report.allergy.name", "{name}", ["name": .verbatim(to)])
        }
        return Text(
            "report.allergy",
            "{name}: {reaction}",
            ["name": .verbatim(to), "reaction": .verbatim(reaction)]
        )
    }
}
