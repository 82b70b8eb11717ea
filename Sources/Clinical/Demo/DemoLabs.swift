// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The laboratory results of the demonstration's person, over three years.
///
/// Invented. Ferritin sinks below the line for restless legs while the laboratory calls it normal;
/// one result came in another unit, as from another laboratory.
enum DemoLabs {
    /// The results known on a day.
    static func make(asOf: Day) -> [LabResult] {
        draws.flatMap { draw in
            draw.values.map { test, value, unit, range in
                var result = LabResult(test: test, result: Measured(value: value, unit: unit))
                result.on = .day(asOf.advanced(by: -draw.daysAgo))
                result.range = range
                guard IronStatus.family.contains(test) else { return result }
                result.time = ClockTime(hour: 8, minute: 10)
                result.fasting = .yes
                result.hoursSinceIron = 48
                return result
            }
        }
    }

    private typealias Value = (test: LabTest, value: Double, unit: String, ClosedRange<Double>?)

    private static let draws: [(daysAgo: Int, values: [Value])] = [
        (
            1080,
            [
                (.ferritin, 96, "ng/mL", 13...150), (.transferrinSaturation, 27, "%", 16...45),
                (.haemoglobin, 13.6, "g/dL", 12...16),
            ]
        ),
        (
            560,
            [
                (.ferritin, 164, "pmol/L", 29...337), (.transferrinSaturation, 22, "%", 16...45),
                (.creatinine, 0.82, "mg/dL", 0.5...0.9),
            ]
        ),
        (
            35,
            [
                (.ferritin, 49, "ng/mL", 13...150), (.transferrinSaturation, 18.5, "%", 16...45),
                (.haemoglobin, 13.1, "g/dL", 12...16), (.crp, 1.8, "mg/L", 0...5),
                (.creatinine, 0.87, "mg/dL", 0.5...0.9), (.vitaminD, 24, "ng/mL", nil),
            ]
        ),
    ]
}
