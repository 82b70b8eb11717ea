// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Diary
import Foundation
import Storage
import Testing
import Vocabulary
import Wording

@testable import Web

/// The reminders: kept, taken out as a calendar file, and shown with what was kept.
struct RemindersTests {
    private static let form: [(String, String)] = [
        ("evening", "21:00"), ("morning", "07:30"), ("weekdays", "1"), ("weekdays", "5"),
        ("quietFrom", "22:30"), ("quietTo", "08:00"),
    ]

    @Test func `the calendar file holds neutral events at local times`() async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.open("/reminders.ics").status == 404)
        let kept = try await visitor.send("/reminders", Self.form)
        #expect(kept.location == "/reminders?kept=yes")
        let file = try await visitor.open("/reminders.ics")
        #expect(file.fields[.contentType] == "text/calendar; charset=utf-8")
        let lines = file.text.components(separatedBy: "\r\n")
        #expect(lines.last == "" && !lines.dropLast().contains { $0.contains("\n") })
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        // 20 November 2026 is a Friday.
        #expect(lines.contains("DTSTART:20261120T210000"))
        #expect(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=MO,FR"))
        #expect(lines.contains("SUMMARY:Evening note"))
        #expect(lines.contains("DTSTAMP:20261120T201400Z"))
        // The morning falls into the quiet hours and stands there without an alarm.
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 2)
        #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == 1)
        for word in ["leg", "back", "pain", "restless", "diary", "symptom"] {
            #expect(!file.text.lowercased().contains(word), "\(word)")
        }
    }

    @Test func `a changed file replaces the old one`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/reminders", Self.form)
        let first = try await visitor.open("/reminders.ics").text
        _ = try await visitor.send("/reminders", Self.form)
        #expect(try await visitor.open("/reminders.ics").text == first)
        _ = try await visitor.send("/reminders", [("evening", "20:00"), ("weekdays", "3")])
        let second = try await visitor.open("/reminders.ics").text
        let uid = { (text: String) in
            text.components(separatedBy: "\r\n").first { $0.hasPrefix("UID:") }
        }
        #expect(uid(first) == uid(second))
        #expect(first.contains("SEQUENCE:1\r\n") && second.contains("SEQUENCE:2\r\n"))
    }

    @Test func `what is wrong comes back`() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.send(
            "/reminders",
            [("evening", "21:00"), ("quietFrom", "22:00")]
        )
        #expect(page.status == 422)
        #expect(page.text.contains("Choose at least one day"))
        #expect(page.text.contains("a beginning and an end"))
        #expect(try await visitor.store.settings().reminders == nil)
    }

    @Test func `a line of many letters is folded between them`() throws {
        let line = "SUMMARY:" + String(repeating: "ü😀", count: 40)
        let folded = CalendarFile.folded(line)
        let text = try #require(String(bytes: folded, encoding: .utf8))
        let pieces = text.components(separatedBy: "\r\n")
        #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
        #expect(pieces.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
        #expect(text.replacingOccurrences(of: "\r\n ", with: "") == line + "\r\n")
        #expect(CalendarFile.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
    }

    @Test func `the page shows what was due and what was kept`() async throws {
        let visitor = try await Visitor(at: "2026-11-20T21:30:00+01:00")
        var settings = try await visitor.store.settings()
        var reminders = Reminders(id: "r")
        reminders.evening = ClockTime("21:00")
        settings.reminders = reminders
        let long = try #require(Moment("2026-11-18T08:00:00+01:00"))
        try await visitor.store.keep(settings, by: .person, at: long)
        _ = try await visitor.send("/evening/2026-11-20", [("id", "e1"), ("did", "none")])
        let page = try await visitor.open("/reminders").text
        #expect(page.contains("Friday 20 November, 21:00"))
        #expect(page.contains("<td>21:30</td>"))
        #expect(page.contains("no note"))
    }
}
