// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary

/// The findings that may stand in a report.
enum ShownFindings {
    /// What the rules find without the answers that are left out at the person’s wish.
    ///
    /// A sentence names what it rests on, so that leaving out a path is not enough: where a finding
    /// rests on a hidden answer, the rules read the case again as if that had not been asked.
    static func list(_ input: ReportInput, _ filter: AnswerFilter) -> [Finding] {
        let findings = input.assessment?.findings ?? []
        let isOpen = findings.allSatisfy { ($0.answers + $0.rivals).allSatisfy(filter.shows) }
        guard !isOpen else { return findings }
        guard let answers = input.answers else {
            return findings.filter { ($0.answers + $0.rivals).allSatisfy(filter.shows) }
        }
        var open = filter.open(answers)
        open.asOf = input.assessment?.asOf ?? open.asOf
        return Assessor.assess(open, nights: input.legNights).findings
    }
}

extension AnswerFilter {
    /// A case as if the hidden signs had not been asked.
    func open(_ answers: Case) -> Case {
        var open = answers
        for key in WarningKey.allCases where !shows(.warning(key)) {
            open.warning.answers[key] = nil
            open.warning.since[key] = nil
            open.warning.worse.remove(key)
        }
        return open
    }
}
