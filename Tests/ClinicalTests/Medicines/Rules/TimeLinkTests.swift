// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct TimeLinkTests {
    /// A start so many days before the legs changed, which was 10 days ago.
    private static func started(
        _ days: Int,
        _ levels: Finding.Level...,
        key: LegKey = .worseSince
    ) -> MedicineRow {
        let what = "started \(days) days before \(key)"
        let answers: [AnswerPath]? = levels.isEmpty ? nil : [.medicine(0), .leg(0, key)]
        func build(_ sample: inout Case) {
            let change = sample.daysAgo(10)
            sample.legProblem(
                began: key == .began ? change : nil,
                worse: key == .worseSince ? change : nil
            )
            sample.take("duloxetine", since: 10 + days)
        }
        return levels.isEmpty
            ? MedicineRow(what, saying: build)
            : MedicineRow(what, .ask, answers: answers, saying: build)
    }

    static let rows: [MedicineRow] = [
        started(-1), started(0, .ask), started(27, .ask), started(28, .ask), started(29),
        started(0, .ask, key: .began), started(28, .ask, key: .began), started(29, key: .began),
        MedicineRow("a raised dose", .ask, answers: [.medicine(0), .leg(0, .worseSince)]) {
            let (old, new) = ($0.daysAgo(400), $0.daysAgo(30))
            $0.legProblem(began: .year(2015), worse: $0.daysAgo(5))
            $0.take("duloxetine") {
                $0.started = old
                $0.doses = [
                    Dose(from: old, amount: 30, unit: .milligrams, at: nil),
                    Dose(from: new, amount: 60, unit: .milligrams, at: nil),
                ]
            }
        },
        MedicineRow("a lowered dose") {
            let (old, new) = ($0.daysAgo(400), $0.daysAgo(30))
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("duloxetine") {
                $0.started = old
                $0.doses = [
                    Dose(from: old, amount: 60, unit: .milligrams, at: nil),
                    Dose(from: new, amount: 30, unit: .milligrams, at: nil),
                ]
            }
        },
        MedicineRow("the second leg problem", .ask, answers: [.medicine(0), .leg(1, .began)]) {
            $0.legProblem(began: .year(2015))
            $0.legProblem(began: $0.daysAgo(3))
            $0.take("Tylenol PM", since: 9)
        },
        MedicineRow("the month turns it") {
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("duloxetine") { $0.started = .month(year: 2026, month: 10) }
        },
        MedicineRow("the whole month lies inside", .ask) {
            $0.legProblem(worse: PartialDate("2026-03-01"))
            $0.take("duloxetine") { $0.started = PartialDate("2026-02") }
        },
        MedicineRow("all of the month but a day lies inside") {
            $0.legProblem(worse: PartialDate("2026-03-02"))
            $0.take("duloxetine") { $0.started = PartialDate("2026-02") }
        },
        MedicineRow("the year turns it") {
            $0.legProblem(worse: .year(2026))
            $0.take("duloxetine") { $0.started = .year(2026) }
        },
        MedicineRow("start not told") {
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("duloxetine")
        },
        MedicineRow("change not told") {
            $0.legProblem()
            $0.take("duloxetine", since: 5)
        },
        MedicineRow("no aggravator") {
            $0.legProblem(worse: $0.daysAgo(5))
            $0.take("acetaminophen", since: 9)
        },
        MedicineRow("stopped after the change", .ask) {
            let (start, stop) = ($0.daysAgo(20), $0.daysAgo(9))
            $0.legProblem(worse: $0.daysAgo(10))
            $0.take("duloxetine") { ($0.started, $0.stopped) = (start, stop) }
        },
        MedicineRow("stopped before the change") {
            let (start, stop) = ($0.daysAgo(20), $0.daysAgo(11))
            $0.legProblem(worse: $0.daysAgo(10))
            $0.take("duloxetine") { ($0.started, $0.stopped) = (start, stop) }
        },
        MedicineRow("stopped 28 days ago", .ask) {
            let (start, stop) = ($0.daysAgo(60), $0.daysAgo(28))
            $0.legProblem(worse: $0.daysAgo(50))
            $0.take("duloxetine") { ($0.started, $0.stopped) = (start, stop) }
        },
        MedicineRow("stopped 29 days ago") {
            let (start, stop) = ($0.daysAgo(60), $0.daysAgo(29))
            $0.legProblem(worse: $0.daysAgo(50))
            $0.take("duloxetine") { ($0.started, $0.stopped) = (start, stop) }
        },
    ]

    @Test(arguments: rows)
    func `a start or raised dose in the four weeks before is a link`(_ row: MedicineRow) {
        row.check(.timeLink)
        let linked = Set(row.sample.medicineFindings(.timeLink).flatMap(\.answers))
        for finding in row.sample.medicineFindings(.worsensLegs) {
            #expect(linked.isDisjoint(with: finding.answers))
        }
    }

    @Test func `what else changed stands beside it`() throws {
        let sample = Case.sample {
            $0.legProblem(worse: $0.daysAgo(10))
            $0.take("duloxetine", since: 20)
            $0.take("acetaminophen", since: 38)
            $0.take("ramipril", since: 39)
            $0.take("Pramipexole", since: 400)
            let stop = $0.daysAgo(12)
            $0.take("gabapentin") { $0.stopped = stop }
            $0.result(.ferritin, 75, "ng/mL")
            $0.result(.transferrinSaturation, 20, "%")
            $0.person.yes(.pregnant)
            $0.spine.put(.firstStarted, $0.daysAgo(14))
        }
        let finding = try #require(sample.medicineFindings(.timeLink).first)
        #expect(
            finding.rivals == [
                .medicine(1), .medicine(3), .medicine(4), .lab(0), .person(.pregnant),
                .back(.firstStarted),
            ]
        )
    }

    @Test func `what does not explain it is no rival`() throws {
        let sample = Case.sample {
            $0.legProblem(worse: $0.daysAgo(10))
            $0.take("duloxetine", since: 20)
            $0.take("ramipril", since: 39)
            $0.take("Pramipexole", since: 27)
            $0.result(.ferritin, 76, "ng/mL")
            $0.person.no(.pregnant)
            $0.spine.put(.firstStarted, $0.daysAgo(39))
        }
        let finding = try #require(sample.medicineFindings(.timeLink).first)
        #expect(finding.rivals == [.medicine(2)])
        let later = sample.daysAgo(9)
        let open = sample.with { $0.medicines?[2].started = later }
        #expect(open.medicineFindings(.timeLink).first?.rivals == [])
    }
}
