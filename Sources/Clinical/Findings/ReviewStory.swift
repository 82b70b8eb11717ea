// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A case as the rules on medicines, results and habits read it.
///
/// A class of constants only: some seventy rules read one story, and sharing it costs far less than
/// copying the case in it.
final class ReviewStory: Sendable {
    /// The whole case.
    let `case`: Case
    /// The medicines, with the ingredients they hold and what is taken of each in a day.
    let list: MedicineList
    /// The laboratory results, in one unit for each test.
    let labs: LabList
    /// How well the kidneys filter; nil when it can't be told.
    let kidney: KidneyFunction?
    /// The newest iron results, and whether they may be judged.
    let iron: IronStatus
    /// The legs in the diary; empty when only the case is read.
    let nights: LegNights

    /// Reads a case; the medicines are read from it unless they were already.
    init(_ case: Case, nights: LegNights = LegNights(), list known: MedicineList? = nil) {
        self.case = `case`
        self.nights = nights
        list = known ?? MedicineList(`case`)
        labs = LabList(`case`)
        kidney = KidneyFunction(`case`, labs: labs)
        iron = IronStatus(`case`, labs: labs, list: list)
    }

    /// Whether a case tells anything these rules read.
    static func hasMatter(in case: Case) -> Bool {
        `case`.medicines?.isEmpty == false || `case`.labs?.isEmpty == false
            || !`case`.habits.isEmpty
    }

    /// Whether a clinician has named a condition.
    func has(_ condition: Condition) -> Claim {
        guard let conditions = `case`.conditions else { return Claim(.unknown, .conditions) }
        return Claim(Truth(conditions.contains(condition)), .conditions)
    }

    /// Whether a clinician has named at least one of these conditions.
    func hasAny(of wanted: [Condition]) -> Claim { .any(wanted.map(has)) }

    /// What was said about a warning sign.
    func warns(_ key: WarningKey) -> Claim {
        Claim(`case`.warning.answers.truth(key), .warning(key))
    }

    /// What was said about a habit with an answer of yes or no.
    func habit(_ key: HabitKey) -> Claim {
        Claim(`case`.habits.truth(key), .habit(key))
    }

    /// Whether a habit's number is at least so much.
    func habit(_ key: HabitKey, isAtLeast least: Double) -> Claim {
        let habits = `case`.habits
        guard let number = habits.number(key) ?? habits.whole(key).map({ Double($0) }) else {
            return Claim(.unknown, .habit(key))
        }
        return Claim(Truth(number >= least), .habit(key))
    }

    /// Whether the person is pregnant.
    var isPregnant: Claim { Claim(`case`.person.truth(.pregnant), .person(.pregnant)) }

    /// What an answer is called in a sentence.
    func name(of path: AnswerPath) -> Text { `case`.name(of: path) }
}

extension Array {
    /// The element at an index; nil outside the array.
    subscript(at index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
