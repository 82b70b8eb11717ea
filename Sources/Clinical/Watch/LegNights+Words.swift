// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension LegNights.Change {
    /// The nights in the list of what a finding rests on.
    public var label: Text {
        let nights: Arguments = [
            "first": .day(nights.lowerBound), "last": .day(nights.upperBound),
            "count": .count(before.nights + after.nights),
        ]
        switch measure {
        case .legs:
            return Text(
                "review.nights.legs",
                "the diary (legs on {count} nights, {first} to {last})",
                nights
            )
        case .onset:
            return Text(
                "review.nights.onset",
                "the diary (onset on {count} nights, {first} to {last})",
                nights
            )
        }
    }

    /// The two figures with their nights, after the medicine they are linked with.
    var says: Text {
        let figures: Arguments = [
            "day": .day(since), "before": figure(before.value), "after": figure(after.value),
            "beforeNights": .count(before.nights), "afterNights": .count(after.nights),
        ]
        switch measure {
        case .legs:
            return Text(
                "medicines.timeLinkDiary.legs",
                "{signs} can make restless legs worse, and it was started or raised on {day}. The "
                    + "diary shows the legs at {before} of 10 in the four weeks before (median of "
                    + "{beforeNights} nights) and at {after} of 10 in the four weeks from that day "
                    + "on (median of {afterNights} nights). This is not proof: other things can "
                    + "explain it too. Please show the prescriber; please do not change it on your "
                    + "own.",
                figures
            )
        case .onset:
            return Text(
                "medicines.timeLinkDiary.onset",
                "{signs} can make restless legs worse, and it was started or raised on {day}. The "
                    + "diary shows that the legs began at {before} in the four weeks before (median "
                    + "of {beforeNights} nights) and at {after} in the four weeks from that day on "
                    + "(median of {afterNights} nights). This is not proof: other things can "
                    + "explain it too. Please show the prescriber; please do not change it on your "
                    + "own.",
                figures
            )
        }
    }

    private func figure(_ value: Double) -> Argument {
        switch measure {
        case .legs: .number(value, digits: Decimals.digits(of: value))
        case .onset: .clock(anchor.start.advanced(byMinutes: Int(value.rounded())))
        }
    }
}
