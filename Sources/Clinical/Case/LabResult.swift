// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A laboratory test the case file knows.
public enum LabTest: String, AnswerWord {
    case ferritin, iron, tibc, transferrinSaturation, haemoglobin, crp, creatinine, egfr, glucose
    case hba1c, tsh, vitaminB12, folate, vitaminD, magnesium, phosphate
}

/// A laboratory result as it was reported.
public struct LabResult: Hashable, Sendable {
    /// Which test.
    public var test: LabTest
    /// The value with its unit as written; kept even when it can't be true.
    public var result: Measured
    /// The day it was drawn.
    public var on: PartialDate?
    /// The clock time it was drawn; nil when not told.
    public var time: ClockTime?
    /// Whether the person was fasting; nil when not told.
    public var fasting: Answer?
    /// Hours since iron was last taken, within ``hours``; nil when not told.
    public var hoursSinceIron: Double?
    /// The laboratory's own range, low to high; nil when not told.
    public var range: ClosedRange<Double>?
    /// Where the result came from, in the person's words; nil when not told.
    public var source: String?

    /// The hours since iron that can be told.
    public static let hours: ClosedRange<Double> = 0...10_000

    /// Records a result.
    public init(test: LabTest, result: Measured) {
        self.test = test
        self.result = result
    }
}
