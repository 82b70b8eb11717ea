// SPDX-License-Identifier: Apache-2.0

/// Where an answer stands in the case; written as a JSON pointer.
public enum AnswerPath: Hashable, Sendable, CustomStringConvertible {
    case person(PersonKey)
    /// A leg problem by its place in the case, counted from zero.
    case leg(Int, LegKey)
    case back(BackKey)
    case warning(WarningKey)
    case habit(HabitKey)
    case conditions
    case medicines
    case medicine(Int)
    case allergies
    case allergy(Int)
    case labs
    case lab(Int)
    case plannedInjection

    /// The JSON pointer, such as `/legs/0/urge`.
    public var description: String {
        switch self {
        case .person(let key): "/person/" + key.rawValue
        case .leg(let index, let key): "/legs/\(index)/" + key.rawValue
        case .back(let key): "/back/" + key.rawValue
        case .warning(let key): "/warning/" + key.rawValue
        case .habit(let key): "/habits/" + key.rawValue
        case .conditions: "/conditions"
        case .medicines: "/medicines"
        case .medicine(let index): "/medicines/\(index)"
        case .allergies: "/allergies"
        case .allergy(let index): "/allergies/\(index)"
        case .labs: "/labs"
        case .lab(let index): "/labs/\(index)"
        case .plannedInjection: "/plannedInjection"
        }
    }
}
