import Diary
import Testing
import Vocabulary
import Wording

/// What a draft accepts and what it says when it does not.
struct EntryDraftTests {
    private func draft(
        _ type: EntryType,
        _ day: String = "2026-11-20",
        _ time: String? = nil,
        recorded: String = "2026-11-21T08:00+01:00",
        zone: String = "Europe/Berlin",
        values: [DiaryKey: AnswerValue] = [:]
    ) throws -> EntryDraft {
        var draft = try EntryDraft(
            id: #require(EntryID("d1")),
            type: type,
            day: #require(Day(day)),
            time: time.map { try #require(ClockTime($0)) },
            recorded: #require(Moment(recorded)),
            zone: zone
        )
        for (key, value) in values { draft[key] = value }
        return draft
    }

    private func sentences(_ draft: EntryDraft, _ own: [Trackable] = []) -> [String] {
        draft.problems(trackables: own).map { Wording.english($0.says) }
    }

    @Test func `a draft without problems becomes the entry it describes`() throws {
        let draft = try draft(
            .evening,
            values: [.legs: .whole(0), .did: .words(["walked"]), .note: .text("calm")]
        )
        let entry = try draft.entry()
        #expect(entry == draft.content)
        #expect(entry.values.whole(.legs) == 0)
    }

    @Test func `every problem is told at once, in the order of the form`() throws {
        let draft = try draft(
            .evening,
            "2026-12-24",
            zone: "",
            values: [.legs: .whole(11), .sleptFrom: .clock(.noon), .back: .whole(3)]
        )
        let problems = #expect(throws: DraftProblems.self) { try draft.entry() }
        let fields = problems?.problems.map(\.field)
        #expect(fields == [.day, .zone, .key(.legs), .key(.sleptFrom)])
    }

    @Test(arguments: EntryType.allCases)
    func `an entry may hold the keys of its kind and no others`(_ type: EntryType) throws {
        for key in DiaryKey.allCases {
            var draft = try draft(type, "2026-11-20", "06:00")
            draft.write(EntryDraftTests.example(key), for: key)
            let refused = draft.problems().contains { $0.field == .key(key) }
            #expect(refused == !type.keys.contains(key), "\(key) in \(type)")
        }
    }

    @Test(arguments: [
        (EntryType.evening, true), (.morning, true), (.bodyMap, true), (.note, true),
        (.legsStarted, false), (.flare, false), (.visit, false),
    ])
    func `a check-in needs one value, a tap is one by itself`(
        _ type: EntryType,
        _ isRefused: Bool
    ) throws {
        var draft = try draft(type, "2026-11-20", "21:00")
        #expect(draft.problems().map(\.field) == (isRefused ? [.entry] : []))
        draft.write("  \n", for: .note)
        #expect(draft.problems().map(\.field) == (isRefused ? [.entry] : []))
        draft.write("A word.", for: .note)
        #expect(draft.problems().isEmpty)
    }

    @Test(arguments: [
        (EntryType.evening, "2026-11-21", true), (.evening, "2026-11-22", false),
        (.morning, "2026-11-20", true), (.morning, "2026-11-22", false),
        (.visit, "2027-03-01", true), (.visit, "2036-11-28", true),
        (.visit, "2036-11-29", false), (.note, "1900-01-01", true),
        (.note, "1899-12-31", false), (.visit, "1899-12-31", false), (.note, "2019-02-28", true),
    ])
    func `a day lies between 1900 and today, a visit up to ten years ahead`(
        _ type: EntryType,
        _ day: String,
        _ isRight: Bool
    ) throws {
        let key: DiaryKey = type == .visit ? .visitWith : .note
        let draft = try draft(type, day, values: [key: .text("x")])
        #expect(draft.problems().isEmpty == isRight)
        #expect(draft.problems().allSatisfy { $0.field == .day })
    }

    @Test(arguments: [
        ("2026-11-20", "21:15", "2026-11-20T21:14+01:00", false),
        ("2026-11-20", "21:14", "2026-11-20T21:14+01:00", true),
        ("2026-11-20", "23:50", "2026-11-21T00:05+01:00", true),
        ("2026-11-21", "00:20", "2026-11-21T00:05+01:00", true),
        ("2026-11-21", "01:06", "2026-11-21T00:05+01:00", false),
        // The clock went back at 03:00: what began at 02:40 summer time is half an hour ago.
        ("2026-10-25", "02:40", "2026-10-25T02:10+01:00", true),
        ("2026-10-25", "04:00", "2026-10-25T03:00+01:00", false),
    ])
    func `what has not happened yet cannot be kept`(
        _ day: String,
        _ time: String,
        _ recorded: String,
        _ isRight: Bool
    ) throws {
        for type in [EntryType.legsStarted, .flare] {
            let draft = try draft(type, day, time, recorded: recorded)
            #expect(draft.problems().map(\.field) == (isRight ? [] : [.time]))
        }
    }

    @Test func `a start of the legs needs its time`() throws {
        #expect(
            sentences(try draft(.legsStarted)) == [
                "Add the clock time at which the legs started."
            ]
        )
    }

