// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// The reminders: their times, the calendar file, and what was due and what was kept.
struct RemindersPage: Page {
    static let template = "reminders"

    private let reminders: Reminders
    private let problems: [String: Text]
    private let log: ReminderLog
    private let visit: Visit

    init(_ reminders: Reminders, problems: [String: Text], log: ReminderLog, visit: Visit) {
        self.reminders = reminders
        self.problems = problems
        self.log = log
        self.visit = visit
    }

    var title: Text { RemindersPage.heading }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(RemindersPage.heading)
        case "action": Paths.reminders()
        case "isKept": visit.query["kept"] != nil
        case "fields": fields
        case "canDownload": problems.isEmpty && !(visit.settings.reminders?.isEmpty ?? true)
        case "file": Paths.remindersFile()
        case "isQuiet": isQuiet
        case "hasLog": !log.lines.isEmpty
        case "lines": log.lines.map { ReminderLineView($0, wording: visit.wording) }
        case "say": Phrases(RemindersPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// Whether one of the times falls into the quiet hours.
    private var isQuiet: Bool {
        Reminders.Kind.allCases.contains { kind in
            reminders.time(of: kind).map(reminders.isQuiet) ?? false
        }
    }

    private var fields: [FieldView] {
        [
            time("evening", Text("reminders.evening", "Evening"), reminders.evening, first: 18),
            time("morning", Text("reminders.morning", "Morning"), reminders.morning, first: 5),
            days,
            time(
                "quietFrom",
                Text("reminders.quietFrom", "Quiet from"),
                reminders.quiet?.from,
                first: 20
            ),
            time(
                "quietTo",
                Text("reminders.quietTo", "Quiet until"),
                reminders.quiet?.to,
                first: 5
            ),
        ]
    }

    private func time(
        _ name: String,
        _ label: Text,
        _ chosen: ClockTime?,
        first hour: Int
    )
        -> FieldView
    {
        FieldView(
            name: name,
            label: visit.wording(label),
            problem: problems[name].map { visit.wording($0) } ?? "",
            options: QuarterHours.options(
                first: ClockTime(wrapping: hour * 60),
                chosen: Set(chosen.map { [$0.description] } ?? []),
                wording: visit.wording
            ),
            look: .select,
            wording: visit.wording
        )
    }

    private var days: FieldView {
        FieldView(
            name: "weekdays",
            label: visit.wording(Text("reminders.days", "On these days")),
            problem: problems["weekdays"].map { visit.wording($0) } ?? "",
            options: (1...7).map {
                OptionView(
                    value: String($0),
                    words: visit.wording.weekdayName($0),
                    isChosen: reminders.weekdays.contains($0)
                )
            },
            isRequired: true,
            isWide: true,
            look: .chips(several: true),
            wording: visit.wording
        )
    }

    private static let heading = Text("reminders.heading", "Reminders")

    private static let phrases: [Text] = [
        Text(
            "reminders.lead",
            "Evenfall does not ring: your own calendar does. Choose the times, save the calendar "
                + "file, and open it on the device that shall remind you."
        ),
        Text("reminders.kept", "The reminders are kept. Save the calendar file anew."),
        Text("reminders.keep", "Keep the reminders"),
        Text("reminders.download", "Save the calendar file"),
        Text(
            "reminders.neutral",
            "The titles say “Evening note” and “Morning note” and nothing about health. The times "
                + "follow the clock of the place where you are."
        ),
        Text(
            "reminders.isQuietSays",
            "A time inside your quiet hours stands in the calendar without an alarm."
        ),
        Text("reminders.logTitle", "What was due, and what was kept"),
        Text(
            "reminders.logSays",
            "By the local time of each day, for four weeks. Whether a device rang is not known, and "
                + "a night without a note is only a gap."
        ),
        Text("reminders.due", "Due"),
        Text("reminders.what", "What"),
        Text("reminders.outcome", "Kept"),
    ]
}

/// One line of the log.
private struct ReminderLineView: MustacheParent, Sendable {
    let line: ReminderLog.Line
    let wording: Wording

    init(_ line: ReminderLog.Line, wording: Wording) {
        self.line = line
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "due": wording.weekdayDate(line.day) + ", " + line.time.description
        case "what": wording(CalendarFile.title(of: line.kind))
        case "quiet":
            line.isQuiet ? wording(Text("reminders.silent", "without an alarm")) : ""
        case "outcome": wording(outcome)
        default: nil
        }
    }

    private var outcome: Text {
        switch line.outcome {
        case .kept(let moment) where moment.day == line.day:
            Text("reminders.keptAt", "{time}", ["time": .clock(moment.time)])
        case .kept(let moment):
            Text(
                "reminders.keptOn",
                "{day}, {time}",
                ["day": .day(moment.day), "time": .clock(moment.time)]
            )
        case .notKept: Text("reminders.notKept", "no note")
        case .toCome: Text("reminders.toCome", "still to come")
        }
    }
}
