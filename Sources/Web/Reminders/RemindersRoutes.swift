// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary
import Wording

/// The reminders and their calendar file.
enum RemindersRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.reminders) { visit in
            .page(try await page(visit.settings.reminders ?? fresh(visit), [:], visit))
        }
        table.post(Paths.reminders, keep)
        table.get(Paths.remindersFile, file)
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        var reminders = visit.settings.reminders ?? fresh(visit)
        let problems = RemindersForm.fill(&reminders, from: visit.form)
        guard problems.isEmpty else {
            return .again(try await page(reminders, problems, visit))
        }
        if reminders != visit.settings.reminders {
            reminders.sequence += 1
            var settings = visit.settings
            settings.reminders = reminders
            try await visit.world.store.keep(settings, by: .person, at: visit.now)
        }
        return .seeOther(Paths.reminders() + "?kept=yes")
    }

    private static func file(_ visit: Visit) async throws -> Reply {
        guard let reminders = visit.settings.reminders, !reminders.isEmpty else {
            throw Refusal.notFound
        }
        let file = CalendarFile(reminders: reminders, now: visit.now, wording: visit.wording)
        return .file(
            bytes: file.bytes,
            type: "text/calendar; charset=utf-8",
            name: "evening-and-morning.ics"
        )
    }

    private static func page(
        _ reminders: Reminders,
        _ problems: [String: Text],
        _ visit: Visit
    ) async throws -> RemindersPage {
        let store = visit.world.store
        let nights = Night(eve: visit.night.eve.advanced(by: 1 - nightsShown))...visit.night
        let settings = try await store.settingsHistory().map {
            ReminderLog.Setting(since: $0.moment, reminders: $0.settings.reminders)
        }
        let log = ReminderLog(
            settings: settings,
            entries: try await store.shelf().entries(in: nights),
            nights: nights,
            now: visit.now,
            anchor: visit.anchor
        )
        return RemindersPage(reminders, problems: problems, log: log, visit: visit)
    }

    private static func fresh(_ visit: Visit) -> Reminders {
        let id: EntryID = visit.world.freshID()
        return Reminders(id: id.text)
    }

    private static let nightsShown = 28
}
