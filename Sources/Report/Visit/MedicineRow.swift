// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// One medicine of the annex: as named, what is in it, what is taken, since when, and what it does.
struct MedicineRow {
    /// What the program knows of it.
    let summary: MedicineSummary

    /// The headings of the table, in the order of ``cells(_:)``.
    static let headings: [Text] = [
        Text("report.taken.named", "As named, with its ingredients"),
        Text("report.taken.amount", "Taken"), Text("report.taken.since", "Since, until"),
        Text("report.taken.for", "For"), Text("report.taken.legs", "Restless legs"),
        Text("report.taken.back", "Back pain"),
    ]

    /// What stands in the columns; a cell of several parts has several strings.
    func cells(_ wording: Wording) -> [[String]] {
        [
            [summary.medicine.name, wording(summary.resolved.holds)],
            amount.map { wording($0) }, span.map { wording($0) },
            [summary.medicine.indication.map { wording(ClinicalWords.label($0)) } ?? none],
            legs.isEmpty ? [none] : legs.map { wording($0) },
            back.isEmpty ? [none] : back.map { wording($0) },
        ]
    }

    private var none: String { ChartTable.none }

    /// The amount of a day, the doses with their times, and whether it is taken as needed.
    var amount: [Text] {
        guard summary.isTaken != .no else {
            return [Text("report.taken.notNow", "not taken now")]
        }
        let isAsNeeded = summary.medicine.asNeeded == .yes
        var parts = daily(isAsNeeded: isAsNeeded) + summary.doses.map(\.words)
        if parts.isEmpty { parts.append(Text("report.taken.unknown", "amount not known")) }
        if let doubt = summary.doubt { parts.append(doubt) }
        if isAsNeeded { parts.append(Text("report.medicine.asNeeded", "as needed")) }
        if summary.isTaken == .unknown {
            parts.append(Text("report.taken.unclear", "not certain whether it is still taken"))
        }
        return parts
    }

    private func daily(isAsNeeded: Bool) -> [Text] {
        summary.parts.compactMap { part in
            guard let milligrams = part.milligrams else { return nil }
            let digits = Measured(value: milligrams, unit: "mg").digits
            let arguments: Arguments = ["amount": .number(milligrams, digits: digits)]
            let amount =
                isAsNeeded
                ? Text("report.taken.upTo", "up to {amount} mg a day", arguments)
                : Text("report.taken.daily", "{amount} mg a day", arguments)
            guard summary.parts.count > 1 else { return amount }
            return Text(
                "report.taken.dailyOf",
                "{name}: {amount}",
                ["name": .text(part.ingredient.label), "amount": .text(amount)]
            )
        }
    }

    /// Since when it is taken, since when at this dose, and when it was stopped.
    var span: [Text] {
        let medicine = summary.medicine
        var parts: [Text] = []
        if let started = medicine.started {
            parts.append(Text("report.taken.date", "{date}", ["date": .date(started)]))
        }
        if let from = summary.doses.first?.from, from != medicine.started,
            summary.isTaken != .no
        {
            parts.append(
                Text("report.taken.doseSince", "this dose since {date}", ["date": .date(from)])
            )
        }
        if let stopped = medicine.stopped {
            parts.append(
                Text("report.medicine.stopped", "stopped {date}", ["date": .date(stopped)])
            )
        }
        return parts.isEmpty ? [Text("report.taken.noDate", "not told")] : parts
    }

    /// What each ingredient does to the legs, with its grade and sources.
    var legs: [Text] {
        summary.parts.compactMap { part in
            part.effect.map { says(part, $0.legs.label, $0.legsBasis) }
        }
    }

    /// What each ingredient that is one for the back does to it, with its grade and sources.
    var back: [Text] {
        summary.parts.compactMap { part in
            guard let effect = part.effect, let back = effect.back, let basis = effect.backBasis
            else { return nil }
            return says(part, back.label, basis)
        }
    }

    /// An effect with its grade; the ingredient is named where there are several.
    private func says(_ part: MedicineSummary.Part, _ effect: Text, _ basis: Basis) -> Text {
        let arguments: Arguments = [
            "name": .text(part.ingredient.label), "effect": .text(effect),
            "grade": .text(basis.grade.words), "checked": .text(basis.verification.words),
            "sources": .verbatim(basis.sources.map(\.text).joined(separator: ", ")),
        ]
        return summary.parts.count > 1
            ? Text(
                "report.taken.effectOf",
                "{name}: {effect} ({grade}, {checked}; {sources})",
                arguments
            )
            : Text("report.taken.effect", "{effect} ({grade}, {checked}; {sources})", arguments)
    }
}

/// One laboratory result of the annex, as it was reported.
struct ResultRow {
    /// The result.
    let result: LabResult

    /// The headings of the table, in the order of ``cells(_:)``.
    static let headings: [Text] = [
        Text("report.results.test", "Test"), Text("chart.lab.day", "Drawn on"),
        Text("chart.lab.reported", "As reported"), Text("chart.lab.range", "Laboratory’s range"),
        Text("chart.lab.remark", "Remark"),
    ]

    /// What stands in the columns.
    func cells(_ wording: Wording) -> [String] {
        let day = result.on.map { wording.date($0) } ?? wording(LabChart.noDate)
        let remarks = remarks.map { wording($0) }.joined(separator: "; ")
        return [
            wording(ClinicalWords.label(result.test)),
            result.time.map { day + ", " + $0.description } ?? day,
            wording(result.result.reported),
            result.reportedRange.map { wording($0) } ?? ChartTable.none,
            remarks.isEmpty ? ChartTable.none : remarks,
        ]
    }

    /// Why it is not used, its value in the unit of the rules, and how it was drawn.
    var remarks: [Text] {
        var remarks: [Text] = []
        let conversion = try? LabConversion(result.test, result.result)
        if conversion == nil { remarks.append(LabChart.remark(.unit)) }
        if conversion?.canBeTrue == false { remarks.append(LabChart.remark(.value)) }
        if let value = conversion?.values.first, value.printedUnit != result.result.printedUnit,
            conversion?.canBeTrue == true
        {
            remarks.append(
                Text("report.results.equals", "= {value}", ["value": .text(value.reported)])
            )
        }
        switch result.fasting {
        case .yes: remarks.append(Text("report.results.fasting", "fasting"))
        case .no, .onlyBefore: remarks.append(Text("report.results.notFasting", "not fasting"))
        case .unknown, nil: break
        }
        if let hours = result.hoursSinceIron {
            let digits = Measured(value: hours, unit: "h").digits
            remarks.append(
                Text(
                    "report.results.iron",
                    "{hours} h after iron",
                    ["hours": .number(hours, digits: digits)]
                )
            )
        }
        if let source = result.source {
            remarks.append(
                Text("report.results.source", "told by: {source}", ["source": .verbatim(source)])
            )
        }
        return remarks
    }
}
