// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire
import Wording

/// Judges one case: prints the assessment, or every problem of the case and nothing else.
struct SingleAssessment {
    let format: OutputFormat

    func run(_ path: String) throws(StreamError) -> ExitStatus {
        let bytes = try InputFile(path).readAll(limit: JSONLimits().maximumBytes)
        let assessment: Assessment
        do throws(InvalidDocument) {
            assessment = Assessor.assess(try CaseReader.read(bytes: bytes))
        } catch {
            return try tell(error)
        }
        var output = OutputStream.standardOutput()
        switch format {
        case .json:
            let document = JSONWriter.bytes(.pretty) { json in
                AssessmentWriter.write(assessment, to: &json, wording: .english)
            }
            try output.writeLine(document)
        case .text:
            try output.writeLine(AssessmentText(assessment, wording: .english).text)
        }
        try output.flush()
        return .done
    }

    private func tell(_ invalid: InvalidDocument) throws(StreamError) -> ExitStatus {
        var errors = OutputStream.standardError()
        for issue in invalid.issues { try errors.writeLine(issue.line) }
        try errors.flush()
        return .badInput
    }
}

extension Storage.Issue {
    /// The pointer and the sentence on one line; the whole document has a name instead of “”.
    var line: String {
        at.tokens.isEmpty ? "the whole document: \(says)" : "\(at): \(says)"
    }
}
