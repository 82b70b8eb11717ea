// SPDX-License-Identifier: Apache-2.0
import Wording

extension DiaryTurn {
    /// The front of the pelvis marked together with the back, for the first time in two weeks.
    ///
    /// The drawing has no region for the saddle; the front of the pelvis is the nearest to it.
    static let pelvisWithBack = DiaryTurn(
        "turn-pelvis",
        statement: Text(
            "diaryTurns.pelvis.statement",
            "The front of the pelvis marked together with the back, which was on no day of the 14 "
                + "before, asks the warning signs again."
        ),
        says: Text(
            "diaryTurns.pelvis.says",
            "You marked your pelvis together with your back, which is new. Please look through "
                + "these signs once."
        )
    ) { days in
        days.isNew([.back, .pelvis])
    }
}
