import Clinical
import Diary
import Report
import Testing
import Vocabulary

/// A small generator with a seed, so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Made-up diaries for the tests of this room.
struct SampleDiary {
    let series: DiarySeries
    let period: ClosedRange<Day>

    var nights: [NightRecord] { series.nights }

    /// A diary of so many nights; about one in nine is missing, legs start earlier at the end.
    static func of(
        _ count: Int,
        from first: String = "2026-10-10",
        seed: UInt64 = 7
    ) throws -> SampleDiary {
        var generator = SeededGenerator(seed)
        let day = try #require(Day(first))
        var entries: [Entry] = []
        for index in 0..<count where Int.random(in: 0..<9, using: &generator) > 0 {
            entries += try night(
                day.advanced(by: index),
                isLate: index > count / 2,
                index,
                &generator
            )
        }
        return make(entries, from: day, count: count)
    }

    /// A diary in which nothing was recorded.
    static func empty(_ count: Int) throws -> SampleDiary {
        make([], from: try #require(Day("2026-10-10")), count: count)
    }

    /// A diary of the entries given.
    static func make(_ entries: [Entry], from first: Day, count: Int) -> SampleDiary {
        let last = first.advanced(by: count - 1)
        let nights = Night(eve: first)...Night(eve: last)
        return SampleDiary(
            series: DiarySeries(entries: entries, nights: nights),
            period: first...last
        )
    }

    /// An entry, written down at noon of the day after.
    static func entry(
        _ type: EntryType,
        _ day: Day,
        at time: ClockTime? = nil,
        _ values: [DiaryKey: AnswerValue],
        anchor: NightAnchor = .noon
    ) throws -> Entry {
        let recorded = try #require(
            Moment(day: day.advanced(by: 1), time: .noon, offsetMinutes: 60)
        )
        let id = try #require(EntryID("\(type.rawValue)-\(day)"))
        var entry = Entry(
            id: id,
            type: type,
            day: day,
            time: time,
            anchor: anchor,
            recorded: recorded,
            zone: "Europe/Berlin"
        )
        for (key, value) in values { entry.values[key] = value }
        return entry
    }

    private static func night(
        _ day: Day,
        isLate: Bool,
        _ index: Int,
        _ generator: inout SeededGenerator
    ) throws -> [Entry] {
        let legs = Int.random(in: 0...9, using: &generator)
        var entries = [
            try entry(
                .evening,
                day,
                [
                    .legs: .whole(legs), .back: .whole(Int.random(in: 0...8, using: &generator)),
                    .did: .words(index.isMultiple(of: 2) ? ["stretched"] : []),
                ]
            )
        ]
        if legs > 0 {
            let minutes = 21 * 60 + Int.random(in: -40...40, using: &generator) - (isLate ? 90 : 0)
            entries.append(
                try entry(
                    .legsStarted,
                    day,
                    at: ClockTime(wrapping: minutes),
                    [.severity: .whole(legs)]
                )
            )
        }
        let cause = ["legs", "back", "both", "other", "nothing"][index % 5]
        let from = ClockTime(wrapping: 1380 + 15 * Int.random(in: 0...4, using: &generator))
        let to = ClockTime(wrapping: 375 + 15 * Int.random(in: -4...3, using: &generator))
        entries.append(
            try entry(
                .morning,
                day,
                [.sleptFrom: .clock(from), .sleptTo: .clock(to), .keptUpBy: .word(cause)]
            )
        )
        return entries
    }
}

/// Made-up cases for the tests of this room.
enum SampleCase {
    /// A typical story of restless legs with all warning signs answered no.
    static func typical() throws -> Case {
        var story = Case(asOf: try #require(Day("2026-11-20")))
        story.person[.birthYear] = .whole(1961)
        var legs = LegProblem(id: "a")
        for key in [LegKey.urge, .rest, .relief, .evening] { legs.answers[key] = .answer(.yes) }
        for key in [
            LegKey.allDay, .knot, .cough, .numbSoles, .oneShiftEndsIt, .swelling,
            .innerRestlessness, .toesMoveAlone, .fixedDistance, .withWorry, .onlySitting,
        ] {
            legs.answers[key] = .answer(.no)
        }
        legs.answers[.sensations] = .words(["crawling"])
        legs.answers[.side] = .word("both")
        legs.answers[.sitting] = .word("provokes")
        legs.answers[.lying] = .word("provokes")
        legs.answers[.walking] = .word("relieves")
        legs.answers[.nightsPerWeekUntreated] = .number(5)
        legs.answers[.monthsSinceStart] = .whole(40)
        legs.answers[.distress] = .word("moderate")
        story.legs = [legs]
        for key in WarningKey.allCases { story.warning.answers[key] = .answer(.no) }
        return story
    }
}
