// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

extension LabResult {
    /// The result in a sentence: test, value, unit and day as they were reported.
    public var label: Text {
        let arguments: Arguments = [
            "test": .text(ClinicalWords.label(test)), "result": .text(result.reported),
        ]
        guard let on else { return Text("labs.result", "{test} {result}", arguments) }
        return Text(
            "labs.resultOn",
            "{test} {result} on {on}",
            arguments.merging(["on": .date(on)])
        )
    }
}

extension Measured {
    /// How many decimals the number has, as far as people write them: 0–4.
    public var digits: Int { Decimals.digits(of: value) }

    /// The number and the unit as they were reported.
    public var reported: Text {
        let number = Argument.number(value, digits: digits)
        guard !namedUnit.isEmpty else { return Text("labs.number", "{value}", ["value": number]) }
        return Text(
            "labs.value",
            "{value} {unit}",
            ["value": number, "unit": .verbatim(namedUnit)]
        )
    }

    /// The unit as people write it; empty for a plain number.
    public var namedUnit: String { unit == "1" ? "" : printedUnit }
}
