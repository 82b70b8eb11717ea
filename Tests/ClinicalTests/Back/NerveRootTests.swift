// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct NerveRootTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("below the knee and cough", .strong) {
            $0.spine.yes(.belowKnee, .cough)
        },
        BackRow("below the knee and a line", .strong) {
            $0.spine.yes(.belowKnee, .dermatomal)
        },
        BackRow("below the knee and a numb patch", .strong) {
            $0.spine.yes(.belowKnee, .numbPatch)
        },
        BackRow("below the knee and weakness", .strong) {
            $0.spine.yes(.belowKnee, .weakness)
        },
        BackRow("a line and cough", .strong) {
            $0.spine.yes(.dermatomal, .cough)
        },
        BackRow("leg more than back, and cough", .strong) {
            $0.spine.put(.dominant, BackOrLeg.leg)
            $0.spine.yes(.cough)
        },
        BackRow("below the knee alone", .some) {
            $0.spine.yes(.belowKnee)
        },
        BackRow("a line alone", .some) {
            $0.spine.yes(.dermatomal)
        },
        BackRow("cough alone", .some) {
            $0.spine.yes(.cough)
        },
        BackRow("slipped disc and more leg", .some) {
            $0.spine.put(.dominant, BackOrLeg.leg)
            $0.spine.put(.toldByClinician, [NamedCause.herniatedDisc])
        },
        BackRow("slipped disc alone", .weak) {
            $0.spine.put(.toldByClinician, [NamedCause.herniatedDisc])
        },
        BackRow("bulging disc alone", .unknown) {
            $0.spine.put(.toldByClinician, [NamedCause.bulgingDisc])
        },
        BackRow("a numb patch alone", .weak) {
            $0.spine.yes(.numbPatch)
        },
        BackRow("all signs denied", .against) {
            $0.spine.no(.belowKnee, .dermatomal, .cough, .numbPatch)
            $0.spine.put(.dominant, BackOrLeg.leg)
        },
        BackRow("no pain below the knee", .against) {
            $0.spine.no(.belowKnee)
        },
        BackRow("the back more than the leg", .against) {
            $0.spine.put(.dominant, BackOrLeg.back)
        },
    ]

    @Test(arguments: rows)
    func `leg pain along a line with signs decides`(_ row: BackRow) throws {
        try row.check(.nerveRoot)
    }
}
