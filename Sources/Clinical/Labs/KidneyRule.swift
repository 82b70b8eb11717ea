// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// The filtering rate of the kidneys, whenever it can be told; a question below 60, an alert
    /// below 30.
    ///
    /// Source: CKD-EPI 2021 (seen in four public implementations, secondary). 60 and 30 are lines
    /// of chronic kidney disease from memory; many doses change at 30.
    static let kidneyFunction = FindingRule(
        "kidney-function",
        about: .labs,
        Text(
            "labs.kidneyFunction.statement",
            "The kidneys’ filtering rate (eGFR) is taken as reported or computed from creatinine, "
                + "age and sex by CKD-EPI 2021, without a term for race. Below 60 it is raised at "
                + "the next visit, below 30 before the next dose. Doses on labels go by creatinine "
                + "clearance, which is another number."
        ),
        basis: Basis(
            "inker-2021",
            "evenfall-limits",
            grade: .strong,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let kidney = story.kidney else { return [] }
        let rate = kidney.filtration
        let says =
            rate < kidneyAlert ? kidneyVeryLow : rate < kidneyAsk ? kidneyLow : kidneyKnown
        return [
            Reading(
                topic: .kidneyFunction,
                level: rate < kidneyAlert ? .alert : rate < kidneyAsk ? .ask : .know,
                says: says.with(["rate": .number(rate, digits: 0)]),
                answers: kidney.answers,
                value: Measured(value: rate, unit: LabTest.egfr.unit)
            )
        ]
    }

    /// mL/min for 1.73 m².
    private static let kidneyAsk = 60.0
    /// mL/min for 1.73 m².
    private static let kidneyAlert = 30.0

    private static let kidneyKnown = Text(
        "labs.kidneyFunction.says",
        "Your kidneys filter about {rate} mL a minute (eGFR). Some medicines for legs and back "
            + "depend on this number."
    )

    private static let kidneyLow = Text(
        "labs.kidneyFunction.low",
        "Your kidneys filter about {rate} mL a minute (eGFR), less than usual. Please ask at the "
            + "next visit whether all doses fit, also of tablets without a prescription."
    )

    private static let kidneyVeryLow = Text(
        "labs.kidneyFunction.veryLow",
        "Your kidneys filter about {rate} mL a minute (eGFR), much less than usual. Please let a "
            + "doctor or pharmacist check every dose before the next prescription. Please do not "
            + "change a medicine on your own."
    )
}
