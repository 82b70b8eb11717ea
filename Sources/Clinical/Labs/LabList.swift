// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The laboratory results of a case, each in the one unit its rules use.
struct LabList: Sendable {
    /// The results that rules may use, in the order of the case.
    private(set) var results: [UsableResult] = []
    /// The places of results whose value can't be true.
    private(set) var impossible: [Int] = []
    /// The places of results whose unit is not known or is none for the test.
    private(set) var withoutUnit: [Int] = []

    init(_ case: Case) {
        for (index, result) in (`case`.labs ?? []).enumerated() {
            guard let value = try? LabConversion.value(of: result.result, for: result.test) else {
                withoutUnit.append(index)
                continue
            }
            if result.test.standard.limits.contains(value) {
                results.append(
                    UsableResult(index: index, test: result.test, value: value, result: result)
                )
            } else {
                impossible.append(index)
            }
        }
    }

    /// The newest result of a test; of two of one day the one listed later.
    func latest(_ test: LabTest) -> UsableResult? {
        var newest: UsableResult?
        for index in results.indices where results[index].test == test {
            if let other = newest, !other.isOlder(than: results[index]) { continue }
            newest = results[index]
        }
        return newest
    }

    /// Whether the newest result of a test passes; unknown when there is none.
    func newest(_ test: LabTest, _ passes: (Double) -> Bool) -> Claim {
        guard let result = latest(test) else { return Claim(.unknown, .labs) }
        return Claim(Truth(passes(result.value)), result.path)
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

    /// Where it stands in the case.
    var path: AnswerPath { .lab(index) }

    /// The day it was drawn; nil when that is not known to the day.
    var day: Day? { result.on?.exactDay }

    /// Whether it lies in the range that the laboratory printed; unknown when it printed none.
    var isInRange: Truth {
        result.range.map { Truth($0.contains(result.result.value)) } ?? .unknown
    }

    func isOlder(than other: UsableResult) -> Bool {
        guard let mine = result.on, let theirs = other.result.on else {
            return result.on == nil && other.result.on != nil
                || (result.on == nil) == (other.result.on == nil) && index < other.index
        }
        return (mine.earliest, index) < (theirs.earliest, other.index)
    }
}
