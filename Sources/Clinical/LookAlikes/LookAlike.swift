// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A condition that can look like restless legs: one file, one rule a clinician can read.
protocol LookAlike: Sendable {
    /// Which condition.
    static var condition: LookAlikeCondition { get }
    /// What points to it and away from it, in plain words.
    static var statement: Text { get }
    /// Where the features come from.
    static var basis: Basis { get }
    /// What the story says about it.
    static func signs(in story: LegStory) -> LookAlikeSigns
}

/// What a story says about one look-alike, as three-valued claims.
struct LookAlikeSigns: Sendable {
    /// Features that point to it.
    var pointsTo: [Claim]
    /// Features that point away from it.
    var pointsAway: [Claim]
    /// When the fit is strong.
    var strong: Claim
    /// When there is some fit.
    var some: Claim
    /// When it does not fit whatever else was said.
    var ruledOut: Claim = .never
    /// When it explains all of the problem, so that criterion 5 fails.
    var explainsAll: Claim = .never
    /// When it can't be told apart from restless legs; while unknown the pattern stays open.
    var inseparable: Claim = .never
}

/// The judgement of one look-alike for one leg problem.
///
/// A class of constants only: criteria, pattern and lists all read the fifteen of a problem, and
/// sharing them costs far less than copying their lists of answers.
final class LookAlikeReading: Sendable {
    let condition: LookAlikeCondition
    let fit: Fit
    let explainsAll: Claim
    let inseparable: Claim
    let summary: LookAlikeFit

    init(_ rule: any LookAlike.Type, in story: LegStory) {
        let signs = rule.signs(in: story)
        condition = rule.condition
        fit = LookAlikeReading.fit(signs)
        explainsAll = signs.explainsAll
        inseparable = signs.inseparable
        summary = LookAlikeFit(
            condition: rule.condition,
            fit: fit,
            speaksFor: Claim.any(signs.pointsTo).ifYes.answers,
            speaksAgainst: Claim.any(signs.pointsAway).ifYes.answers,
            basis: rule.basis
        )
    }

    /// Whether it fits and can't be told apart, and yet does not explain everything.
    var isBeside: Bool { (fit == .strong || inseparable.isYes) && !explainsAll.isYes }

    private static func fit(_ signs: LookAlikeSigns) -> Fit {
        if signs.ruledOut.isYes { return .against }
        if signs.strong.isYes { return .strong }
        if signs.some.isYes { return .some }
        if signs.pointsTo.contains(where: \.isYes) { return .weak }
        return signs.pointsAway.contains(where: \.isYes) ? .against : .unknown
    }
}

extension Claim {
    /// The claim when it was said, otherwise a no: for questions that matter only when answered.
    var ifSaid: Claim { truth == .unknown ? .never : self }

    /// The claim when it holds, otherwise one that rests on nothing.
    var ifYes: Claim { isYes ? self : .never }
}

/// All fifteen look-alikes in the order of the contract.
enum LookAlikes {
    static let all: [any LookAlike.Type] = [
        LumbarRadiculopathy.self, LumbarStenosis.self, PeripheralNeuropathy.self,
        LegCramps.self, PositionalDiscomfort.self, VenousDisease.self, Arthritis.self,
        Myalgia.self, FootTapping.self, Akathisia.self, HypotensiveAkathisia.self,
        ArterialDisease.self, PainfulLegsMovingToes.self, Anxiety.self, HypnicJerks.self,
    ]

    static func readings(of story: LegStory) -> [LookAlikeReading] {
        all.map { LookAlikeReading($0, in: story) }
    }

    static let cards: [RuleCard] = all.map {
        RuleCard(
            name: $0.condition.rawValue,
            chapter: .lookAlikes,
            statement: $0.statement,
            basis: $0.basis
        )
    }
}
