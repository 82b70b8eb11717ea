import Diary
import Testing
import Vocabulary

/// How the entries of a night become one record.
struct NightRecordTests {
    private var maker = EntryMaker()

    @Test func `a night without an entry is missing, not zero`() throws {
        let record = try record("2026-11-20", [])
        #expect(!record.isRecorded)
        #expect(record.legs == .absent(.notAsked))
        #expect(record.back == .absent(.notAsked))
        #expect(record.onset == .absent(.notAsked))
        #expect(record.asleep == .absent(.notAsked))
        #expect(record.sleepMinutes == .absent(.notAsked))
        #expect(record.did == .absent(.notAsked))
        #expect(record.isCalm == .unknown)
        #expect(record.flares == 0)
        #expect(record.entries.isEmpty)
    }

    @Test mutating func `a later evening corrects only the keys it holds`() throws {
        let first = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-20T21:00+01:00",
            [.legs: .whole(3), .back: .whole(5), .did: .words(["walked"])]
        )
        let later = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-20T23:30+01:00",
            [.legs: .whole(6)]
        )
        for entries in [[first, later], [later, first]] {
            let record = try record("2026-11-20", entries)
            #expect(record.legs == .value(6))
            #expect(record.back == .value(5))
            #expect(record.did == .value([.walked]))
            #expect(record.entries == [first.id, later.id])
        }
    }

    @Test mutating func `what was recorded last wins even where the clock went back`() throws {
        // Written 20 minutes apart on a flight west over the date line: the later one bears
        // the earlier wall clock.
        let tokyo = try maker.make(
            .evening,
            "2026-06-10",
            recorded: "2026-06-10T22:00+09:00",
            [.legs: .whole(2)]
        )
        let honolulu = try maker.make(
            .evening,
            "2026-06-10",
            recorded: "2026-06-10T03:20-10:00",
            [.legs: .whole(7)]
        )
        let record = try record("2026-06-10", [honolulu, tokyo])
        #expect(record.legs == .value(7))
    }

    @Test mutating func `a morning rating does not stand for the evening`() throws {
        let morning = try maker.make(
            .morning,
            "2026-11-20",
            recorded: "2026-11-21T07:00+01:00",
            [.legs: .whole(0), .back: .whole(4)]
        )
        let record = try record("2026-11-20", [morning])
        #expect(record.isRecorded)
        #expect(record.legs == .absent(.notAsked))
        #expect(record.back == .absent(.notAsked))
        #expect(record.isCalm == .unknown)
    }

    @Test(
        arguments: [
            (
                legs: 0 as Int?, start: nil as String?, onset: Recorded<Int>.absent(.notAsked),
                calm: .yes
            ),
            (legs: 4, start: nil, onset: .absent(.notAsked), calm: .no),
            (legs: nil, start: nil, onset: .absent(.notAsked), calm: .unknown),
            (legs: 4, start: "21:14", onset: .value(554), calm: .no),
            (legs: 0, start: "21:14", onset: .value(554), calm: .no),
            (legs: nil, start: "12:00", onset: .value(0), calm: .no),
        ] as [(legs: Int?, start: String?, onset: Recorded<Int>, calm: Truth)]
    )
    func `calm and onset follow from legs and start`(
        _ row: (legs: Int?, start: String?, onset: Recorded<Int>, calm: Truth)
    ) throws {
        var maker = EntryMaker()
        var entries = [
            try maker.make(
                .evening,
                "2026-11-20",
                recorded: "2026-11-20T22:00+01:00",
                [.back: .whole(1)]
            )
        ]
        entries[0].values[.legs] = row.legs.map(AnswerValue.whole)
        if let start = row.start {
            entries.append(
                try maker.make(
                    .legsStarted,
                    "2026-11-20",
                    start,
                    recorded: "2026-11-20T22:05+01:00"
                )
            )
        }
        let record = try record("2026-11-20", entries)
        #expect(record.onset == row.onset)
        #expect(record.isCalm == row.calm)
    }

    @Test mutating func `the onset is the earliest start, whenever it was written down`() throws {
        let again = try maker.make(
            .legsStarted,
            "2026-11-21",
            "02:10",
            recorded: "2026-11-21T02:10+01:00"
        )
        let first = try maker.make(
            .legsStarted,
            "2026-11-20",
            "20:45",
            recorded: "2026-11-21T09:00+01:00"
        )
        let record = try record("2026-11-20", [again, first])
        #expect(record.onset == .value(525))
        #expect(record.isRecorded)
    }

    @Test(arguments: [
        ("2026-11-21", "11:59", 1439), ("2026-11-20", "12:00", 0), ("2026-11-21", "00:00", 720),
    ])
    func `a night runs from noon to a minute before noon`(
        _ day: String,
        _ time: String,
        _ onset: Int
    ) throws {
        var maker = EntryMaker()
        let start = try maker.make(
            .legsStarted,
            day,
            time,
            recorded: day + "T" + time + "+01:00"
        )
        let inside = try record("2026-11-20", [start])
        let after = try record("2026-11-21", [start])
        #expect(inside.onset == .value(onset))
        #expect(!after.isRecorded)
    }

    @Test mutating func `a start without a time is a start whose onset is not known`() throws {
        let start = try maker.make(
            .legsStarted,
            "2026-11-20",
            recorded: "2026-11-20T22:00+01:00"
        )
        let evening = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-20T23:00+01:00",
            [.legs: .whole(0)]
        )
        let record = try record("2026-11-20", [start, evening])
        #expect(record.onset == .absent(.unknown))
        #expect(record.isCalm == .no)
    }

    @Test func `the day sleeper's night begins where the day sleeper's evening does`() throws {
        var maker = EntryMaker()
        maker.anchor = NightAnchor(mainSleepStarts: ClockTime(hour: 9, minute: 0))
        let start = try maker.make(
            .legsStarted,
            "2026-11-21",
            "06:30",
            recorded: "2026-11-21T06:30+01:00"
        )
        let morning = try maker.morning(
            "2026-11-20",
            recorded: "2026-11-21T16:40+01:00",
            slept: "09:15",
            to: "16:30"
        )
        let record = try record("2026-11-20", [start, morning])
        #expect(record.anchor.start == ClockTime(hour: 21, minute: 0))
        #expect(record.onset == .value(570))
        #expect(record.asleep == .value(735...1170))
        #expect(record.sleepMinutes == .value(435))
    }

    @Test func `a start from outside the night of the last check-in's anchor has no place`() throws
    {
        var maker = EntryMaker()
        let start = try maker.make(
            .legsStarted,
            "2026-11-20",
            "13:00",
            recorded: "2026-11-20T13:00+01:00"
        )
        maker.anchor = NightAnchor(start: ClockTime(wrapping: 21 * 60))
        let evening = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-21T07:00+01:00",
            [.legs: .whole(2)]
        )
        let record = try record("2026-11-20", [start, evening])
        #expect(record.onset == .absent(.unknown))
        #expect(record.isCalm == .no)
    }

    @Test mutating func `treatments of notes add to those of the evening`() throws {
        let evening = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-20T22:00+01:00",
            [.treatments: .words(["heat"])]
        )
        let note = try maker.make(
            .note,
            "2026-11-20",
            recorded: "2026-11-20T15:00+01:00",
            [.treatments: .words(["massage"])]
        )
        #expect(try record("2026-11-20", [evening, note]).treatments == .value([.heat, .massage]))
        #expect(try record("2026-11-20", [note]).treatments == .value([.massage]))
    }

    @Test mutating func `an empty list of taps is none done, not missing`() throws {
        let evening = try maker.make(
            .evening,
            "2026-11-20",
            recorded: "2026-11-20T22:00+01:00",
            [.did: .words([])]
        )
        #expect(try record("2026-11-20", [evening]).did == .value([]))
    }

    @Test(arguments: [
        (EntryType.visit, false), (.note, false), (.bodyMap, false), (.flare, true),
        (.legsStarted, true), (.evening, true), (.morning, true),
    ])
    func `only check-ins, starts and flares make a night recorded`(
        _ type: EntryType,
        _ isRecorded: Bool
    ) throws {
        var maker = EntryMaker()
        let entry = try maker.make(
            type,
            "2026-11-20",
            "21:00",
            recorded: "2026-11-20T21:00+01:00"
        )
        let record = try record("2026-11-20", [entry])
        #expect(record.isRecorded == isRecorded)
        #expect(record.entries == [entry.id])
        #expect(record.flares == (type == .flare ? 1 : 0))
    }
}
