// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct InfectionTests {
    static let serious: [RedFlagRow] =
        RedFlagRow.ages(of: .confusion, new: .emergency, old: nil, beside: { $0.warn(.fever) })
        + [
            RedFlagRow("fever alone", nil) { $0.warn(.fever) },
            RedFlagRow("confusion alone", nil) { $0.warn(.confusion) },
        ]

    static let reasons: [WarningKey] = [
        .immuneSuppressed, .ivDrugUse, .recentInfectionOrProcedure, .steroidsLong,
    ]

    static let spinal: [RedFlagRow] =
        reasons.flatMap { reason in
            [
                RedFlagRow("fever and \(reason)", .sameDay) { $0.warn(.fever, reason) },
                RedFlagRow("unwell and \(reason)", .sameDay) { $0.warn(.unwell, reason) },
                RedFlagRow("\(reason) alone", nil) { $0.warn(reason) },
                RedFlagRow("old fever and \(reason)", nil) {
                    $0.warn(.fever, daysAgo: 15)
                    $0.warn(reason)
                },
                RedFlagRow("fever and old \(reason)", .sameDay) {
                    $0.warn(.fever)
                    $0.warn(reason, daysAgo: 400)
                },
            ]
        }
        + [Condition.diabetes, .dialysis].map { condition in
            RedFlagRow("fever and \(condition)", .sameDay) {
                $0.warn(.fever)
                $0.conditions = [.depression, condition]
            }
        }
        + [
            RedFlagRow("fever and another condition", nil) {
                $0.warn(.fever)
                $0.conditions = [.depression]
            },
            RedFlagRow("fever and feeling very ill", .sameDay) { $0.warn(.fever, .unwell) },
            RedFlagRow("fever alone", nil) { $0.warn(.fever) },
            RedFlagRow("unwell alone", nil) { $0.warn(.unwell) },
        ]

    static let kidney: [RedFlagRow] = [
        RedFlagRow("burning and fever", .sameDay) { $0.warn(.burningUrineOrFlankPain, .fever) },
        RedFlagRow("burning and old fever", nil) {
            $0.warn(.burningUrineOrFlankPain)
            $0.warn(.fever, daysAgo: 15)
        },
        RedFlagRow("burning and pregnant", .sameDay) {
            $0.warn(.burningUrineOrFlankPain)
            $0.person.yes(.pregnant)
        },
        RedFlagRow("fever and pregnant", .sameDay) {
            $0.warn(.fever)
            $0.person.yes(.pregnant)
        },
        RedFlagRow("fever and not pregnant", nil) {
            $0.warn(.fever)
            $0.person.no(.pregnant)
        },
        RedFlagRow("burning alone", nil) { $0.warn(.burningUrineOrFlankPain) },
        RedFlagRow("pregnant alone", nil) { $0.person.yes(.pregnant) },
    ]

    @Test(arguments: serious)
    func `fever with new confusion is an emergency`(_ row: RedFlagRow) {
        row.check("serious-infection")
    }

    @Test(arguments: spinal)
    func `fever or illness with a reason is for the same day`(_ row: RedFlagRow) {
        row.check("spinal-infection")
    }

    @Test(arguments: kidney)
    func `burning urine with fever or in pregnancy is for the same day`(_ row: RedFlagRow) {
        row.check("kidney-infection")
    }
}
