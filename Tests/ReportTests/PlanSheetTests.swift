// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// What the diary shows of a step, and what of a plan goes on paper.
struct PlanSheetTests {
    private static let today = Day(number: 20_777)

    /// An evening for each rating, the last of them on a day; nil leaves a gap.
    private static func evenings(_ ratings: [Int?], endingOn last: Day) throws -> [Entry] {
        try ratings.enumerated().compactMap { index, rating in
            guard let rating else { return nil }
            let day = last.advanced(by: index - ratings.count + 1)
            var entry = Entry(
                id: try #require(EntryID("e\(day.number)")),
                type: .evening,
                day: day,
                time: nil,
                recorded: try #require(
                    Moment(day: day, time: .noon, second: 0, offsetMinutes: 0)
                ),
                zone: "Europe/Berlin"
            )
            entry.values[.legs] = .whole(rating)
            return entry
        }
    }

    private static func step(_ id: String = "plan-iron-talk", daysAgo: Int) -> AgreedStep {
        AgreedStep(
            own: id,
            "Talk about iron",
            stage: .iron,
            who: .doctor,
            on: today.advanced(by: -daysAgo)
        )
    }

    /// What is said of a step with so many noted nights before it and now.
    private static func says(_ before: [Int?], _ now: [Int?], daysAgo: Int = 28) throws -> [String]
    {
        let step = step(daysAgo: daysAgo)
        var plan = CarePlan()
        plan.steps = [step]
        let entries =
            try evenings(before, endingOn: step.agreed.advanced(by: -1))
            + evenings(now, endingOn: today)
        let progress = PlanProgress(plan, today: today) { nights in
            entries.filter { nights.contains($0.night) }
        }
        return progress.says(step).map(\.key)
    }

    private static func nights(_ rating: Int, _ count: Int) -> [Int?] {
        Array(repeating: rating, count: count)
    }

    @Test func `seven noted days on each side are needed`() throws {
        #expect(try Self.says(Self.nights(6, 7), Self.nights(3, 7)) == ["plan.progress.lower"])
        let few = ["plan.progress.cannotTell"]
        #expect(try Self.says(Self.nights(6, 6), Self.nights(3, 7)) == few)
        #expect(try Self.says(Self.nights(6, 7), Self.nights(3, 6)) == few)
        #expect(try Self.says([], []) == few)
    }

    @Test func `two weeks must have passed`() throws {
        let full = (Self.nights(6, 14), Self.nights(3, 14))
        #expect(try Self.says(full.0, full.1, daysAgo: 14) == ["plan.progress.lower"])
        #expect(
            try Self.says(full.0, Self.nights(3, 13), daysAgo: 13) == ["plan.progress.cannotTell"]
        )
    }

    @Test(arguments: [
        (6, 4, "plan.progress.lower"), (6, 5, "plan.progress.same"),
        (3, 2, "plan.progress.lower"), (4, 3, "plan.progress.same"),
        (4, 4, "plan.progress.same"), (4, 5, "plan.progress.higher"),
        (0, 0, "plan.progress.same"),
    ])
    func `a fall of two points or of thirty percent matters`(
        _ before: Int,
        _ now: Int,
        _ key: String
    ) throws {
        #expect(try Self.says(Self.nights(before, 10), Self.nights(now, 10)) == [key])
    }

    @Test func `a gap is no zero`() throws {
        let gaps: [Int?] = [6, nil, 6, nil, 6, nil, 6, nil, 6, nil, 6, nil, 6, nil]
        #expect(try Self.says(gaps, Self.nights(6, 10)) == ["plan.progress.same"])
    }

    @Test func `a step whose measure is not in the diary says nothing`() throws {
        let progress = PlanProgress(CarePlan(), today: Self.today) { _ in [] }
        #expect(progress.says(Self.step("plan-iron-test", daysAgo: 30)).isEmpty)
        #expect(progress.says(Self.step("own-1", daysAgo: 30)).isEmpty)
        #expect(progress.now.isEmpty)
    }

    @Test func `private topics stay off the paper unless they are asked for`() throws {
        var file = Case(asOf: Self.today)
        file.warning.answers[.wantsToDie] = .answer(.yes)
        var plan = CarePlan()
        let proposed = Assessor.assess(file).plan
        plan.steps = proposed.map { AgreedStep($0, in: .english, on: Self.today) }
        plan.goals = [PlanGoal(.legs, rating: 3, by: nil)]
        let progress = PlanProgress(plan, today: Self.today) { _ in [] }
        func text(_ topics: Set<SensitiveTopic>) -> String {
            PlanSheet(
                plan,
                answers: file,
                including: topics,
                progress: progress,
                on: Self.today
            )
            .plainText(wording: .english)
        }
        let words = Wording.english(try #require(proposed.first).says)
        #expect(!text([]).contains(words))
        #expect(text([.selfHarm]).contains(words))
    }

    @Test func `a test at home is one line, with what is missing`() throws {
        var entry = try #require(try Self.evenings([1], endingOn: Self.today).first)
        entry.type = .sittingTest
        entry.values = Sheet()
        entry.values[.legsAt0] = .whole(0)
        entry.values[.legsAt20] = .whole(5)
        entry.values[.sittingEnded] = .word(SittingEnd.legs.rawValue)
        let says = Wording.english(entry.testLine)
        #expect(says.contains("0, –, 5, –, –, –, –. Ended by: the legs."))
        entry.type = .walkTest
        entry.values[.walkedMinutes] = .whole(8)
        entry.values[.easedBending] = .answer(.yes)
        let walk = Wording.english(entry.testLine)
        #expect(walk.contains("not noted") && walk.contains("bending forward or sitting: yes"))
    }
}
