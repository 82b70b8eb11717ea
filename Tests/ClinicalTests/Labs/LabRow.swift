// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of a table of results or habits: what was said, and the topics that must come of it.
struct LabRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sample: Case
    /// Every topic on labs and habits that must come, with its level, in order; no others may.
    let expected: [Expected]

    struct Expected: Hashable, Sendable {
        let topic: Finding.Topic
        let level: Finding.Level
        let answers: [String]
    }

    init(_ what: String, _ expected: Expected..., build: (inout Case) -> Void) {
        testDescription = what
        sample = .sample(build)
        self.expected = expected
    }

    init(_ what: String, sample: Case, expected: [Expected]) {
        testDescription = what
        self.sample = sample
        self.expected = expected
    }

    func check(besides ignored: Set<Finding.Topic> = []) {
        let found = Review.findings(of: sample)
            .filter { [.labs, .habits].contains($0.about) && !ignored.contains($0.topic) }
        #expect(
            found.map {
                Expected(
                    topic: $0.topic,
                    level: $0.level,
                    answers: $0.answers.map(\.description)
                )
            } == expected
        )
    }
}

/// A finding of a table.
func found(
    _ topic: Finding.Topic,
    _ level: Finding.Level,
    _ answers: String...
) -> LabRow.Expected {
    LabRow.Expected(topic: topic, level: level, answers: answers)
}

extension Case {
    /// Adds a result, drawn ten days ago in the morning unless the closure says otherwise.
    mutating func lab(
        _ test: LabTest,
        _ value: Double,
        _ unit: String? = nil,
        daysAgo days: Int = 10,
        _ build: (inout LabResult) -> Void = { _ in }
    ) {
        var result = LabResult(test: test, result: Measured(value: value, unit: unit ?? test.unit))
        result.on = daysAgo(days)
        build(&result)
        labs = (labs ?? []) + [result]
    }

    /// Says that there is a leg problem with an urge to move.
    mutating func restless() { leg.yes(.urge) }
}
