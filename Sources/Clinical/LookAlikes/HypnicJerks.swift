// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A single jerk on falling asleep.
///
/// Features from memory in the knowledge file: awaiting sign-off.
enum HypnicJerks: LookAlike {
    static let condition = LookAlikeCondition.hypnicJerks
    static let statement = Text(
        "lookAlikes.hypnicJerks",
        "One jerk just as one drops off to sleep is common and harmless. Restless legs come before "
            + "sleep and go on."
    )
    static let basis = Basis(
        "evenfall-consensus",
        grade: .weak,
        verification: .awaitingSignOff
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let jerk = story.says(.singleJerkAtSleepOnset)
        let lasts = story.says(.rest) && story.says(.relief)
        return LookAlikeSigns(
            pointsTo: [jerk],
            pointsAway: [!jerk, lasts],
            strong: jerk && !lasts.ifSaid,
            some: jerk,
            ruledOut: !jerk,
            explainsAll: .all([jerk, !lasts, !story.says(.urge)]).ifSaid
        )
    }
}
