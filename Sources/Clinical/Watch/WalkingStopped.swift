// SPDX-License-Identifier: Apache-2.0
import Wording

extension DiaryTurn {
    /// Someone who walked on most days has not walked for three, with strong back pain.
    static let walkingStopped = DiaryTurn(
        "turn-walking",
        statement: Text(
            "diaryTurns.walking.statement",
            "No walk on this day and the two before, all recorded, after a walk on at least five "
                + "of the twelve days before those, with back pain of 7 or more, asks the warning "
                + "signs again."
        ),
        says: Text(
            "diaryTurns.walking.says",
            "You usually walk and have not for three days, and your back hurts a lot. Please look "
                + "through these signs once."
        )
    ) { days in
        guard let back = days.today.back, back >= 7, days.today.walked == false,
            days.before.count >= RecentDays.daysBefore
        else { return false }
        // The last two days have no walk, so that every walk lies on the twelve before them.
        return days.before.suffix(2).allSatisfy { $0.walked == false }
            && days.before.count { $0.walked == true } >= 5
    }
}
