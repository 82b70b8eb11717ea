// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Storage
import Vocabulary
import Wording

/// The settings: clock, sleep, look, paper, where the record lies, and the way out for it.
struct SettingsPage: Page {
    static let template = "settings"

    private let settings: Settings
    private let problems: [String: Text]
    private let visit: Visit

    /// Shows settings, with what is wrong in them by the name of the field.
    init(_ settings: Settings, problems: [String: Text], visit: Visit) {
        self.settings = settings
        self.problems = problems
        self.visit = visit
    }

    var title: Text { MenuRoom.settings.name }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "action": Paths.settings()
        case "isKept": visit.query["kept"] != nil
        case "isChosen": settings.isZoneChosen
        case "clock": visit.wording(clock)
        case "fields": [zone, country, sleep, speech, look] + night + [paper, scores]
        case "isDemo": visit.world.about.isDemo
        case "place": visit.world.about.place
        case "version": visit.world.about.version
        case "access": Paths.access()
        case "phone": Paths.phone()
        case "phoneName": visit.wording(PhonePage.name)
        case "offlineOff": orFalse(offlineOff)
        case "hasBackups": visit.world.backups != nil
        case "backup": Paths.backup()
        case "json": Paths.exportJSON()
        case "csv": Paths.exportCSV()
        case "erase": Paths.eraseEverything()
        case "health": Paths.health()
        case "log": Paths.urgentLog()
        case "doors": doors
        case "say": Phrases(SettingsPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// What is set on pages of its own.
    private var doors: [MoreLink] {
        let lines: [(String, Text)] = [
            (Paths.reminders(), Text("settings.reminders", "Reminders")),
            (Paths.passport(), Text("settings.passport", "Procedure passport")),
            (Paths.urgentCard(), Text("settings.card", "Emergency card to print")),
        ]
        return lines.map { MoreLink(path: $0.0, words: visit.wording($0.1), says: "") }
    }

    /// What does not work at this address; nil when everything does.
    private var offlineOff: String? {
        visit.door.reach.allowsOffline ? nil : visit.wording(PhonePage.offlineOff)
    }

    private var clock: Text {
        Text(
            "settings.clock",
            "Evenfall’s clock shows {time} on {day}, in {place}.",
            [
                "time": .clock(visit.now.time), "day": .day(visit.now.day),
                "place": .verbatim(ZoneQuestion.place(visit.settings.zone)),
            ]
        )
    }

    private var zone: FieldView {
        var names = visit.world.zones.names
        if !names.contains(settings.zone) { names.append(settings.zone) }
        return field(
            "zone",
            Text("settings.zone", "Time zone"),
            look: .select,
            options: names.map { ($0, $0.replacing("_", with: " ")) },
            chosen: settings.zone
        )
    }

    /// The country by its name, with what it is for.
    private var country: FieldView {
        let named = HelpCountry.all.map { ($0.code, visit.wording($0.name)) }
            .sorted { $0.1 < $1.1 }
        let none = visit.wording(Text("settings.country.none", "not chosen"))
        let chosen = settings.country ?? ""
        return FieldView(
            name: "country",
            label: visit.wording(Text("settings.country", "Country")),
            hint: visit.wording(
                Text(
                    "settings.countryHint",
                    "Only for the emergency number and the crisis line that are shown to you."
                )
            ),
            options: ([("", none)] + named).map {
                OptionView(value: $0.0, words: $0.1, isChosen: $0.0 == chosen)
            },
            isWide: true,
            look: .select,
            wording: visit.wording
        )
    }

    private var sleep: FieldView {
        let chosen = settings.mainSleepStarts.map { [$0.description] } ?? []
        return FieldView(
            name: "mainSleepStarts",
            label: visit.wording(Text("settings.sleep", "Your main sleep usually starts at")),
            hint: visit.wording(
                Text(
                    "settings.sleepHint",
                    "Only if you sleep by day: it decides where one night ends and the next "
                        + "begins."
                )
            ),
            problem: problems["mainSleepStarts"].map { visit.wording($0) } ?? "",
            options: QuarterHours.options(
                first: ClockTime(wrapping: 20 * 60),
                chosen: Set(chosen),
                wording: visit.wording
            ),
            isWide: true,
            look: .select,
            wording: visit.wording
        )
    }

    private var look: FieldView {
        field(
            "appearance",
            Text("settings.look", "Colours"),
            look: .chips(several: false),
            options: [
                ("system", Text("settings.look.system", "as the system has it")),
                ("light", Text("settings.look.light", "light")),
                ("dark", Text("settings.look.dark", "dark")),
                ("night", Text("settings.look.night", "black and red")),
            ].map { ($0.0, visit.wording($0.1)) },
            chosen: settings.appearance.rawValue
        )
    }

    private var night: [FieldView] {
        let hours = settings.nightHours
        let open = Text("settings.nightFrom", "3 a.m. mode by itself from")
        let close = Text("settings.nightUntil", "until")
        return [
            time("nightFrom", open, hours?.from, first: 22),
            time("nightUntil", close, hours?.until, first: 6),
            .note(SettingsPage.nightHint, wording: visit.wording),
        ]
    }

    /// A list of clock times that begins at a full hour.
    private func time(
        _ name: String,
        _ label: Text,
        _ chosen: ClockTime?,
        first: Int
    ) -> FieldView {
        FieldView(
            name: name,
            label: visit.wording(label),
            options: QuarterHours.options(
                first: ClockTime(wrapping: first * 60),
                chosen: Set(chosen.map { [$0.description] } ?? []),
                wording: visit.wording
            ),
            look: .select,
            wording: visit.wording
        )
    }

    private static let nightHint = Text(
        "settings.nightHint",
        "Black and red, large, without a clock. It can always be opened from Tonight."
    )

    private var speech: FieldView {
        field(
            "language",
            Text("settings.language", "Language"),
            look: .chips(several: false),
            options: Language.allCases.map { ($0.rawValue, $0.name) },
            chosen: visit.wording.language.rawValue
        )
    }

    private var paper: FieldView {
        field(
            "paper",
            Text("settings.paper", "Paper"),
            look: .chips(several: false),
            options: [("a4", "A4"), ("letter", "Letter")],
            chosen: settings.paper.rawValue
        )
    }

    private var scores: FieldView {
        var scores = field(
            "scores",
            Text("settings.scores", "Ratings from 0 to 10"),
            look: .chips(several: false),
            options: [
                ("show", visit.wording(Text("settings.scores.show", "ask for them"))),
                ("hide", visit.wording(Text("settings.scores.hide", "leave them out"))),
            ],
            chosen: settings.hidesScores ? "hide" : "show"
        )
        scores.hint = visit.wording(
            Text(
                "settings.scoresHint",
                "Left out, they are neither asked for nor shown. Ratings that were kept stay in "
                    + "your record and in the report."
            )
        )
        return scores
    }

    private func field(
        _ name: String,
        _ label: Text,
        look: FieldView.Look,
        options: [(String, String)],
        chosen: String
    ) -> FieldView {
        FieldView(
            name: name,
            label: visit.wording(label),
            problem: problems[name].map { visit.wording($0) } ?? "",
            options: options.map {
                OptionView(value: $0.0, words: $0.1, isChosen: $0.0 == chosen)
            },
            isRequired: true,
            isWide: true,
            look: look,
            wording: visit.wording
        )
    }

    private static let phrases: [Text] = [
        Text("settings.kept", "The settings are kept."),
        Text("settings.keep", "Keep the settings"),
        Text("settings.record", "Your record"),
        Text("settings.place", "It lies in this file on your computer, and nowhere else:"),
        Text(
            "settings.demo",
            "This is a made-up record. It goes away when the program ends."
        ),
        Text(
            "settings.leave",
            "Take everything with you at any time. The JSON file holds the whole record and can be "
                + "read back in; the CSV file holds the diary for a spreadsheet."
        ),
        Text("settings.backup", "Keep it safe: sealed backups"),
        Text("settings.json", "Save everything (JSON)"),
        Text("settings.csv", "Save the diary (CSV)"),
        Text("settings.erase", "Erase everything …"),
        Text("settings.accessTitle", "From elsewhere"),
        Text("settings.access", "Passphrase and logins"),
        Text("settings.log", "Urgent cards that were shown"),
        Text("settings.version", "Evenfall, version"),
        Text("settings.health", "How Evenfall is doing"),
        Text(
            "settings.notChosen",
            "You have not chosen a time zone yet, so times are kept in UTC."
        ),
    ]
}
