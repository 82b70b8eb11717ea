// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// When a sudden change in the diary asks the warning signs again, and when it does not.
struct DiaryTurnTests {
    private typealias OneDay = RecentDays.OneDay

    private func turns(_ today: RecentDays.OneDay, before: [RecentDays.OneDay]) -> [String] {
        let days = RecentDays(today: today, before: before)
        return DiaryTurn.all.filter { $0.holds(in: days) }.map(\.name)
    }

    @Test(arguments: [
        // The back today, what it was before, and whether it asks.
        (8, [4, 4, 4, 4, 4], true), (8, [5, 5, 5, 5, 5], false), (7, [1, 1, 1, 1, 1], false),
        (10, [6, 6, 6, 6, 6, 6], true), (9, [2, 2, 2, 2], false), (9, [], false),
        (9, [9, 1, 5, 9, 1, 5, 5], true), (8, [4, 5, 4, 4, 5, 5], false),
    ])
    func `back pain far above its median asks`(_ back: Int, _ before: [Int], _ asks: Bool) {
        let found = turns(OneDay(back: back), before: before.map { OneDay(back: $0) })
        #expect(found == (asks ? ["turn-back-pain"] : []))
    }

    @Test func `days without a rating are neither zero nor counted`() {
        let before = [OneDay(back: 4), OneDay(), OneDay(back: 4), OneDay(), OneDay(back: 4)]
        #expect(turns(OneDay(back: 10), before: before).isEmpty)
        #expect(turns(OneDay(), before: before).isEmpty)
    }

    @Test func `back and both legs together ask once they are new and strong`() {
        let drawn: RecentDays.Places = [.back, .leftLeg, .rightLeg]
        #expect(turns(OneDay(back: 7, places: drawn), before: []) == ["turn-both-legs"])
        #expect(turns(OneDay(back: 6, places: drawn), before: []).isEmpty)
        #expect(turns(OneDay(back: 7, places: [.back, .leftLeg]), before: []).isEmpty)
        let known = [OneDay(places: drawn.union(.pelvis))]
        #expect(turns(OneDay(back: 9, places: drawn), before: known).isEmpty)
        #expect(turns(OneDay(back: 7, places: .bothLegs), before: []).isEmpty)
    }

    @Test func `the pelvis marked with the back asks when it is new`() {
        let today = OneDay(places: [.back, .pelvis])
        #expect(turns(today, before: [OneDay(places: .back)]) == ["turn-pelvis"])
        #expect(turns(today, before: [OneDay(places: [.back, .pelvis])]).isEmpty)
        #expect(turns(OneDay(places: .pelvis), before: []).isEmpty)
    }

    /// Walks on the twelve days before, the last two days, today, the back, and whether it asks.
    private typealias Walks = (Int, [Bool?], Bool?, Int, Bool)

    private static let walks: [Walks] = [
        (5, [false, false], false, 7, true), (4, [false, false], false, 7, false),
        (12, [false, true], false, 9, false), (5, [false, nil], false, 9, false),
        (12, [true, false], false, 9, false), (12, [false, false], false, 7, true),
        (5, [false, false], nil, 9, false), (5, [false, false], false, 6, false),
        (5, [false, false], true, 9, false),
    ]

    @Test(arguments: walks)
    func `three days without a walk ask someone who walks`(
        _ walks: Int,
        _ last: [Bool?],
        _ today: Bool?,
        _ back: Int,
        _ asks: Bool
    ) {
        let before = (0..<12).map { OneDay(walked: $0 < walks) } + last.map { OneDay(walked: $0) }
        let found = turns(OneDay(back: back, walked: today), before: before)
        #expect(found == (asks ? ["turn-walking"] : []))
    }

    @Test func `a diary shorter than two weeks doesn’t tell who walks`() {
        for (count, asks) in [(13, false), (14, true)] {
            let before = (0..<count).map { OneDay(walked: $0 < 5) }
            let found = turns(OneDay(back: 9, walked: false), before: before)
            #expect(found == (asks ? ["turn-walking"] : []))
        }
    }

    @Test func `as many days are read as the rule says`() {
        #expect(RecentDays.daysBefore == 14)
        let says = Wording.english(DiaryTurn.suddenBackPain.statement)
        #expect(says.contains("median of the 14 days before"))
    }

    @Test func `every rule awaits sign-off and stands on the method page`() {
        let names = Set(Assessor.rules.map(\.name))
        for turn in DiaryTurn.all {
            #expect(turn.basis.verification == .awaitingSignOff)
            #expect(names.contains(turn.name))
        }
    }
}
