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

extension SampleCase {
    /// A story of typical restless legs that weigh on a person.
    static func typical(asOf day: Day) -> Case {
        var sample = Case(asOf: day)
        var leg = LegProblem(id: "a")
        for key in [LegKey.urge, .rest, .relief, .evening] { leg.answers[key] = .answer(.yes) }
        for key in [
            LegKey.allDay, .knot, .cough, .numbSoles, .oneShiftEndsIt, .swelling,
            .innerRestlessness, .toesMoveAlone, .fixedDistance, .withWorry, .onlySitting,
        ] { leg.answers[key] = .answer(.no) }
        leg.answers[.distress] = .word(Distress.moderate.rawValue)
        leg.answers[.nightsPerWeekUntreated] = .number(5)
        leg.answers[.monthsSinceStart] = .whole(40)
        sample.legs = [leg]
        return sample
    }
}
