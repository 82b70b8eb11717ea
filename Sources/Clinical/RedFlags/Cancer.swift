// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// A cancer, ever, with a sign of a pressed nerve or cord.
    ///
    /// The bar is lower with a cancer: limb weakness, trouble walking, loss of feeling, bladder
    /// or bowel change, or shooting pain. Source: NICE CG75/NG234, Scottish guidelines.
    static let cancerWithNerveSigns = RedFlag(
        "cancer-nerve-signs",
        Text(
            "redFlags.cancerNerve.statement",
            "With any cancer ever, one sign of a pressed nerve or cord is an emergency: weakness, "
                + "trouble walking, loss of feeling, a bladder or bowel change, or shooting pain down "
                + "the leg. A warning sign told to be unchanged for more than 14 days: soon."
        ),
        basis: Basis("nice-cord-compression", grade: .moderate)
    ) { story in
        let cancer = story.has(.cancerHistory) || story.has(.cancerNow)
        guard cancer.isYes else { return nil }
        let signs: [WarningKey] = [
            .bothLegsWeak, .weaknessGettingWorse, .unsteadyGait, .saddleNumbness, .bladderChange,
            .bowelChange, .cannotPassUrine, .suddenBothSided,
        ]
        let fresh = Claim.any(story.nerveSigns + signs.map(story.isNew))
        let old = story.isLongStanding(anyOf: signs)
        return Reading(
            .emergency,
            cancer && fresh,
            Text(
                "redFlags.cancerNerve.emergency",
                "You said: {signs}. With a cancer now or in the past this can mean pressure on the "
                    + "spinal cord. Please go to an emergency department now and say so."
            )
        )
            ?? Reading(
                .soon,
                cancer && old,
                Text(
                    "redFlags.cancerNerve.soon",
                    "You said: {signs}, for a longer time. Please ask for an appointment in the "
                        + "next days. If anything is new or worse, go to an emergency "
                        + "department."
                )
            )
    }

    /// A cancer, ever, with spinal pain that does not let up, and no nerve sign.
    ///
    /// Source: NICE CG75/NG234 (contact within 24 hours).
    static let cancerWithSpinePain = RedFlag(
        "cancer-spine-pain",
        Text(
            "redFlags.cancerSpine.statement",
            "With any cancer ever, spinal pain that is new in the neck or upper back, worse on "
                + "straining, or keeps from sleep wants a clinician within a day."
        ),
        basis: Basis("nice-cord-compression", "downie-2013", grade: .moderate)
    ) { story in
        let cancer = story.has(.cancerHistory) || story.has(.cancerNow)
        guard cancer.isYes else { return nil }
        let back = story.case.back ?? Sheet()
        let sites: Set<BackSite> = back.words(.sites) ?? []
        let began = back.date(.firstStarted)
        // A start that was not told counts as new, as for every warning sign.
        let isRecent = began.map { $0.latest.distance(to: story.case.asOf) <= 90 } ?? true
        let isHigh = !sites.isDisjoint(with: [.neck, .upper, .mid])
        let high = Claim(Truth(isHigh && isRecent), .back(.sites))
        let pain = Claim.any([
            story.isNew(.unremittingNightPain), Claim(back.truth(.cough), .back(.cough)),
            began == nil ? high : high && Claim(Truth(isRecent), .back(.firstStarted)),
        ])
        return Reading(
            .sameDay,
            cancer && pain,
            Text(
                "redFlags.cancerSpine.sameDay",
                "You said: {signs}. With a cancer now or in the past, please speak to a clinician "
                    + "today."
            )
        )
    }

    /// A cancer in the past or now with back pain and nothing else.
    ///
    /// Source: Downie 2013 (the only history item that clearly helps; post-test 33 %).
    static let cancerHistory = RedFlag(
        "cancer-history",
        Text(
            "redFlags.cancerHistory.statement",
            "Back pain in someone who has or had a cancer wants an appointment soon."
        ),
        basis: Basis("downie-2013", grade: .moderate)
    ) { story in
        let sites: Set<BackSite>? = story.case.back?.words(.sites)
        guard sites?.isEmpty != true else { return nil }
        return Reading(
            .soon,
            story.has(.cancerHistory) || story.has(.cancerNow),
            Text(
                "redFlags.cancerHistory.soon",
                "You said: {signs}. If your back hurts, please ask for an appointment in the next "
                    + "days and mention it."
            )
        )
    }
}
