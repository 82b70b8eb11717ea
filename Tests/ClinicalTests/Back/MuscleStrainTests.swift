// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct MuscleStrainTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("strain, tender, ten days", .strong) {
            $0.spine.put(.firstStarted, $0.daysAgo(10))
            $0.spine.yes(.afterLiftingOrStrain, .muscleTender)
        },
        BackRow("strain, tender, day before three months", .strong) {
            $0.spine.put(.firstStarted, $0.daysAgo(91))
            $0.spine.yes(.afterLiftingOrStrain, .muscleTender)
        },
        BackRow("strain, tender, three months", .some) {
            $0.spine.put(.firstStarted, $0.daysAgo(92))
            $0.spine.yes(.afterLiftingOrStrain, .muscleTender)
        },
        BackRow("strain, tender, start not told", .some) {
            $0.spine.yes(.afterLiftingOrStrain, .muscleTender)
        },
        BackRow("strain, ten days", .some) {
            $0.spine.put(.firstStarted, $0.daysAgo(10))
            $0.spine.yes(.afterLiftingOrStrain)
        },
        BackRow("told, ten days", .some) {
            $0.spine.put(.firstStarted, $0.daysAgo(10))
            $0.spine.put(.toldByClinician, [NamedCause.muscleStrain])
        },
        BackRow("told, years", .weak) {
            $0.spine.put(.firstStarted, .year(2015))
            $0.spine.put(.toldByClinician, [NamedCause.muscleStrain])
        },
        BackRow("strain alone", .weak) {
            $0.spine.yes(.afterLiftingOrStrain)
        },
        BackRow("tender alone", .weak) {
            $0.spine.yes(.muscleTender)
        },
        BackRow("neither strain nor tender", .against) {
            $0.spine.put(.firstStarted, $0.daysAgo(10))
            $0.spine.no(.afterLiftingOrStrain, .muscleTender)
            $0.spine.put(.toldByClinician, [NamedCause.muscleStrain])
        },
        BackRow("below the knee", .against) {
            $0.spine.yes(.belowKnee)
        },
    ]

    @Test(arguments: rows)
    func `a strain, a tender muscle and a short time decide`(_ row: BackRow) throws {
        try row.check(.muscleStrain)
    }
}
