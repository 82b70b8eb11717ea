// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension Medicine: ListedRow {
    static var list: RowList { .medicine }

    static func rows(of file: Case) -> [Medicine]? { file.medicines }

    static func put(_ rows: [Medicine], in file: inout Case) { file.medicines = rows }

    static func problem(with row: Medicine, on day: Day) -> RowProblem? {
        RowCheck.problem(with: row, on: day)
    }

    static func read(
        _ form: inout RowReader,
        over former: Medicine?,
        on day: Day
    ) -> Medicine? {
        let name = form.needed(
            "name",
            else: Text("rowPage.medicine.noName", "Write the name that is on the box.")
        )
        var medicine = Medicine(name: name ?? "")
        medicine.indication = form.word(RowPart.indication.rawValue)
        medicine.asNeeded = form.answer("asNeeded")
        medicine.started = form.date("started")
        medicine.stopped = form.date("stopped")
        medicine.form = form.word("form")
        let doses = (0..<DoseFields.count(in: form.form)).compactMap {
            DoseFields.read(&form, number: $0, of: medicine)
        }
        medicine.doses = doses.isEmpty ? nil : doses
        return name == nil ? nil : medicine
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        let doses = (0..<DoseFields.count(in: fields.form)).map {
            DoseFields.group(fields, number: $0)
        }
        return [itself(fields), kind(fields)] + doses
    }

    private static func itself(_ fields: RowFields) -> RowGroup {
        RowGroup(fields: [
            fields.line(
                "name",
                ClinicalWords.label(.name),
                hint: Text(
                    "rowPage.medicine.nameHint",
                    "Such as Sifrol 0.18 mg, ibuprofen 400, or Tylenol PM."
                ),
                isWide: true
            ),
            fields.chips("for", ClinicalWords.label(.indication)) { (word: Indication) in
                ClinicalWords.label(word)
            },
            fields.answer("asNeeded", ClinicalWords.label(.asNeeded)),
            fields.line("started", ClinicalWords.label(.started), hint: dateHint),
            fields.line("stopped", ClinicalWords.label(.stopped), hint: dateHint),
        ])
    }

    private static func kind(_ fields: RowFields) -> RowGroup {
        let title = Text("rowPage.medicine.kindTitle", "Kind, if it matters")
        let hint = Text(
            "rowPage.medicine.kindHint",
            "Some medicines carry two strengths on the box: 0.25 mg of pramipexole as a salt is "
                + "0.18 mg as a base."
        )
        return RowGroup(
            title: fields.wording(title),
            hint: fields.wording(hint),
            fields: [
                fields.select(
                    "form",
                    ClinicalWords.label(.form),
                    { (word: MedicineForm) in ClinicalWords.label(word) },
                    isWide: true
                )
            ]
        )
    }

    var written: FormFields {
        var fields = WrittenFields()
        fields.add("name", name)
        fields.add("for", word: indication)
        fields.add("asNeeded", word: asNeeded)
        fields.add("started", started)
        fields.add("stopped", stopped)
        fields.add("form", word: form)
        for (number, dose) in (doses ?? []).enumerated() {
            DoseFields.write(dose, number: number, in: &fields)
        }
        fields.add(DoseFields.countName, (doses ?? []).count + 1)
        return FormFields(fields: fields.fields)
    }

    private static let dateHint = Text(
        "rowPage.dateHint",
        "A year, a month or a day: 2024, 2024-05, 2024-05-17."
    )
}
