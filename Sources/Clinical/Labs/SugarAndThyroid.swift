// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// HbA1c ≥ 6.5 % or fasting glucose ≥ 126 mg/dL; HbA1c 5.7–6.4 % lies between.
    ///
    /// Source: lines of diabetes care from memory. Diabetes goes with restless legs (OR 1.54, Song
    /// 2024) and harms nerves.
    static let diabetesRange = FindingRule(
        "diabetes-range",
        about: .labs,
        Text(
            "labs.diabetesRange.statement",
            "HbA1c from 6.5 % (48 mmol/mol) or a fasting glucose from 126 mg/dL (7.0 mmol/L) lies in "
                + "the range of diabetes, HbA1c from 5.7 % between. Diabetes is commoner with "
                + "restless legs (OR 1.54) and can harm nerves. Where diabetes is known already, it "
                + "is only noted."
        ),
        basis: Basis("ada-diabetes", "song-2024", grade: .strong, verification: .awaitingSignOff)
    ) { story in
        let fasting = story.labs.latest(.glucose).flatMap {
            $0.result.fasting == .yes ? $0 : nil
        }
        let inRange: Claim = .any([
            story.labs.newest(.hba1c) { $0 >= hba1cOfDiabetes },
            fasting.map { Claim(Truth($0.value >= fastingGlucoseOfDiabetes), $0.path) } ?? .never,
        ])
        let isKnown = story.has(.diabetes).isYes
        if let reading = Reading(
            .diabetesRange,
            isKnown ? .know : .ask,
            inRange,
            in: story,
            isKnown ? diabetesIsKnown : sugarIsHigh
        ) {
            return [reading]
        }
        guard !isKnown else { return [] }
        return [
            Reading(
                .diabetesRange,
                .ask,
                story.labs.newest(.hba1c) { $0 >= hba1cBetween && $0 < hba1cOfDiabetes },
                in: story,
                sugarIsBetween
            )
        ].compactMap(\.self)
    }

    /// TSH outside the laboratory’s range, or outside 0.4–4.0 mU/L when none was printed.
    ///
    /// Source: from memory. An over- or underactive thyroid can look like restless legs.
    static let thyroid = FindingRule(
        "thyroid",
        about: .labs,
        Text(
            "labs.thyroid.statement",
            "TSH outside the laboratory’s own range, or outside 0.4–4.0 mU/L when none is given, is "
                + "raised: an over- or underactive thyroid can look like restless legs, and too much "
                + "levothyroxine is reported to worsen them."
        ),
        basis: Basis(
            "rls-reports-table",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let result = story.labs.latest(.tsh) else { return [] }
        let isIn =
            result.result.range == nil
            ? Truth(thyroidRange.contains(result.value)) : result.isInRange
        return [
            Reading(
                .thyroid,
                .ask,
                Claim(!isIn, result.path),
                in: story,
                Text(
                    "labs.thyroid.says",
                    "{signs}. This lies outside the usual range. The thyroid can make legs restless "
                        + "and nights bad. Please ask your doctor to look at it."
                )
            )?.with(rivals: story.list.taken(.thyroid).map(\.path))
        ].compactMap(\.self)
    }

    /// %.
    private static let hba1cOfDiabetes = 6.5
    /// %.
    private static let hba1cBetween = 5.7
    /// mg/dL.
    private static let fastingGlucoseOfDiabetes = 126.0
    /// mU/L.
    private static let thyroidRange = 0.4...4.0

    private static let sugarIsHigh = Text(
        "labs.diabetesRange.says",
        "{signs}. This is in the range where doctors think of diabetes. Please ask your doctor to "
            + "look at it; high sugar can harm the nerves of the legs."
    )

    private static let sugarIsBetween = Text(
        "labs.diabetesRange.between",
        "{signs}. This lies between usual and the range of diabetes. Please ask at the next visit "
            + "what would help; moving more helps legs and back as well."
    )

    private static let diabetesIsKnown = Text(
        "labs.diabetesRange.known",
        "{signs}. You said that diabetes is known. High sugar can harm the nerves of the legs, so "
            + "it is noted here."
    )
}
