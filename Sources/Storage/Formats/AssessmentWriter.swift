// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wire

/// Writes an assessment as the document of the contract, with its keys in the order given there.
public enum AssessmentWriter {
    /// Writes the assessment: an object with the keys of the contract and no others.
    ///
    /// - Parameters:
    ///   - a: The assessment.
    ///   - json: Gets the object.
    ///   - reason: The sentence of a reason for urgency, in the language wanted.
    ///   - finding: The sentence of a finding, in the language wanted.
    public static func write(
        _ a: Assessment,
        to json: inout JSONWriter,
        reason: (UrgencyReason) -> String,
        finding: (Finding) -> String
    ) {
        json.object { json in
            json.member("asOf", a.asOf.description)
            write(a.urgency, to: &json, sentence: reason)
            json.array("legs") { json in
                for leg in a.legs { write(leg, to: &json) }
            }
            write(a.back, to: &json)
            write(a.findingsWithPlan, to: &json, sentence: finding)
        }
    }

    /// Writes findings alone, as the member `findings` that an assessment has.
    ///
    /// - Parameters:
    ///   - findings: What was found.
    ///   - json: Gets the member.
    ///   - sentence: The sentence of a finding, in the language wanted.
    public static func write(
        _ findings: [Finding],
        to json: inout JSONWriter,
        sentence: (Finding) -> String
    ) {
        json.array("findings") { json in
            for finding in findings { write(finding, sentence(finding), to: &json) }
        }
    }

    private static func write(
        _ urgency: Urgency,
        to json: inout JSONWriter,
        sentence: (UrgencyReason) -> String
    ) {
        json.object("urgency") { json in
            json.member("tier", urgency.tier.rawValue)
            json.pointers("missing", urgency.missing)
            json.array("because") { json in
                for reason in urgency.because {
                    json.object { json in
                        json.member("rule", reason.rule)
                        json.pointers("answers", reason.answers)
                        json.member("says", sentence(reason))
                        json.sources(reason.basis)
                    }
                }
            }
        }
    }

    private static func write(_ leg: LegAssessment, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", leg.id)
            write(leg.restlessLegs, to: &json)
            json.array("lookAlikes") { json in
                for look in leg.lookAlikes {
                    json.object { json in
                        json.member("condition", look.condition.rawValue)
                        json.member("fit", look.fit.rawValue)
                        json.pointers("for", look.speaksFor)
                        json.pointers("against", look.speaksAgainst)
                        json.sources(look.basis)
                    }
                }
            }
        }
    }

    private static func write(_ legs: RestlessLegs, to json: inout JSONWriter) {
        json.object("restlessLegs") { json in
            json.member("pattern", legs.pattern.rawValue)
            json.object("criteria") { json in
                for criterion in Criterion.allCases {
                    let state = legs.criteria[criterion]?.state ?? .unknown
                    json.member(criterion.rawValue, state.rawValue)
                }
            }
            json.member("course", legs.course.rawValue)
            json.member("significant", legs.significant.rawValue)
            json.array("supportive") { json in
                for key in legs.supportive { json.element(key.rawValue) }
            }
            json.array("contradictions") { json in
                for pair in legs.contradictions { json.pointers(nil, pair) }
            }
            json.pointers("missing", legs.missing)
        }
    }

    private static func write(_ back: BackAssessment, to json: inout JSONWriter) {
        json.object("back") { json in
            json.member("course", back.course.rawValue)
            json.member("mechanism", back.mechanism.rawValue)
            json.array("kinds") { json in
                for kind in back.kinds {
                    json.object { json in
                        json.member("kind", kind.kind.rawValue)
                        json.member("fit", kind.fit.rawValue)
                        json.pointers("for", kind.speaksFor)
                        json.pointers("against", kind.speaksAgainst)
                        json.sources(kind.basis)
                    }
                }
            }
            json.pointers("missing", back.missing)
        }
    }

    private static func write(_ finding: Finding, _ says: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("about", finding.about.rawValue)
            json.member("topic", finding.topic.rawValue)
            json.member("level", finding.level.rawValue)
            json.member("rule", finding.rule)
            json.member("says", says)
            json.member("strength", finding.basis.grade.rawValue)
            if let value = finding.value, let number = JSONNumber(value.value) {
                json.object("value") { json in
                    json.member("number", .number(number))
                    json.member("unit", value.unit)
                }
            }
            json.pointers("answers", finding.answers)
            if !finding.rivals.isEmpty { json.pointers("rivals", finding.rivals) }
            json.sources(finding.basis)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func pointers(_ key: String?, _ paths: [AnswerPath]) {
        array(key) { json in
            for path in paths { json.element(path.description) }
        }
    }

    fileprivate mutating func sources(_ basis: Basis) {
        array("sources") { json in
            for source in basis.sources { json.element(source.text) }
        }
    }
}
