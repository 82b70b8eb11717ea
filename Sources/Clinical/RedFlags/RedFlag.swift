// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// One red-flag rule: what it looks for, how soon it wants a person seen, and why.
struct RedFlag: Sendable {
    /// The rule's name in the assessment, such as `cauda-equina`.
    let name: String
    /// The rule in plain words, for the method page.
    let statement: Text
    /// What it rests on.
    let basis: Basis
    /// Reads the signs; nil when the rule does not hold.
    let read: @Sendable (WarningStory) -> Reading?

    /// What a rule that holds says.
    struct Reading: Sendable {
        let tier: Tier
        let answers: [AnswerPath]
        let says: Text
    }

    init(
        _ name: String,
        _ statement: Text,
        basis: Basis,
        read: @escaping @Sendable (WarningStory) -> Reading?
    ) {
        self.name = name
        self.statement = statement
        self.basis = basis
        self.read = read
    }
}

extension RedFlag.Reading {
    /// A reading that rests on a claim; nil when the claim is not known to hold.
    init?(_ tier: Tier, _ claim: Claim, _ says: @autoclosure () -> Text) {
        guard claim.isYes else { return nil }
        let answers = claim.answers
        self.init(tier: tier, answers: answers, says: says().naming(answers))
    }
}

extension Text {
    /// The sentence with the answers it rests on put in for `{signs}`.
    func naming(_ answers: [AnswerPath]) -> Text {
        var names: [Text] = []
        for name in answers.map(ClinicalWords.name(of:)) where !names.contains(name) {
            names.append(name)
        }
        return with(["signs": .list(names)])
    }
}

/// All red flags, and the judgement over them.
public enum RedFlags {
    static let all: [RedFlag] = [
        .caudaEquina, .cordOrBothLegs, .cancerWithNerveSigns, .vesselInBellyOrChest,
        .chestPainOrBreathless, .seriousInfection, .severeInjury, .slowBreathing, .planToHarm,
        .bleedingInside, .blockedArtery, .bleedingInPregnancy, .clotReachingLungs,
        .spinalInfection, .cancerWithSpinePain, .newWeakness, .brokenBone, .possibleClot,
        .wishToDie, .confusion, .yellowSkin, .kidneyInfection, .suddenSleep, .impulses,
        .severeSleepLoss, .cancerHistory, .nightPain, .watchSoon,
    ]

    /// Judges how soon a person should be seen.
    ///
    /// Works at any age and on a case in which little was asked; a sign that was not asked is
    /// listed under `missing` and never counts as a no.
    public static func judge(_ case: Case) -> Urgency {
        let story = WarningStory(case: `case`)
        var reasons: [UrgencyReason] = []
        for flag in all {
            guard let reading = flag.read(story) else { continue }
            reasons.append(
                UrgencyReason(
                    rule: flag.name,
                    tier: reading.tier,
                    answers: reading.answers,
                    says: reading.says,
                    basis: flag.basis
                )
            )
        }
        let ordered = Tier.allCases.reversed().flatMap { tier in
            reasons.filter { $0.tier == tier }
        }
        let missing = WarningKey.allCases.filter { `case`.warning.answers.truth($0).isUnknown }
        return Urgency(
            tier: ordered.first?.tier ?? .none,
            because: ordered,
            missing: missing.map(AnswerPath.warning)
        )
    }

    static let cards: [RuleCard] = all.map {
        RuleCard(name: $0.name, chapter: .urgency, statement: $0.statement, basis: $0.basis)
    }
}
