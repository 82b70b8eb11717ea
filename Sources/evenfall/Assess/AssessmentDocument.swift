// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire
import Wording

extension AssessmentWriter {
    /// Writes the assessment with its sentences in the language of the wording.
    static func write(_ assessment: Assessment, to json: inout JSONWriter, wording: Wording) {
        write(
            assessment,
            to: &json,
            reason: { wording($0.says) },
            finding: { wording($0.says) }
        )
    }
}
