// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The words that several charts share.
enum ChartWords {
    static let nothingRecorded = Text(
        "chart.nothingRecorded",
        "Nothing recorded in this period."
    )
    static let tableBehind = Text("chart.tableBehind", "The table behind this drawing")
    static let notRecorded = Text("chart.notRecorded", "not recorded")
    static let night = Text("chart.night", "Night")
    static let week = Text("chart.week", "Week")
    static let month = Text("chart.month", "Month")
    static let legs = Text("chart.legs", "Legs")
    static let back = Text("chart.back", "Back")
    static let calm = Text("chart.calm", "calm")
    static let nightsWithout = Text(
        "chart.nightsWithout",
        "{count} {count|night was|nights were} not recorded and {count|is|are} shown as {count|a "
            + "gap|gaps}, never as zero."
    )

    /// The sentence about nights without an entry; nil when there is none.
    static func gaps(_ count: Int) -> Text? {
        count == 0 ? nil : nightsWithout.with(["count": .count(count)])
    }
}

extension ClockTime {
    /// The clock time a number of minutes after a night began, rounded to the minute.
    init(minutes: Double, after anchor: ClockTime) {
        self = anchor.advanced(byMinutes: Int(minutes.rounded()))
    }
}
