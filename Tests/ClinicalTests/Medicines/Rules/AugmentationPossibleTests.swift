// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct AugmentationPossibleTests {
    /// A dopamine agonist since so many days, and legs worse since so many days.
    private static func row(
        _ name: String,
        since: Int,
        worse: Int,
        _ fires: Bool
    ) -> MedicineRow {
        let what = "\(name) for \(since) days, worse for \(worse)"
        let build: (inout Case) -> Void = {
            $0.legProblem(worse: $0.daysAgo(worse))
            $0.take(name, since: since)
        }
        return fires
            ? MedicineRow(what, .ask, answers: [.medicine(0), .leg(0, .worseSince)], saying: build)
            : MedicineRow(what, saying: build)
    }

    private static func raised(_ days: [Int], _ fires: Bool) -> MedicineRow {
        let build: (inout Case) -> Void = {
            $0.legProblem()
            let start = $0.daysAgo(900)
            var doses = [Dose(from: start, amount: 1, unit: .milligrams, at: nil)]
            for (index, day) in days.enumerated() {
                let amount = Double(index + 2)
                doses.append(
                    Dose(from: $0.daysAgo(day), amount: amount, unit: .milligrams, at: nil)
                )
            }
            $0.take("ropinirole") {
                $0.started = start
                $0.doses = doses
            }
        }
        return fires
            ? MedicineRow("raised \(days) days ago", .ask, answers: [.medicine(0)], saying: build)
            : MedicineRow("raised \(days) days ago", saying: build)
    }

    static let rows: [MedicineRow] = [
        row("ropinirole", since: 27, worse: 5, false),
        row("ropinirole", since: 28, worse: 5, true),
        row("ropinirole", since: 400, worse: 399, true),
        row("ropinirole", since: 400, worse: 400, false),
        row("Restex", since: 400, worse: 30, true),
        row("tramadol", since: 400, worse: 30, true),
        row("oxycodone", since: 400, worse: 30, false),
        row("gabapentin", since: 400, worse: 30, false),
        raised([180, 30], true), raised([185, 30], false), raised([30], false),
        MedicineRow("start not told, dose told", .ask) {
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("ropinirole", daily: 1)
        },
        MedicineRow("neither told") {
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("ropinirole")
        },
        MedicineRow("worse some time this year") {
            $0.legProblem(worse: .year(2026))
            $0.take("ropinirole", since: 200)
        },
        MedicineRow("began, not worse") {
            $0.legProblem(began: $0.daysAgo(20))
            $0.take("ropinirole", since: 200)
        },
        MedicineRow("stopped") {
            let (start, stop) = ($0.daysAgo(200), $0.daysAgo(1))
            $0.legProblem(worse: $0.daysAgo(20))
            $0.take("ropinirole") { ($0.started, $0.stopped) = (start, stop) }
        },
    ]

    @Test(arguments: rows)
    func `worsening on the medicine is asked about`(_ row: MedicineRow) {
        row.check(.augmentationPossible)
    }

    @Test func `what the detector starts from is all there`() throws {
        let sample = Case.sample {
            $0.legProblem(worse: $0.daysAgo(20))
            let (start, later) = ($0.daysAgo(400), $0.daysAgo(100))
            $0.take("ropinirole") {
                $0.started = start
                $0.doses = [
                    Dose(from: start, amount: 1, unit: .milligrams, at: nil),
                    Dose(from: later, amount: 2, unit: .milligrams, at: nil),
                ]
            }
            $0.take("mirtazapine", since: 30)
            $0.take("sertraline", since: 900)
            $0.result(.transferrinSaturation, 19, "%")
            $0.conditions = [.peripheralNeuropathy]
            $0.warning.answers.yes(.lessThanFourHoursSleepThreeNights)
            $0.leg.yes(.innerRestlessness)
        }
        let story = ReviewStory(sample)
        let found = try #require(
            AugmentationPossible.preconditions(of: story.list.medicines[0], in: story)
        )
        #expect(found.since == sample.daysAgo(400))
        #expect(found.raised == [sample.daysAgo(100)])
        #expect(found.worse == [.leg(0, .worseSince)])
        #expect(
            Set(found.rivals) == [
                .medicine(1), .medicine(2), .lab(0), .conditions,
                .warning(.lessThanFourHoursSleepThreeNights), .leg(0, .innerRestlessness),
            ]
        )
        #expect(
            AugmentationPossible.preconditions(of: story.list.medicines[1], in: story) == nil
        )
    }
}
