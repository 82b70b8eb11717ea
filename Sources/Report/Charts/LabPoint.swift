// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary

/// A laboratory result that can be drawn.
struct LabPoint {
    /// The result as it was reported.
    let result: LabResult
    /// The value in the first unit of its test.
    let value: Measured
    /// The range that the laboratory printed, in the same unit; nil when none was given.
    let range: ClosedRange<Double>?
    /// When it was drawn, as precisely as it is known.
    let on: PartialDate

    /// Where it stands: its day, or the middle of its month or year (the 15th or 16th, 2 July).
    var day: Day {
        on.earliest.advanced(by: on.earliest.distance(to: on.latest) / 2)
    }

    /// Whether the day is known.
    var hasDay: Bool { on.exactDay != nil }

    /// Whether it is certain that another one was drawn on a later day.
    func isSurely(before other: LabPoint) -> Bool { on.latest < other.on.earliest }

    /// What keeps a result from being drawn.
    enum Obstacle: CaseIterable {
        case unit, value, date
    }

    /// Reads a result in the first unit of its test, or says why it can't be drawn.
    static func read(_ result: LabResult) -> Result<LabPoint, Undrawable> {
        guard let value = try? LabConversion(result.test, result.result) else {
            return .failure(Undrawable(obstacle: .unit))
        }
        guard value.canBeTrue else { return .failure(Undrawable(obstacle: .value)) }
        guard let on = result.on else { return .failure(Undrawable(obstacle: .date)) }
        return .success(
            LabPoint(result: result, value: value.values[0], range: range(of: result), on: on)
        )
    }

    /// Why a result can't be drawn.
    struct Undrawable: Error {
        let obstacle: Obstacle
    }

    private static func range(of result: LabResult) -> ClosedRange<Double>? {
        guard let range = result.range else { return nil }
        let ends = [range.lowerBound, range.upperBound].compactMap { end in
            let given = Measured(value: end, unit: result.result.unit)
            return (try? LabConversion(result.test, given))?.values[0].value
        }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }
}

extension LabTest {
    /// The line that matters for restless legs, in the first unit of the test; nil when none does.
    ///
    /// Source: ``IronLimits``, AASM 2025.
    var restlessLegsLimit: Double? {
        switch self {
        case .ferritin: IronLimits.ferritinToTreat
        case .transferrinSaturation: IronLimits.saturationToTreat
        case .iron, .tibc, .haemoglobin, .crp, .creatinine, .egfr, .glucose, .hba1c, .tsh,
            .vitaminB12, .folate, .vitaminD, .magnesium, .phosphate:
            nil
        }
    }
}
