// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// A pulsing belly, or a collapse: a great vessel may be tearing.
    ///
    /// Source: knowledge file 3.2 A3 (our tier map).
    static let vesselInBellyOrChest = RedFlag(
        "great-vessel",
        Text(
            "redFlags.greatVessel.statement",
            "A pulsing feeling in the belly, or a collapse or faint with the pain, is an "
                + "emergency."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let signs: [WarningKey] = [.abdominalPulsation, .collapse]
        return Reading(
            .emergency,
            story.isNew(anyOf: signs),
            Text(
                "redFlags.greatVessel.emergency",
                "You said: {signs}. Please call the emergency number now."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(anyOf: signs),
                Text(
                    "redFlags.greatVessel.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days."
                )
            )
    }

    /// New chest pain or breathlessness.
    ///
    /// Source: knowledge file 3.2 A3 (our tier map).
    static let chestPainOrBreathless = RedFlag(
        "chest-or-breath",
        Text(
            "redFlags.chestOrBreath.statement",
            "New chest pain or new breathlessness is an emergency. Long-standing and unchanged: "
                + "soon."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let signs: [WarningKey] = [.chestPain, .breathless]
        return Reading(
            .emergency,
            story.isNew(anyOf: signs),
            Text(
                "redFlags.chestOrBreath.emergency",
                "You said: {signs}. If this is new, please call the emergency number now."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(anyOf: signs),
                Text(
                    "redFlags.chestOrBreath.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days."
                )
            )
    }

    /// One leg newly swollen and painful together with breathlessness or chest pain.
    ///
    /// Source: NICE QS201; the contract names it an emergency.
    static let clotReachingLungs = RedFlag(
        "clot-in-lung",
        Text(
            "redFlags.clotInLung.statement",
            "One leg swollen and painful together with breathlessness or chest pain is an "
                + "emergency: a clot may have reached the lung."
        ),
        basis: Basis("nice-qs201", grade: .moderate)
    ) { story in
        Reading(
            .emergency,
            story.has(.oneLegSwollenPainful) && story.has(anyOf: [.breathless, .chestPain]),
            Text(
                "redFlags.clotInLung.emergency",
                "You said: {signs}. Together they can mean a clot in the lung. Please call the "
                    + "emergency number now."
            )
        )
    }

    /// One leg or calf newly swollen, warm or tender.
    ///
    /// Source: NICE QS201 (scan within 4 hours of request when a clot is likely).
    static let possibleClot = RedFlag(
        "leg-clot",
        Text(
            "redFlags.legClot.statement",
            "One leg newly swollen and painful wants a clinician the same day: it may be a clot. "
                + "Long-standing and unchanged: soon."
        ),
        basis: Basis("nice-qs201", grade: .moderate)
    ) { story in
        Reading(
            .sameDay,
            story.isNew(.oneLegSwollenPainful),
            Text(
                "redFlags.legClot.sameDay",
                "You said: {signs}. It may be a clot in a vein. Please speak to a clinician today."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(.oneLegSwollenPainful),
                Text(
                    "redFlags.legClot.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days."
                )
            )
    }

    /// A leg suddenly cold, pale and painful: a blocked artery.
    ///
    /// From memory in the knowledge file: awaiting sign-off; it may only raise urgency.
    static let blockedArtery = RedFlag(
        "blocked-artery",
        Text(
            "redFlags.blockedArtery.statement",
            "A leg that is newly cold and pale or blue is an emergency. Long-standing: soon."
        ),
        basis: Basis("evenfall-consensus", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        Reading(
            .emergency,
            story.isNew(.coldPaleLeg),
            Text(
                "redFlags.blockedArtery.emergency",
                "You said: {signs}. An artery may be blocked. Please call the emergency number "
                    + "now."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(.coldPaleLeg),
                Text(
                    "redFlags.blockedArtery.soon",
                    "You said: {signs}, for more than two weeks. Please ask for an appointment in "
                        + "the next days, and at once if it turns painful or numb."
                )
            )
    }
}
