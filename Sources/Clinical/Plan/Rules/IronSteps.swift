// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Signs that speak against iron come before any word of iron.
    static let ironStop = PlanRule(
        "iron-stop",
        .iron,
        Terms(who: .doctor, within: 14, measure: .seen),
        Text(
            "plan.ironStop.statement",
            "Where results or a named illness speak against iron, that is settled before iron is "
                + "talked about again."
        ),
        ifNot: Text("plan.ironStop.ifNot", "Ask who looks into it, and by when."),
        basis: Basis("iron-thresholds-review", grade: .weak, verification: .secondary)
    ) { story in
        [
            Reading(
                story.found([.ironStop]),
                Text(
                    "plan.ironStop.says",
                    "Before any iron, ask a doctor to look at: {signs}. Too much iron does harm."
                )
            )
        ].compactMap(\.self)
    }

    /// Iron has not been measured, or not so that it can be judged.
    static let ironTest = PlanRule(
        "iron-test",
        .iron,
        Terms(who: .doctor, within: 28, measure: .results),
        aims: [.legs],
        Text(
            "plan.ironTest.statement",
            "With a story of restless legs and no ferritin and transferrin saturation that can be "
                + "judged, they are measured: in the morning, 24 hours after any iron, with CRP. "
                + "Everyone whose restless legs weigh on them should have them, and again regularly."
        ),
        ifNot: Text(
            "plan.ironTest.ifNot",
            "If only haemoglobin was measured: it can be normal while the iron stores are low."
        ),
        basis: Basis("aasm-2025-iron", "iron-summaries", grade: .moderate, verification: .secondary)
    ) { story in
        guard story.found([.ironStop, .ironTreat, .ironIntravenousOnly, .ironDialysis]).isEmpty
        else { return [] }
        let spoiled = story.found([.ironNotJudgeable])
        guard spoiled.isEmpty else { return [Reading(spoiled, morningDraw)].compactMap(\.self) }
        guard story.found([.ironEnough]).isEmpty, !story.hasFreshIron else { return [] }
        return [Reading(story.restlessAnswers, morningDraw)].compactMap(\.self)
    }

    /// Iron is low for restless legs.
    static let ironTalk = PlanRule(
        "iron-talk",
        .iron,
        Terms(who: .doctor, within: 28, judgedAfter: 84, measure: .legs),
        aims: [.legs],
        treatments: ["iron-tablets", "iron-infusion"],
        Text(
            "plan.ironTalk.statement",
            "Iron that is low for restless legs is talked about before medicines for the legs. The "
                + "legs and the values are looked at again after about twelve weeks (from memory)."
        ),
        ifNot: Text(
            "plan.ironTalk.ifNot",
            "If the values rose and the legs did not change, iron was not the whole reason. If they "
                + "did not rise, ask about an infusion and about losses."
        ),
        basis: Basis(
            "aasm-2025-iron",
            "allen-2018",
            grade: .strong,
            verification: .awaitingSignOff
        )
    ) { story in
        guard story.found([.ironStop]).isEmpty else { return [] }
        return [
            Reading(
                story.found([.ironTreat, .ironIntravenousOnly, .ironDialysis]),
                Text(
                    "plan.ironTalk.says",
                    "Talk with your doctor about iron: {signs}. Ask which form fits you, why it is "
                        + "low, and when the values are taken again."
                )
            )
        ].compactMap(\.self)
    }

    /// Vitamins that are low in a result; none is tested or taken on suspicion.
    static let vitamins = PlanRule(
        "vitamins",
        .iron,
        Terms(who: .doctor, within: 42, judgedAfter: 84, measure: .results),
        Text(
            "plan.vitamins.statement",
            "A vitamin that a result shows to be low is talked about for its own sake. That it eases "
                + "restless legs is not shown."
        ),
        ifNot: Text(
            "plan.vitamins.ifNot",
            "If a value stays low, ask whether the gut takes it in, and about your other medicines."
        ),
        basis: Basis(
            "gonzalez-parejo-2024",
            "mansourian-2020",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                story.found([.lowVitaminD, .lowVitaminB12, .lowFolate]),
                Text(
                    "plan.vitamins.says",
                    "Talk about the low value: {signs}. Filling it up is good in itself. Do not "
                        + "expect too much of it for the legs."
                )
            )
        ].compactMap(\.self)
    }

    private static let morningDraw = Text(
        "plan.ironTest.says",
        "Ask for ferritin, transferrin saturation and CRP from one morning draw, with no iron for at "
            + "least 24 hours before. Ask for the numbers, not only for “normal”."
    )
}

extension PlanStory {
    /// Whether a ferritin and a saturation are listed that nothing keeps from being judged.
    fileprivate var hasFreshIron: Bool {
        let labs = LabList(self.case)
        let iron = IronStatus(self.case, labs: labs, list: list)
        return [iron.ferritin, iron.saturation].allSatisfy { $0?.spoilers.isEmpty == true }
    }
}
