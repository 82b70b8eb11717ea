// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
public import Wording

extension LabChart {
    /// Every result of the test, drawn or not, with the reason where it is not.
    public func table(_ wording: Wording) -> Markup {
        let isConverted = points.contains { $0.result.result.printedUnit != unit }
        var headings = [
            Text("chart.lab.day", "Drawn on"), Text("chart.lab.reported", "As reported"),
        ]
        if isConverted {
            headings.append(Text("chart.lab.inUnit", "In {unit}", ["unit": .verbatim(unit)]))
        }
        headings.append(Text("chart.lab.range", "Laboratory’s range"))
        if !leftOut.isEmpty { headings.append(Text("chart.lab.remark", "Remark")) }
        let drawn = points.map { point -> [String] in
            var cells = lead(point.result, wording)
            if isConverted {
                cells.append(wording.number(point.value.value, digits: point.value.digits))
            }
            cells.append(range(point.result, wording))
            return leftOut.isEmpty ? cells : cells + [""]
        }
        let others = leftOut.map { item -> [String] in
            var cells = lead(item.result, wording)
            if isConverted { cells.append(ChartTable.none) }
            cells.append(range(item.result, wording))
            return cells + [wording(LabChart.remark(item.obstacle))]
        }
        return ChartTable(caption: title, headings: headings).markup(
            wording,
            rows: drawn + others
        )
    }

    private func lead(_ result: LabResult, _ wording: Wording) -> [String] {
        let day = result.on.map { wording.date($0) } ?? wording(LabChart.noDate)
        return [
            result.time.map { day + ", " + $0.description } ?? day,
            wording(result.result.reported),
        ]
    }

    private func range(_ result: LabResult, _ wording: Wording) -> String {
        result.reportedRange.map { wording($0) } ?? ChartTable.none
    }

    /// Said where the date of a result was not told.
    static let noDate = Text("chart.lab.noDate", "no date")

    /// Why one result is not drawn.
    static func remark(_ obstacle: LabPoint.Obstacle) -> Text {
        switch obstacle {
        case .unit: Text("chart.lab.why.unit", "not used: unit not known for this test")
        case .value: Text("chart.lab.why.value", "not used: can hardly be true")
        case .date: Text("chart.lab.why.date", "not drawn: no date")
        }
    }
}

extension LabResult {
    /// The laboratory’s own range as it was reported; nil when none was.
    var reportedRange: Text? {
        guard let range else { return nil }
        let low = Measured(value: range.lowerBound, unit: result.unit)
        let high = Measured(value: range.upperBound, unit: result.unit)
        return Text(
            "chart.lab.fromTo",
            "{low}–{high}",
            [
                "low": .number(low.value, digits: low.digits),
                "high": .number(high.value, digits: high.digits),
            ]
        )
    }
}
