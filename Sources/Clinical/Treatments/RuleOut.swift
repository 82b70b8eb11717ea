// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// Something to rule out before a treatment, in words and, where a case can tell it, as answers.
public struct RuleOut: Hashable, Sendable {
    /// An answer of the case that shows it.
    public enum Sign: Hashable, Sendable {
        case condition(Condition)
        case warning(WarningKey)
        case taking(MedicineClass)
        case pregnant
    }

    /// What it is.
    public let says: Text
    /// The answers that show it, any of them; empty when a case can’t tell it.
    public let signs: [Sign]

    /// Describes what to rule out.
    init(_ says: Text, _ signs: Sign...) {
        self.says = says
        self.signs = signs
    }

    /// Whether a case shows it; unknown while the questions are open or a case can’t tell it.
    ///
    /// A sign that was there only before counts as none, as everywhere in a case.
    public func truth(in case: Case) -> Truth { claim(in: `case`)?.truth ?? .unknown }

    /// Whether a case shows it, with the answers that rests on; nil when a case can’t tell it.
    public func claim(in case: Case) -> Claim? {
        guard !signs.isEmpty else { return nil }
        let list = MedicineList(`case`)
        return .any(
            signs.map { sign in
                switch sign {
                case .condition(let condition): `case`.isNamed([condition])
                case .warning(let key): Claim(`case`.warning.answers.truth(key), .warning(key))
                case .taking(let one): list.takes(one)
                case .pregnant: Claim(`case`.person.truth(.pregnant), .person(.pregnant))
                }
            }
        )
    }
}
