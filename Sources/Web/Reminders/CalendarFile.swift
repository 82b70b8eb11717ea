// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// The reminders as a calendar file (RFC 5545).
///
/// Times are floating local times, without a zone: an evening note belongs to the evening of the
/// place where the person is, a change of the clock does not move it, and no table of zones has
/// to be shipped. Titles are neutral: a calendar is seen by others, on a lock screen and by
/// whoever syncs it. Within the quiet hours an event has no alarm.
struct CalendarFile: Sendable {
    /// What to remind of.
    let reminders: Reminders
    /// The moment the file is made.
    let now: Moment
    /// The language of the titles.
    let wording: Wording

    /// The bytes of the file: lines of at most 75 octets that end in CR and LF.
    var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Evenfall//Evenfall//EN",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        ]
        for kind in Reminders.Kind.allCases {
            guard let time = reminders.time(of: kind), !reminders.weekdays.isEmpty else { continue }
            lines += event(kind, at: time)
        }
        lines.append("END:VCALENDAR")
        return lines.flatMap(CalendarFile.folded)
    }

    private func event(_ kind: Reminders.Kind, at time: ClockTime) -> [String] {
        let title = CalendarFile.escaped(wording(CalendarFile.title(of: kind)))
        var lines = [
            "BEGIN:VEVENT", "UID:\(reminders.id)-\(kind.rawValue)@evenfall",
            "DTSTAMP:" + CalendarFile.universal(now), "SEQUENCE:\(reminders.sequence)",
            "DTSTART:" + CalendarFile.local(first(at: time), time), "DURATION:PT5M", rule,
            "SUMMARY:" + title, "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        ]
        if !reminders.isQuiet(at: time) {
            lines += [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + title, "TRIGGER:PT0S",
                "END:VALARM",
            ]
        }
        return lines + ["END:VEVENT"]
    }

    /// The first day on which it is due: from today on, on one of the chosen days of the week.
    private func first(at time: ClockTime) -> Day {
        let days = (0..<7).map { now.day.advanced(by: $0) }
        return days.first { reminders.weekdays.contains($0.weekday) } ?? now.day
    }

    private var rule: String {
        guard reminders.weekdays.count < 7 else { return "RRULE:FREQ=DAILY" }
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        let days = reminders.weekdays.sorted().map { names[$0 - 1] }
        return "RRULE:FREQ=WEEKLY;BYDAY=" + days.joined(separator: ",")
    }

    /// The neutral title of a reminder.
    static func title(of kind: Reminders.Kind) -> Text {
        switch kind {
        case .evening: Text("calendar.evening", "Evening note")
        case .morning: Text("calendar.morning", "Morning note")
        }
    }

    /// A text with what the format gives a meaning escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n", "\r\n", "\r": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// A line in pieces of at most 75 octets, none of which parts a character.
    static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let piece = Array(String(scalar).utf8)
            if length + piece.count > 75 {
                bytes += [13, 10, 32]
                length = 1
            }
            bytes += piece
            length += piece.count
        }
        return bytes + [13, 10]
    }

    private static func local(_ day: Day, _ time: ClockTime) -> String {
        let (year, month, number) = day.date
        return padded(year, 4) + padded(month, 2) + padded(number, 2) + "T"
            + padded(time.hour, 2) + padded(time.minute, 2) + "00"
    }

    private static func universal(_ moment: Moment) -> String {
        let there = moment.at(offsetMinutes: 0) ?? moment
        return local(there.day, there.time) + "Z"
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
