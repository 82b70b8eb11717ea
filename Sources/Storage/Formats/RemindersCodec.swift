// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// Turns the reminders into JSON and back.
enum RemindersCodec {
    static let keys: [String] = [
        "id", "sequence", "evening", "morning", "weekdays", "quietFrom", "quietTo",
    ]

    static func document(_ reminders: Reminders) -> JSONValue {
        var object = JSONObject([
            ("id", .string(reminders.id)),
            ("sequence", .number(JSONNumber(reminders.sequence))),
        ])
        if let time = reminders.evening { object.append("evening", .string(time.description)) }
        if let time = reminders.morning { object.append("morning", .string(time.description)) }
        let days = reminders.weekdays.sorted().map { JSONValue.number(JSONNumber($0)) }
        object.append("weekdays", .array(days))
        if let quiet = reminders.quiet {
            object.append("quietFrom", .string(quiet.from.description))
            object.append("quietTo", .string(quiet.to.description))
        }
        return .object(object)
    }

    static func read(_ json: JSONValue) throws(Misfit) -> Reminders {
        guard case .object(let object) = json else {
            throw .wrongType(json, wanted: "reminders in braces")
        }
        if let strange = object.keys.first(where: { !keys.contains($0) }) {
            throw Misfit("“\(strange)” is not known here. Remove it.")
        }
        guard let named = object["id"] else { throw Misfit("Reminders must have their “id”.") }
        let id: EntryID = try EntryCodec.identifier(named)
        var reminders = Reminders(id: id.text)
        if let value = object["sequence"] {
            reminders.sequence = try SheetCodec.whole(value, in: 0...1_000_000)
        }
        reminders.evening = try clock("evening", object)
        reminders.morning = try clock("morning", object)
        if let value = object["weekdays"] {
            var days: Set<Int> = []
            for day in try MemberReader.list(value) {
                days.insert(try SheetCodec.whole(day, in: 1...7))
            }
            reminders.weekdays = days
        }
        let (from, to) = (try clock("quietFrom", object), try clock("quietTo", object))
        if let from, let to { reminders.quiet = QuietHours(from: from, to: to) }
        return reminders
    }

    private static func clock(_ name: String, _ object: JSONObject) throws(Misfit) -> ClockTime? {
        guard let value = object[name] else { return nil }
        return try SheetCodec.clock(value)
    }
}
