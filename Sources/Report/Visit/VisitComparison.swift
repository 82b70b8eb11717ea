// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// The nights before and since a day: the last visit, or else the middle of the period.
struct VisitComparison {
    /// The first day that counts as since.
    let day: Day
    /// Whether the day is that of a visit.
    let isVisit: Bool
    let before: PeriodFigures
    let since: PeriodFigures

    /// Compares the nights of a report.
    ///
    /// - Returns: nil when either side has no recorded night.
    init?(_ input: ReportInput, _ nights: [NightPoint]) {
        guard let first = nights.first?.day, let last = nights.last?.day,
            first < last
        else { return nil }
        let inside = first.advanced(by: 1)...last
        let known = input.series.visits.map(\.day).filter { $0 < input.today }
        let visit = input.previousVisit ?? known.last { inside.contains($0) }
        if let visit, inside.contains(visit) {
            day = visit
            isVisit = true
        } else {
            day = first.advanced(by: (nights.count + 1) / 2)
            isVisit = false
        }
        let cut = first.distance(to: day)
        before = PeriodFigures(nights[..<cut])
        since = PeriodFigures(nights[cut...])
        guard before.recorded > 0, since.recorded > 0 else { return nil }
    }

    /// Minutes by which the middle onset moved; nil without one on either side.
    var onsetMoved: Double? {
        guard let first = before.onset, let second = since.onset else { return nil }
        return second.value - first.value
    }

    /// How the earlier nights are called.
    var beforeWords: Text {
        isVisit
            ? Text("report.before.visit", "before the visit on {day}", ["day": .day(day)])
            : Text("report.before.half", "before {day}", ["day": .day(day)])
    }

    /// The heading of the column of the earlier nights.
    var beforeHeading: Text {
        Text("report.before.heading", "before {day}", ["day": .day(day)])
    }

    /// The heading of the column of the later nights.
    var sinceHeading: Text {
        isVisit
            ? Text("report.since.visit", "since the visit")
            : Text("report.since.half", "from then on")
    }

    /// How the later nights are called in a sentence.
    var sinceWords: Text {
        isVisit
            ? Text("report.since", "since") : Text("report.since.half", "from then on")
    }
}
