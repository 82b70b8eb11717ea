// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension RedFlag {
    /// A hard fall or crash with severe pain or a nerve sign.
    ///
    /// Source: knowledge file 3.2 A5 (our tier map), Henschke 2009.
    static let severeInjury = RedFlag(
        "severe-injury",
        Text(
            "redFlags.severeInjury.statement",
            "A recent hard fall or crash with pain of 8 or more, weakness, numbness or trouble "
                + "walking is an emergency."
        ),
        basis: Basis(
            "henschke-2009",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let injury = story.isNew(.majorTrauma)
        guard injury.isYes else { return nil }
        let worst = story.case.back?.whole(.worst)
        let severe = Claim(
            worst.map { Truth($0 >= severePain) } ?? .unknown,
            .back(.worst)
        )
        let signs = Claim.any(
            story.nerveSigns
                + [.bothLegsWeak, .weaknessGettingWorse, .unsteadyGait, .saddleNumbness]
                .map(story.has) + [severe]
        )
        return Reading(
            .emergency,
            injury && signs,
            Text(
                "redFlags.severeInjury.emergency",
                "You said: {signs}. After a hard fall or crash this can mean a broken spine. Please "
                    + "call the emergency number and keep still."
            )
        )
    }

    /// A fall or crash, or pain after a small strain with thin bones.
    ///
    /// Source: Downie 2013 (long steroids: post-test 33 %), Henschke 2009.
    static let brokenBone = RedFlag(
        "broken-bone",
        Text(
            "redFlags.brokenBone.statement",
            "Pain after a recent hard fall or crash, or after a small fall or strain in someone "
                + "with thin bones, wants a clinician the same day. Longer ago: soon."
        ),
        basis: Basis("downie-2013", "henschke-2009", grade: .moderate)
    ) { story in
        let signs: [WarningKey] = [.majorTrauma, .minorTraumaWithThinBones]
        return Reading(
            .sameDay,
            story.isNew(anyOf: signs),
            Text(
                "redFlags.brokenBone.sameDay",
                "You said: {signs}. A bone of the spine may be broken. Please speak to a clinician "
                    + "today."
            )
        )
            ?? Reading(
                .soon,
                story.isLongStanding(anyOf: signs),
                Text(
                    "redFlags.brokenBone.soon",
                    "You said: {signs}, more than two weeks ago. If it still hurts, please ask for "
                        + "an appointment in the next days."
                )
            )
    }

    /// Weakness in a leg that began within two weeks; older weakness wants a look soon.
    ///
    /// Source: knowledge file 3.2 B3 and C (our tier map).
    static let newWeakness = RedFlag(
        "new-weakness",
        Text(
            "redFlags.newWeakness.statement",
            "Weakness of a leg or foot that began within two weeks wants a clinician the same day; "
                + "weakness that is older or of unknown age wants an appointment soon."
        ),
        basis: Basis(
            "finucane-2020",
            "evenfall-consensus",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        var weak: [Claim] = []
        var fresh: [Claim] = []
        for (index, problem) in (story.case.legs ?? []).enumerated() {
            let claim = Claim(problem.answers.truth(.weakness), .leg(index, .weakness))
            let last = problem.answers.date(.worseSince) ?? problem.answers.date(.began)
            let isFresh = last != nil && !story.isOld(problem)
            weak.append(claim)
            if isFresh { fresh.append(claim) }
        }
        if let back = story.case.back {
            let claim = Claim(back.truth(.weakness), .back(.weakness))
            let began = back.date(.firstStarted)
            let days = began?.latest.distance(to: story.case.asOf)
            weak.append(claim)
            if let days, days <= WarningStory.daysNew { fresh.append(claim) }
        }
        return Reading(
            .sameDay,
            .any(fresh),
            Text(
                "redFlags.newWeakness.sameDay",
                "You said: {signs}, and it is new. Please speak to a clinician today."
            )
        )
            ?? Reading(
                .soon,
                .any(weak),
                Text(
                    "redFlags.newWeakness.soon",
                    "You said: {signs}. Please have it looked at in the next days, and at once if "
                        + "it grows worse."
                )
            )
    }

    private static let severePain = 8
}
