// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

struct BleedingTests {
    @Test(arguments: RedFlagRow.ages(of: .bloodInVomitOrStool, new: .emergency, old: .sameDay))
    func `blood inside is an emergency, and the same day when old`(_ row: RedFlagRow) {
        row.check("bleeding-inside")
    }

    @Test(arguments: RedFlagRow.ages(of: .pregnancyBleeding, new: .emergency, old: .emergency))
    func `bleeding in pregnancy is always an emergency`(_ row: RedFlagRow) {
        row.check("bleeding-in-pregnancy")
    }

    @Test(arguments: RedFlagRow.ages(of: .yellowSkin, new: .sameDay, old: .soon))
    func `yellow skin is for the same day, and soon when old`(_ row: RedFlagRow) {
        row.check("yellow-skin")
    }
}
