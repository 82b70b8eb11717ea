// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// Reads the form of the reminders.
enum RemindersForm {
    /// Writes what was sent into the reminders.
    ///
    /// - Returns: What is wrong, by the name of the field.
    static func fill(_ reminders: inout Reminders, from form: FormFields) -> [String: Text] {
        var problems: [String: Text] = [:]
        func time(_ name: String) -> ClockTime? {
            guard let written = form.filled(name) else { return nil }
            let time = ClockTime(written)
            if time == nil { problems[name] = noTime }
            return time
        }
        reminders.evening = time("evening")
        reminders.morning = time("morning")
        let days = form.all("weekdays").compactMap { Int($0) }.filter { (1...7).contains($0) }
        reminders.weekdays = Set(days)
        let (from, to) = (time("quietFrom"), time("quietTo"))
        reminders.quiet = nil
        if let from, let to, from != to { reminders.quiet = QuietHours(from: from, to: to) }
        if (from == nil) != (to == nil) { problems["quietTo"] = halfQuiet }
        if days.isEmpty, reminders.evening != nil || reminders.morning != nil {
            problems["weekdays"] = noDay
        }
        return problems
    }

    private static let noTime = Text(
        "reminders.noTime",
        "Choose a time from the list, or leave it open."
    )
    private static let noDay = Text("reminders.noDay", "Choose at least one day of the week.")
    private static let halfQuiet = Text(
        "reminders.halfQuiet",
        "Quiet hours need a beginning and an end. Choose both, or neither."
    )
}
