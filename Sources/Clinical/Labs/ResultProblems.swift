// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// A result beyond the limits of its test, which no other rule uses.
    ///
    /// The limits of ``LabStandard`` are our own and await sign-off. Where the same number in
    /// another unit would be a common one, that is said.
    static let impossibleValue = FindingRule(
        "impossible-value",
        about: .labs,
        Text(
            "labs.impossibleValue.statement",
            "A result beyond wide limits for its test can hardly be true, is asked about and is "
                + "used in no other rule. The limits are our own."
        ),
        basis: Basis("evenfall-limits", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        story.labs.impossible.compactMap { index in
            guard let result = story.case.labs?[at: index] else { return nil }
            let unit = LabConversion.likelyUnit(of: result.result, for: result.test)
            return Reading(
                .impossibleValue,
                .ask,
                Claim(.yes, .lab(index)),
                in: story,
                unit.map { hintsAt(unit: $0) } ?? checkPaper
            )
        }
    }

    private static let checkPaper = Text(
        "labs.impossibleValue.says",
        "{signs}. This can hardly be true, so it was not used. Please compare the number and the "
            + "unit with the paper, and ask the practice if it really says so."
    )

    private static func hintsAt(unit: String) -> Text {
        Text(
            "labs.impossibleValue.unit",
            "{signs}. This can hardly be true, so it was not used. In {unit} the number would be a "
                + "common one. Please compare number and unit with the paper.",
            ["unit": .verbatim(unit)]
        )
    }

    /// A result in a unit that is not known, or that is none for the test.
    static let unknownUnit = FindingRule(
        "unknown-unit",
        about: .labs,
        Text(
            "labs.unknownUnit.statement",
            "A result in a unit that is not known, or that does not belong to its test, is asked "
                + "about and is used in no other rule. Amounts in moles are turned into masses by "
                + "the molar mass, HbA1c by the master equation of IFCC and NGSP."
        ),
        basis: Basis(
            "ucum",
            "ngsp-ifcc",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        story.labs.withoutUnit.compactMap { index in
            guard let result = story.case.labs?[at: index] else { return nil }
            let usual = Measured(value: result.result.value, unit: result.test.unit)
            return Reading(
                .unknownUnit,
                .ask,
                Claim(.yes, .lab(index)),
                in: story,
                Text(
                    "labs.unknownUnit.says",
                    "{signs}. This unit is not known for this test, so the result was not used. "
                        + "Please look at the paper again; usual is {unit}.",
                    ["unit": .verbatim(usual.printedUnit)]
                )
            )
        }
    }
}
