// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// A change of the legs that only the diary tells, beside a medicine that can cause it.
struct TimeLinkInDiaryTests {
    /// One line: nights by their distance from the start of the medicine, and whether it is linked.
    ///
    /// The medicine was started 40 days ago.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isLinked: Bool
        let sample: Case
        let nights: LegNights

        init(
            _ what: String,
            _ isLinked: Bool,
            _ nights: [LegNights.OneNight],
            saying build: (inout Case) -> Void = { $0.take("duloxetine", since: start) }
        ) {
            testDescription = what
            self.isLinked = isLinked
            self.nights = LegNights(nights)
            sample = .sample(build)
        }
    }

    static let start = 40
    static let begin = Case.sampleDay.advanced(by: -start)

    /// Nights so many days from the start, each with the same rating.
    static func legs(_ rating: Int?, _ days: some Sequence<Int>) -> [LegNights.OneNight] {
        days.map { LegNights.OneNight(day: begin.advanced(by: $0), legs: rating, anchor: .noon) }
    }

    /// Nights so many days from the start, each with the same onset in minutes after noon.
    static func onset(
        _ minutes: Int,
        _ days: some Sequence<Int>,
        legs: Int? = nil,
        anchor: NightAnchor = .noon
    ) -> [LegNights.OneNight] {
        days.map {
            LegNights.OneNight(
                day: begin.advanced(by: $0),
                legs: legs,
                onset: minutes,
                anchor: anchor
            )
        }
    }

    static let calmBefore = legs(3, -10 ... -1)
    static let (evening, earlier) = (540, 480)

    static let rows: [Row] = [
        Row("two points worse", true, calmBefore + legs(5, 0...9)),
        Row("one and a half points worse", false, calmBefore + legs(4, 0...4) + legs(5, 5...9)),
        Row("one point worse", false, calmBefore + legs(4, 0...9)),
        Row("better", false, calmBefore + legs(1, 0...9)),
        Row("ten nights on each side", true, legs(3, -10 ... -1) + legs(6, 0...9)),
        Row("nine nights before", false, legs(3, -9 ... -1) + legs(6, 0...20)),
        Row("nine nights after", false, legs(3, -20 ... -1) + legs(6, 0...8)),
        Row("days −28 to −19", true, legs(3, -28 ... -19) + legs(6, 0...9)),
        Row("days −29 to −20", false, legs(3, -29 ... -20) + legs(6, 0...9)),
        Row("days 19 to 28", true, calmBefore + legs(6, 19...28)),
        Row("days 20 to 29", false, calmBefore + legs(6, 20...29)),
        Row("the day itself is after", false, legs(3, -9...0) + legs(6, 1...10)),
        Row(
            "a gap of nights without a rating",
            true,
            calmBefore + legs(6, [0, 2, 4, 6, 8])
                + legs(nil, [1, 3, 5, 7, 9]) + legs(6, 20...24)
        ),
        Row(
            "a missing night is not zero",
            false,
            legs(5, -10 ... -1) + legs(nil, -28 ... -11)
                + legs(5, 0...9)
        ),
        Row(
            "nights without a rating don’t count",
            false,
            calmBefore + legs(6, 0...8)
                + legs(nil, 9...28)
        ),
        Row("an hour earlier", true, onset(evening, -10 ... -1) + onset(earlier, 0...9)),
        Row("59 minutes earlier", false, onset(evening, -10 ... -1) + onset(earlier + 1, 0...9)),
        Row("an hour later", false, onset(earlier, -10 ... -1) + onset(evening, 0...9)),
        Row("nine onsets", false, onset(evening, -9 ... -1) + onset(earlier, 0...9)),
        Row(
            "earlier, the legs alike",
            true,
            onset(evening, -10 ... -1, legs: 5) + onset(earlier, 0...9, legs: 5)
        ),
        Row(
            "earlier, but the legs are calmer",
            false,
            onset(evening, -10 ... -1, legs: 5) + onset(earlier, 0...9, legs: 4)
        ),
        Row(
            "worse, but later",
            false,
            onset(earlier, -10 ... -1, legs: 3) + onset(earlier + 1, 0...9, legs: 6)
        ),
        Row(
            "earlier by another clock",
            false,
            onset(evening, -10 ... -1)
                + onset(earlier, 0...9, anchor: NightAnchor(start: ClockTime(wrapping: 1320)))
        ),
        Row("no nights", false, []),
        Row("no aggravator", false, calmBefore + legs(6, 0...9)) {
            $0.take("acetaminophen", since: start)
        },
        Row("start not told", false, calmBefore + legs(6, 0...9)) { $0.take("duloxetine") },
        Row("start known to the month only", false, calmBefore + legs(6, 0...9)) {
            $0.take("duloxetine") { $0.started = PartialDate("2026-10") }
        },
        Row("a raised dose", true, calmBefore + legs(6, 0...9)) {
            raise(&$0, from: 30, to: 60)
        },
        Row("a lowered dose", false, calmBefore + legs(6, 0...9)) {
            raise(&$0, from: 60, to: 30)
        },
        Row("ten nights until it was stopped", true, calmBefore + legs(6, 3...12)) {
            take(&$0, stoppedAfter: 13)
        },
        Row("nine nights until it was stopped", false, calmBefore + legs(6, 4...13)) {
            take(&$0, stoppedAfter: 13)
        },
        Row("stopped 28 days ago", true, calmBefore + legs(6, 0...11)) {
            take(&$0, stoppedAfter: 12)
        },
        Row("stopped 29 days ago", false, calmBefore + legs(6, 0...10)) {
            take(&$0, stoppedAfter: 11)
        },
        Row("nights after the day of the case", false, legs(3, -10 ... -1) + legs(6, 32...41)) {
            $0.take("duloxetine", since: 9)
        },
        Row("the case already gives the link", false, calmBefore + legs(6, 0...9)) {
            $0.legProblem(worse: $0.daysAgo(30))
            $0.take("duloxetine", since: start)
        },
        Row("the case gives a change without a link", true, calmBefore + legs(6, 0...9)) {
            $0.legProblem(worse: $0.daysAgo(300))
            $0.take("duloxetine", since: start)
        },
    ]

    private static func raise(_ sample: inout Case, from low: Double, to high: Double) {
        let (old, new) = (sample.daysAgo(400), sample.daysAgo(start))
        sample.take("duloxetine") {
            $0.started = old
            $0.doses = [
                Dose(from: old, amount: low, unit: .milligrams, at: nil),
                Dose(from: new, amount: high, unit: .milligrams, at: nil),
            ]
        }
    }

    private static func take(_ sample: inout Case, stoppedAfter days: Int) {
        let (old, stop) = (sample.daysAgo(start), sample.daysAgo(start - days))
        sample.take("duloxetine") { ($0.started, $0.stopped) = (old, stop) }
    }

    private static func findings(_ sample: Case, _ nights: LegNights) -> [Finding] {
        Assessor.assess(sample, nights: nights).findings.filter { $0.about == .medicines }
    }

    @Test(arguments: rows)
    func `enough nights on both sides make a link`(_ row: Row) {
        let findings = Self.findings(row.sample, row.nights)
        let linked = findings.filter { $0.rule == "time-link-diary" }
        #expect(linked.map(\.level) == (row.isLinked ? [.ask] : []))
        for finding in linked {
            #expect(finding.topic == .timeLink)
            #expect(finding.answers == [.medicine(0)])
            #expect(finding.nights != nil)
            #expect(!finding.basis.verification.isVerified)
        }
        #expect(findings.count { $0.topic == .timeLink } <= 1)
        if row.isLinked { #expect(!findings.contains { $0.topic == .worsensLegs }) }
        let alone = Assessor.assess(row.sample).findings
        #expect(!alone.contains { $0.rule == "time-link-diary" })
        #expect(alone == Assessor.assess(row.sample, nights: LegNights()).findings)
    }

    @Test func `the nights that lie ahead of the case are not read`() {
        let sample = Case.sample { $0.take("duloxetine", since: 9) }
        let day = sample.asOf.advanced(by: -9)
        func nights(_ days: ClosedRange<Int>, _ legs: Int) -> [LegNights.OneNight] {
            days.map { LegNights.OneNight(day: day.advanced(by: $0), legs: legs, anchor: .noon) }
        }
        let known = LegNights(nights(-10 ... -1, 3) + nights(0...9, 6))
        #expect(Self.findings(sample, known).contains { $0.rule == "time-link-diary" })
        let ahead = LegNights(nights(-10 ... -1, 3) + nights(1...10, 6))
        #expect(!Self.findings(sample, ahead).contains { $0.rule == "time-link-diary" })
    }

    @Test func `both figures stand in the sentence with their nights`() throws {
        let sample = Case.sample { $0.take("duloxetine", since: Self.start) }
        let worse = Self.legs(3, -14 ... -1) + Self.legs(5, 0...4) + Self.legs(6, 5...9)
        let finding = try #require(
            Self.findings(sample, LegNights(worse)).first { $0.topic == .timeLink }
        )
        let says = Wording.english(finding.says)
        #expect(says.contains("duloxetine can make restless legs worse"))
        #expect(says.contains("3 of 10 in the four weeks before (median of 14 nights)"))
        #expect(says.contains("5.5 of 10 in the four weeks from that day on (median of 10 nights)"))
        #expect(says.contains("11 October 2026") && says.contains("not proof"))
        let label = try #require(finding.nights?.label)
        #expect(
            Wording.english(label)
                == "the diary (legs on 24 nights, 27 September 2026 to 20 October 2026)"
        )
    }

    @Test func `an onset is told by the clock of its nights`() throws {
        let sample = Case.sample { $0.take("duloxetine", since: Self.start) }
        let anchor = NightAnchor(start: ClockTime(wrapping: 1200))
        let nights =
            Self.onset(300, -10 ... -1, anchor: anchor) + Self.onset(180, 0...9, anchor: anchor)
        let finding = try #require(
            Self.findings(sample, LegNights(nights)).first { $0.topic == .timeLink }
        )
        #expect(finding.nights?.measure == .onset)
        let says = Wording.english(finding.says)
        #expect(says.contains("began at 01:00") && says.contains("and at 23:00"))
    }

    @Test func `the newest start or raised dose is named`() throws {
        let raised = Case.sample { Self.raise(&$0, from: 30, to: 60) }
        let began = raised.daysAgo(Self.start + 20)
        let sample = raised.with { $0.medicines?[0].started = began }
        let nights =
            Self.legs(2, -40 ... -21) + Self.legs(4, -20 ... -1) + Self.legs(8, 0...12)
        let finding = try #require(
            Self.findings(sample, LegNights(nights)).first { $0.topic == .timeLink }
        )
        #expect(finding.nights?.since == Self.begin)
    }

    @Test func `what else changed around the start stands beside it`() throws {
        func sample(_ before: Int, _ after: Int) -> Case {
            .sample {
                $0.take("duloxetine", since: Self.start)
                $0.take("acetaminophen", since: Self.start + before)
                let stop = $0.daysAgo(Self.start - after)
                $0.take("gabapentin") { $0.stopped = stop }
                $0.person.yes(.pregnant)
                $0.spine.put(.firstStarted, $0.daysAgo(Self.start + before))
            }
        }
        let nights = LegNights(Self.calmBefore + Self.legs(6, 0...9))
        for (before, after, rivals) in [
            (28, 28, [.medicine(1), .medicine(2), .person(.pregnant), .back(.firstStarted)]),
            (29, 29, [AnswerPath.person(.pregnant)]),
        ] {
            let finding = Self.findings(sample(before, after), nights).first {
                $0.topic == .timeLink
            }
            #expect(finding?.rivals == rivals)
        }
    }

    @Test func `the diary is read around the starts of aggravators only`() {
        #expect(TimeLinkInDiary.days(for: .sample()) == nil)
        #expect(TimeLinkInDiary.days(for: .sample { $0.take("duloxetine") }) == nil)
        let none = Case.sample { $0.take("acetaminophen", since: 9) }
        #expect(TimeLinkInDiary.days(for: none) == nil)
        let one = Case.sample { $0.take("duloxetine", since: 9) }
        #expect(TimeLinkInDiary.days(for: one) == one.asOf.advanced(by: -37)...one.asOf)
        let later = Case.sample { $0.take("duloxetine", since: -1) }
        #expect(TimeLinkInDiary.days(for: later) == nil)
    }
}
