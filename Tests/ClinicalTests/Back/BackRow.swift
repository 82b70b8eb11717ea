// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of the table of a kind of back pain: what was said, and the fit.
struct BackRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fit: Fit
    let sample: Case

    init(_ what: String, _ fit: Fit, _ build: (inout Case) -> Void) {
        testDescription = what
        self.fit = fit
        sample = .sample {
            $0.back = Sheet()
            build(&$0)
        }
    }

    /// Checks the line against the kind.
    func check(_ kind: BackKind) throws {
        let kinds = Assessor.assess(sample).back.kinds
        #expect(try #require(kinds.first { $0.kind == kind }).fit == fit)
    }
}
