// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// One leg problem as the rules read it: contradicting answers count as unknown.
///
/// A class of constants only, as is the story of the medicines: many rules read one story.
final class LegStory: Sendable {
    /// The place of the problem in the case.
    let index: Int
    /// What was said about it.
    let answers: Sheet<LegKey>
    /// The whole case, for the person, conditions and medicines.
    let `case`: Case
    /// The medicines with what is in them.
    let list: MedicineList
    /// Groups of answers that can't all be true.
    let contradictions: [[LegKey]]
    private let void: [LegKey]
    private let sensations: [Sensation]?
    private let side: LegSide?
    private let run: LegPath?

    /// Reads a problem; the medicines are read from the case unless they were already.
    init(
        _ problem: LegProblem,
        at index: Int,
        in case: Case,
        list: MedicineList? = nil
    ) {
        self.index = index
        self.case = `case`
        self.list = list ?? MedicineList(`case`)
        answers = problem.answers
        contradictions = Contradictions.found(in: problem.answers)
        void = Array(contradictions.joined())
        sensations = problem.answers.words(.sensations, as: Sensation.self).map(Array.init)
        side = problem.answers.word(.side)
        run = problem.answers.word(.path)
    }

    /// Where an answer stands.
    func path(_ key: LegKey) -> AnswerPath { .leg(index, key) }

    /// Whether a plain question was answered with yes, now or only in the past.
    func says(_ key: LegKey) -> Claim {
        guard !void.contains(key), let answer = answers.answer(key) else {
            return Claim(.unknown, path(key))
        }
        return Claim(answer == .onlyBefore ? .yes : answer.truthNow, path(key))
    }

    /// Whether a question has an answer that counts.
    func isAnswered(_ key: LegKey) -> Bool {
        guard !void.contains(key), let value = answers[key] else { return false }
        switch value {
        case .answer(.unknown): return false
        case .word(let word): return word != PostureEffect.unknown.rawValue
        default: return true
        }
    }

    /// Whether a posture has an effect.
    func posture(_ key: LegKey, _ effect: PostureEffect) -> Claim {
        guard !void.contains(key), let word: PostureEffect = answers.word(key), word != .unknown
        else { return Claim(.unknown, path(key)) }
        return Claim(Truth(word == effect), path(key))
    }

    /// Whether it feels like any of these.
    func feels(_ wanted: [Sensation]) -> Claim {
        guard let sensations else { return Claim(.unknown, path(.sensations)) }
        return Claim(Truth(sensations.contains(where: wanted.contains)), path(.sensations))
    }

    /// Whether it is on any of these sides.
    func isOn(_ sides: [LegSide]) -> Claim {
        guard let side else { return Claim(.unknown, path(.side)) }
        return Claim(Truth(sides.contains(side)), path(.side))
    }

    /// Whether it runs along any of these.
    func runs(_ paths: [LegPath]) -> Claim {
        guard let run else { return Claim(.unknown, path(.path)) }
        return Claim(Truth(paths.contains(run)), path(.path))
    }

    /// Whether it weighs on the person at least this much.
    func weighs(_ levels: [Distress]) -> Claim {
        guard let level: Distress = answers.word(.distress) else {
            return Claim(.unknown, path(.distress))
        }
        return Claim(Truth(levels.contains(level)), path(.distress))
    }

    /// Whether a clinician has named any of these conditions.
    func isNamed(_ conditions: [Condition]) -> Claim {
        `case`.isNamed(conditions)
    }

    /// Whether a whole number satisfies a bound.
    func whole(_ key: LegKey, _ claim: (Int) -> Bool) -> Claim {
        guard let number = answers.whole(key) else { return Claim(.unknown, path(key)) }
        return Claim(Truth(claim(number)), path(key))
    }
}

extension Case {
    /// Whether a clinician has named any of these conditions.
    func isNamed(_ named: [Condition]) -> Claim {
        guard let conditions else { return Claim(.unknown, .conditions) }
        return Claim(Truth(conditions.contains(where: named.contains)), .conditions)
    }

    /// Whether a medicine is taken on the day of the case.
    ///
    /// A start known only to the month or year has happened, because it was told.
    func takesNow(_ medicine: Medicine) -> Truth {
        let begun = Truth(medicine.started.map { $0.earliest <= asOf } ?? true)
        let ended = medicine.stopped.map { !$0.isAfter(asOf) } ?? .no
        return begun && !ended
    }

    /// Whether the person is at least so many years old, by the difference of years.
    func isAtLeast(years: Int) -> Claim {
        guard let born = person.whole(.birthYear) else {
            return Claim(.unknown, .person(.birthYear))
        }
        return Claim(Truth(asOf.year - born >= years), .person(.birthYear))
    }
}