    @Test(
        arguments: [
            ("23:00", "07:00", nil, nil), ("23:00", "23:15", nil, nil),
            ("23:00", "23:14", nil, .sleptTo), ("12:00", "08:00", nil, nil),
            ("12:00", "08:01", nil, .sleptTo), ("07:00", "23:00", nil, .sleptTo),
            ("23:00", "23:00", nil, .sleptTo), ("23:00", "07:00", 479, nil),
            ("23:00", "07:00", 480, .awakeMinutes),
        ] as [(String, String, Int?, DiaryKey?)]
    )
    func `a sleep lasts 15 minutes to 20 hours and longer than the time awake`(
        _ from: String,
        _ to: String,
        _ awake: Int?,
        _ refused: DiaryKey?
    ) throws {
        var draft = try draft(.morning, recorded: "2026-11-22T20:00+01:00")
        draft.write(from, for: .sleptFrom)
        draft.write(to, for: .sleptTo)
        draft[.awakeMinutes] = awake.map(AnswerValue.whole)
        #expect(draft.problems().map(\.field) == (refused.map { [.key($0)] } ?? []))
    }

    @Test(arguments: [
        ("2026-11-21T07:00+01:00", true), ("2026-11-21T06:45+01:00", true),
        ("2026-11-21T06:44+01:00", false), ("2026-11-20T23:50+01:00", false),
    ])
    func `a sleep has ended when it is written down, give or take a quarter of an hour`(
        _ recorded: String,
        _ isRight: Bool
    ) throws {
        var draft = try draft(.morning, recorded: recorded)
        draft.write("23:00", for: .sleptFrom)
        draft.write("07:00", for: .sleptTo)
        #expect(draft.problems().isEmpty == isRight)
    }

    @Test func `half a sleep can be kept`() throws {
        var draft = try draft(.morning)
        draft.write("23:00", for: .sleptFrom)
        #expect(draft.problems().isEmpty)
    }

    @Test(arguments: [
        (DiaryKey.legs, "11", "Legs this evening: write a whole number from 0 to 10."),
        (.legs, "four", "Legs this evening: write a whole number from 0 to 10."),
        (.legs, "-1", "Legs this evening: write a whole number from 0 to 10."),
        (.did, "walked walked", "Today I: choose only words from the list, each once."),
        (.did, "danced", "Today I: choose only words from the list, each once."),
        (.lastMeal, "25:00", "Last meal: write a time on the 24-hour clock, such as 22:15."),
        (.tobacco, "onlyBefore", "Tobacco or nicotine: answer yes, no or can’t say."),
        (.sittingHours, "25", "Hours sitting: write a number from 0 to 24."),
        (
            .note, String(repeating: "n", count: 4001),
            "Note: shorten the words to about 4000 letters."
        ),
        (
            .note, "bell \u{7}",
            "“Note” holds characters that cannot be shown. Type the words again."
        ),
    ])
    func `a value outside its form is told by what would be right`(
        _ key: DiaryKey,
        _ words: String,
        _ sentence: String
    ) throws {
        var draft = try draft(.evening)
        draft.write(words, for: key)
        #expect(sentences(draft) == [sentence])
        draft.write("", for: key)
        draft.write("3", for: .back)
        #expect(draft.problems().isEmpty)
    }

    @Test func `a note may be exactly as long as its limit`() throws {
        var draft = try draft(.note)
        draft.write(String(repeating: "n", count: 4000), for: .note)
        #expect(draft.problems().isEmpty)
    }

    @Test func `what cannot be read is kept to be shown again`() throws {
        var draft = try draft(.evening)
        draft.write("a lot", for: .legs)
        #expect(draft.unreadable == [.legs: "a lot"])
        draft.write("4", for: .legs)
        #expect(draft.unreadable.isEmpty)
        #expect(draft[.legs] == .whole(4))
    }

    @Test(arguments: [
        (TrackableForm.yesNo, "yes", true), (.yesNo, "7", false), (.rating, "10", true),
        (.rating, "11", false), (.number, "2.5", true), (.number, "-2", false),
    ])
    func `an own trackable is checked by its form`(
        _ form: TrackableForm,
        _ words: String,
        _ isRight: Bool
    ) throws {
        let id = try #require(TrackableID("mg"))
        let trackable = Trackable(id: id, name: "Magnesium", form: form)
        var draft = try draft(.evening)
        draft.write(words, for: trackable)
        let fields = draft.problems(trackables: [trackable]).map(\.field)
        #expect(fields == (isRight ? [] : [.own(id)]))
    }

    @Test func `an own value without its trackable is refused by its name`() throws {
        let id = try #require(TrackableID("mg"))
        var draft = try draft(.evening)
        draft[own: id] = .whole(3)
        #expect(
            sentences(draft) == [
                "There is nothing of your own to track called “mg”. Add it first."
            ]
        )
    }

    @Test(arguments: [
        ("Europe/Berlin", true), ("America/Argentina/Buenos_Aires", true), ("Etc/GMT+5", true),
        ("UTC", true), ("", false), ("Euro pe", false), ("<b>", false),
    ])
    func `a zone is a name`(_ zone: String, _ isRight: Bool) throws {
        let draft = try draft(.note, zone: zone, values: [.note: .text("x")])
        #expect(draft.problems().isEmpty == isRight)
    }

    /// Words that a key accepts.
    static func example(_ key: DiaryKey) -> String {
        switch key.form {
        case .answer: "yes"
        case .oneOf(let list): list[0]
        case .anyOf(let list): list[0]
        case .whole, .number: "1"
        case .pastDate: "2026"
        case .clock: "23:15"
        case .text: "words"
        }
    }
}
