// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

/// What is not worth testing for restless legs or a bad back, and why.
public enum NotTested: String, Hashable, Sendable, CaseIterable {
    case cortisol, dopamine, backBloodTest

    /// What is asked for.
    public var name: Text {
        switch self {
        case .cortisol: Text("labs.notTested.cortisol.name", "Cortisol")
        case .dopamine: Text("labs.notTested.dopamine.name", "Dopamine")
        case .backBloodTest:
            Text("labs.notTested.back.name", "A blood test for ordinary back pain")
        }
    }

    /// Why it is not tested.
    public var why: Text {
        switch self {
        case .cortisol:
            Text(
                "labs.notTested.cortisol.why",
                "One study found more cortisol at night in people with restless legs, another found "
                    + "that giving it eased the legs. The two point opposite ways, so a value would "
                    + "not tell anybody what to do."
            )
        case .dopamine:
            Text(
                "labs.notTested.dopamine.why",
                "Dopamine works inside the brain. No blood or urine test shows what it does there."
            )
        case .backBloodTest:
            Text(
                "labs.notTested.back.why",
                "No laboratory test shows why an ordinary back hurts. Tests are for a reason: a "
                    + "warning sign, numb feet, restless legs, or the safety of a medicine."
            )
        }
    }
}

extension FindingRule {
    /// What the program never asks to have tested; it says so on the method page and finds nothing.
    ///
    /// Source: Schilling 2010 and Hornyak 2008 on cortisol.
    static let notTested = FindingRule(
        "not-tested",
        about: .labs,
        Text(
            "labs.notTested.statement",
            "Cortisol and dopamine are not tested for restless legs: nocturnal urinary cortisol was "
                + "higher in one study, evening hydrocortisone eased the legs in another, and no "
                + "blood test shows dopamine in the brain."
        ),
        basis: Basis("schilling-2010", "hornyak-2008", grade: .conflicting)
    ) { _ in [] }
}
