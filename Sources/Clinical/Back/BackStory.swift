// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The back as the rules read it.
///
/// A class of constants only, as is the story of a leg problem; the lists of words are read once.
final class BackStory: Sendable {
    /// What was said about the back.
    let answers: Sheet<BackKey>
    /// The whole case.
    let `case`: Case
    /// The leg problems, because a nerve root or a narrow canal shows in the legs.
    let legs: [LegStory]
    /// Where it hurts; nil when not asked.
    let sites: Set<BackSite>?
    private let qualities: Set<BackQuality>?
    private let causes: Set<NamedCause>?

    init(answers: Sheet<BackKey>, case: Case, legs: [LegStory]) {
        self.answers = answers
        self.case = `case`
        self.legs = legs
        sites = answers.words(.sites)
        qualities = answers.words(.qualities)
        causes = answers.words(.toldByClinician)
    }

    func says(_ key: BackKey) -> Claim {
        Claim(answers.truth(key), .back(key))
    }

    func posture(_ key: BackKey, _ effect: PostureEffect) -> Claim {
        guard let word: PostureEffect = answers.word(key), word != .unknown else {
            return Claim(.unknown, .back(key))
        }
        return Claim(Truth(word == effect), .back(key))
    }

    func hurts(at wanted: Set<BackSite>) -> Claim {
        guard let sites else { return Claim(.unknown, .back(.sites)) }
        return Claim(Truth(!sites.isDisjoint(with: wanted)), .back(.sites))
    }

    func feels(_ wanted: Set<BackQuality>) -> Claim {
        guard let qualities else { return Claim(.unknown, .back(.qualities)) }
        return Claim(Truth(!qualities.isDisjoint(with: wanted)), .back(.qualities))
    }

    func isToldOf(_ wanted: Set<NamedCause>) -> Claim {
        guard let causes else { return Claim(.unknown, .back(.toldByClinician)) }
        return Claim(Truth(!causes.isDisjoint(with: wanted)), .back(.toldByClinician))
    }

    func dominant(_ words: Set<BackOrLeg>) -> Claim {
        guard let given: BackOrLeg = answers.word(.dominant) else {
            return Claim(.unknown, .back(.dominant))
        }
        return Claim(Truth(words.contains(given)), .back(.dominant))
    }

    func whole(_ key: BackKey, _ claim: (Int) -> Bool) -> Claim {
        guard let number = answers.whole(key) else { return Claim(.unknown, .back(key)) }
        return Claim(Truth(claim(number)), .back(key))
    }

    func warns(_ key: WarningKey) -> Claim {
        Claim(`case`.warning.answers.truth(key), .warning(key))
    }

    /// Any load or posture that changes the pain, either way.
    var varies: Claim {
        .any(
            [BackKey.sitting, .standing, .walking, .bendingForward, .bendingBackward, .lying]
                .flatMap { [posture($0, .provokes), posture($0, .relieves)] }
        )
    }

    /// The leg problem in which a look-alike fits best, as features of the back.
    func legFit(_ rule: any LookAlike.Type) -> (fit: Fit, answers: [AnswerPath]) {
        let readings = legs.map { LookAlikeReading(rule, in: $0) }
        guard let best = readings.min(by: { $0.fit < $1.fit }) else { return (.unknown, []) }
        return (best.fit, best.summary.speaksFor)
    }
}
