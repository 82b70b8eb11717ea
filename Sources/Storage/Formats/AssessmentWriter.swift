// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wire

/// Writes an assessment as the document of the contract, with its keys in the order given there.
public enum AssessmentWriter {
    /// The assessment as JSON.
    ///
    /// - Parameters:
    ///   - a: The assessment.
    ///   - reason: The sentence of a reason for urgency, in the language wanted.
    ///   - finding: The sentence of a finding, in the language wanted.
    /// - Returns: An object with the keys of the contract and no others.
    public static func document(
        _ a: Assessment,
        reason: (UrgencyReason) -> String,
        finding: (Finding) -> String
    ) -> JSONValue {
        [
            "asOf": .string(a.asOf.description),
            "urgency": urgency(a.urgency, reason),
            "legs": .array(a.legs.map(leg)),
            "back": back(a.back),
            "findings": findings(a.findings, sentence: finding),
        ]
    }

    /// Findings alone, as they stand in an assessment.
    ///
    /// - Parameters:
    ///   - findings: What was found.
    ///   - sentence: The sentence of a finding, in the language wanted.
    /// - Returns: An array of objects with the keys of the contract.
    public static func findings(
        _ findings: [Finding],
        sentence: (Finding) -> String
    ) -> JSONValue {
        .array(findings.map { finding($0, sentence($0)) })
    }

    private static func urgency(
        _ urgency: Urgency,
        _ sentence: (UrgencyReason) -> String
    ) -> JSONValue {
        [
            "tier": .string(urgency.tier.rawValue),
            "missing": pointers(urgency.missing),
            "because": .array(
                urgency.because.map { reason in
                    [
                        "rule": .string(reason.rule),
                        "answers": pointers(reason.answers),
                        "says": .string(sentence(reason)),
                        "sources": sources(reason.basis),
                    ]
                }
            ),
        ]
    }

    private static func leg(_ leg: LegAssessment) -> JSONValue {
        [
            "id": .string(leg.id),
            "restlessLegs": restlessLegs(leg.restlessLegs),
            "lookAlikes": .array(
                leg.lookAlikes.map { look in
                    [
                        "condition": .string(look.condition.rawValue),
                        "fit": .string(look.fit.rawValue),
                        "for": pointers(look.speaksFor),
                        "against": pointers(look.speaksAgainst),
                        "sources": sources(look.basis),
                    ]
                }
            ),
        ]
    }

    private static func restlessLegs(_ legs: RestlessLegs) -> JSONValue {
        let criteria = Criterion.allCases.map { criterion in
            let state = legs.criteria[criterion]?.state ?? .unknown
            return (criterion.rawValue, JSONValue.string(state.rawValue))
        }
        return [
            "pattern": .string(legs.pattern.rawValue),
            "criteria": .object(JSONObject(criteria)),
            "course": .string(legs.course.rawValue),
            "significant": .string(legs.significant.rawValue),
            "supportive": .array(legs.supportive.map { .string($0.rawValue) }),
            "contradictions": .array(legs.contradictions.map(pointers)),
            "missing": pointers(legs.missing),
        ]
    }

    private static func back(_ back: BackAssessment) -> JSONValue {
        [
            "course": .string(back.course.rawValue),
            "mechanism": .string(back.mechanism.rawValue),
            "kinds": .array(
                back.kinds.map { kind in
                    [
                        "kind": .string(kind.kind.rawValue),
                        "fit": .string(kind.fit.rawValue),
                        "for": pointers(kind.speaksFor),
                        "against": pointers(kind.speaksAgainst),
                        "sources": sources(kind.basis),
                    ]
                }
            ),
            "missing": pointers(back.missing),
        ]
    }

    private static func finding(_ finding: Finding, _ says: String) -> JSONValue {
        var object = JSONObject([
            ("about", .string(finding.about.rawValue)),
            ("topic", .string(finding.topic.rawValue)),
            ("level", .string(finding.level.rawValue)),
            ("rule", .string(finding.rule)),
            ("says", .string(says)),
            ("strength", .string(finding.basis.grade.rawValue)),
        ])
        if let value = finding.value, let number = JSONNumber(value.value) {
            object.append("value", ["number": .number(number), "unit": .string(value.unit)])
        }
        object.append("answers", pointers(finding.answers))
        if !finding.rivals.isEmpty { object.append("rivals", pointers(finding.rivals)) }
        object.append("sources", sources(finding.basis))
        return .object(object)
    }

    private static func pointers(_ paths: [AnswerPath]) -> JSONValue {
        .array(paths.map { .string($0.description) })
    }

    private static func sources(_ basis: Basis) -> JSONValue {
        .array(basis.sources.map { .string($0.text) })
    }
}
