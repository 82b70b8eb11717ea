// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct PainMechanismRuleTests {
    /// A story of a back that began in 2020, and the mechanism it suggests.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let mechanism: PainMechanism
        let missing: [BackKey]?
        let sample: Case

        init(
            _ what: String,
            _ mechanism: PainMechanism,
            missing: [BackKey]? = nil,
            _ build: (inout Case) -> Void
        ) {
            testDescription = what
            self.mechanism = mechanism
            self.missing = missing
            sample = .sample {
                $0.spine.put(.firstStarted, .year(2020))
                $0.spine.put(.daysWithPainInLast6Months, 150)
                build(&$0)
            }
        }
    }

    static let rows: [Row] = [
        Row("nothing more said", .unknown) { _ in },
        Row("below the knee and burning", .neuropathic) {
            $0.spine.yes(.belowKnee)
            $0.spine.put(.qualities, [BackQuality.burning])
            $0.spine.put(.dominant, BackOrLeg.leg)
        },
        Row("along a line", .neuropathic) { $0.spine.yes(.dermatomal) },
        Row("leg site and numb patch", .neuropathic) {
            $0.spine.put(.sites, [BackSite.legLeft])
            $0.spine.yes(.numbPatch)
        },
        Row("burning in the lower back alone", .unknown) {
            $0.spine.put(.sites, [BackSite.lower])
            $0.spine.put(.dominant, BackOrLeg.back)
            $0.spine.no(.belowKnee, .dermatomal)
            $0.spine.put(.qualities, [BackQuality.burning])
        },
        Row("worse on standing", .nociceptive) { $0.spine.posture(.provokes, .standing) },
        Row("eased by lying", .nociceptive) { $0.spine.posture(.relieves, .lying) },
        Row("postures change nothing", .unknown) {
            $0.spine.posture(.neither, .sitting, .standing, .walking, .lying)
        },
        Row("after lifting", .nociceptive) { $0.spine.yes(.afterLiftingOrStrain) },
        Row("tender muscle, nothing nerve-like", .nociceptive, missing: []) {
            $0.spine.yes(.muscleTender)
            $0.spine.no(.belowKnee, .dermatomal)
            $0.spine.put(.dominant, BackOrLeg.back)
            $0.spine.put(.sites, [BackSite.lower])
        },
        Row("a line and worse on standing", .mixed, missing: [.dominant]) {
            $0.spine.yes(.dermatomal)
            $0.spine.posture(.provokes, .standing)
        },
        Row("the same, back and leg equal", .mixed, missing: []) {
            $0.spine.yes(.dermatomal)
            $0.spine.posture(.provokes, .standing)
            $0.spine.put(.dominant, BackOrLeg.equal)
        },
        Row("the same, mostly leg", .neuropathic, missing: []) {
            $0.spine.yes(.dermatomal)
            $0.spine.posture(.provokes, .standing)
            $0.spine.put(.dominant, BackOrLeg.leg)
        },
        Row("three places and a healed cause", .nociplastic) {
            $0.spine.put(.sites, [BackSite.neck, .upper, .lower])
            $0.spine.yes(.originHealed)
        },
        Row("two places and a healed cause", .unknown) {
            $0.spine.put(.sites, [BackSite.upper, .lower])
            $0.spine.yes(.originHealed)
        },
        Row("three places and fibromyalgia", .nociplastic) {
            $0.spine.put(.sites, [BackSite.neck, .upper, .lower])
            $0.conditions = [.fibromyalgia]
        },
        Row("healed, and no load changes it", .nociplastic) {
            $0.spine.put(.sites, [BackSite.lower])
            $0.spine.yes(.originHealed)
            $0.spine.no(.afterLiftingOrStrain, .muscleTender)
            $0.spine.posture(
                .neither,
                .sitting,
                .standing,
                .walking,
                .bendingForward,
                .bendingBackward,
                .lying
            )
        },
        Row("healed, and load not asked", .unknown) {
            $0.spine.put(.sites, [BackSite.lower])
            $0.spine.yes(.originHealed)
        },
        Row("three places, healed, and a line", .neuropathic) {
            $0.spine.put(.sites, [BackSite.neck, .upper, .lower])
            $0.spine.yes(.originHealed, .dermatomal)
        },
    ]

    @Test(arguments: rows)
    func `the story suggests a mechanism`(_ row: Row) {
        let back = Assessor.assess(row.sample).back
        #expect(back.mechanism == row.mechanism)
        if let missing = row.missing { #expect(back.missing == missing.map { .back($0) }) }
    }

    @Test func `pain-system-like pain needs three months`() throws {
        for (began, mechanism) in [
            ("2026-08-20", PainMechanism.nociplastic), ("2026-08-21", .unknown),
            ("2026", .unknown),
        ] {
            let date = try PartialDate.on(began)
            let sample = Case.sample {
                $0.spine.put(.firstStarted, date)
                $0.spine.put(.sites, [BackSite.neck, .upper, .lower])
                $0.spine.yes(.originHealed)
            }
            #expect(Assessor.assess(sample).back.mechanism == mechanism, "\(began)")
        }
    }
}
