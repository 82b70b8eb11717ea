// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// How well the kidneys filter, as reported or computed from creatinine.
struct KidneyFunction: Hashable, Sendable {
    /// Millilitres a minute for 1.73 m² of body surface.
    let filtration: Double
    /// The answers it rests on.
    let answers: [AnswerPath]

    /// Nil when there is no result to tell it from.
    init?(_ case: Case, labs: LabList) {
        guard let reported = labs.latest(.egfr) else { return nil }
        filtration = reported.value
        answers = [reported.path]
    }
}
