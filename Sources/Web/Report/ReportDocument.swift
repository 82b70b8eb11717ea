// SPDX-License-Identifier: Apache-2.0
public import Report
public import Wire
public import Wording

extension VisitReport {
    /// The report as a JSON document.
    public func document(wording: Wording) -> JSONValue {
        JSONValue(tree(wording: wording))
    }
}

extension JSONValue {
    /// The tree of a report as JSON; a number that JSON can't hold becomes null.
    init(_ node: ReportNode) {
        switch node {
        case .object(let pairs):
            self = .object(JSONObject(pairs.map { ($0.key, JSONValue($0.value)) }))
        case .array(let nodes): self = .array(nodes.map { JSONValue($0) })
        case .text(let text): self = .string(text)
        case .integer(let number): self = .number(JSONNumber(number))
        case .number(let number): self = JSONNumber(number).map(JSONValue.number) ?? .null
        case .bool(let claim): self = .boolean(claim)
        case .null: self = .null
        }
    }
}
