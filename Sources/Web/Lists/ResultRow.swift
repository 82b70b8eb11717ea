// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension LabResult: ListedRow {
    static var list: RowList { .result }

    static func rows(of file: Case) -> [LabResult]? { file.labs }

    static func put(_ rows: [LabResult], in file: inout Case) { file.labs = rows }

    static func problem(with row: LabResult, on day: Day) -> RowProblem? {
        RowCheck.problem(with: row, on: day)
    }

    static func read(
        _ form: inout RowReader,
        over former: LabResult?,
        on day: Day
    ) -> LabResult? {
        let test: LabTest? = form.word("test")
        if test == nil { form.complain(about: "test", noTest) }
        let value = form.number("value")
        if value == nil { form.complain(about: "value", noValue) }
        let unit = form.needed("unit", else: noUnit)
        let on = form.date("on")
        let time = form.clock("time")
        let fasting = form.answer("fasting")
        let hours = form.number("hoursSinceIron")
        if let hours, !LabResult.hours.contains(hours) {
            form.complain(about: "hoursSinceIron", tooManyHours)
        }
        let range = range(&form)
        let source = form.words("source")
        guard let test, let value, let unit else { return nil }
        var result = LabResult(test: test, result: Measured(value: value, unit: unit))
        result.on = on
        result.time = time
        result.fasting = fasting
        result.hoursSinceIron = hours
        result.range = range
        result.source = source
        return result
    }

    private static func range(_ form: inout RowReader) -> ClosedRange<Double>? {
        let (low, high) = (form.number("rangeLow"), form.number("rangeHigh"))
        switch (low, high) {
        case (let low?, let high?) where low <= high: return low...high
        case (.some, .some): form.complain(about: "rangeHigh", downwards)
        case (.some, nil): form.complain(about: "rangeHigh", halfRange)
        case (nil, .some): form.complain(about: "rangeLow", halfRange)
        case (nil, nil): break
        }
        return nil
    }

    static func groups(_ fields: RowFields) -> [RowGroup] {
        [
            RowGroup(fields: [
                fields.select(
                    "test",
                    ClinicalWords.label(.test),
                    { (test: LabTest) in ClinicalWords.label(test) },
                    isWide: true
                ),
                fields.line("value", ClinicalWords.label(.value), keyboard: "decimal"),
                fields.line("unit", ClinicalWords.label(.unit), hint: unitHint),
                fields.line("on", ClinicalWords.label(.on), hint: dateHint),
                fields.line("time", ClinicalWords.label(.time), hint: timeHint),
            ]),
            RowGroup(
                title: fields.wording(Text("rowPage.result.iron", "For iron results")),
                hint: fields.wording(
                    Text(
                        "rowPage.result.ironHint",
                        "Iron is judged from a morning draw without iron in the day before."
                    )
                ),
                fields: [
                    fields.answer("fasting", ClinicalWords.label(.fasting)),
                    fields.line(
                        "hoursSinceIron",
                        ClinicalWords.label(.hoursSinceIron),
                        keyboard: "decimal"
                    ),
                ]
            ),
            RowGroup(
                title: fields.wording(Text("rowPage.result.paper", "From the same paper")),
                fields: [
                    fields.line("rangeLow", ClinicalWords.label(.rangeLow), keyboard: "decimal"),
                    fields.line("rangeHigh", ClinicalWords.label(.rangeHigh), keyboard: "decimal"),
                    fields.line(
                        "source",
                        ClinicalWords.label(.source),
                        hint: Text(
                            "rowPage.result.sourceHint",
                            "Such as letter of the clinic, or portal."
                        ),
                        isWide: true
                    ),
                ]
            ),
        ]
    }

    var written: FormFields {
        var fields = WrittenFields()
        fields.add("test", word: test)
        fields.add("value", number: result.value)
        fields.add("unit", result.unit)
        fields.add("on", on)
        fields.add("time", time)
        fields.add("fasting", word: fasting)
        fields.add("hoursSinceIron", number: hoursSinceIron)
        fields.add("rangeLow", number: range?.lowerBound)
        fields.add("rangeHigh", number: range?.upperBound)
        fields.add("source", source)
        return FormFields(fields: fields.fields)
    }

    private static let unitHint = Text(
        "rowPage.result.unitHint",
        "As printed: ng/mL, µg/L, %, mmol/L."
    )
    private static let dateHint = Text("rowPage.result.dateHint", "Such as 2026-05-17.")
    private static let timeHint = Text("rowPage.result.timeHint", "Such as 08:00.")
    private static let noTest = Text("rowPage.result.noTest", "Choose the test from the list.")
    private static let noValue = Text(
        "rowPage.result.noValue",
        "Write the number of the result."
    )
    private static let noUnit = Text(
        "rowPage.result.noUnit",
        "A result needs its unit: 38 ng/mL and 38 pmol/L are far apart."
    )
    private static let tooManyHours = Text(
        "rowPage.result.tooManyHours",
        "Give at most {most} hours, or leave it open.",
        ["most": .number(LabResult.hours.upperBound, digits: 0)]
    )
    private static let downwards = Text(
        "rowPage.result.downwards",
        "The range runs downwards. Write the lowest number first."
    )
    private static let halfRange = Text(
        "rowPage.result.halfRange",
        "A range has two ends. Write both, or neither."
    )
}
