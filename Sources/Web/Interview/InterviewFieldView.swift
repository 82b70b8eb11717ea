// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Mustache
import Vocabulary
import Wording

/// One field of a screen as its template draws it.
struct InterviewFieldView: MustacheParent, Sendable {
    private let field: Field
    private let layout: QuestionLayout
    private let value: FieldValue?
    private let rows: Int
    private let problem: String
    private let wording: Wording

    init(
        _ field: Field,
        layout: QuestionLayout,
        value: FieldValue?,
        rows: Int,
        problem: String,
        wording: Wording
    ) {
        self.field = field
        self.layout = layout
        self.value = value
        self.rows = rows
        self.problem = problem
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": field.name
        case "label": wording(field.label)
        case "unit": orFalse(field.unit.map { wording($0) })
        case "problem": problem
        case "hasProblem": !problem.isEmpty
        case "isLabelled": layout != .single
        case "isCards": look == .cards
        case "isLine": look == .line
        case "isTaps": look == .taps && !isDrawn
        case "isDrawn": isDrawn
        case "front": BackSiteDrawing.figure(.front)
        case "back": BackSiteDrawing.figure(.back)
        case "sites": options.map(BackSiteView.init)
        case "isStrip": field.style == .rating
        case "isNumber": field.style == .stepper || field.style == .year
        case "isSelect": field.style == .hour || field.style == .clock
        case "isDate": field.style == .date
        case "isDay": field.style == .day
        case "isWords": field.style == .text
        case "isMedicines": field.style == .medicines
        case "isAllergies": field.style == .allergies
        case "options": options
        case "text": text
        case "lowest": orFalse(bounds?.lower)
        case "highest": orFalse(bounds?.upper)
        case "keyboard": isDecimal ? "decimal" : "numeric"
        case "months": months
        case "year", "dayOfMonth": datePart(name)
        case "medicineRows": medicineRows
        case "allergyRows": allergyRows
        case "say": Phrases(InterviewFieldView.phrases, wording: wording)
        default: nil
        }
    }

    /// Whether the field is the drawing of a screen with a body on it.
    private var isDrawn: Bool { layout == .body && field.style == .choices }

    private enum Look { case cards, line, taps, other }

    private var look: Look {
        switch field.style {
        case .answer: layout == .single ? .cards : .line
        case .choice: layout == .single ? .cards : .line
        case .choices: .taps
        default: .other
        }
    }

    private var options: [OptionView] {
        switch field.style {
        case .hour:
            let none = OptionView(value: "", words: "–", isChosen: text.isEmpty)
            return [none]
                + (0..<24).map { hour in
                    OptionView(
                        value: String(hour),
                        words: ClockTime(wrapping: hour * 60).description,
                        isChosen: text == String(hour)
                    )
                }
        case .clock:
            return QuarterHours.options(
                first: ClockTime(wrapping: 12 * 60),
                chosen: text.isEmpty ? [] : [text],
                wording: wording
            )
        case .rating:
            return (0...10).map {
                OptionView(value: String($0), words: String($0), isChosen: text == String($0))
            }
        default:
            let chosen = words
            return field.choices.map {
                OptionView(
                    value: $0.word,
                    words: wording($0.label),
                    isChosen: chosen.contains($0.word)
                )
            }
        }
    }

    private var words: Set<String> {
        guard case .value(.words(let words))? = value else { return [text] }
        return Set(words)
    }

    private var text: String {
        guard case .value(let answer)? = value else { return "" }
        switch answer {
        case .answer(let answer): return answer.rawValue
        case .word(let word), .text(let word): return word
        case .words: return ""
        case .whole(let number): return String(number)
        case .number(let number):
            return number == number.rounded() && number.magnitude < 1e9
                ? String(Int(number)) : String(number)
        case .date(let date): return date.description
        case .clock(let time): return time.description
        }
    }

    private var bounds: (lower: String, upper: String)? {
        guard case .value(let form) = field.kind else { return nil }
        switch form {
        case .whole(let range): return (String(range.lowerBound), String(range.upperBound))
        case .number(let range):
            return (String(Int(range.lowerBound)), String(Int(range.upperBound)))
        default: return nil
        }
    }

    private var isDecimal: Bool {
        if case .value(.number) = field.kind { true } else { false }
    }

    private var dateParts: [String] {
        text.split(separator: "-").map(String.init)
    }

    private func datePart(_ name: String) -> String {
        let index = name == "year" ? 0 : 2
        return dateParts.indices.contains(index) ? dateParts[index] : ""
    }

    private var months: [OptionView] {
        let chosen = dateParts.count > 1 ? dateParts[1] : ""
        let none = OptionView(value: "", words: "–", isChosen: chosen.isEmpty)
        return [none]
            + (1...12).map { month in
                let number = month < 10 ? "0\(month)" : String(month)
                return OptionView(
                    value: number,
                    words: wording.monthName(month),
                    isChosen: chosen == number
                )
            }
    }

    private var medicineRows: [MedicineRowView] {
        var listed: [Medicine] = []
        if case .medicines(let rows)? = value { listed = rows }
        return (0..<rows).map {
            MedicineRowView(
                field: field.name,
                number: $0,
                row: listed.indices.contains($0) ? listed[$0] : nil,
                wording: wording
            )
        }
    }

    private var allergyRows: [AllergyRowView] {
        var listed: [Allergy] = []
        if case .allergies(let rows)? = value { listed = rows }
        return (0..<rows).map {
            AllergyRowView(
                field: field.name,
                number: $0,
                row: listed.indices.contains($0) ? listed[$0] : nil,
                wording: wording
            )
        }
    }

    private static let phrases: [Text] = [
        Text("interviewField.frontWord", "Front"),
        Text("interviewField.behindWord", "Back"),
        Text("interviewField.yearWord", "Year"),
        Text("interviewField.monthWord", "Month, if known"),
        Text("interviewField.dayWord", "Day, if known"),
        Text("interviewField.lowWord", "none"),
        Text("interviewField.highWord", "worst I can imagine"),
        Text("interviewField.problemWord", "Please look here:"),
    ]
}
