// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire
import Wording

/// A run of lines with what is printed for each: its assessment, or its problems in its place.
struct JudgedLines: Sendable {
    /// What is printed, in the order of the lines.
    private(set) var bytes: [UInt8] = []
    /// Whether a line was no case.
    private(set) var hasProblems = false
    private let format: OutputFormat

    init(_ lines: [NDJSONLine], format: OutputFormat) {
        self.format = format
        for line in lines {
            do throws(InvalidDocument) {
                add(Assessor.assess(try JudgedLines.read(line)), of: line)
            } catch {
                hasProblems = true
                add(error.issues, of: line)
            }
        }
    }

    private static func read(_ line: NDJSONLine) throws(InvalidDocument) -> Case {
        guard !line.isTooLong else {
            let limit = BatchAssessment.maximumLineBytes
            let says = "The line has more than \(limit) bytes, too many for one case. Shorten it."
            throw InvalidDocument(issues: [Issue(at: .root, says: says)])
        }
        return try CaseReader.read(bytes: line.bytes)
    }

    private mutating func add(_ assessment: Assessment, of line: NDJSONLine) {
        switch format {
        case .json:
            JSONWriter.add(to: &bytes) { json in
                AssessmentWriter.write(assessment, to: &json, wording: .english)
            }
            bytes.append(UInt8(ascii: "\n"))
        case .text:
            let text = AssessmentText(assessment, wording: .english).text
            addLine("Line \(line.number)\n\n\(text)\n".utf8)
        }
    }

    private mutating func add(_ issues: [Issue], of line: NDJSONLine) {
        switch format {
        case .json:
            let errors = issues.map { issue -> JSONValue in
                ["at": .string(issue.at.description), "says": .string(issue.says)]
            }
            let document: JSONValue = [
                "line": .number(JSONNumber(line.number)), "errors": .array(errors),
            ]
            addLine(document.serializedBytes())
        case .text:
            let list = issues.map { "  \($0.line)\n" }.joined()
            addLine("Line \(line.number)\n\n\(list)".utf8)
        }
    }

    private mutating func addLine(_ line: some Sequence<UInt8>) {
        bytes.append(contentsOf: line)
        bytes.append(UInt8(ascii: "\n"))
    }
}
