// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension ReviewStory {
    /// What else may have lowered the iron: the medicines and conditions that do.
    ///
    /// NSAIDs cost 1–2 ml of blood a day (Moore 2008, seen); medicines against acid lower the
    /// uptake (secondary); the conditions are asked about in every source.
    var ironLosses: [AnswerPath] {
        let medicines = list.taken(
            .nsaid,
            .protonPumpInhibitor,
            .h2Blocker,
            .antacid,
            .anticoagulant,
            .antiplatelet
        )
        return medicines.map(\.path)
            + hasAny(of: [
                .heavyPeriods, .bloodDonor, .inflammatoryBowelDisease, .coeliacDisease,
                .bariatricSurgery, .pepticUlcerOrBleeding,
            ]).answersIfYes
            + habit(.restrictedDiet).answersIfYes
    }

    /// Ferritin below 15 ng/mL: the stores are nearly empty, so the cause is asked for.
    var needsCauseOfLowIron: Claim {
        iron.ferritin?.passes { $0 < IronLimits.ferritinEmpty } ?? Claim(.unknown, .labs)
    }
}

extension Claim {
    /// The answers it rests on when it holds; none otherwise.
    fileprivate var answersIfYes: [AnswerPath] { isYes ? answers : [] }
}

extension FindingRule {
    /// Empty iron stores in a person without leg problems: ferritin < 15 ng/mL.
    ///
    /// Source: WHO 2020 (from memory). With leg problems ``ironTreat`` says it.
    static let ironEmpty = FindingRule(
        "iron-empty",
        about: .labs,
        Text(
            "labs.ironEmpty.statement",
            "Ferritin below 15 ng/mL means empty iron stores in anybody. Men and women after the "
                + "menopause need a look at the stomach and bowel; periods, blood donation, diet, "
                + "acid blockers and NSAIDs are asked about."
        ),
        basis: Basis("who-ferritin-2020", grade: .moderate, verification: .awaitingSignOff)
    ) { story in
        guard !story.asksAboutLegs else { return [] }
        let empty = story.needsCauseOfLowIron
        guard empty.isYes else { return [] }
        return [
            Reading(
                topic: .ironTreat,
                level: .ask,
                says: Text(
                    "labs.ironEmpty.says",
                    "{results}. The iron stores look nearly empty. Please ask your doctor where the "
                        + "iron goes and how it is best replaced. Please do not start iron on your "
                        + "own.",
                    story.ironWords(empty.answers)
                ),
                answers: empty.answers,
                rivals: story.ironLosses
            )
        ]
    }
}
