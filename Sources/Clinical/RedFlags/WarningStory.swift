// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The warning signs as the rules read them: each is new, long-standing, or not known.
struct WarningStory: Sendable {
    /// The whole case, for conditions, legs and back.
    let `case`: Case

    /// How many days a sign may have gone on and still count as new.
    static let daysNew = 14

    /// Whether a sign is there, new or not.
    func has(_ key: WarningKey) -> Claim {
        Claim(`case`.warning.answers.truth(key), .warning(key))
    }

    /// Whether a sign is there and new: begun within 14 days, not told since when, or worse.
    func isNew(_ key: WarningKey) -> Claim {
        has(key) && Claim(Truth(!isOld(key)), .warning(key))
    }

    /// Whether a sign has gone on for more than 14 days and is not getting worse.
    func isLongStanding(_ key: WarningKey) -> Claim {
        has(key) && Claim(Truth(isOld(key)), .warning(key))
    }

    /// Whether any of the signs is there.
    func has(anyOf keys: [WarningKey]) -> Claim { .any(keys.map(has)) }

    /// Whether any of the signs is new.
    func isNew(anyOf keys: [WarningKey]) -> Claim { .any(keys.map(isNew)) }

    /// Whether any of the signs is long-standing.
    func isLongStanding(anyOf keys: [WarningKey]) -> Claim { .any(keys.map(isLongStanding)) }

    /// A partial date that may still lie within the 14 days counts as new.
    private func isOld(_ key: WarningKey) -> Bool {
        guard !`case`.warning.worse.contains(key), let began = `case`.warning.since[key] else {
            return false
        }
        return began.latest.distance(to: `case`.asOf) > WarningStory.daysNew
    }
}

extension WarningStory {
    /// Signs of a pressed nerve or cord told elsewhere in the case.
    ///
    /// They carry no date of their own, so none of them ever counts as old: no source gives an
    /// age at which a sign beside a cancer or an injury stops mattering.
    var nerveSigns: [Claim] {
        var signs: [Claim] = []
        for (index, problem) in (`case`.legs ?? []).enumerated() {
            for key in [LegKey.weakness, .numbPatch, .numbSoles, .cough] {
                signs.append(Claim(problem.answers.truth(key), .leg(index, key)))
            }
            let line = problem.answers.word(.path, as: LegPath.self) == .lineFromBackBelowKnee
            let electric =
                problem.answers.words(.sensations, as: Sensation.self)?.contains(.electric) ?? false
            signs.append(Claim(Truth(line && electric), .leg(index, .path)))
        }
        for key in [BackKey.weakness, .numbPatch, .dermatomal] {
            signs.append(Claim(`case`.back?.truth(key) ?? .unknown, .back(key)))
        }
        return signs
    }

    /// Whether a leg problem is known by its dates to have gone on unchanged for more than 14 days.
    func isOld(_ problem: LegProblem) -> Bool {
        let last = problem.answers.date(.worseSince) ?? problem.answers.date(.began)
        return last.map { $0.latest.distance(to: `case`.asOf) > WarningStory.daysNew } ?? false
    }
}
