// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wire

/// The results of a check as JSON.
struct VignetteDocument {
    let json: JSONValue

    init(_ results: VignetteResults) {
        json = [
            "cases": .number(JSONNumber(results.cases)),
            "asExpected": .number(JSONNumber(results.cases - results.wrongCases)),
            "restlessLegs": [
                "byPattern": [
                    "restlessLegs": VignetteDocument.patterns(results, restless: true),
                    "somethingElse": VignetteDocument.patterns(results, restless: false),
                ],
                "consistentOrPossible": VignetteDocument.rates(
                    results,
                    found: [.consistent, .possible]
                ),
                "consistent": VignetteDocument.rates(results, found: [.consistent]),
            ],
            "triage": VignetteDocument.triage(results),
            "misses": .array(results.misses.map(VignetteDocument.miss)),
        ]
    }

    private static func patterns(_ results: VignetteResults, restless: Bool) -> JSONValue {
        .object(
            JSONObject(
                LegPattern.allCases.map { pattern in
                    let count = results.count(restless: restless, as: [pattern])
                    return (pattern.rawValue, .number(JSONNumber(count)))
                }
            )
        )
    }

    private static func rates(_ results: VignetteResults, found: Set<LegPattern>) -> JSONValue {
        let others = results.count(restless: false)
        let rejected = others - results.count(restless: false, as: found)
        return [
            "sensitivity": rate(
                results.count(restless: true, as: found),
                of: results.count(restless: true)
            ),
            "specificity": rate(rejected, of: others),
        ]
    }

    private static func rate(_ part: Int, of whole: Int) -> JSONValue {
        let share = whole > 0 ? JSONNumber(Double(part) / Double(whole)) : nil
        return [
            "value": share.map { .number($0) } ?? .null,
            "count": .number(JSONNumber(part)),
            "of": .number(JSONNumber(whole)),
        ]
    }

    private static func triage(_ results: VignetteResults) -> JSONValue {
        .object(
            JSONObject(
                Tier.allCases.map { expected in
                    let row = Tier.allCases.map { given in
                        let count = results.triage[expected]?[given] ?? 0
                        return (given.rawValue, JSONValue.number(JSONNumber(count)))
                    }
                    return (expected.rawValue, .object(JSONObject(row)))
                }
            )
        )
    }

    private static func miss(_ miss: VignetteResults.Miss) -> JSONValue {
        [
            "name": .string(miss.name),
            "line": .number(JSONNumber(miss.line)),
            "what": .string(miss.what),
            "expected": .string(miss.expected),
            "given": .string(miss.given),
        ]
    }
}
