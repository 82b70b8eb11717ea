// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of a look-alike's table: what was said, the fit, and whether it explains all.
struct LookAlikeRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fit: Fit
    let explains: Truth
    let sample: Case

    init(
        _ what: String,
        _ fit: Fit,
        explains: Truth = .no,
        _ build: (inout Case) -> Void
    ) {
        testDescription = what
        self.fit = fit
        self.explains = explains
        sample = .sample {
            $0.leg = Sheet()
            build(&$0)
        }
    }

    /// Checks the line against the rule.
    func check(_ rule: any LookAlike.Type) throws {
        let reading = try sample.reading(rule)
        #expect(reading.fit == fit)
        #expect(reading.explainsAll.truth == explains)
        #expect(reading.condition == rule.condition)
        #expect(reading.summary.fit == fit)
    }
}
