// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// One medicine of the list as its template draws it.
struct MedicineRowView: MustacheParent, Sendable {
    let field: String
    let number: Int
    let row: Medicine?
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "prefix": field + ".\(number)"
        case "heading":
            wording(
                Text("medicineRow.heading", "Medicine {number}", ["number": .count(number + 1)])
            )
        case "medicine": row?.name ?? ""
        case "started": row?.started?.description ?? ""
        case "stopped": row?.stopped?.description ?? ""
        case "purposes":
            choices(Indication.allCases, row?.indication, ClinicalWords.label)
        case "needs": choices([Answer.yes, .no, .unknown], row?.asNeeded, ClinicalWords.label)
        case "forms": choices(MedicineForm.allCases, row?.form, ClinicalWords.label)
        case "isFilled": row != nil
        case "nameWord": wording(ClinicalWords.label(RowPart.name))
        case "startedWord": wording(ClinicalWords.label(RowPart.started))
        case "stoppedWord": wording(ClinicalWords.label(RowPart.stopped))
        case "forWord": wording(ClinicalWords.label(RowPart.indication))
        case "neededWord": wording(ClinicalWords.label(RowPart.asNeeded))
        case "formWord": wording(ClinicalWords.label(RowPart.form))
        case "say": Phrases(MedicineRowView.phrases, wording: wording)
        default: nil
        }
    }

    private func choices<Word: RawRepresentable<String> & Equatable>(
        _ all: [Word],
        _ chosen: Word?,
        _ label: (Word) -> Text
    ) -> [OptionView] {
        let none = OptionView(value: "", words: "–", isChosen: chosen == nil)
        return [none]
            + all.map {
                OptionView(value: $0.rawValue, words: wording(label($0)), isChosen: $0 == chosen)
            }
    }

    private static let phrases: [Text] = [
        Text("medicineRow.dateHint", "a year, a month or a day: 2024, 2024-05, 2024-05-17"),
        Text("medicineRow.detailWord", "Dates and details"),
    ]
}

/// One bad reaction of the list as its template draws it.
struct AllergyRowView: MustacheParent, Sendable {
    let field: String
    let number: Int
    let row: Allergy?
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "prefix": field + ".\(number)"
        case "heading":
            wording(
                Text("allergyRow.heading", "Reaction {number}", ["number": .count(number + 1)])
            )
        case "to": row?.to ?? ""
        case "reaction": row?.reaction ?? ""
        case "toWord": wording(ClinicalWords.label(RowPart.to))
        case "reactionWord": wording(ClinicalWords.label(RowPart.reaction))
        default: nil
        }
    }
}
