// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// Which cards stand open, and what telling, dating and taking back signs does to them.
struct UrgentWatchTests {
    private static let today = Day(number: 20_777)

    private func watch(
        _ file: Case,
        _ progress: InterviewProgress = InterviewProgress()
    ) -> [String] {
        UrgentWatch(case: file, progress: progress).reasons.map(\.rule)
    }

    @Test func `a sign that is told opens its card, an answer closes it`() {
        var file = Case(asOf: Self.today)
        var progress = InterviewProgress()
        #expect(watch(file).isEmpty)
        file.tell([.saddleNumbness], newOn: Self.today)
        #expect(watch(file) == ["cauda-equina"])
        progress.answer(UrgentWatch(case: file, progress: progress).reasons)
        #expect(watch(file, progress).isEmpty)
        file.tell([.bladderChange], newOn: Self.today)
        #expect(watch(file, progress) == ["cauda-equina"])
    }

    @Test func `the same sign told again opens an answered card again`() {
        var file = Case(asOf: Self.today)
        var progress = InterviewProgress()
        file.tell([.planToHarm], newOn: Self.today)
        progress.answer(UrgentWatch(case: file, progress: progress).reasons)
        #expect(watch(file, progress).isEmpty)
        progress.reopen([.planToHarm])
        #expect(watch(file, progress) == ["plan-to-harm"])
    }

    @Test func `a long-standing sign told as new counts as getting worse and keeps its date`() {
        var file = Case(asOf: Self.today)
        file.tell([.bothLegsWeak], since: .year(2020), on: Self.today)
        #expect(watch(file).isEmpty)
        file.tell([.bothLegsWeak], newOn: Self.today)
        #expect(file.warning.worse == [.bothLegsWeak])
        #expect(file.warning.since[.bothLegsWeak] == .year(2020))
        #expect(watch(file).contains("cauda-equina"))
        file.untell([.bothLegsWeak])
        #expect(file.warning.answers.answer(.bothLegsWeak) == .yes)
        #expect(watch(file).isEmpty)
    }

    @Test func `not new takes the emergency away, and never a thought of death`() {
        var file = Case(asOf: Self.today)
        file.tell([.saddleNumbness, .planToHarm], newOn: Self.today)
        let open = UrgentWatch(case: file, progress: InterviewProgress()).reasons
        file.date(open, since: .year(2019))
        #expect(watch(file) == ["plan-to-harm"])
        #expect(file.warning.since[.planToHarm] == nil)
    }

    @Test func `a mis-tap leaves the sign unasked`() {
        var file = Case(asOf: Self.today)
        file.tell([.chestPain], newOn: Self.today)
        file.untell([.chestPain])
        #expect(file.warning.answers[.chestPain] == nil)
        #expect(file.warning.since[.chestPain] == nil)
        #expect(watch(file).isEmpty)
    }

    @Test func `nothing below the same day stands open`() {
        var file = Case(asOf: Self.today)
        file.warning.answers[.weightLoss] = .answer(.yes)
        #expect(RedFlags.judge(file).tier == .soon)
        #expect(watch(file).isEmpty)
    }
}
