// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Clinical

struct CordOrBothLegsTests {
    static let rows =
        RedFlagRow.ages(of: .unsteadyGait, new: .emergency, old: .soon)
        + RedFlagRow.ages(of: .weaknessGettingWorse, new: .emergency, old: .soon)

    @Test(arguments: rows)
    func `new is an emergency, old and unchanged is soon`(_ row: RedFlagRow) {
        row.check("spinal-cord")
    }
}
