// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wording

/// The results of one laboratory test over time, small enough for two beside each other.
///
/// Every result is drawn in the first unit of its test. One of which the month or year alone is
/// known is an open circle in the middle of that month or year. A line joins two results when it is
/// certain which of them came first. Results that can't be true, have an unknown unit or no date
/// are not drawn; the sentences count them and the table shows them with the reason.
public struct LabChart: Chart {
    /// Which test.
    public let test: LabTest
    /// `lab-` and the name of the test.
    public let name: String
    /// The test with the unit of the drawing.
    public let title: Text
    /// One size for every place.
    public let sizes: [ChartSize] = [.narrow]
    /// What is drawn, oldest first.
    let points: [LabPoint]
    /// What is not drawn, with the reason, in the order of the list.
    let leftOut: [(result: LabResult, obstacle: LabPoint.Obstacle)]
    /// The unit of the drawing, as people write it.
    let unit: String

    /// Draws the results of a test; nil when none of them can be drawn.
    ///
    /// - Parameters:
    ///   - test: Which test.
    ///   - results: Results in any order; those of other tests are passed over.
    public init?(_ test: LabTest, results: [LabResult]) {
        var points: [LabPoint] = []
        var leftOut: [(result: LabResult, obstacle: LabPoint.Obstacle)] = []
        for result in results where result.test == test {
            switch LabPoint.read(result) {
            case .success(let point): points.append(point)
            case .failure(let why): leftOut.append((result, why.obstacle))
            }
        }
        guard let first = points.first else { return nil }
        self.test = test
        name = "lab-" + test.rawValue
        unit = first.value.printedUnit
        title = Text(
            "chart.lab.title",
            "{test}, {unit}",
            ["test": .text(ClinicalWords.label(test)), "unit": .verbatim(unit)]
        )
        self.points = points.enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            return (left.day, left.result.time?.minutes ?? 0, one.offset)
                < (right.day, right.result.time?.minutes ?? 0, other.offset)
        }
        .map(\.element)
        self.leftOut = leftOut
    }

    /// Always false: a chart without a result is not made.
    public var isEmpty: Bool { false }

    /// How many results there are, the newest of them, the line, and what was left out.
    public var sentences: [Text] {
        [extent, limitSentence, looseSentence].compactMap(\.self)
            + LabPoint.Obstacle.allCases.compactMap { obstacle in
                let count = leftOut.count { $0.obstacle == obstacle }
                return count == 0 ? nil : LabChart.sentence(obstacle, count)
            }
    }

    /// What the shapes mean.
    public func legend(_ wording: Wording, size: ChartSize) -> Markup {
        var entries: [LegendEntry] = []
        if points.contains(where: \.hasDay) {
            entries.append(
                LegendEntry(shape: .circle(.labPoint), says: Text("chart.lab.key.point", "result"))
            )
        }
        if points.contains(where: { !$0.hasDay }) {
            entries.append(
                LegendEntry(
                    shape: .circle(.labLoose),
                    says: Text("chart.lab.key.loose", "result, day not known")
                )
            )
        }
        if points.contains(where: { $0.range != nil }) {
            entries.append(
                LegendEntry(
                    shape: .cell(.labRange),
                    says: Text("chart.lab.key.range", "the laboratory’s own range")
                )
            )
        }
        return LegendEntry.list(entries, wording, size.ink)
    }

    private var extent: Text? {
        guard let first = points.first, let last = points.last else { return nil }
        let newest: Arguments = [
            "value": .number(last.value.value, digits: last.value.digits),
            "unit": .verbatim(unit), "on": .date(last.on), "count": .count(points.count),
            "from": .date(first.on),
        ]
        guard points.count > 1 else {
            return Text("chart.lab.one", "One result: {value} {unit}, {on}.", newest)
        }
        return Text(
            "chart.lab.many",
            "{count} results from {from} to {on}; the newest is {value} {unit}.",
            newest
        )
    }

    private var limitSentence: Text? {
        guard let limit = test.restlessLegsLimit else { return nil }
        let arguments: Arguments = [
            "limit": .number(limit, digits: 0), "unit": .verbatim(unit),
        ]
        if test == .ferritin {
            return Text(
                "chart.lab.ferritinLimit",
                "Dashed line: at {limit} {unit} or below, doctors consider iron for restless legs, "
                    + "even where the laboratory calls the result normal.",
                arguments
            )
        }
        return Text(
            "chart.lab.saturationLimit",
            "Dashed line: below {limit} {unit}, doctors consider iron for restless legs, even "
                + "where the laboratory calls the result normal.",
            arguments
        )
    }

    private var looseSentence: Text? {
        let count = points.count { !$0.hasDay }
        guard count > 0 else { return nil }
        return Text(
            "chart.lab.loose",
            "For {count} {count|result|results} the day is not known: {count|it stands|they stand} "
                + "in the middle of the month or year.",
            ["count": .count(count)]
        )
    }

    /// So many results of this test were not drawn, and why.
    static func sentence(_ obstacle: LabPoint.Obstacle, _ count: Int) -> Text {
        let arguments: Arguments = ["count": .count(count)]
        return switch obstacle {
        case .unit:
            Text(
                "chart.lab.leftOut.unit",
                "{count} {count|result|results} in a unit not known for this test "
                    + "{count|is|are} not drawn.",
                arguments
            )
        case .value:
            Text(
                "chart.lab.leftOut.value",
                "{count} {count|result|results} that can hardly be true {count|is|are} not drawn.",
                arguments
            )
        case .date:
            Text(
                "chart.lab.leftOut.date",
                "{count} {count|result|results} without a date {count|is|are} not drawn.",
                arguments
            )
        }
    }
}
