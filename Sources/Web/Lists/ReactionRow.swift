// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension Allergy: ListedRow {
    static var list: RowList { .reaction }

    static func rows(of file: Case) -> [Allergy]? { file.allergies }

    static func put(_ rows: [Allergy], in file: inout Case) { file.allergies = rows }

    static func problem(with row: Allergy, on day: Day) -> RowProblem? {
        RowCheck.problem(with: row)
    }

    static func read(_ form: inout RowReader, over former: Allergy?, on day: Day) -> Allergy? {
        let to = form.needed(
            "to",
            else: Text("rowPage.reaction.noName", "Write what the reaction was to.")
        )
        let reaction = form.words("reaction")
        return to.map { Allergy(to: $0, reaction: reaction) }
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        [
            RowGroup(fields: [
                fields.line(
                    "to",
                    ClinicalWords.label(.to),
                    hint: Text(
                        "rowPage.reaction.toHint",
                        "A medicine, a plaster, a contrast agent, latex."
                    ),
                    isWide: true
                ),
                fields.line(
                    "reaction",
                    ClinicalWords.label(.reaction),
                    hint: Text(
                        "rowPage.reaction.reactionHint",
                        "Such as rash, short of breath, or legs that would not stop."
                    ),
                    isWide: true
                ),
            ])
        ]
    }

    var written: FormFields {
        var fields = WrittenFields()
        fields.add("to", to)
        fields.add("reaction", reaction)
        return FormFields(fields: fields.fields)
    }
}
