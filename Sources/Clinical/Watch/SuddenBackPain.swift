// SPDX-License-Identifier: Apache-2.0
import Wording

extension DiaryTurn {
    /// Back pain that is suddenly far above what it was.
    static let suddenBackPain = DiaryTurn(
        "turn-back-pain",
        statement: Text(
            "diaryTurns.backPain.statement",
            "Back pain of 8 or more that is at least 4 points above the median of the 14 days "
                + "before, of which at least five were recorded, asks the warning signs again."
        ),
        says: Text(
            "diaryTurns.backPain.says",
            "Your back is much worse than in the last two weeks. Most of the time that passes. "
                + "Please look through these signs once."
        )
    ) { days in
        guard let back = days.today.back, let usual = days.usualBack else { return false }
        return back >= 8 && Double(back) - usual >= 4
    }
}
