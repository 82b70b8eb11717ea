// SPDX-License-Identifier: Apache-2.0
import Vocabulary

@testable import Clinical

extension Case {
    /// Worked case 1: typical restless legs, with the questions that tell look-alikes apart.
    static let typical = sample {
        $0.leg.yes(.urge, .rest, .relief, .evening)
        $0.leg.no(
            .allDay,
            .knot,
            .cough,
            .numbSoles,
            .oneShiftEndsIt,
            .swelling,
            .innerRestlessness,
            .toesMoveAlone,
            .fixedDistance,
            .withWorry,
            .onlySitting
        )
        $0.leg.feels(.crawling)
        $0.leg.put(.side, LegSide.both)
        $0.leg.put(.minutesToOnset, 10)
        $0.leg.posture(.provokes, .sitting, .lying)
        $0.leg.posture(.relieves, .walking)
        $0.leg.put(.nightsPerWeekUntreated, number: 5)
        $0.leg.put(.monthsSinceStart, 40)
        $0.leg.put(.distress, Distress.moderate)
    }

    /// Worked case 2: sciatica that starts when sitting.
    static let sciatica = sample {
        $0.leg.no(.urge, .relief, .evening)
        $0.leg.yes(.rest, .allDay, .cough, .numbPatch)
        $0.leg.feels(.electric, .pain)
        $0.leg.put(.side, LegSide.left)
        $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
        $0.leg.posture(.provokes, .sitting)
        $0.leg.posture(.neither, .walking)
    }

    /// The second problem of worked case 3: a narrow spine canal.
    static let claudication = sample {
        $0.person.put(.birthYear, 1951)
        $0.leg.no(.urge, .rest)
        $0.leg.feels(.heaviness, .ache)
        $0.leg.put(.side, LegSide.both)
        $0.leg.put(.path, LegPath.buttockThigh)
        $0.leg.posture(.relieves, .sitting, .bendingForward)
        $0.leg.posture(.provokes, .standing, .walking)
    }

    /// The four criteria met and nothing else said.
    static let fourCriteria = sample { $0.leg.yes(.urge, .rest, .relief, .evening) }

    /// The four criteria met and every plain question about look-alikes answered with no.
    static let nothingElse = fourCriteria.with {
        $0.leg.no(
            .allDay,
            .presentByDay,
            .oneShiftEndsIt,
            .knot,
            .stretchEndsIt,
            .cough,
            .numbPatch,
            .weakness,
            .numbSoles,
            .fixedDistance,
            .standingStillHelps,
            .swelling,
            .legsUpHelps
        )
        $0.leg.no(
            .jointBound,
            .startUpStiffness,
            .soreToTouch,
            .innerRestlessness,
            .toesMoveAlone,
            .singleJerkAtSleepOnset,
            .withWorry,
            .onlySitting
        )
        $0.leg.yes(.bothers)
    }
}
