// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct PeripheralNeuropathyTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("soles, burning, all day", .strong) {
            $0.leg.yes(.numbSoles, .allDay)
            $0.leg.feels(.burning)
        },
        LookAlikeRow("soles, burning, all day, no urge", .strong, explains: .yes) {
            $0.leg.yes(.numbSoles, .allDay)
            $0.leg.feels(.burning)
            $0.leg.no(.urge)
        },
        LookAlikeRow("soles and burning, walking no change", .strong) {
            $0.leg.yes(.numbSoles)
            $0.leg.feels(.burning)
            $0.leg.posture(.neither, .walking)
        },
        LookAlikeRow("stocking and tingling, walking worse", .strong) {
            $0.leg.put(.path, LegPath.stocking)
            $0.leg.feels(.tingling)
            $0.leg.posture(.provokes, .walking)
        },
        LookAlikeRow("stocking and numb, not eased", .strong) {
            $0.leg.put(.path, LegPath.stocking)
            $0.leg.feels(.numbness)
            $0.leg.no(.relief)
        },
        LookAlikeRow("foot, tingling, all day", .strong) {
            $0.leg.put(.path, LegPath.foot)
            $0.leg.feels(.tingling)
            $0.leg.yes(.allDay)
        },
        LookAlikeRow("foot, tingling, all day, soles not numb", .some) {
            $0.leg.put(.path, LegPath.foot)
            $0.leg.feels(.tingling)
            $0.leg.yes(.allDay)
            $0.leg.no(.numbSoles)
        },
        LookAlikeRow("soles alone", .some) {
            $0.leg.yes(.numbSoles)
        },
        LookAlikeRow("soles alone, walking no change", .some) {
            $0.leg.yes(.numbSoles)
            $0.leg.posture(.neither, .walking)
        },
        LookAlikeRow("soles eased by walking", .some) {
            $0.leg.yes(.numbSoles, .relief)
            $0.leg.no(.allDay)
            $0.leg.posture(.relieves, .walking)
        },
        LookAlikeRow("stocking and burning, eased", .some) {
            $0.leg.put(.path, LegPath.stocking)
            $0.leg.feels(.burning)
            $0.leg.yes(.relief)
            $0.leg.no(.allDay)
            $0.leg.posture(.relieves, .walking)
        },
        LookAlikeRow("foot and burning, eased", .weak) {
            $0.leg.put(.path, LegPath.foot)
            $0.leg.feels(.burning)
            $0.leg.yes(.relief)
            $0.leg.no(.allDay)
            $0.leg.posture(.relieves, .walking)
        },
        LookAlikeRow("stocking alone", .weak) {
            $0.leg.put(.path, LegPath.stocking)
        },
        LookAlikeRow("diabetes alone", .weak) {
            $0.conditions = [.diabetes]
        },
        LookAlikeRow("soles not numb, thigh", .against) {
            $0.leg.no(.numbSoles)
            $0.leg.put(.path, LegPath.thigh)
        },
        LookAlikeRow("soles not numb", .against) {
            $0.leg.no(.numbSoles)
        },
        LookAlikeRow("eased by walking", .against) {
            $0.leg.posture(.relieves, .walking)
        },
    ]

    @Test(arguments: rows)
    func `the feet, the feeling and the steadiness decide`(_ row: LookAlikeRow) throws {
        try row.check(PeripheralNeuropathy.self)
    }
}
