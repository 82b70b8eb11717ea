// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// A typical patient of each look-alike, in realistic answers: it comes first, and strong.
struct VignetteTests {
    struct Patient: Sendable, CustomTestStringConvertible {
        let condition: LookAlikeCondition
        let sample: Case
        var testDescription: String { condition.rawValue }

        init(_ condition: LookAlikeCondition, _ build: (inout Case) -> Void) {
            self.condition = condition
            sample = .sample(build)
        }
    }

    static let nerveAndSpine: [Patient] = [
        Patient(.lumbarRadiculopathy) {
            $0.leg.no(.urge, .relief, .evening, .knot, .numbSoles, .swelling, .innerRestlessness)
            $0.leg.yes(.rest, .cough, .numbPatch, .bothers, .presentByDay)
            $0.leg.feels(.pain, .electric)
            $0.leg.put(.side, LegSide.right)
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.posture(.provokes, .sitting, .bendingForward)
            $0.leg.posture(.neither, .walking)
        },
        Patient(.lumbarStenosis) {
            $0.person.put(.birthYear, 1949)
            $0.leg.no(.urge, .rest, .evening, .cough, .knot, .standingStillHelps, .jointBound)
            $0.leg.yes(.fixedDistance, .bothers)
            $0.leg.feels(.heaviness, .ache, .numbness)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.buttockThigh)
            $0.leg.posture(.relieves, .sitting, .bendingForward)
            $0.leg.posture(.provokes, .standing, .walking)
        },
        Patient(.peripheralNeuropathy) {
            $0.conditions = [.diabetes]
            $0.leg.no(.urge, .relief, .cough, .knot, .swelling, .fixedDistance, .oneShiftEndsIt)
            $0.leg.yes(.numbSoles, .allDay, .evening, .presentByDay, .bothers)
            $0.leg.feels(.burning, .tingling, .numbness)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.stocking)
            $0.leg.posture(.neither, .sitting, .lying, .walking)
        },
        Patient(.painfulLegsMovingToes) {
            $0.leg.no(.urge, .relief, .evening, .cough, .knot, .swelling, .numbSoles)
            $0.leg.yes(.toesMoveAlone, .allDay, .bothers)
            $0.leg.feels(.pain, .burning)
            $0.leg.put(.side, LegSide.left)
            $0.leg.put(.path, LegPath.foot)
            $0.leg.posture(.neither, .sitting, .lying, .walking)
        },
    ]

    static let muscleAndJoint: [Patient] = [
        Patient(.legCramps) {
            $0.leg.no(.urge, .cough, .numbSoles, .swelling, .innerRestlessness, .oneShiftEndsIt)
            $0.leg.yes(.knot, .stretchEndsIt, .rest, .evening, .bothers, .soreToTouch)
            $0.leg.feels(.cramp, .pain)
            $0.leg.put(.side, LegSide.alternating)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.relieves, .walking)
        },
        Patient(.positionalDiscomfort) {
            $0.leg.yes(.oneShiftEndsIt, .rest, .relief)
            $0.leg.no(.urge, .evening, .allDay, .knot, .cough, .numbSoles, .swelling)
            $0.leg.feels(.numbness, .tingling)
            $0.leg.posture(.provokes, .sitting)
        },
        Patient(.arthritis) {
            $0.person.put(.birthYear, 1948)
            $0.leg.yes(.jointBound, .startUpStiffness, .bothers)
            $0.leg.no(.urge, .evening, .cough, .knot, .numbSoles, .fixedDistance)
            $0.leg.feels(.ache, .stiffness)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.joint)
            $0.leg.posture(.relieves, .sitting, .lying)
            $0.leg.posture(.provokes, .walking, .standing)
        },
        Patient(.myalgia) {
            $0.conditions = [.fibromyalgia]
            $0.leg.yes(.soreToTouch, .presentByDay, .bothers)
            $0.leg.no(.urge, .relief, .evening, .knot, .cough, .jointBound, .numbSoles, .swelling)
            $0.leg.feels(.ache, .stiffness)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.wholeLeg)
            $0.leg.posture(.neither, .sitting, .lying)
            $0.leg.posture(.provokes, .walking)
        },
        Patient(.hypnicJerks) {
            $0.leg.yes(.singleJerkAtSleepOnset, .evening)
            $0.leg.no(.urge, .rest, .relief, .knot, .cough, .withWorry, .innerRestlessness)
            $0.leg.feels(.none)
            $0.leg.put(.distress, Distress.mild)
        },
    ]

    static let vessels: [Patient] = [
        Patient(.venousDisease) {
            $0.leg.yes(.swelling, .legsUpHelps, .evening, .bothers)
            $0.leg.no(.urge, .knot, .cough, .numbSoles, .fixedDistance, .rest)
            $0.leg.feels(.heaviness, .ache)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .standing)
            $0.leg.posture(.relieves, .lying, .walking, .sitting)
        },
        Patient(.arterialDisease) {
            $0.person.put(.birthYear, 1950)
            $0.leg.yes(.fixedDistance, .standingStillHelps, .bothers)
            $0.leg.no(.urge, .rest, .evening, .knot, .cough, .numbSoles, .swelling)
            $0.leg.feels(.pain, .cramp)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.path, LegPath.calf)
            $0.leg.posture(.provokes, .walking)
            $0.leg.posture(.relieves, .sitting, .standing)
        },
    ]

    static let restless: [Patient] = [
        Patient(.footTapping) {
            $0.leg.no(.bothers, .urge, .evening, .knot, .cough, .numbSoles, .innerRestlessness)
            $0.leg.yes(.rest)
            $0.leg.feels(.none)
            $0.leg.put(.distress, Distress.none)
            $0.leg.posture(.provokes, .sitting)
        },
        Patient(.akathisia) {
            $0.medicines = []
            $0.take("metoclopramide 10 mg")
            $0.leg.yes(.urge, .rest, .relief, .innerRestlessness, .allDay, .bothers)
            $0.leg.no(.evening, .withWorry, .oneShiftEndsIt, .knot, .cough, .numbSoles)
            $0.leg.feels(.none)
            $0.leg.put(.side, LegSide.both)
            $0.leg.put(.distress, Distress.severe)
            $0.leg.posture(.provokes, .sitting, .standing)
            $0.leg.posture(.relieves, .walking)
        },
        Patient(.hypotensiveAkathisia) {
            $0.conditions = [.orthostaticHypotension]
            $0.leg.yes(.urge, .rest, .relief, .onlySitting)
            $0.leg.no(.evening, .innerRestlessness, .oneShiftEndsIt, .withWorry, .knot, .cough)
            $0.leg.put(.side, LegSide.both)
            $0.leg.posture(.provokes, .sitting)
            $0.leg.posture(.relieves, .lying, .walking)
        },
        Patient(.anxiety) {
            $0.conditions = [.anxiety]
            $0.medicines = []
            $0.leg.yes(.withWorry, .innerRestlessness, .urge, .bothers)
            $0.leg.no(.evening, .knot, .cough, .numbSoles, .swelling, .oneShiftEndsIt)
            $0.leg.feels(.none)
            $0.leg.put(.side, LegSide.both)
            $0.leg.posture(.provokes, .sitting)
        },
    ]

    static let all = nerveAndSpine + muscleAndJoint + vessels + restless

    @Test(arguments: all)
    func `it comes first, strong, and the pattern is unlikely`(_ patient: Patient) throws {
        let leg = try patient.sample.judgedLeg()
        #expect(leg.lookAlikes.first?.condition == patient.condition)
        #expect(leg.lookAlikes.first?.fit == .strong)
        #expect(leg.restlessLegs.pattern == .unlikely)
    }

    @Test func `there is a patient of every condition`() {
        #expect(Set(Self.all.map(\.condition)) == Set(LookAlikeCondition.allCases))
        #expect(Self.all.count == LookAlikeCondition.allCases.count)
    }
}
