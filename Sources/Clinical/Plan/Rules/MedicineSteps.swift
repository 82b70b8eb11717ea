// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Medicines that act like dopamine, when something speaks for a second look.
    static let dopamineReview = PlanRule(
        "dopamine-review",
        .medicines,
        Terms(who: .prescriber, within: 28, measure: .onset),
        aims: [.legs],
        Text(
            "plan.dopamineReview.statement",
            "A medicine that acts like dopamine is looked at again when the legs begin earlier or "
                + "grow worse, the dose is above the highest for restless legs, urges are due to be "
                + "asked about, or it was the first choice. Never stopped at once: slow steps with "
                + "the prescriber."
        ),
        ifNot: Text(
            "plan.dopamineReview.ifNot",
            "If the legs go on starting earlier, ask for a sleep specialist or neurologist."
        ),
        basis: Basis(
            "garcia-borreguero-2016",
            "aasm-2025-rows",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                story.found([
                    .augmentationPossible, .aboveLegsMaximum, .dopamineAgonistFirstLine,
                    .impulseControlQuestions,
                ]),
                Text(
                    "plan.dopamineReview.says",
                    "Show the prescriber the leg clock of your diary and talk about {signs}: does it "
                        + "still help, do the legs start earlier, are there new urges? Please change "
                        + "nothing on your own, because ending it at once is hard on the body."
                )
            )
        ].compactMap(\.self)
    }

    /// Opioids, looked at again with their aim.
    static let opioidReview = PlanRule(
        "opioid-review",
        .medicines,
        Terms(who: .prescriber, within: 84, measure: .seen),
        aims: [.legs, .back],
        Text(
            "plan.opioidReview.statement",
            "An opioid is looked at again with its aim: for hard-to-treat restless legs low doses are "
                + "suggested (conditional); for a long bad back guidelines advise against. It is "
                + "never ended at once."
        ),
        ifNot: Text(
            "plan.opioidReview.ifNot",
            "If its aim was not reached, ask the prescriber what slow steps would look like."
        ),
        basis: Basis(
            "aasm-2025-rows",
            "winkelman-2023",
            "schreijenberg-2019",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        [
            Reading(
                story.list.taken(.opioid, .partialOpioid).map(\.path),
                Text(
                    "plan.opioidReview.says",
                    "Look at {signs} again with the prescriber: what was the aim, is it reached, what "
                        + "does it cost you? Please do not end it at once."
                )
            )
        ].compactMap(\.self)
    }

    /// Medicines for the legs, when nothing simpler is open and they weigh on the person.
    static let legMedicine = PlanRule(
        "leg-medicine",
        .medicines,
        Terms(who: .doctor, within: 42, judgedAfter: 28, measure: .legs),
        aims: [.legs],
        treatments: ["gabapentinoids"],
        Text(
            "plan.legMedicine.statement",
            "Restless legs that weigh on a person on two nights a week or more, and no medicine for "
                + "them yet: the guideline of 2025 puts gabapentin, gabapentin enacarbil and "
                + "pregabalin first, and advises against dopamine medicines as the usual choice. "
                + "Other guidelines and labels still list these. Four weeks are our own."
        ),
        ifNot: Text(
            "plan.legMedicine.ifNot",
            "If four weeks bring nothing or it makes you drowsy, go back to the doctor."
        ),
        basis: Basis(
            "aasm-2025-rows",
            "aan-2016",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let restless = story.restless, restless.legs.course == .chronicPersistent,
            story.list.taken(.gabapentinoid, .dopamineAgonist, .levodopa, .opioid).isEmpty
        else { return [] }
        let isPregnant = story.case.person.truth(.pregnant) == .yes
        return [Reading(story.burdensomeLegs, isPregnant ? pregnant : legMedicines)]
            .compactMap(\.self)
    }

    /// Anti-inflammatory medicine for the back, short, when nothing speaks against it.
    static let backMedicine = PlanRule(
        "back-medicine",
        .medicines,
        Terms(who: .doctor, within: 28, judgedAfter: 14, measure: .back),
        aims: [.back],
        treatments: ["nsaids"],
        Text(
            "plan.backMedicine.statement",
            "Back pain of 4 of 10 or more on average: an anti-inflammatory medicine, short and low, is "
                + "what most guidelines leave; not with weak kidneys, heart failure, an ulcer, "
                + "pregnancy, a blood thinner or when one is taken already. Duloxetine may help the "
                + "back a little and can worsen restless legs. The 4 is our own."
        ),
        ifNot: Text(
            "plan.backMedicine.ifNot",
            "If two weeks bring nothing, it is not the answer for you. Put the effort into movement."
        ),
        basis: Basis(
            "nice-ng59",
            "schreijenberg-2019",
            "rottach-2008",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let average = story.back(.average, isAtLeast: PlanStory.strongPain),
            !story.avoidsNsaids,
            let back = story.longBack ?? story.newBack
        else { return [] }
        return [
            Reading(
                back + [average],
                story.restless != nil
                    ? Text(
                        "plan.backMedicine.both",
                        "Ask whether a short course of an anti-inflammatory fits you. Say that your "
                            + "legs are restless: some medicines for the back (duloxetine and others "
                            + "for mood) can make them worse."
                    )
                    : Text(
                        "plan.backMedicine.says",
                        "Ask whether a short course of an anti-inflammatory fits you, and what speaks "
                            + "against it."
                    )
            )
        ].compactMap(\.self)
    }

    /// One medicine, right for one of the two and not for the other.
    static let oneDrugTwoAnswers = PlanRule(
        "one-drug-two-answers",
        .medicines,
        Terms(who: .prescriber, within: 84, judgedAfter: 28, measure: .legs),
        aims: [.legs],
        Text(
            "plan.oneDrugTwoAnswers.statement",
            "Gabapentin and pregabalin are suggested for restless legs and advised against for back "
                + "pain and sciatica: what it is taken for decides by what it is judged."
        ),
        ifNot: Text(
            "plan.oneDrugTwoAnswers.ifNot",
            "If neither legs nor back gain by it, ask what slow steps would look like."
        ),
        basis: Basis(
            "aasm-2025-rows",
            "nihr-2017",
            "nice-ng59-2020",
            grade: .strong,
            verification: .secondary
        )
    ) { story in
        [
            Reading(
                story.found([.indicationMismatch]),
                Text(
                    "plan.oneDrugTwoAnswers.says",
                    "Ask what {signs} is taken for. It can be right for the legs and do nothing for "
                        + "the back, so judge it by the legs."
                )
            )
        ].compactMap(\.self)
    }

    private static let legMedicines = Text(
        "plan.legMedicine.says",
        "When iron and other medicines have been looked at, talk about a medicine for the legs. The "
            + "newest guideline starts with gabapentin and its kin. Ask about dizziness, driving, "
            + "your kidneys, and how it goes with what you take."
    )

    private static let pregnant = Text(
        "plan.legMedicine.pregnant",
        "In pregnancy, talk with the doctor who looks after you before any medicine for the legs. "
            + "Iron, movement and massage come first, and it often eases after the birth."
    )
}

extension PlanStory {
    /// Whether something known speaks against an anti-inflammatory, or one is taken.
    fileprivate var avoidsNsaids: Bool {
        has(
            .chronicKidneyDisease,
            .dialysis,
            .heartFailure,
            .pepticUlcerOrBleeding,
            .inflammatoryBowelDisease,
            .liverDisease
        )
            || self.case.person.truth(.pregnant) == .yes
            || !list.taken(.nsaid, .coxib, .anticoagulant, .antiplatelet).isEmpty
            || !found([.kidneyFunction], from: .ask).isEmpty
            || !found([.allergyMatch]).isEmpty
    }
}
