// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The back as the rules read it.
struct BackStory: Sendable {
    /// What was said about the back.
    let answers: Sheet<BackKey>
    /// The whole case.
    let `case`: Case
    /// The leg problems, because a nerve root or a narrow canal shows in the legs.
    let legs: [LegStory]

    func says(_ key: BackKey) -> Claim {
        Claim(answers.truth(key), .back(key))
    }

    func posture(_ key: BackKey, _ effect: PostureEffect) -> Claim {
        guard let word: PostureEffect = answers.word(key), word != .unknown else {
            return Claim(.unknown, .back(key))
        }
        return Claim(Truth(word == effect), .back(key))
    }

    func hurts(at sites: Set<BackSite>) -> Claim {
        guard let given: Set<BackSite> = answers.words(.sites) else {
            return Claim(.unknown, .back(.sites))
        }
        return Claim(Truth(!given.isDisjoint(with: sites)), .back(.sites))
    }

    func feels(_ qualities: Set<BackQuality>) -> Claim {
        guard let given: Set<BackQuality> = answers.words(.qualities) else {
            return Claim(.unknown, .back(.qualities))
        }
        return Claim(Truth(!given.isDisjoint(with: qualities)), .back(.qualities))
    }

    func isToldOf(_ causes: Set<NamedCause>) -> Claim {
        guard let given: Set<NamedCause> = answers.words(.toldByClinician) else {
            return Claim(.unknown, .back(.toldByClinician))
        }
        return Claim(Truth(!given.isDisjoint(with: causes)), .back(.toldByClinician))
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
