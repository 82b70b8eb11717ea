// SPDX-License-Identifier: Apache-2.0
import Vocabulary

@testable import Clinical

/// Cases that pages are drawn from.
enum SampleCase {
    /// Medicines known, misspelt and unknown, a result, and an alert among the findings.
    static func reviewed(on day: Day) -> Case {
        var sample = Case(asOf: day)
        sample.medicines = ["Tramadol 50 mg", "gabapentine 300", "Tylenol PM", "the blue pill"]
            .map(Medicine.init(name:))
        var ferritin = LabResult(test: .ferritin, result: Measured(value: 38, unit: "ng/mL"))
        ferritin.on = .day(day)
        sample.labs = [ferritin]
        return sample
    }
}
