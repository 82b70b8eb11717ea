// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct CanalStenosisTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("walking, sitting, bending", .strong) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting, .bendingForward)
        },
        BackRow("standing, sitting, both legs", .strong) {
            $0.spine.posture(.provokes, .standing)
            $0.spine.posture(.relieves, .sitting)
            $0.spine.yes(.bothLegs)
        },
        BackRow("walking, bending, 66 by years", .strong) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .bendingForward)
            $0.person.put(.birthYear, 1960)
        },
        BackRow("walking, bending, 65 by years", .some) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .bendingForward)
            $0.person.put(.birthYear, 1961)
        },
        BackRow("walking, sitting, told", .strong) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting)
            $0.spine.put(.toldByClinician, [NamedCause.spinalStenosis])
        },
        BackRow("walking, sitting, named", .strong) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting)
            $0.conditions = [.spinalStenosis]
        },
        BackRow("walking and sitting", .some) {
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting)
        },
        BackRow("told and standing", .some) {
            $0.spine.posture(.provokes, .standing)
            $0.spine.put(.toldByClinician, [NamedCause.spinalStenosis])
        },
        BackRow("told alone", .weak) {
            $0.spine.put(.toldByClinician, [NamedCause.spinalStenosis])
        },
        BackRow("older, upright worse, but never in the legs", .some) {
            $0.person.put(.birthYear, 1945)
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting)
            $0.spine.put(.sites, [BackSite.lower])
            $0.spine.no(.belowKnee, .bothLegs)
            $0.spine.put(.dominant, BackOrLeg.back)
        },
        BackRow("the same with a buttock", .strong) {
            $0.person.put(.birthYear, 1945)
            $0.spine.posture(.provokes, .walking)
            $0.spine.posture(.relieves, .sitting)
            $0.spine.put(.sites, [BackSite.lower, .buttockLeft])
            $0.spine.no(.belowKnee, .bothLegs)
            $0.spine.put(.dominant, BackOrLeg.back)
        },
        BackRow("walking alone", .weak) {
            $0.spine.posture(.provokes, .walking)
        },
        BackRow("standing alone", .unknown) {
            $0.spine.posture(.provokes, .standing)
        },
        BackRow("the mirror the other way", .against) {
            $0.spine.posture(.provokes, .sitting)
            $0.spine.posture(.relieves, .walking)
            $0.spine.yes(.bothLegs)
        },
        BackRow("60 by years", .unknown) {
            $0.person.put(.birthYear, 1966)
        },
        BackRow("59 by years", .against) {
            $0.person.put(.birthYear, 1967)
        },
    ]

    @Test(arguments: rows)
    func `worse upright and better bent decide`(_ row: BackRow) throws {
        try row.check(.stenosis)
    }
}
