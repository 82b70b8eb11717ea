// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// The fields of one dose in the form of a medicine.
enum DoseFields {
    /// The field that says how many doses the form shows.
    static let countName = "doses"

    /// How many doses a form shows: at least one, to be filled in.
    static func count(in form: FormFields) -> Int {
        let asked = form[countName].flatMap { Int($0) } ?? 1
        return min(max(asked, 1), RowCheck.mostRows)
    }

    /// The name of a part of a dose.
    static func name(_ part: RowPart, _ number: Int) -> String {
        "dose.\(number).\(part.rawValue)"
    }

    static func write(_ dose: Dose, number: Int, in fields: inout WrittenFields) {
        fields.add(name(.amount, number), number: dose.amount)
        fields.add(name(.unit, number), word: dose.unit)
        fields.add(name(.at, number), dose.at?.map(\.description).joined(separator: " "))
        fields.add(name(.from, number), dose.from)
    }

    /// Reads a dose; nil when nothing of it was filled in, or something is wrong.
    static func read(_ form: inout RowReader, number: Int, of medicine: Medicine) -> Dose? {
        let parts: [RowPart] = [.amount, .unit, .at, .from]
        guard parts.contains(where: { form.form.filled(name($0, number)) != nil }) else {
            return nil
        }
        let amount = form.number(name(.amount, number))
        if amount == nil { form.complain(about: name(.amount, number), noAmount) }
        if amount == 0 { form.complain(about: name(.amount, number), zero) }
        let unit: DoseUnit? = form.word(name(.unit, number))
        if unit == nil { form.complain(about: name(.unit, number), noUnit) }
        let at = form.clocks(name(.at, number))
        let typed = form.date(name(.from, number))
        // A first dose without a day holds since the medicine was started.
        let from = typed ?? (number == 0 ? medicine.started : nil)
        if from == nil { form.complain(about: name(.from, number), noDay) }
        guard let amount, amount > 0, let unit, let from else { return nil }
        return Dose(from: from, amount: amount, unit: unit, at: at)
    }

    static func group(_ fields: RowFields, number: Int) -> RowGroup {
        let title = Text("rowPage.dose.title", "Dose {number}", ["number": .count(number + 1)])
        return RowGroup(
            title: fields.wording(title),
            hint: number == 0 ? fields.wording(hint) : nil,
            fields: [
                fields.line(
                    name(.amount, number),
                    ClinicalWords.label(.amount),
                    keyboard: "decimal"
                ),
                fields.select(
                    name(.unit, number),
                    ClinicalWords.label(.unit)
                ) { (unit: DoseUnit) in ClinicalWords.label(unit) },
                fields.line(name(.at, number), ClinicalWords.label(.at), hint: timesHint),
                fields.line(name(.from, number), ClinicalWords.label(.from), hint: fromHint),
            ]
        )
    }

    private static let hint = Text(
        "rowPage.dose.hint",
        "One line for each dose there was. A dose with a later day takes the place of the one "
            + "before; two lines with the same day are taken both."
    )
    private static let timesHint = Text(
        "rowPage.dose.timesHint",
        "Each is one intake: 08:00 20:00."
    )
    private static let fromHint = Text(
        "rowPage.dose.fromHint",
        "The first day of this dose."
    )
    private static let noAmount = Text(
        "rowPage.dose.noAmount",
        "How much is taken each time?"
    )
    private static let zero = Text(
        "rowPage.dose.zero",
        "No dose is 0. If it was stopped, write the day under “Stopped”."
    )
    private static let noUnit = Text(
        "rowPage.dose.noUnit",
        "A dose needs its unit: 5 mg and 5 µg are far apart."
    )
    private static let noDay = Text(
        "rowPage.dose.noDay",
        "From which day on? A year or a month will do."
    )
}
