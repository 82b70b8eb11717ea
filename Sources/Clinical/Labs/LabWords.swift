// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension LabResult {
    /// The result in a sentence: test, value, unit and day as they were reported.
    var label: Text {
        let value = result.value
        let arguments: Arguments = [
            "test": .text(ClinicalWords.label(test)),
            "value": .number(value, digits: LabResult.digits(of: value)),
            "unit": .verbatim(result.unit == "1" ? "" : result.printedUnit),
        ]
        guard let on else { return Text("labs.result", "{test} {value} {unit}", arguments) }
        return Text(
            "labs.resultOn",
            "{test} {value} {unit} on {on}",
            arguments.merging(["on": .date(on)])
        )
    }

    /// How many decimals a number has, as far as people write them.
    private static func digits(of value: Double) -> Int {
        (0..<4).first { LabConversion.rounded(value, digits: $0) == value } ?? 4
    }
}
