// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// How well the kidneys filter, as reported or computed from creatinine.
///
/// The newest reported rate counts. Without one, or when a creatinine was drawn after it, the rate
/// is computed by CKD-EPI 2021 (Inker 2021, no race term), which needs the age and the sex; where
/// the sex is not given as female or male nothing is computed.
struct KidneyFunction: Hashable, Sendable {
    /// Millilitres a minute for 1.73 m² of body surface, to one decimal.
    let filtration: Double
    /// The answers it rests on.
    let answers: [AnswerPath]
    /// Whether it was computed here from creatinine.
    let isComputed: Bool

    /// Nil when there is no result to tell it from.
    init?(_ case: Case, labs: LabList) {
        let reported = labs.latest(.egfr)
        if let creatinine = labs.latest(.creatinine),
            reported?.isDrawn(before: creatinine) != false,
            let computed = KidneyFunction(creatinine, of: `case`)
        {
            self = computed
            return
        }
        guard let reported else { return nil }
        filtration = Decimals.rounded(reported.value, digits: 1)
        answers = [reported.path]
        isComputed = false
    }

    private init?(_ creatinine: UsableResult, of case: Case) {
        guard let born = `case`.person.whole(.birthYear),
            let sex: Sex = `case`.person.word(.sex), sex == .female || sex == .male
        else { return nil }
        let year = creatinine.result.on?.earliest.year ?? `case`.asOf.year
        guard year - born >= KidneyFunction.youngest else { return nil }
        filtration = Decimals.rounded(
            KidneyFunction.filtration(
                creatinine: creatinine.value,
                age: year - born,
                isFemale: sex == .female
            ),
            digits: 1
        )
        answers = [creatinine.path, .person(.birthYear), .person(.sex)]
        isComputed = true
    }

    /// The equation is for adults.
    private static let youngest = 18

    /// CKD-EPI 2021: `142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age`, and
    /// `× 1.012` for women.
    ///
    /// κ is 0.7 for women and 0.9 for men, α −0.241 and −0.302; creatinine in mg/dL.
    static func filtration(creatinine: Double, age: Int, isFemale: Bool) -> Double {
        let ratio = creatinine / (isFemale ? 0.7 : 0.9)
        let below = isFemale ? -0.241 : -0.302
        var aged = 1.0
        for _ in 0..<max(0, age) { aged *= 0.9938 }
        return 142 * Power.of(min(ratio, 1), below) * Power.of(max(ratio, 1), -1.2) * aged
            * (isFemale ? 1.012 : 1)
    }
}

extension UsableResult {
    /// Whether it was drawn on an earlier day than another result, as far as both are known.
    fileprivate func isDrawn(before other: UsableResult) -> Bool {
        guard let mine = result.on, let theirs = other.result.on else { return false }
        return mine.latest < theirs.earliest
    }
}
