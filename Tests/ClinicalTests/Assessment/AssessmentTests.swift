// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

struct AssessmentTests {
    @Test func `tiers run from none to emergency`() {
        for (one, next) in zip(Tier.allCases, Tier.allCases.dropFirst()) { #expect(one < next) }
        #expect(Tier.allCases == [.none, .soon, .sameDay, .emergency])
    }

    @Test func `fits run from strong to against`() {
        for (one, next) in zip(Fit.allCases, Fit.allCases.dropFirst()) { #expect(one < next) }
        #expect(Fit.allCases == [.strong, .some, .weak, .unknown, .against])
    }

    @Test func `words of the contract are spelled as it spells them`() {
        #expect(
            LegPattern.allCases.map(\.rawValue) == [
                "consistent", "possible", "unlikely", "insufficient",
            ]
        )
        #expect(
            LegCourse.allCases.map(\.rawValue)
                == ["chronicPersistent", "intermittent", "belowThreshold", "unknown"]
        )
        #expect(
            Criterion.allCases.map(\.rawValue)
                == ["urge", "rest", "relief", "evening", "notExplainedOtherwise"]
        )
        #expect(CriterionState.allCases.map(\.rawValue) == ["met", "notMet", "unknown"])
        #expect(
            BackKind.allCases.map(\.rawValue)
                == [
                    "nerveRoot", "stenosis", "inflammatory", "muscleStrain", "spineArthritis",
                    "fracture", "unidentified",
                ]
        )
    }
}
