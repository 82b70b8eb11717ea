// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension LabResult {
    /// The result in a sentence: test, value, unit and day as they were reported.
    var label: Text {
        let value = result.value
        let arguments: [String: Argument] = [
            "test": .text(ClinicalWords.label(test)),
            "value": .number(value, digits: Decimals.digits(of: value)),
            "unit": .verbatim(result.unit == "1" ? "" : result.printedUnit),
        ]
        guard let on else { return Text("labs.result", "{test} {value} {unit}", arguments) }
        return Text(
            "labs.resultOn",
            "{test} {value} {unit} on {on}",
            arguments.merging(["on": .date(on)]) { $1 }
        )
    }
}
