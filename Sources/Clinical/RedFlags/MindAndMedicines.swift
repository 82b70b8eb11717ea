// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// A plan to harm oneself; never long-standing.
    ///
    /// Source: Zhuang 2019 (self-harm is commoner with restless legs, HR 2.66).
    static let planToHarm = RedFlag(
        "plan-to-harm",
        Text(
            "redFlags.planToHarm.statement",
            "A plan to harm oneself is an emergency, however long it has been there."
        ),
        basis: Basis("zhuang-2019", grade: .moderate)
    ) { story in
        Reading(
            .emergency,
            story.has(.planToHarm),
            Text(
                "redFlags.planToHarm.emergency",
                "You said: {signs}. Please do not stay alone with this. Call the emergency number or "
                    + "a crisis line now, or wake someone you trust."
            )
        )
    }

    /// A wish to be dead, without a plan; never long-standing.
    ///
    /// Source: Zhuang 2019.
    static let wishToDie = RedFlag(
        "wish-to-die",
        Text(
            "redFlags.wishToDie.statement",
            "A wish to be dead wants a talk with a clinician or a crisis line the same day, however "
                + "long it has been there."
        ),
        basis: Basis("zhuang-2019", grade: .moderate)
    ) { story in
        Reading(
            .sameDay,
            story.has(.wantsToDie),
            Text(
                "redFlags.wishToDie.sameDay",
                "You said: {signs}. Nights like these can bring such thoughts, and there is help. "
                    + "Please speak to a clinician or a crisis line today."
            )
        )
    }

    /// Slow or shallow breathing, or hard to wake.
    ///
    /// Source: FDA 2019 (opioids, gabapentinoids and other sedatives together).
    static let slowBreathing = RedFlag(
        "slow-breathing",
        Text(
            "redFlags.slowBreathing.statement",
            "Slow or shallow breathing, or being hard to wake, is an emergency, above all with an "
                + "opioid, gabapentin, pregabalin, a sleeping pill or alcohol."
        ),
        basis: Basis(
            "fda-2019-breathing",
            "evenfall-consensus",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        Reading(
            .emergency,
            story.has(.slowBreathing),
            Text(
                "redFlags.slowBreathing.emergency",
                "You said: {signs}. Please call the emergency number now. If naloxone is in the "
                    + "house, have it at hand."
            )
        )
    }

    /// Sudden sleep without warning.
    ///
    /// Source: UK general-practice pharmacy sheet 2023 (secondary).
    static let suddenSleep = RedFlag(
        "sudden-sleep",
        Text(
            "redFlags.suddenSleep.statement",
            "Falling asleep without warning wants a clinician the same day, and no driving until "
                + "then."
        ),
        basis: Basis(
            "uk-gp-pharmacy-2023",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        Reading(
            .sameDay,
            story.has(.suddenSleepOnset),
            Text(
                "redFlags.suddenSleep.sameDay",
                "You said: {signs}. Please do not drive, and speak today to the person who "
                    + "prescribes your medicines."
            )
        )
    }

    /// New gambling, spending or other urges that are hard to control.
    ///
    /// Source: Cornelius 2010 (17 % on dopaminergic drugs against 8 % untreated).
    static let impulses = RedFlag(
        "impulse-control",
        Text(
            "redFlags.impulses.statement",
            "New gambling, spending or other urges that are hard to control want an appointment "
                + "soon; they can be an effect of a medicine for restless legs."
        ),
        basis: Basis("cornelius-2010", grade: .moderate)
    ) { story in
        Reading(
            .soon,
            story.has(.newGamblingOrSpending),
            Text(
                "redFlags.impulses.soon",
                "You said: {signs}. This can be an effect of a medicine and not of your character. "
                    + "Please speak to the prescriber in the next days."
            )
        )
    }

    /// Less than four hours of sleep in three nights running.
    ///
    /// Our own threshold in the knowledge file: awaiting sign-off.
    static let severeSleepLoss = RedFlag(
        "severe-sleep-loss",
        Text(
            "redFlags.sleepLoss.statement",
            "Less than four hours of sleep in each of three nights wants a clinician within the "
                + "week."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .soon,
            story.has(.lessThanFourHoursSleepThreeNights),
            Text(
                "redFlags.sleepLoss.soon",
                "You said: {signs}. Please ask for an appointment this week."
            )
        )
    }

    /// New confusion on its own.
    ///
    /// Our own reading: awaiting sign-off; with fever it is an emergency.
    static let confusion = RedFlag(
        "confusion",
        Text(
            "redFlags.confusion.statement",
            "New confusion wants a clinician the same day; with fever it is an emergency."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .sameDay,
            story.isNew(.confusion),
            Text(
                "redFlags.confusion.sameDay",
                "You said: {signs}. Please speak to a clinician today, with someone beside you."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(.confusion),
                Text(
                    "redFlags.confusion.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days."
                )
            )
    }
}
