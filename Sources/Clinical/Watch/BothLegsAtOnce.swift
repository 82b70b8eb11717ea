// SPDX-License-Identifier: Apache-2.0
import Wording

extension DiaryTurn {
    /// Strong back pain with pain drawn into both legs for the first time in two weeks.
    ///
    /// New pain in both legs counts among the signs of a squeezed nerve bundle (national
    /// suspected cauda equina pathway, knowledge file 3.3); restless legs are in both legs too,
    /// so the back must be drawn and the pain be strong.
    static let bothLegsAtOnce = DiaryTurn(
        "turn-both-legs",
        statement: Text(
            "diaryTurns.bothLegs.statement",
            "Back pain of 7 or more with pain marked in the back and in both legs, which was on no "
                + "day of the 14 before, asks the warning signs again."
        ),
        says: Text(
            "diaryTurns.bothLegs.says",
            "You marked your back and both legs together, which is new. Please look through these "
                + "signs once."
        )
    ) { days in
        guard let back = days.today.back, back >= 7 else { return false }
        return days.isNew([.back, .leftLeg, .rightLeg])
    }
}
