// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct BackJudgeTests {
    @Test func `every rule file is in the registry, in the order of the contract`() throws {
        let rules = try RuleFolder("Back").names(of: ": BackKindRule {")
        #expect(rules.sorted() == BackJudge.kinds.map { "\($0)" }.sorted())
        #expect(BackJudge.kinds.map { $0.kind } + [.unidentified] == BackKind.allCases)
    }

    @Test func `every other rule of the folder has a card`() throws {
        let files = try RuleFolder("Back")
        let rules = files.names(of: "RuleCard(").filter { $0 != "BackJudge" }
        #expect(rules == ["BackCourseRule", "PainMechanismRule"])
        #expect(BackJudge.cards.map(\.name).prefix(2) == ["back-course", "pain-mechanism"])
    }

    @Test func `a back that was not asked is all unknown`() {
        let back = Assessor.assess(.sample()).back
        #expect(back == BackJudge.unjudged)
        #expect(back.course == .unknown)
        #expect(back.mechanism == .unknown)
        #expect(back.kinds.map(\.kind) == BackKind.allCases)
        #expect(back.kinds.allSatisfy { $0.fit == .unknown })
        #expect(back.missing.isEmpty)
    }

    @Test func `a back that does not hurt is not judged`() {
        let sample = Case.sample {
            $0.spine.put(.sites, [BackSite]())
            $0.spine.yes(.belowKnee, .cough)
        }
        #expect(Assessor.assess(sample).back == BackJudge.unjudged)
    }

    @Test func `sciatica of a leg shows as a nerve root in the back`() throws {
        let back = Assessor.assess(
            Case.sciatica.with { $0.spine.put(.sites, [BackSite.lower]) }
        ).back
        let first = try #require(back.kinds.first)
        #expect(first.kind == .nerveRoot)
        #expect(first.fit == .strong)
        #expect(first.speaksFor.contains(.leg(0, .path)))
    }

    @Test func `claudication of a leg shows as a narrow canal in the back`() throws {
        let back = Assessor.assess(
            Case.claudication.with { $0.spine.put(.sites, [BackSite.lower]) }
        ).back
        #expect(back.kinds.first?.kind == .stenosis)
        #expect(back.kinds.first?.fit == .strong)
    }

    @Test func `restless legs add nothing to the back`() {
        let alone = Case.sample { $0.spine.put(.sites, [BackSite.lower]) }
        var both = Case.typical
        both.back = alone.back
        #expect(Assessor.assess(both).back == Assessor.assess(alone).back)
    }

    @Test func `best comes first and ties keep their order`() {
        let kinds = Assessor.assess(
            .sample {
                $0.spine.yes(.belowKnee, .cough)
                $0.spine.put(.toldByClinician, [NamedCause.arthritisOfSpine, .fracture])
                $0.spine.no(.startedBefore45)
            }
        ).back.kinds
        #expect(
            kinds.map(\.kind)
                == [
                    .nerveRoot, .spineArthritis, .fracture, .stenosis, .inflammatory,
                    .muscleStrain, .unidentified,
                ]
        )
    }

    /// A typical story of each kind, in realistic answers.
    static let stories: [(BackKind, Case)] = [
        (
            .nerveRoot,
            .sample {
                $0.spine.put(.sites, [BackSite.lower, .legLeft])
                $0.spine.put(.dominant, BackOrLeg.leg)
                $0.spine.yes(.belowKnee, .dermatomal, .cough, .numbPatch)
                $0.spine.posture(.provokes, .sitting, .bendingForward)
            }
        ),
        (
            .stenosis,
            .sample {
                $0.person.put(.birthYear, 1950)
                $0.spine.put(.sites, [BackSite.lower, .legLeft, .legRight])
                $0.spine.yes(.bothLegs, .insidious)
                $0.spine.no(.cough, .dermatomal, .startedBefore45)
                $0.spine.posture(.provokes, .standing, .walking)
                $0.spine.posture(.relieves, .sitting, .bendingForward)
            }
        ),
        (
            .inflammatory,
            .sample {
                $0.person.put(.birthYear, 1996)
                $0.spine.put(.sites, [BackSite.lower])
                $0.spine.put(.firstStarted, .year(2023))
                $0.spine.yes(.startedBefore45, .insidious, .betterWithExercise)
                $0.spine.yes(.nightWakingEasedByGettingUp)
                $0.spine.no(.betterWithRest, .belowKnee, .afterLiftingOrStrain)
                $0.spine.put(.morningStiffnessMinutes, 60)
            }
        ),
        (
            .muscleStrain,
            .sample {
                $0.person.put(.birthYear, 1990)
                $0.spine.put(.sites, [BackSite.lower])
                $0.spine.put(.firstStarted, $0.daysAgo(8))
                $0.spine.yes(
                    .afterLiftingOrStrain,
                    .muscleTender,
                    .betterWithRest,
                    .startedBefore45
                )
                $0.spine.no(.belowKnee, .dermatomal, .cough, .numbPatch, .insidious)
            }
        ),
        (
            .spineArthritis,
            .sample {
                $0.person.put(.birthYear, 1955)
                $0.spine.put(.sites, [BackSite.lower])
                $0.spine.put(.toldByClinician, [NamedCause.arthritisOfSpine])
                $0.spine.no(.belowKnee, .dermatomal, .cough, .numbPatch, .startedBefore45)
                $0.spine.posture(.provokes, .bendingBackward)
            }
        ),
        (
            .fracture,
            .sample {
                $0.person.put(.birthYear, 1944)
                $0.spine.put(.sites, [BackSite.mid])
                $0.warn(.minorTraumaWithThinBones, .knownOsteoporosis)
                $0.spine.no(.belowKnee, .muscleTender)
            }
        ),
        (
            .unidentified,
            .sample {
                $0.person.put(.birthYear, 1980)
                $0.spine.put(.sites, [BackSite.lower])
                $0.spine.no(.belowKnee, .dermatomal, .cough, .numbPatch, .afterLiftingOrStrain)
                $0.spine.no(.muscleTender, .betterWithExercise)
                $0.spine.yes(.betterWithRest, .startedBefore45)
                $0.warning.answers.no(.majorTrauma, .minorTraumaWithThinBones)
            }
        ),
    ]

    @Test(arguments: stories)
    func `the typical story of each kind comes first`(_ kind: BackKind, _ sample: Case) {
        let first = Assessor.assess(sample).back.kinds.first
        #expect(first?.kind == kind)
        #expect(first?.fit == (kind == .spineArthritis ? .some : .strong))
    }
}
