// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Report
import Storage
import Vocabulary
import Wording

/// A month of the diary: calendar, leg clock, sleep, and the list of its nights.
struct MonthPage: Page {
    static let template = "diary-month"

    private let visit: Visit
    private let month: Month
    private let nights: [NightRecord]
    private let written: Set<Night>
    private let earliest: Month?

    /// Puts a month together.
    ///
    /// - Parameters:
    ///   - month: Which month.
    ///   - entries: The entries of its nights.
    ///   - earliest: The first month in which anything was recorded.
    ///   - visit: The visit it answers.
    init(_ month: Month, entries: some Sequence<Entry>, earliest: Month?, visit: Visit) {
        self.visit = visit
        self.month = month
        self.earliest = earliest
        let entries = Array(entries)
        // Nights that have not come yet are no gaps.
        let last = min(Night(eve: month.last), visit.night)
        let first = Night(eve: month.first)
        nights =
            first > last ? [] : DiarySeries(entries: entries, nights: first...last).nights
        written = Set(entries.map(\.night))
    }

    var title: Text {
        Text("month.title", "Diary, {month}", ["month": .verbatim(month.name(visit.wording))])
    }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": month.name(visit.wording)
        case "showsScores": !visit.settings.hidesScores
        case "hasNights": !nights.isEmpty
        case "isEmpty": nights.allSatisfy { !$0.isRecorded } && earliest == nil
        case "recorded": visit.wording(recorded)
        case "figures": figures
        case "hasFigures": !figures.isEmpty
        case "calendar": NightsCalendar(nights: nights).figure(visit.wording)
        case "clock": LegClock(nights: nights).figure(visit.wording)
        case "sleep": SleepBars(nights: nights).figure(visit.wording)
        case "calendarTitle": visit.wording(NightsCalendar(nights: nights).title)
        case "clockTitle": visit.wording(LegClock(nights: nights).title)
        case "sleepTitle": visit.wording(SleepBars(nights: nights).title)
        case "lines": lines
        case "previous": Paths.diaryMonth(month.previous)
        case "previousWords": month.previous.name(visit.wording)
        case "hasPrevious": earliest.map { $0 < month } ?? false
        case "next": Paths.diaryMonth(month.next)
        case "nextWords": month.next.name(visit.wording)
        case "hasNext": month < Month(of: visit.night.eve)
        case "today": visit.night.eve
        case "body": Paths.body(visit.night.eve)
        case "note": Paths.add(EntryType.note.rawValue, visit.night.eve)
        case "visits": Paths.visits()
        case "trackables": Paths.trackables()
        case "sheet": Paths.sheet()
        case "tonight": Paths.tonight()
        case "say": Phrases(MonthPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var recorded: Text {
        let count = nights.count(where: \.isRecorded)
        if count == nights.count {
            return Text(
                "month.allRecorded",
                "All {nights} {nights|night|nights} recorded.",
                ["nights": .count(nights.count)]
            )
        }
        return Text(
            "month.recorded",
            "{recorded} of {nights} {nights|night|nights} recorded. The others are shown as gaps, "
                + "never as zero.",
            ["recorded": .count(count), "nights": .count(nights.count)]
        )
    }

    private var figures: [FigureView] {
        let summary = NightsSummary(nights)
        let wording = visit.wording
        var figures: [FigureView] = []
        if let sleep = summary.sleepMinutes {
            figures.append(
                FigureView(
                    number: wording.number(sleep.value / 60, digits: 1),
                    says: wording(Text("month.asleep", "hours asleep, median"))
                )
            )
        }
        for (count, by) in [
            (summary.keptUpByLegs, Text("month.byLegs", "kept up by the legs")),
            (summary.keptUpByBack, Text("month.byBack", "kept up by the back")),
        ] where count.of > 0 {
            figures.append(
                FigureView(
                    number: wording.number(count.value),
                    says: wording(
                        Text(
                            "month.kept",
                            "of {of} {of|night|nights} {by}",
                            ["of": .count(count.of), "by": .text(by)]
                        )
                    )
                )
            )
        }
        return figures
    }

    private var lines: [NightLine] {
        nights.reversed().map {
            NightLine($0, hasOther: written.contains($0.night), wording: visit.wording)
        }
    }

    private static let phrases: [Text] = [
        Text("month.eyebrow", "Diary"),
        Text("month.nights", "Night by night"),
        Text("month.head.day", "Night of"),
        Text("month.head.legs", "Legs"),
        Text("month.head.back", "Back"),
        Text("month.head.onset", "Began"),
        Text("month.head.sleep", "Asleep"),
        Text("month.head.keptUpBy", "Kept up by"),
        Text("month.drawBody", "Draw where it hurts"),
        Text("month.addNote", "Write a note"),
        Text("month.visits", "Visits"),
        Text("month.trackables", "Track something of your own"),
        Text("month.sheet", "Print a two-week sheet"),
        Text("month.more", "Also in the diary"),
        Text("month.months", "Months"),
        Text(
            "month.empty",
            "Nothing is recorded yet. The first check-in takes half a minute; a few weeks of them "
                + "show a doctor more than memory can."
        ),
        Text("month.begin", "Begin tonight"),
    ]
}
