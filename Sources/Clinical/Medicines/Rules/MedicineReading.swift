// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension ListedMedicine {
    /// The effect on the legs that weighs most, when it is known to make them worse.
    var aggravation: MedicineEffect? {
        let worse = effects.filter(\.isAggravator)
        return worse.first { $0.legs == .muchWorse } ?? worse.first { $0.legs == .worse }
            ?? worse.first
    }

    /// Whether it is taken now, or was until a short time ago.
    func isTakenOrStopped(within days: Int, before day: Day) -> Bool {
        if isTaken == .yes { return true }
        guard let stopped = medicine.stopped else { return false }
        return stopped.earliest >= day.advanced(by: -days) && stopped.latest <= day
    }
}

extension FindingRule.Reading {
    /// A reading that rests on one medicine, and on answers beside it.
    init(
        _ topic: Finding.Topic,
        _ level: Finding.Level,
        of medicine: ListedMedicine,
        and others: [AnswerPath] = [],
        _ says: Text,
        rivals: [AnswerPath] = [],
        basis: Basis? = nil
    ) {
        self.init(
            topic: topic,
            level: level,
            says: says.with(["signs": .list([medicine.label])]),
            answers: [medicine.path] + others,
            rivals: rivals,
            basis: basis
        )
    }
}

extension ReviewStory {
    /// Whether the person said that no leg troubles them.
    var hasNoLegProblem: Bool { `case`.legs?.isEmpty == true }

    /// Whether there is a leg problem.
    var hasLegProblem: Bool { `case`.legs?.isEmpty == false }

    /// Whether a clinician has named Parkinson's disease; not asked counts as not named.
    var hasParkinson: Bool { has(.parkinsonDisease).isYes }

    /// Whether a dopamine medicine is for restless legs as far as was told.
    ///
    /// Not told counts as for the legs unless there is Parkinson's disease: these medicines have
    /// few other uses, and the words say “if”.
    func isForLegs(_ medicine: ListedMedicine) -> Bool {
        guard !hasParkinson else { return false }
        return medicine.medicine.indication.map { $0 == .restlessLegs } ?? true
    }
}
