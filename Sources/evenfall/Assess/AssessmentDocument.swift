// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire
import Wording

extension AssessmentWriter {
    /// The assessment with its sentences in the language of the wording.
    static func document(_ assessment: Assessment, wording: Wording) -> JSONValue {
        document(
            assessment,
            reason: { wording($0.says) },
            finding: { wording($0.says) }
        )
    }
}
