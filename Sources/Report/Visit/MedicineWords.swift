// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// Medicines as lines of a report and as marks of a chart.
enum MedicineWords {
    /// One medicine: its name, since when, until when and what for.
    static func line(_ medicine: Medicine) -> Text {
        var parts: [Text] = [
            Text("report.medicine.name", "{name}", ["name": .verbatim(medicine.name)])
        ]
        if let started = medicine.started {
            parts.append(
                Text("report.medicine.since", "since {date}", ["date": .date(started)])
            )
        }
        if let stopped = medicine.stopped {
            parts.append(
                Text("report.medicine.stopped", "stopped {date}", ["date": .date(stopped)])
            )
        }
        if let indication = medicine.indication {
            parts.append(purpose(indication))
        }
        if medicine.asNeeded == .yes {
            parts.append(Text("report.medicine.asNeeded", "as needed"))
        }
        return parts.dropFirst().reduce(parts[0]) { line, part in
            Text(
                "report.medicine.parts",
                "{line}, {part}",
                ["line": .text(line), "part": .text(part)]
            )
        }
    }

    private static func purpose(_ indication: Indication) -> Text {
        switch indication {
        case .restlessLegs: Text("report.medicine.for.legs", "for restless legs")
        case .backPain: Text("report.medicine.for.back", "for back pain")
        case .sleep: Text("report.medicine.for.sleep", "for sleep")
        case .mood: Text("report.medicine.for.mood", "for mood")
        case .other: Text("report.medicine.for.other", "for something else")
        }
    }

    /// The starts, dose changes and stops whose day is known, in order.
    static func marks(_ medicines: [Medicine]) -> [ChartMark] {
        medicines.flatMap(marks).sorted {
            ($0.day, $0.label.key) < ($1.day, $1.label.key)
        }
    }

    private static func marks(_ medicine: Medicine) -> [ChartMark] {
        let name = Argument.verbatim(shortName(medicine.name))
        var marks: [ChartMark] = []
        let doses = (medicine.doses ?? []).sorted { $0.from.earliest < $1.from.earliest }
        for (before, after) in zip(doses, doses.dropFirst()) {
            guard let day = after.from.exactDay, before.from != after.from else { continue }
            let isOneUnit = before.unit == after.unit
            let label = Text(
                "report.mark.dose",
                "{name} {before} → {after}",
                [
                    "name": name, "before": isOneUnit ? number(before) : .text(before.amountWords),
                    "after": .text(after.amountWords),
                ]
            )
            marks.append(ChartMark(day: day, label: label))
        }
        if let day = medicine.started?.exactDay {
            let label = Text("report.mark.started", "{name} started", ["name": name])
            marks.append(ChartMark(day: day, label: label))
        }
        if let day = medicine.stopped?.exactDay {
            let label = Text("report.mark.stopped", "{name} stopped", ["name": name])
            marks.append(ChartMark(day: day, label: label))
        }
        return marks
    }

    /// The name without the strength that a box carries: “Pramipexole” of “Pramipexole 0.5 mg”.
    private static func shortName(_ name: String) -> String {
        let words = name.split(separator: " ")
        let kept = words.prefix { !($0.first?.isNumber ?? false) }
        return kept.isEmpty ? name : kept.joined(separator: " ")
    }

    private static func number(_ dose: Dose) -> Argument {
        .number(dose.amount, digits: Measured(value: dose.amount, unit: "").digits)
    }
}
