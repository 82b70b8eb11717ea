// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Questions about the legs that are still open.
    static let legStory = PlanRule(
        "leg-story",
        .ruleOut,
        Terms(who: .person, within: 7, measure: .answers),
        Text(
            "plan.legStory.statement",
            "While answers are open that decide whether a leg problem is restless legs, answering "
                + "them comes before any treatment of it: what a person reports decides."
        ),
        ifNot: Text(
            "plan.legStory.ifNot",
            "If you can’t tell, watch two evenings and note what you see. A doctor can help to sort it."
        ),
        basis: Basis("allen-2014", grade: .strong)
    ) { story in
        guard
            let open = story.legs.first(where: { $0.restlessLegs.pattern == .insufficient })?
                .restlessLegs.missing
        else { return [] }
        let asked = Array(open.prefix(most))
        return [
            Reading(
                asked,
                Text(
                    "plan.legStory.says",
                    "Answer what is still open about your legs: {signs}. Without it nobody can tell "
                        + "restless legs from what looks like them."
                )
            )
        ].compactMap(\.self)
    }

    /// Conditions that look like restless legs and fit the story.
    static let legLookAlikes = PlanRule(
        "leg-look-alikes",
        .ruleOut,
        Terms(who: .doctor, within: 42, measure: .answers),
        Text(
            "plan.legLookAlikes.statement",
            "A condition that looks like restless legs and fits the story strongly or in part is put "
                + "to a doctor before treatment for restless legs is weighed. Both can be there at "
                + "once. Six weeks are our own."
        ),
        ifNot: Text(
            "plan.legLookAlikes.ifNot",
            "If it stays unclear, ask for a sleep specialist or a neurologist."
        ),
        basis: Basis(
            "allen-2014",
            "hening-2009",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let fits = story.legs.flatMap(\.lookAlikes).filter { $0.fit <= .some }
        let names = fits.map { ClinicalWords.name($0.condition) }.withoutRepeats
        return [
            Reading(
                fits.flatMap(\.speaksFor).withoutRepeats,
                Text(
                    "plan.legLookAlikes.says",
                    "Ask whether something else explains part of the legs: {names}. An examination "
                        + "can often tell, and more than one can be true.",
                    ["names": .list(Array(names.prefix(most)))]
                )
            )
        ].compactMap(\.self)
    }

    /// Kinds of back pain that have a treatment of their own.
    static let backCauses = PlanRule(
        "back-causes",
        .ruleOut,
        Terms(who: .doctor, within: 42, measure: .answers),
        Text(
            "plan.backCauses.statement",
            "A pressed nerve root, a narrow canal, an inflammatory back or a broken vertebra that fits "
                + "the story is put to a doctor, because each is treated in its own way. In most "
                + "people no single cause is found, and a scan is not routine. Six weeks are our own."
        ),
        ifNot: Text(
            "plan.backCauses.ifNot",
            "If nothing is found, that is the usual case and good news. The plan goes on without it."
        ),
        basis: Basis(
            "petersen-2017",
            "nice-ng59",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        let fits = story.fitting(.nerveRoot, .stenosis, .inflammatory, .fracture)
        return [
            Reading(
                fits.flatMap(\.speaksFor).withoutRepeats,
                Text(
                    "plan.backCauses.says",
                    "Ask whether your back fits {names}. The story and an examination come first. A "
                        + "scan helps only when its result would change what is done.",
                    ["names": .list(fits.map { ClinicalWords.name($0.kind) })]
                )
            )
        ].compactMap(\.self)
    }

    /// Medicines that can make the legs worse.
    static let aggravators = PlanRule(
        "aggravators",
        .ruleOut,
        Terms(who: .prescriber, within: 28, judgedAfter: 28, measure: .legs),
        aims: [.legs],
        Text(
            "plan.aggravators.statement",
            "Medicines known to worsen restless legs come before any new medicine for them: the "
                + "guideline looks at aggravators first. Four weeks are our own."
        ),
        ifNot: Text(
            "plan.aggravators.ifNot",
            "If a change brings nothing in four weeks, tell the prescriber: it may not be the cause."
        ),
        basis: Basis(
            "aasm-2025-summary",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard story.case.legs?.isEmpty == false else { return [] }
        return [
            Reading(
                story.found([.timeLink, .hiddenAntihistamine, .dopamineBlocker], from: .ask)
                    + story.found([.worsensLegs], from: .ask),
                Text(
                    "plan.aggravators.says",
                    "Ask the prescriber whether something on your list makes the legs worse, and "
                        + "what could take its place: {signs}. Please change nothing on your own."
                )
            )
        ].compactMap(\.self)
    }

    /// Results that point to another illness.
    static let otherCauses = PlanRule(
        "other-causes",
        .ruleOut,
        Terms(who: .doctor, within: 28, measure: .seen),
        Text(
            "plan.otherCauses.statement",
            "Results and habits that point to another illness (kidneys, sugar, thyroid, blood, "
                + "inflammation, loss of weight) are looked at before symptoms are treated as "
                + "restless legs or a plain bad back. Four weeks are our own."
        ),
        ifNot: Text(
            "plan.otherCauses.ifNot",
            "Ask when the test is repeated, and who looks at the result."
        ),
        basis: Basis("song-2024", grade: .moderate, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                story.found(
                    [
                        .kidneyFunction, .diabetesRange, .thyroid, .anaemia, .inflammation,
                        .lowPhosphate, .lowMagnesium, .weightLoss, .diet,
                    ],
                    from: .ask
                ),
                Text(
                    "plan.otherCauses.says",
                    "Have this looked at, because it can explain or worsen legs or back: {signs}."
                )
            )
        ].compactMap(\.self)
    }

    /// How many names one step shows.
    private static let most = 4
}
