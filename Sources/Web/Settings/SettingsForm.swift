// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary
import Wording

/// What the form of the settings may hold.
enum SettingsForm {
    /// Writes what was sent into the settings; what cannot be taken stays as it was.
    ///
    /// - Returns: What is wrong, by the name of the field.
    static func fill(
        _ settings: inout Settings,
        from form: FormFields,
        zones: ZoneResolver
    )
        -> [String: Text]
    {
        var problems: [String: Text] = [:]
        if let zone = form.filled("zone") {
            if zones.contains(zone) {
                settings.isZoneChosen = settings.isZoneChosen || zone != settings.zone
                settings.zone = zone
            } else {
                problems["zone"] = Text(
                    "settings.noZone",
                    "There is no such time zone. Choose one from the list."
                )
            }
        }
        if let written = form["mainSleepStarts"] {
            let time = ClockTime(written)
            settings.mainSleepStarts = time
            if time == nil, !written.isEmpty {
                problems["mainSleepStarts"] = Text(
                    "settings.noTime",
                    "Choose a time from the list, or leave it open."
                )
            }
        }
        if let paper = form["paper"].flatMap(Settings.PaperSize.init) { settings.paper = paper }
        if let look = form["appearance"].flatMap(Settings.Appearance.init) {
            settings.appearance = look
        }
        if let code = form["country"], code.isEmpty || HelpCountry.with(code: code) != nil {
            settings.country = code.isEmpty ? nil : code
        }
        if let language = form["language"].flatMap(Language.init(rawValue:)) {
            settings.language = language
        }
        if let wish = form["scores"] { settings.hidesScores = wish == "hide" }
        readNight(&settings, from: form)
        return problems
    }

    /// Reads from when to when night mode begins by itself; never when one of them is open.
    private static func readNight(_ settings: inout Settings, from form: FormFields) {
        guard let from = form["nightFrom"], let until = form["nightUntil"] else { return }
        settings.nightHours = ClockTime(from).flatMap { start in
            ClockTime(until).flatMap { NightHours(from: start, until: $0) }
        }
    }
}
