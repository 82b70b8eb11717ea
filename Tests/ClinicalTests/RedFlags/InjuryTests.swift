// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct InjuryTests {
    static let severe: [RedFlagRow] =
        RedFlagRow.ages(
            of: .majorTrauma,
            new: .emergency,
            old: nil,
            beside: {
                $0.spine.put(.worst, 8)
            }
        )
        + [
            RedFlagRow("crash and pain of 7", nil) {
                $0.warn(.majorTrauma)
                $0.spine.put(.worst, 7)
            },
            RedFlagRow("crash and numb patch", .emergency) {
                $0.warn(.majorTrauma)
                $0.leg.yes(.numbPatch)
            },
            RedFlagRow("crash and weakness for years", .emergency) {
                $0.warn(.majorTrauma)
                $0.leg.yes(.weakness)
                $0.leg.put(.began, .year(2010))
            },
            RedFlagRow("crash and weak back", .emergency) {
                $0.warn(.majorTrauma)
                $0.spine.yes(.weakness)
            },
            RedFlagRow("crash alone", nil) { $0.warn(.majorTrauma) },
            RedFlagRow("pain of 10 alone", nil) { $0.spine.put(.worst, 10) },
        ]
        + [WarningKey.bothLegsWeak, .weaknessGettingWorse, .unsteadyGait, .saddleNumbness].map {
            sign in
            RedFlagRow("crash and \(sign)", .emergency) { $0.warn(.majorTrauma, sign) }
        }

    @Test(arguments: severe)
    func `a new crash with severe pain or a nerve sign is an emergency`(_ row: RedFlagRow) {
        row.check("severe-injury")
    }

    static let bone =
        RedFlagRow.ages(of: .majorTrauma, new: .sameDay, old: .soon)
        + RedFlagRow.ages(of: .minorTraumaWithThinBones, new: .sameDay, old: .soon)

    @Test(arguments: bone)
    func `a possible broken bone is for the same day`(_ row: RedFlagRow) {
        row.check("broken-bone")
    }

    static let weakness: [RedFlagRow] = [
        RedFlagRow("leg weak for 14 days", .sameDay) {
            $0.leg.yes(.weakness)
            $0.leg.put(.began, $0.daysAgo(14))
        },
        RedFlagRow("leg weak for 15 days", .soon) {
            $0.leg.yes(.weakness)
            $0.leg.put(.began, $0.daysAgo(15))
        },
        RedFlagRow("leg weak since this month", .sameDay) {
            $0.leg.yes(.weakness)
            $0.leg.put(.began, .month(year: 2026, month: 11))
        },
        RedFlagRow("leg weak, worse lately", .sameDay) {
            $0.leg.yes(.weakness)
            $0.leg.put(.began, .year(2015))
            $0.leg.put(.worseSince, $0.daysAgo(1))
        },
        RedFlagRow("leg weak, no date", .soon) { $0.leg.yes(.weakness) },
        RedFlagRow("back with weakness for 14 days", .sameDay) {
            $0.spine.yes(.weakness)
            $0.spine.put(.firstStarted, $0.daysAgo(14))
        },
        RedFlagRow("back with weakness for 15 days", .soon) {
            $0.spine.yes(.weakness)
            $0.spine.put(.firstStarted, $0.daysAgo(15))
        },
        RedFlagRow("back with weakness, no date", .soon) { $0.spine.yes(.weakness) },
        RedFlagRow("no weakness", nil) {
            $0.leg.no(.weakness)
            $0.spine.no(.weakness)
        },
        RedFlagRow("new trouble without weakness", nil) {
            $0.leg.yes(.urge)
            $0.leg.put(.began, $0.daysAgo(2))
        },
    ]

    @Test(arguments: weakness)
    func `new weakness is for the same day, other weakness soon`(_ row: RedFlagRow) {
        row.check("new-weakness")
    }
}
