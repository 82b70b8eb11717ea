// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// How much the kidneys clear, by the formula that drug labels use for doses.
///
/// (140 − age) × weight in kg ÷ (72 × creatinine in mg/dL), × 0.85 for women; in mL/min. Age is the
/// difference of years. Source: Cockcroft and Gault 1976, from memory: awaiting sign-off.
public struct CreatinineClearance: Hashable, Sendable {
    /// Millilitres a minute, not for a standard body surface.
    public let perMinute: Double
    /// The answers it rests on.
    public let answers: [AnswerPath]

    /// The factor for women.
    static let female = 0.85

    /// Computes the clearance.
    ///
    /// - Returns: nil when a figure is zero or less, or the age is 140 or more.
    public init?(age: Int, isFemale: Bool, weightKg: Double, creatinineMgPerDl: Double) {
        self.init(age, isFemale, weightKg, creatinineMgPerDl, answers: [])
    }

    /// The clearance from the newest creatinine; nil when something for it is not known.
    ///
    /// A sex other than female or male has no factor, so nothing is computed.
    init?(_ case: Case, creatinine: UsableResult?) {
        guard let creatinine, creatinine.test == .creatinine,
            let born = `case`.person.whole(.birthYear),
            let weight = `case`.person.number(.weightKg),
            let sex = `case`.person.word(.sex, as: Sex.self), sex == .female || sex == .male
        else { return nil }
        self.init(
            `case`.asOf.year - born,
            sex == .female,
            weight,
            creatinine.value,
            answers: [
                creatinine.path, .person(.birthYear), .person(.sex), .person(.weightKg),
            ]
        )
    }

    private init?(
        _ age: Int,
        _ isFemale: Bool,
        _ weight: Double,
        _ creatinine: Double,
        answers: [AnswerPath]
    ) {
        guard age > 0, age < 140, weight > 0, creatinine > 0 else { return nil }
        let forMen = Double(140 - age) * weight / (72 * creatinine)
        perMinute = isFemale ? forMen * CreatinineClearance.female : forMen
        self.answers = answers
    }
}
