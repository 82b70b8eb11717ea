// SPDX-License-Identifier: Apache-2.0
import Testing

struct RecordProblemTests {
    @Test(arguments: [
        CaseProblem(#""medicines": [{}]"#, at: "/medicines/0/name", says: "called"),
        CaseProblem(#""medicines": [{"name": " "}]"#, at: "/medicines/0/name", says: "empty"),
        CaseProblem(
            #""medicines": [{"name": "A", "dose": 5}]"#,
            at: "/medicines/0/dose",
            says: "“doses”"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "started": "2026-03-05", "stopped": "2026-02"}]"#,
            at: "/medicines/0/stopped",
            says: "before the start"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "for": "gout"}]"#,
            at: "/medicines/0/for",
            says: "restlessLegs"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "asNeeded": "onlyBefore"}]"#,
            at: "/medicines/0/asNeeded",
            says: "yes"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "form": "pill"}]"#,
            at: "/medicines/0/form",
            says: "salt"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"from": "2026", "amount": 5}]}]"#,
            at: "/medicines/0/doses/0/unit",
            says: "needs its unit"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"from": "2026", "amount": 5, "unit": "pinch"}]}]"#,
            at: "/medicines/0/doses/0/unit",
            says: "mg/24h"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"from": "2026", "amount": 0, "unit": "mg"}]}]"#,
            at: "/medicines/0/doses/0/amount",
            says: "above 0"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"amount": 5, "unit": "mg"}]}]"#,
            at: "/medicines/0/doses/0/from",
            says: "from which day"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"from": "2026", "unit": "mg"}]}]"#,
            at: "/medicines/0/doses/0/amount",
            says: "how much"
        ),
        CaseProblem(
            #""medicines": [{"name": "A", "doses": [{"from": "2026", "amount": 1, "unit": "g", "at": ["8"]}]}]"#,
            at: "/medicines/0/doses/0/at/0",
            says: "HH:mm"
        ),
        CaseProblem(#""allergies": [{"reaction": "rash"}]"#, at: "/allergies/0/to", says: "what"),
        CaseProblem(
            #""labs": [{"value": 1, "unit": "g/L"}]"#,
            at: "/labs/0/test",
            says: "which test"
        ),
        CaseProblem(
            #""labs": [{"test": "zinc", "value": 1, "unit": "g/L"}]"#,
            at: "/labs/0/test",
            says: "ferritin"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "unit": "g/L"}]"#,
            at: "/labs/0/value",
            says: "missing"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": "1", "unit": "g/L"}]"#,
            at: "/labs/0/value",
            says: "number"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1e400, "unit": "g/L"}]"#,
            at: "/labs/0/value",
            says: "too large"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1}]"#,
            at: "/labs/0/unit",
            says: "needs its unit"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1, "unit": "g/L", "hoursSinceIron": 10001}]"#,
            at: "/labs/0/hoursSinceIron",
            says: "0–10000"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1, "unit": "g/L", "range": [9, 2]}]"#,
            at: "/labs/0/range",
            says: "lowest number first"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1, "unit": "g/L", "range": [1, "2"]}]"#,
            at: "/labs/0/range/1",
            says: "number"
        ),
        CaseProblem(
            #""labs": [{"test": "iron", "value": 1, "unit": "g/L", "range": [1]}]"#,
            at: "/labs/0/range",
            says: "two numbers"
        ),
    ])
    func `medicines, allergies and results are held to their tables`(_ row: CaseProblem) throws {
        try row.expectAlone()
    }
}
