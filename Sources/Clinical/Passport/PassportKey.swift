// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a person writes into the procedure passport; what is left open is not printed.
public enum PassportKey: String, AnswerKey {
    case name, eveningTime, eveningMedicine, allergies, implants, contact, helps, other

    /// What may be written.
    public var form: AnswerForm {
        switch self {
        case .eveningTime: .clock
        case .name: .text(limit: 200)
        case .eveningMedicine, .implants, .contact: .text(limit: 600)
        case .allergies, .helps, .other: .text(limit: 1200)
        }
    }

    /// What it is called, on the form and on paper.
    public var label: Text {
        switch self {
        case .name: Text("passport.name", "Name and date of birth")
        case .eveningTime: Text("passport.eveningTime", "My evening dose is due at")
        case .eveningMedicine:
            Text("passport.eveningMedicine", "What I take in the evening, and how much")
        case .allergies: Text("passport.allergies", "Allergies and bad reactions")
        case .implants: Text("passport.implants", "Implants and devices")
        case .contact: Text("passport.contact", "Whom to call")
        case .helps: Text("passport.helps", "What helps my legs")
        case .other: Text("passport.other", "Anything else staff should know")
        }
    }
}

/// What a person wrote into the procedure passport.
public typealias ProcedurePassport = Sheet<PassportKey>
