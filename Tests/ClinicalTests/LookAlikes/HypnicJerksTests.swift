// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct HypnicJerksTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown) { _ in },
        LookAlikeRow("one jerk", .strong) {
            $0.leg.yes(.singleJerkAtSleepOnset)
        },
        LookAlikeRow("one jerk, no rest, no urge", .strong, explains: .yes) {
            $0.leg.yes(.singleJerkAtSleepOnset)
            $0.leg.no(.rest, .urge)
        },
        LookAlikeRow("one jerk, urge not asked", .strong) {
            $0.leg.yes(.singleJerkAtSleepOnset)
            $0.leg.no(.rest)
        },
        LookAlikeRow("one jerk and an urge", .strong) {
            $0.leg.yes(.singleJerkAtSleepOnset, .urge)
            $0.leg.no(.rest)
        },
        LookAlikeRow("one jerk beside what lasts", .some) {
            $0.leg.yes(.singleJerkAtSleepOnset, .rest, .relief)
        },
        LookAlikeRow("no jerk", .against) {
            $0.leg.no(.singleJerkAtSleepOnset, .urge, .rest)
        },
        LookAlikeRow("what lasts", .against) {
            $0.leg.yes(.rest, .relief)
        },
    ]

    @Test(arguments: rows)
    func `one jerk that does not last decides`(_ row: LookAlikeRow) throws {
        try row.check(HypnicJerks.self)
    }
}
