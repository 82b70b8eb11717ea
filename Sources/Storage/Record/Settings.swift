// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
public import Vocabulary

/// What a person has set; what was never set has its default.
public struct Settings: Hashable, Sendable {
    /// The paper a report is printed on.
    public enum PaperSize: String, AnswerWord {
        case a4, letter
    }

    /// How pages look.
    public enum Appearance: String, AnswerWord {
        /// As the browser asks for.
        case system
        case light, dark
        /// Black and red.
        case night
    }

    /// How often a backup is made by itself.
    public enum BackupRhythm: String, AnswerWord {
        case never, daily, weekly
    }

    /// The name of the time zone entries are made in, such as `Europe/Berlin`.
    public var zone: String
    /// Whether the person has said where they are; until then the zone is only a default.
    public var isZoneChosen: Bool
    /// The zone the browser had when the person was last asked and kept theirs.
    public var lastAskedZone: String?
    /// When the main sleep starts; nil when not told.
    public var mainSleepStarts: ClockTime?
    /// The paper for reports.
    public var paper: PaperSize
    /// How pages look.
    public var appearance: Appearance
    /// The language of pages and reports; nil until the person has chosen one.
    public var language: Language?
    /// Whether ratings are left out of the check-ins.
    public var hidesScores: Bool
    /// The country whose emergency number is shown, as an ISO code such as `DE`; nil when not told.
    public var country: String?
    /// When to be reminded of the check-ins; nil when never asked for.
    public var reminders: Reminders?
    /// What staff should know before a procedure; nil when never filled in.
    ///
    /// It stands here and not in a table of its own: it is what a person sets about themselves,
    /// and so it has revisions, export and backup like the rest.
    public var passport: ProcedurePassport?
    /// When pages go into night mode by themselves; nil for never.
    public var nightHours: NightHours?
    /// How often a backup is made by itself, once a passphrase for it was set.
    public var backups: BackupRhythm
    /// The folder scheduled backups are made in; nil for the one beside the record.
    public var backupFolder: String?

    /// The settings nobody has touched yet.
    public init() {
        zone = "UTC"
        isZoneChosen = false
        lastAskedZone = nil
        mainSleepStarts = nil
        paper = .a4
        appearance = .system
        language = nil
        hidesScores = false
        country = nil
        reminders = nil
        passport = nil
        nightHours = nil
        backups = .daily
        backupFolder = nil
    }

    /// Where new entries' nights begin.
    public var anchor: NightAnchor { NightAnchor(mainSleepStarts: mainSleepStarts) }
}
