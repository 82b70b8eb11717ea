// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct InflammatoryBackTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("five of five, chronic", .strong) {
            $0.spine.put(.firstStarted, .year(2020))
            $0.spine.yes(
                .startedBefore45,
                .insidious,
                .betterWithExercise,
                .nightWakingEasedByGettingUp
            )
            $0.spine.no(.betterWithRest)
        },
        BackRow("four of five, chronic", .strong) {
            $0.spine.put(.firstStarted, .year(2020))
            $0.spine.yes(
                .startedBefore45,
                .insidious,
                .betterWithExercise,
                .nightWakingEasedByGettingUp
            )
        },
        BackRow("four with no rest, chronic", .strong) {
            $0.spine.put(.firstStarted, .year(2020))
            $0.spine.yes(.startedBefore45, .insidious, .betterWithExercise)
            $0.spine.no(.betterWithRest)
        },
        BackRow("three of five, chronic", .some) {
            $0.spine.put(.firstStarted, .year(2020))
            $0.spine.yes(.startedBefore45, .insidious, .betterWithExercise)
            $0.spine.yes(.betterWithRest)
        },
        BackRow("four of five, under three months", .some) {
            $0.spine.put(.firstStarted, $0.daysAgo(60))
            $0.spine.yes(
                .startedBefore45,
                .insidious,
                .betterWithExercise,
                .nightWakingEasedByGettingUp
            )
        },
        BackRow("four of five, start not told", .some) {
            $0.spine.yes(
                .startedBefore45,
                .insidious,
                .betterWithExercise,
                .nightWakingEasedByGettingUp
            )
        },
        BackRow("two of five and stiff for 30 minutes", .some) {
            $0.spine.yes(.startedBefore45, .insidious)
            $0.spine.put(.morningStiffnessMinutes, 30)
        },
        BackRow("two of five and stiff for 29 minutes", .weak) {
            $0.spine.yes(.startedBefore45, .insidious)
            $0.spine.put(.morningStiffnessMinutes, 29)
        },
        BackRow("two of five and psoriasis", .some) {
            $0.spine.yes(.startedBefore45, .insidious)
            $0.spine.yes(.psoriasisUveitisOrBowelDisease)
        },
        BackRow("two of five and family", .some) {
            $0.spine.yes(.startedBefore45, .insidious)
            $0.spine.yes(.familySpondyloarthritis)
        },
        BackRow("told and two of five", .strong) {
            $0.spine.yes(.startedBefore45, .insidious)
            $0.spine.put(.toldByClinician, [NamedCause.spondyloarthritis])
        },
        BackRow("told and one of five", .some) {
            $0.spine.yes(.insidious)
            $0.spine.put(.toldByClinician, [NamedCause.spondyloarthritis])
        },
        BackRow("told alone", .some) {
            $0.spine.put(.toldByClinician, [NamedCause.spondyloarthritis])
        },
        BackRow("one of five and stiff for 30 minutes", .weak) {
            $0.spine.yes(.insidious)
            $0.spine.put(.morningStiffnessMinutes, 30)
        },
        BackRow("one of five", .weak) {
            $0.spine.yes(.insidious)
        },
        BackRow("better with rest, not with exercise", .against) {
            $0.spine.yes(.startedBefore45, .insidious, .betterWithRest)
            $0.spine.no(.betterWithExercise)
        },
        BackRow("not before 45", .against) {
            $0.spine.no(.startedBefore45)
        },
    ]

    @Test(arguments: rows)
    func `four of the five questions decide after three months`(_ row: BackRow) throws {
        try row.check(.inflammatory)
    }
}
