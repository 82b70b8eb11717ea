// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The laboratory results of a case, each in the one unit its rules use.
struct LabList: Sendable {
    /// The results that rules may use, in the order of the case.
    let results: [UsableResult]

    init(_ case: Case) {
        results = (`case`.labs ?? []).enumerated().compactMap { UsableResult($1, at: $0) }
    }

    /// The newest result of a test; of two of one day the one listed later.
    func latest(_ test: LabTest) -> UsableResult? {
        results.filter { $0.test == test }.max { $0.isOlder(than: $1) }
    }
}

/// A laboratory result that can be true, in the unit of its test.
struct UsableResult: Hashable, Sendable {
    /// The place in the case.
    let index: Int
    /// Which test.
    let test: LabTest
    /// The value in ``LabTest/unit``.
    let value: Double
    /// What else was said about it.
    let result: LabResult

    /// Nil when the value can't be true or its unit is not known.
    init?(_ result: LabResult, at index: Int) {
        guard let value = try? result.result.value(in: result.test.unit) else { return nil }
        self.index = index
        test = result.test
        self.value = value
        self.result = result
    }

    /// Where it stands in the case.
    var path: AnswerPath { .lab(index) }

    fileprivate func isOlder(than other: UsableResult) -> Bool {
        guard let mine = result.on, let theirs = other.result.on else {
            return result.on == nil && other.result.on != nil || index < other.index
        }
        return (mine.earliest, index) < (theirs.earliest, other.index)
    }
}

extension LabTest {
    /// The unit in which the rules speak of the test, as a UCUM code.
    var unit: String {
        switch self {
        case .ferritin: "ng/mL"
        case .iron, .tibc: "ug/dL"
        case .transferrinSaturation: "%"
        case .haemoglobin: "g/dL"
        case .crp: "mg/L"
        case .creatinine: "mg/dL"
        case .egfr: "mL/min/{1.73_m2}"
        case .glucose: "mg/dL"
        case .hba1c: "%"
        case .tsh: "m[IU]/L"
        case .vitaminB12: "pg/mL"
        case .folate, .vitaminD: "ng/mL"
        case .magnesium, .phosphate: "mg/dL"
        }
    }
}
