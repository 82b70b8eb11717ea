import Clinical
import Diary
import Storage
import Testing
import Vocabulary

/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Values to keep, such as a person could enter.
enum Samples {
    static let firstDay = Day(number: 20_000)

    static func id(_ text: String) throws -> EntryID {
        try #require(EntryID(text))
    }

    static func moment(_ number: Int = 0) throws -> Moment {
        try #require(Moment(seconds: 1_780_000_000 + number * 60, offsetMinutes: 120))
    }

    /// Entries of every type with every key of it now and then, and a trackable's value.
    static func entries(_ count: Int, seed: UInt64 = 1) throws -> [Entry] {
        var generator = SeededGenerator(seed: seed)
        return try (0..<count).map { try entry($0, using: &generator) }
    }

    static let trackables: [Trackable] = [
        TrackableID("cold-feet").map { Trackable(id: $0, name: "Cold, “icy” feet", form: .yesNo) },
        TrackableID("mood").map { Trackable(id: $0, name: "Mood", form: .rating) },
        TrackableID("steps").map { Trackable(id: $0, name: "Steps", form: .number) },
    ].compactMap(\.self)

    private static func entry(
        _ number: Int,
        using generator: inout SeededGenerator
    ) throws -> Entry {
        let type = EntryType.allCases[number % EntryType.allCases.count]
        let day = firstDay.advanced(by: number / 3)
        let time = ClockTime(wrapping: Int.random(in: 0..<1440, using: &generator))
        var entry = Entry(
            id: try #require(EntryID("entry-\(number)")),
            type: type,
            day: day,
            time: type == .legsStarted || number.isMultiple(of: 2) ? time : nil,
            anchor: NightAnchor(start: number.isMultiple(of: 5) ? ClockTime(wrapping: 60) : .noon),
            recorded: try #require(
                Moment(
                    day: day.advanced(by: 2),
                    time: time,
                    second: number % 60,
                    offsetMinutes: number.isMultiple(of: 4) ? -210 : 60
                )
            ),
            zone: "Europe/Berlin"
        )
        for key in type.keys where Bool.random(using: &generator) {
            entry.values[key] = value(key.form, using: &generator)
        }
        // Sleep is kept plausible, and no entry is empty.
        if type == .morning {
            entry.values[.sleptFrom] = .clock(entry.anchor.start.advanced(byMinutes: 600))
            entry.values[.sleptTo] = .clock(entry.anchor.start.advanced(byMinutes: 1000))
            entry.values[.awakeMinutes] = .whole(number % 200)
        }
        if type == .evening { entry.values[.legs] = .whole(number % 11) }
        if type == .sittingTest { entry.values[.legsAt0] = .whole(number % 11) }
        if type == .walkTest { entry.values[.walkedMinutes] = .whole(number % 30) }
        if type == .bodyMap || type == .note { entry.values[.note] = .text("Note \(number)") }
        if number.isMultiple(of: 6) {
            for trackable in trackables {
                entry.own[trackable.id] = value(trackable.form.form, using: &generator)
            }
        }
        return entry
    }

    private static func value(
        _ form: AnswerForm,
        using generator: inout SeededGenerator
    ) -> AnswerValue? {
        switch form {
        case .answer:
            [Answer.yes, .no, .unknown].randomElement(using: &generator).map { .answer($0) }
        case .oneOf(let list): list.randomElement(using: &generator).map { .word($0) }
        case .anyOf(let list):
            .words(
                list.shuffled(using: &generator).prefix(.random(in: 0...3, using: &generator)).map(
                    \.self
                )
            )
        case .whole(let range): .whole(.random(in: range, using: &generator))
        case .number(let range): .number(.random(in: range, using: &generator))
        case .pastDate: .date(.year(2020))
        case .clock: .clock(ClockTime(wrapping: .random(in: 0..<1440, using: &generator)))
        case .text:
            [
                "plain", "with, comma; and “quotes” \"here\"", "two\nlines", " blanks around ",
                "=1+1", "ümläut 🦵 漢字",
            ].randomElement(using: &generator).map { .text($0) }
        }
    }

    static func someCase() throws -> Case {
        var sample = Case(asOf: firstDay)
        var leg = LegProblem(id: "a")
        leg.answers[.urge] = .answer(.yes)
        sample.legs = [leg]
        sample.medicines = [Medicine(name: "Something")]
        return sample
    }

    static let progress = InterviewProgress(
        asked: ["legs", "urge"],
        skipped: ["urge"],
        acknowledged: [],
        isSecondRound: true
    )

    /// A plan with everything in it that one can hold.
    static func plan() -> CarePlan {
        var plan = CarePlan()
        plan.goals = [
            PlanGoal(.legs, rating: 3, by: firstDay), PlanGoal(.back, rating: 0, by: nil),
        ]
        var step = AgreedStep(
            own: "own-1",
            "Walk to “work”, twice",
            stage: .movement,
            who: .person,
            on: firstDay
        )
        step.due = firstDay.advanced(by: 14)
        step.goal = "sleep through"
        step.state = .setAside
        step.changed = firstDay.advanced(by: 3)
        step.note = "snow"
        var taken = AgreedStep(
            own: "plan-iron-test",
            "Eisen messen",
            stage: .iron,
            who: .doctor,
            on: firstDay
        )
        taken.language = .german
        plan.steps = [step, taken]
        var tried = TriedTreatment(.listed("yoga"))
        tried.started = .year(2024)
        tried.stopped = .day(firstDay)
        tried.amount = "twice a week"
        tried.legs = TriedEffect.none
        tried.back = .better
        tried.whyStopped = "moved away"
        plan.tried = [tried, TriedTreatment(.own("cold wraps"))]
        return plan
    }

    static func settings() -> Settings {
        var settings = Settings()
        settings.zone = "Pacific/Auckland"
        settings.isZoneChosen = true
        settings.lastAskedZone = "Europe/Berlin"
        settings.mainSleepStarts = ClockTime(wrapping: 480)
        settings.paper = .letter
        settings.appearance = .night
        settings.hidesScores = true
        settings.country = "DE"
        var reminders = Reminders(id: "r1")
        reminders.evening = ClockTime("21:00")
        reminders.weekdays = [1, 3, 7]
        if let from = ClockTime("22:00"), let to = ClockTime("07:00") {
            reminders.quiet = QuietHours(from: from, to: to)
        }
        settings.reminders = reminders
        var passport = ProcedurePassport()
        passport[.implants] = .text("pacemaker")
        passport[.eveningTime] = ClockTime("20:30").map(AnswerValue.clock)
        settings.passport = passport
        settings.nightHours = NightHours(
            from: ClockTime(wrapping: 1320),
            until: ClockTime(wrapping: 360)
        )
        settings.language = .german
        return settings
    }

    /// Keeps one or more of everything there is.
    static func fill(_ store: RecordStore, entries count: Int = 60) async throws {
        for trackable in trackables {
            try await store.keep(trackable, by: .person, at: try moment())
        }
        for (number, entry) in try entries(count).enumerated() {
            try await store.keep(entry, by: .person, at: try moment(number))
        }
        var corrected = try #require(try await store.entry(Samples.id("entry-3")))
        corrected.values[.note] = .text("Corrected")
        try await store.keep(corrected, by: .person, at: try moment(500))
        try await store.keep(try someCase(), progress, by: .person, at: try moment(501))
        try await store.keep(settings(), by: .person, at: try moment(502))
        try await store.noteShown(["caudaEquina"], at: try moment(503))
        try await store.noteShown(["caudaEquina"], answer: .caredFor, at: try moment(504))
        let plan = plan()
        try await store.changePlan(by: .person, at: try moment(505)) { $0 = plan }
    }
}
