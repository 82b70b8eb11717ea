// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

struct ChestAndBellyTests {
    static let vessel =
        RedFlagRow.ages(of: .abdominalPulsation, new: .emergency, old: .soon)
        + RedFlagRow.ages(of: .collapse, new: .emergency, old: .soon)

    static let chest =
        RedFlagRow.ages(of: .chestPain, new: .emergency, old: .soon)
        + RedFlagRow.ages(of: .breathless, new: .emergency, old: .soon)

    static let clotInLung: [RedFlagRow] = [
        RedFlagRow("swollen leg and breathless", .emergency) {
            $0.warn(.oneLegSwollenPainful, .breathless)
        },
        RedFlagRow("swollen leg and chest pain", .emergency) {
            $0.warn(.oneLegSwollenPainful, .chestPain)
        },
        RedFlagRow("both long-standing", .emergency) {
            $0.warn(.oneLegSwollenPainful, daysAgo: 90)
            $0.warn(.breathless, daysAgo: 90)
        },
        RedFlagRow("swollen leg alone", nil) { $0.warn(.oneLegSwollenPainful) },
        RedFlagRow("swollen leg, not breathless", nil) {
            $0.warn(.oneLegSwollenPainful)
            $0.warning.answers.no(.breathless, .chestPain)
        },
        RedFlagRow("breathless alone", nil) { $0.warn(.breathless, .chestPain) },
    ]

    @Test(arguments: vessel)
    func `a great vessel is an emergency when new`(_ row: RedFlagRow) {
        row.check("great-vessel")
    }

    @Test(arguments: chest)
    func `chest pain and breathlessness are emergencies when new`(_ row: RedFlagRow) {
        row.check("chest-or-breath")
    }

    @Test(arguments: RedFlagRow.ages(of: .oneLegSwollenPainful, new: .sameDay, old: .soon))
    func `a swollen leg is for the same day`(_ row: RedFlagRow) {
        row.check("leg-clot")
    }

    @Test(arguments: clotInLung)
    func `with breathlessness or chest pain it is an emergency`(_ row: RedFlagRow) {
        row.check("clot-in-lung")
    }

    @Test(arguments: RedFlagRow.ages(of: .coldPaleLeg, new: .emergency, old: .soon))
    func `a cold pale leg is an emergency when new`(_ row: RedFlagRow) {
        row.check("blocked-artery")
    }

    @Test func `swollen legs of a vein problem are no clot`() {
        let sample = Case.sample { $0.leg.yes(.swelling, .legsUpHelps) }
        #expect(RedFlags.judge(sample).tier == .none)
    }
}
