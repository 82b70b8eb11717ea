// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary
import Wire
import Wording

struct AssessmentWriterTests {
    @Test func `an assessment is written as the contract says, key by key`() throws {
        let bytes = JSONWriter.bytes { json in
            AssessmentWriter.write(
                sample,
                to: &json,
                reason: { Wording.english($0.says) },
                finding: { Wording.english($0.says) }
            )
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text == """
                {"asOf":"2024-10-04","urgency":{"tier":"emergency",\
                "missing":["/warning/bladderChange"],"because":[{"rule":"cauda-equina",\
                "answers":["/warning/saddleNumbness"],"says":"Go now.","sources":["first"]}]},\
                "legs":[{"id":"a","restlessLegs":{"pattern":"possible","criteria":{"urge":"met",\
                "rest":"notMet","relief":"unknown","evening":"unknown",\
                "notExplainedOtherwise":"unknown"},"course":"intermittent","significant":"yes",\
                "supportive":["partnerSeesKicks"],\
                "contradictions":[["/legs/0/evening","/legs/0/allDay"]],\
                "missing":["/legs/0/relief"]},"lookAlikes":[{"condition":"legCramps",\
                "fit":"strong","for":["/legs/0/knot"],"against":[],"sources":["first","second"]}]}],\
                "back":{"course":"chronic","mechanism":"mixed","kinds":[{"kind":"stenosis",\
                "fit":"some","for":["/back/walking"],"against":["/back/sitting"],\
                "sources":["first"]}],"missing":["/back/dominant"]},\
                "findings":[{"about":"interactions","topic":"opioidDailyTotal","level":"know",\
                "rule":"mme","says":"Count 50.","strength":"conflict",\
                "value":{"number":50,"unit":"MME/d"},"answers":["/medicines/0"],\
                "sources":["first"]},{"about":"habits","topic":"caffeine","level":"ask",\
                "rule":"cups","says":"Ask.","strength":"A","answers":["/habits/caffeineLast"],\
                "sources":["first"]}]}
                """
        )
    }

    private var sample: Assessment {
        let basis = Basis(
            ["first"],
            grade: .conflicting,
            verification: .seen,
            reviewed: Day(number: 0)
        )
        let reason = UrgencyReason(
            rule: "cauda-equina",
            tier: .emergency,
            answers: [.warning(.saddleNumbness)],
            says: Text("t.a", "Go now."),
            basis: basis
        )
        let legs = RestlessLegs(
            pattern: .possible,
            criteria: [
                .urge: CriterionJudgement(state: .met, answers: [], says: Text("t.b", "")),
                .rest: CriterionJudgement(state: .notMet, answers: [], says: Text("t.c", "")),
            ],
            course: .intermittent,
            significant: .yes,
            supportive: [.partnerSeesKicks],
            contradictions: [[.leg(0, .evening), .leg(0, .allDay)]],
            missing: [.leg(0, .relief)]
        )
        let cramps = LookAlikeFit(
            condition: .legCramps,
            fit: .strong,
            speaksFor: [.leg(0, .knot)],
            speaksAgainst: [],
            basis: Basis(
                ["first", "second"],
                grade: .weak,
                verification: .seen,
                reviewed: Day(number: 0)
            )
        )
        let stenosis = BackKindFit(
            kind: .stenosis,
            fit: .some,
            speaksFor: [.back(.walking)],
            speaksAgainst: [.back(.sitting)],
            basis: basis
        )
        let strong = Basis(["first"], grade: .strong, verification: .seen, reviewed: Day(number: 0))
        return Assessment(
            asOf: Day(number: 20_000),
            urgency: Urgency(
                tier: .emergency,
                because: [reason],
                missing: [.warning(.bladderChange)]
            ),
            legs: [LegAssessment(id: "a", restlessLegs: legs, lookAlikes: [cramps])],
            back: BackAssessment(
                course: .chronic,
                mechanism: .mixed,
                kinds: [stenosis],
                missing: [.back(.dominant)]
            ),
            findings: [
                Finding(
                    about: .interactions,
                    topic: .opioidDailyTotal,
                    level: .know,
                    rule: "mme",
                    says: Text("t.d", "Count {n}.", ["n": .count(50)]),
                    value: Measured(value: 50, unit: "MME/d"),
                    answers: [.medicine(0)],
                    basis: basis
                ),
                Finding(
                    about: .habits,
                    topic: .caffeine,
                    level: .ask,
                    rule: "cups",
                    says: Text("t.e", "Ask."),
                    answers: [.habit(.caffeineLast)],
                    basis: strong
                ),
            ]
        )
    }
}
