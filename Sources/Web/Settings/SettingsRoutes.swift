// SPDX-License-Identifier: Apache-2.0
import Storage
import Vocabulary
import Wire
import Wording

/// Settings, the time zone, the look, the way out for the whole record, and the page behind “More”.
enum SettingsRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.more) { .page(MorePage(visit: $0)) }
        table.get(Paths.settings) { visit in
            .page(SettingsPage(visit.settings, problems: [:], visit: visit))
        }
        table.post(Paths.settings, keep)
        table.post(Paths.settingsZone, zone)
        table.post(Paths.settingsLook, look)
        table.post(Paths.settingsLanguage, language)
        table.get(Paths.exportJSON, json)
        table.get(Paths.exportCSV, csv)
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        var settings = visit.settings
        let problems = SettingsForm.fill(&settings, from: visit.form, zones: visit.world.zones)
        guard problems.isEmpty else {
            return .again(SettingsPage(settings, problems: problems, visit: visit))
        }
        try await visit.world.store.keep(settings, by: .person, at: visit.now)
        return .seeOther(Paths.settings() + "?kept=yes")
    }

    /// Answers the question that is put once when the browser's clock is elsewhere.
    private static func zone(_ visit: Visit) async throws -> Reply {
        guard let zone = visit.form["zone"], visit.world.zones.contains(zone),
            let offered = visit.form["offered"], visit.world.zones.contains(offered)
        else { throw Refusal.notFound }
        var settings = visit.settings
        settings.zone = zone
        settings.isZoneChosen = true
        settings.lastAskedZone = zone == offered ? nil : offered
        try await visit.world.store.keep(settings, by: .person, at: visit.now)
        return .seeOther(back(visit))
    }

    private static func look(_ visit: Visit) async throws -> Reply {
        guard let wish = visit.form["appearance"].flatMap(Settings.Appearance.init) else {
            throw Refusal.notFound
        }
        var settings = visit.settings
        settings.appearance = wish
        try await visit.world.store.keep(settings, by: .person, at: visit.now)
        return .seeOther(back(visit))
    }

    /// Answers the question that is put once when the browser asks for another language.
    private static func language(_ visit: Visit) async throws -> Reply {
        guard let wish = visit.form["language"].flatMap(Language.init(rawValue:)) else {
            throw Refusal.notFound
        }
        var settings = visit.settings
        settings.language = wish
        try await visit.world.store.keep(settings, by: .person, at: visit.now)
        return .seeOther(back(visit))
    }

    /// The page the person came from, if it is one of ours.
    private static func back(_ visit: Visit) -> String {
        Path.local(visit.form["back"]) ?? Paths.settings()
    }

    private static func json(_ visit: Visit) async throws -> Reply {
        let document = try await visit.world.store.exportDocument()
        return .file(
            bytes: Array(document.serialized().utf8),
            type: "application/json",
            name: "evenfall-\(visit.now.day).json"
        )
    }

    private static func csv(_ visit: Visit) async throws -> Reply {
        .file(
            bytes: try await visit.world.store.exportDiaryCSV(),
            type: "text/csv; charset=utf-8",
            name: "evenfall-\(visit.now.day).csv"
        )
    }
}
