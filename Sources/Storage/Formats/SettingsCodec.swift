// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wire

/// Turns the settings into JSON and back.
enum SettingsCodec {
    static let keys: [String] = [
        "zone", "zoneChosen", "lastAskedZone", "mainSleepStarts", "paper", "appearance",
        "language", "hidesScores", "country", "reminders", "passport", "nightFrom",
        "nightUntil", "backups", "backupFolder",
    ]

    static func document(_ settings: Settings) -> JSONValue {
        var object = JSONObject()
        object.append("zone", .string(settings.zone))
        object.append("zoneChosen", .boolean(settings.isZoneChosen))
        if let zone = settings.lastAskedZone { object.append("lastAskedZone", .string(zone)) }
        if let time = settings.mainSleepStarts {
            object.append("mainSleepStarts", .string(time.description))
        }
        object.append("paper", .string(settings.paper.rawValue))
        object.append("appearance", .string(settings.appearance.rawValue))
        if let language = settings.language {
            object.append("language", .string(language.rawValue))
        }
        object.append("hidesScores", .boolean(settings.hidesScores))
        if let country = settings.country { object.append("country", .string(country)) }
        if let reminders = settings.reminders {
            object.append("reminders", RemindersCodec.document(reminders))
        }
        if let passport = settings.passport {
            object.append("passport", .object(SheetCodec.object(passport)))
        }
        if let hours = settings.nightHours {
            object.append("nightFrom", .string(hours.from.description))
            object.append("nightUntil", .string(hours.until.description))
        }
        if settings.backups != .daily {
            object.append("backups", .string(settings.backups.rawValue))
        }
        if let folder = settings.backupFolder { object.append("backupFolder", .string(folder)) }
        return .object(object)
    }

    static func read(_ json: JSONValue, at place: JSONPointer, issues: inout [Issue]) -> Settings? {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "settings in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: keys)
        var settings = Settings()
        settings.zone = members.optional("zone", EntryCodec.zone) ?? settings.zone
        settings.isZoneChosen =
            members.optional("zoneChosen", MemberReader.flag) ?? settings.isZoneChosen
        settings.lastAskedZone = members.optional("lastAskedZone", EntryCodec.zone)
        settings.mainSleepStarts = members.optional("mainSleepStarts", SheetCodec.clock)
        settings.paper = members.optional("paper", MemberReader.word) ?? settings.paper
        settings.appearance =
            members.optional("appearance", MemberReader.word) ?? settings.appearance
        settings.language = members.optional("language", MemberReader.word)
        settings.hidesScores =
            members.optional("hidesScores", MemberReader.flag) ?? settings.hidesScores
        settings.country = members.optional("country", country)
        settings.reminders = members.optional("reminders", RemindersCodec.read)
        settings.passport = passport(object["passport"], at: place, issues: &issues)
        if let from = members.optional("nightFrom", SheetCodec.clock),
            let until = members.optional("nightUntil", SheetCodec.clock)
        {
            settings.nightHours = NightHours(from: from, until: until)
        }
        settings.backups = members.optional("backups", MemberReader.word) ?? settings.backups
        settings.backupFolder = members.optional("backupFolder", MemberReader.text)
        issues += members.issues
        return settings
    }

    private static func passport(
        _ json: JSONValue?,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> ProcedurePassport? {
        guard let json else { return nil }
        let place = place.appending("passport")
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "a passport in braces").issues(at: place)
            return nil
        }
        return SheetCodec.read(object, at: place, today: nil, issues: &issues)
    }

    /// Reads the code of a country: two capital letters.
    ///
    /// A code the table of numbers does not have is kept: a later version may know it.
    private static func country(_ value: JSONValue) throws(Misfit) -> String {
        let code = try MemberReader.text(value)
        let isCode = code.utf8.count == 2 && code.utf8.allSatisfy { (65...90).contains($0) }
        guard isCode else { throw .wrongType(value, wanted: "a country code such as DE") }
        return code
    }
}

extension MemberReader {
    /// Reads `true` or `false`.
    static func flag(_ value: JSONValue) throws(Misfit) -> Bool {
        guard case .boolean(let flag) = value else {
            throw .wrongType(value, wanted: "true or false")
        }
        return flag
    }

    /// Reads a list of texts.
    static func texts(_ value: JSONValue) throws(Misfit) -> [String] {
        let elements = try list(value)
        var texts: [String] = []
        texts.reserveCapacity(elements.count)
        for element in elements { texts.append(try text(element)) }
        return texts
    }
}
