// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension DraftProblem {
    static func tooLongAgo(_ day: Day) -> DraftProblem {
        DraftProblem(
            .day,
            Text(
                "diary.problem.tooLongAgo",
                "{day} is too long ago for this diary. Choose a day from 1900 on.",
                ["day": .day(day)]
            )
        )
    }

    static func tooFarAhead(_ day: Day) -> DraftProblem {
        DraftProblem(
            .day,
            Text(
                "diary.problem.tooFarAhead",
                "{day} is more than ten years ahead. Check the year of the visit.",
                ["day": .day(day)]
            )
        )
    }

    static func dayAhead(_ day: Day, today: Day) -> DraftProblem {
        DraftProblem(
            .day,
            Text(
                "diary.problem.dayAhead",
                "{day} has not come yet. Choose {today} or an earlier day.",
                ["day": .day(day), "today": .day(today)]
            )
        )
    }

    static let startWithoutTime = DraftProblem(
        .time,
        Text(
            "diary.problem.startWithoutTime",
            "Add the clock time at which the legs started."
        )
    )

    static func timeAhead(_ time: ClockTime, now: ClockTime) -> DraftProblem {
        DraftProblem(
            .time,
            Text(
                "diary.problem.timeAhead",
                "It is {now} now and {time} has not come yet. Choose an earlier time or day.",
                ["time": .clock(time), "now": .clock(now)]
            )
        )
    }

    static let zone = DraftProblem(
        .zone,
        Text(
            "diary.problem.zone",
            "The time zone has to be a name such as Europe/Berlin or America/New_York."
        )
    )

    static let empty = DraftProblem(
        .entry,
        Text(
            "diary.problem.empty",
            "Nothing is filled in yet. Fill in one thing, whichever you like, and keep again."
        )
    )

    static func notInType(_ key: DiaryKey, _ type: EntryType) -> DraftProblem {
        DraftProblem(
            .key(key),
            Text(
                "diary.problem.notInType",
                "“{key}” cannot be kept in an entry of the kind “{type}”.",
                ["key": .text(DiaryWords.label(key)), "type": .text(DiaryWords.label(type))]
            )
        )
    }

    static func notPrintable(_ key: DiaryKey) -> DraftProblem {
        DraftProblem(
            .key(key),
            Text(
                "diary.problem.notPrintable",
                "“{key}” holds characters that cannot be shown. Type the words again.",
                ["key": .text(DiaryWords.label(key))]
            )
        )
    }

    static func unknownTrackable(_ id: TrackableID) -> DraftProblem {
        DraftProblem(
            .own(id),
            Text(
                "diary.problem.unknownTrackable",
                "There is nothing of your own to track called “{id}”. Add it first.",
                ["id": .verbatim(id.text)]
            )
        )
    }

    static func sleepBackwards(from: ClockTime, to: ClockTime) -> DraftProblem {
        DraftProblem(
            .key(.sleptTo),
            Text(
                "diary.problem.sleepBackwards",
                "Sleep from {from} to {to} does not fit into one night. Check both times.",
                ["from": .clock(from), "to": .clock(to)]
            )
        )
    }

    static let sleepTooShort = DraftProblem(
        .key(.sleptTo),
        Text(
            "diary.problem.sleepTooShort",
            "A sleep of less than 15 minutes cannot be kept. Check both times."
        )
    )

    static func sleepTooLong(_ minutes: Int) -> DraftProblem {
        DraftProblem(
            .key(.sleptTo),
            Text(
                "diary.problem.sleepTooLong",
                "That would be {length} of sleep; more than 20 h cannot be kept. Check both times.",
                ["length": .minutes(minutes)]
            )
        )
    }

    static func sleepAhead(to: ClockTime) -> DraftProblem {
        DraftProblem(
            .key(.sleptTo),
            Text(
                "diary.problem.sleepAhead",
                "The sleep would end at {to}, which has not come yet. Check time and night.",
                ["to": .clock(to)]
            )
        )
    }

    static func awakeLongerThanSleep(_ minutes: Int) -> DraftProblem {
        DraftProblem(
            .key(.awakeMinutes),
            Text(
                "diary.problem.awakeLongerThanSleep",
                "The time awake is as long as the whole night of {length}. Write fewer minutes.",
                ["length": .minutes(minutes)]
            )
        )
    }
}
