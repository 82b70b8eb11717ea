// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

extension Finding.Level {
    /// The headline over the findings of a level.
    public var heading: Text {
        switch self {
        case .urgent: Text("review.level.urgent", "Today")
        case .alert:
            Text("review.level.alert", "Ask a doctor or pharmacist before the next dose")
        case .ask: Text("review.level.ask", "Raise at the next visit")
        case .know: Text("review.level.know", "Good to know")
        }
    }
}

/// What stands before the parts of a finding, on pages and on paper.
public enum FindingWords {
    /// Before the answers.
    public static let restsOn = Text("review.restsOn", "Rests on")
    /// Before the rivals.
    public static let rivals = Text("review.rivals", "What else could explain it")
    /// Before the sources.
    public static let from = Text("review.from", "From")
}

extension EvidenceGrade {
    /// The grade with the word before it.
    public var words: Text {
        Text("method.grade", "Grade {grade}", ["grade": .verbatim(rawValue)])
    }
}

extension Verification {
    /// How well a fact was checked, in words.
    public var words: Text {
        switch self {
        case .seen: Text("method.seen", "checked against its source")
        case .secondary: Text("method.secondary", "checked against a summary only")
        case .awaitingSignOff: Text("method.awaiting", "awaiting sign-off")
        }
    }
}

extension Case {
    /// What an answer is called in a list: medicines and allergies as they were named, results and
    /// habits with their value.
    public func name(of path: AnswerPath) -> Text {
        let named: String? =
            switch path {
            case .medicine(let index): medicines?[at: index]?.name
            case .allergy(let index): allergies?[at: index]?.to
            default: nil
            }
        if let named { return Text("words.medicineName", "{name}", ["name": .verbatim(named)]) }
        if case .lab(let index) = path, let result = labs?[at: index] { return result.label }
        if case .habit(let key) = path, let value = habits[key].flatMap(Case.measure) {
            let name = ClinicalWords.name(of: key)
            return Text("words.told", "{name} ({value})", ["name": .text(name), "value": value])
        }
        return ClinicalWords.name(of: path)
    }

    /// How much or when, for an answer that is more than a yes or a no.
    private static func measure(_ value: AnswerValue) -> Argument? {
        switch value {
        case .whole(let number): .count(number)
        case .number(let number): .number(number, digits: Decimals.digits(of: number))
        case .clock(let time): .clock(time)
        case .answer, .word, .words, .date, .text: nil
        }
    }
}
