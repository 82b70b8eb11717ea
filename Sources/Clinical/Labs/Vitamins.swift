// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// 25-hydroxy vitamin D < 20 ng/mL (50 nmol/L).
    ///
    /// Source: IOM (12 and 20); the Endocrine Society of 2024 names no line, older advice 30.
    static let lowVitaminD = FindingRule(
        "low-vitamin-d",
        about: .labs,
        Text(
            "labs.lowVitaminD.statement",
            "Vitamin D (25-OH) below 20 ng/mL (50 nmol/L) is raised. Sources disagree: the IOM draws "
                + "lines at 12 and 20, the Endocrine Society of 2024 draws none, older advice drew "
                + "30. A trial of vitamin D did not help restless legs."
        ),
        basis: Basis(
            "iom-vitamin-d",
            "endocrine-society-2024",
            "mansourian-2020",
            "gonzalez-parejo-2024",
            grade: .conflicting
        )
    ) { story in
        [
            Reading(
                .lowVitaminD,
                .ask,
                story.labs.newest(.vitaminD) { $0 < vitaminDLow },
                in: story,
                Text(
                    "labs.lowVitaminD.says",
                    "{signs}. Many call this low, though experts disagree on the line. Please ask "
                        + "whether it should be treated for the bones; it is no proven treatment "
                        + "for legs or back."
                )
            )
        ].compactMap(\.self)
    }

    /// Vitamin B12 < 200 pg/mL; 200–300 is unclear and a methylmalonate test can settle it.
    ///
    /// Source: from memory (NICE NG239 draws 180 and 350). Metformin, acid blockers and a diet
    /// without animal foods lower it.
    static let lowVitaminB12 = FindingRule(
        "low-vitamin-b12",
        about: .labs,
        Text(
            "labs.lowVitaminB12.statement",
            "Vitamin B12 below 200 pg/mL is low, 200 to 300 pg/mL unclear; methylmalonic acid "
                + "settles it. NICE draws 180 and 350. Low B12 harms nerves and can look like other "
                + "leg troubles."
        ),
        basis: Basis(
            "nice-ng239",
            "evenfall-limits",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let result = story.labs.latest(.vitaminB12), result.value <= vitaminB12Unclear else {
            return []
        }
        let isLow = result.value < vitaminB12Low
        let causes = story.list.taken(.metformin, .protonPumpInhibitor, .h2Blocker).map(\.path)
        return [
            Reading(
                .lowVitaminB12,
                .ask,
                Claim(.yes, result.path),
                in: story,
                isLow ? b12IsLow : b12IsUnclear
            )?.with(rivals: causes)
        ].compactMap(\.self)
    }

    /// Folate < 4 ng/mL (9.1 nmol/L).
    ///
    /// Source: from memory; other sources draw 3.
    static let lowFolate = FindingRule(
        "low-folate",
        about: .labs,
        Text(
            "labs.lowFolate.statement",
            "Serum folate below 4 ng/mL (9 nmol/L) is raised; some laboratories draw 3. The data on "
                + "restless legs are small."
        ),
        basis: Basis("evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        [
            Reading(
                .lowFolate,
                .ask,
                story.labs.newest(.folate) { $0 < folateLow },
                in: story,
                Text(
                    "labs.lowFolate.says",
                    "{signs}. This is low. Please ask whether it should be treated, and have vitamin "
                        + "B12 looked at together with it."
                )
            )?.with(rivals: story.list.taken(.methotrexate).map(\.path))
        ].compactMap(\.self)
    }

    /// ng/mL.
    private static let vitaminDLow = 20.0
    /// pg/mL.
    private static let vitaminB12Low = 200.0
    /// pg/mL.
    private static let vitaminB12Unclear = 300.0
    /// ng/mL.
    private static let folateLow = 4.0

    private static let b12IsLow = Text(
        "labs.lowVitaminB12.says",
        "{signs}. This is low. Low B12 can harm nerves and make legs tingle. Please ask your doctor "
            + "about the cause and the treatment."
    )

    private static let b12IsUnclear = Text(
        "labs.lowVitaminB12.unclear",
        "{signs}. This is neither clearly low nor clearly enough. Please ask whether a second test, "
            + "methylmalonic acid, would help."
    )
}
