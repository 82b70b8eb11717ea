// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// The sentences on what the diary shows: onset, sleep, and what was tried.
enum DiaryLines {
    /// The sentence on the onset: two medians with their counts, without interval or cause.
    static func onset(
        _ whole: PeriodFigures,
        _ comparison: VisitComparison?,
        anchor: ClockTime,
        _ ring: inout KeyRing
    ) -> ReportLine {
        let key = ring.letter(.days(.onset), DayColumn.onset.rowsTitle)
        guard let onset = whole.onset else {
            return ReportLine(
                nil,
                Text("report.onset.none", "No first leg symptom was noted in this period.")
            )
        }
        guard let comparison, let first = comparison.before.onset,
            let second = comparison.since.onset
        else {
            let time = ClockTime(minutes: onset.value, after: anchor)
            return ReportLine(
                Text("report.onset.whole", "Legs start at {time}", ["time": .clock(time)]),
                Text(
                    "report.onset.whole.says",
                    "(median of {count} {count|night|nights}).",
                    ["count": .count(onset.count)]
                ),
                keys: [key]
            )
        }
        let minutes = Int((second.value - first.value).rounded())
        let says = Text(
            "report.onset.medians",
            "({first} {before}, {firstCount} {firstCount|night|nights}; {second} {since}, "
                + "{secondCount} {secondCount|night|nights}). Two medians, without interval or "
                + "cause.",
            [
                "before": .text(comparison.beforeWords), "since": .text(comparison.sinceWords),
                "first": .clock(ClockTime(minutes: first.value, after: anchor)),
                "second": .clock(ClockTime(minutes: second.value, after: anchor)),
                "firstCount": .count(first.count), "secondCount": .count(second.count),
            ]
        )
        return ReportLine(onsetLead(minutes), says, keys: [key])
    }

    /// The sentence on sleep; nil when no sleep was recorded.
    static func sleep(_ summary: PeriodFigures, _ ring: inout KeyRing) -> ReportLine? {
        guard let sleep = summary.sleepMinutes else { return nil }
        let lead = Text(
            "report.sleep.lead",
            "Asleep {hours} h",
            ["hours": .number(sleep.value / 60, digits: 1)]
        )
        var keys = [ring.letter(.days(.sleep), DayColumn.sleep.rowsTitle)]
        guard summary.keptUpByLegs.of > 0 else {
            return ReportLine(
                lead,
                Text(
                    "report.sleep.median",
                    "(median of {count} {count|night|nights}).",
                    ["count": .count(sleep.count)]
                ),
                keys: keys
            )
        }
        keys.append(ring.letter(.days(.keptUp), DayColumn.keptUp.rowsTitle))
        return ReportLine(
            lead,
            Text(
                "report.sleep.keptUp",
                "(median of {count} {count|night|nights}); kept up by the legs on {legs} and by "
                    + "the back on {back} of {of} {of|night|nights}.",
                [
                    "count": .count(sleep.count), "legs": .count(summary.keptUpByLegs.value),
                    "back": .count(summary.keptUpByBack.value),
                    "of": .count(summary.keptUpByLegs.of),
                ]
            ),
            keys: keys
        )
    }

    private static func onsetLead(_ minutes: Int) -> Text {
        if minutes <= -10 {
            return Text(
                "report.onset.earlier",
                "Legs start {span} earlier",
                ["span": .minutes(-minutes)]
            )
        }
        if minutes >= 10 {
            return Text(
                "report.onset.later",
                "Legs start {span} later",
                ["span": .minutes(minutes)]
            )
        }
        return Text("report.onset.same", "Legs start at about the same time")
    }
}
