// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LumbarRadiculopathyTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("line and cough", .strong) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.yes(.cough)
        },
        LookAlikeRow("line and numb patch", .strong) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.yes(.numbPatch)
        },
        LookAlikeRow("line and weakness", .strong) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.yes(.weakness)
        },
        LookAlikeRow("line, cough and no urge", .strong, explains: .yes) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.yes(.cough)
            $0.leg.no(.urge)
        },
        LookAlikeRow("line, cough and an urge", .strong) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.yes(.cough, .urge)
        },
        LookAlikeRow("one side and two signs", .strong) {
            $0.leg.put(.side, LegSide.left)
            $0.leg.yes(.numbPatch, .weakness)
        },
        LookAlikeRow("both sides and two signs", .weak) {
            $0.leg.put(.side, LegSide.both)
            $0.leg.yes(.numbPatch, .weakness)
        },
        LookAlikeRow("line alone", .some) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
        },
        LookAlikeRow("line and no sign", .some) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.no(.cough, .numbPatch, .weakness)
        },
        LookAlikeRow("cough alone", .some) {
            $0.leg.yes(.cough)
        },
        LookAlikeRow("one side and a numb patch", .some) {
            $0.leg.put(.side, LegSide.right)
            $0.leg.yes(.numbPatch)
        },
        LookAlikeRow("a numb patch alone", .weak) {
            $0.leg.yes(.numbPatch)
        },
        LookAlikeRow("weakness alone", .weak) {
            $0.leg.yes(.weakness)
        },
        LookAlikeRow("one electric leg", .weak) {
            $0.leg.put(.side, LegSide.left)
            $0.leg.feels(.electric)
        },
        LookAlikeRow("two electric legs", .against) {
            $0.leg.put(.side, LegSide.both)
            $0.leg.feels(.electric)
        },
        LookAlikeRow("calf and no sign", .against) {
            $0.leg.put(.path, LegPath.calf)
            $0.leg.no(.cough, .numbPatch, .weakness)
        },
        LookAlikeRow("an urge", .against) {
            $0.leg.yes(.urge)
        },
        LookAlikeRow("no cough", .against) {
            $0.leg.no(.cough)
        },
    ]

    @Test(arguments: rows)
    func `one line, cough, numb patch and weakness decide`(_ row: LookAlikeRow) throws {
        try row.check(LumbarRadiculopathy.self)
    }
}
