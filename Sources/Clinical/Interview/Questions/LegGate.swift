// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What can still change something about one leg problem, from the answers so far.
struct LegGate {
    let answers: Sheet<LegKey>

    /// There is no need to move the legs.
    var hasNoUrge: Bool { answers.answer(.urge) == .no }

    /// It does not begin at rest, and the postures do not say otherwise.
    var hasNoRest: Bool {
        let sitting: PostureEffect? = answers.word(.sitting)
        let lying: PostureEffect? = answers.word(.lying)
        return answers.answer(.rest) == .no && !(sitting == .provokes && lying == .provokes)
    }

    /// Neither urge nor rest: what imitates restless legs at rest is out as well.
    var isNothingOfRest: Bool { hasNoUrge && hasNoRest }

    /// One of criteria 1–4 is surely not met.
    var isRuledOut: Bool {
        hasNoUrge || hasNoRest || answers.answer(.relief) == .no
            || answers.answer(.evening) == .no
    }

    /// Worse in the evening was neither affirmed nor denied.
    var needsHours: Bool {
        switch answers.answer(.evening) {
        case nil, .unknown: !isRuledOut
        case .yes, .no, .onlyBefore: false
        }
    }

    /// Whether the feeling is one of some; also when it was not told.
    func mayFeel(_ some: Set<Sensation>) -> Bool {
        guard let felt: Set<Sensation> = answers.words(.sensations) else { return true }
        return !felt.isDisjoint(with: some)
    }

    /// Whether the place is one of some; also when it was not told.
    func mayRun(_ some: Set<LegPath>) -> Bool {
        guard let path: LegPath = answers.word(.path) else { return true }
        return some.contains(path)
    }

    /// Whether a sore muscle is in question.
    var mayBeSore: Bool { mayFeel([.ache, .pain, .burning, .cramp, .heaviness, .stiffness]) }

    /// Whether a joint is in question.
    var mayBeJoint: Bool { mayRun([.joint]) || mayFeel([.stiffness, .pain]) }

    /// Whether a nerve is in question.
    var mayBeNerve: Bool {
        answers.answer(.cough) == .yes || mayRun([.lineFromBackBelowKnee])
            || mayFeel([.electric, .numbness, .tingling, .pain])
    }
}
