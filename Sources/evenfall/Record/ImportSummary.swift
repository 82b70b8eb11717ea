// SPDX-License-Identifier: Apache-2.0
import Storage
import Wire

/// Prints what became of a file: the counts as output, the problems as messages.
struct ImportSummary {
    private let report: ImportReport

    init(_ report: ImportReport) {
        self.report = report
    }

    func print(_ format: OutputFormat) throws(StreamError) {
        var messages = OutputStream.standardError()
        if format == .text {
            for problem in report.problems + report.differing + report.deleted {
                try messages.writeLine(problem.description)
            }
            if report.unlisted > 0 { try messages.writeLine("… and \(report.unlisted) more.") }
            try messages.flush()
        }
        var output = OutputStream.standardOutput()
        switch format {
        case .text: try output.writeLine(sentence)
        case .json: try output.writeLine(document.serialized(.pretty))
        }
        try output.flush()
    }

    private var sentence: String {
        var parts = ["Kept: \(report.kept)", "there already: \(report.already)"]
        if !report.differing.isEmpty {
            parts.append("corrected since and left as it is: \(report.differing.count)")
        }
        if !report.deleted.isEmpty {
            parts.append("deleted here before and left out: \(report.deleted.count)")
        }
        parts.append("not kept: \(report.notKept)")
        return parts.joined(separator: ", ") + "."
    }

    private var document: JSONValue {
        .object(
            JSONObject([
                ("kept", .number(JSONNumber(report.kept))),
                ("already", .number(JSONNumber(report.already))),
                ("notKept", .number(JSONNumber(report.notKept))),
                ("problems", ImportSummary.list(report.problems)),
                ("differing", ImportSummary.list(report.differing)),
                ("deleted", ImportSummary.list(report.deleted)),
                ("unlisted", .number(JSONNumber(report.unlisted))),
            ])
        )
    }

    private static func list(_ problems: [ImportProblem]) -> JSONValue {
        .array(
            problems.map { problem in
                var object = JSONObject()
                switch problem.place {
                case .line(let line, let column):
                    object.append("line", .number(JSONNumber(line)))
                    object.append("column", .number(JSONNumber(column)))
                case .pointer(let pointer):
                    object.append("at", .string(pointer.description))
                }
                object.append("says", .string(problem.says))
                return .object(object)
            }
        )
    }
}
