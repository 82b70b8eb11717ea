// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wording

/// Severity, timing and sleep: medians with their counts, and what changed since the last visit.
struct MeasureTable {
    /// One row.
    struct Row {
        let name: Text
        let key: String
        let whole: Text
        let before: Text
        let since: Text
        let change: Text
        /// The same figures for programs, by name.
        let numbers: [(name: String, value: ReportNode)]
    }

    let comparison: VisitComparison?
    let rows: [Row]

    init(
        _ whole: PeriodFigures,
        _ comparison: VisitComparison?,
        anchor: ClockTime,
        _ ring: inout KeyRing
    ) {
        self.comparison = comparison
        rows = Measure.allCases.map { measure in
            let value = measure.value(whole)
            let first = comparison.flatMap { measure.value($0.before) }
            let second = comparison.flatMap { measure.value($0.since) }
            return Row(
                name: measure.name,
                key: ring.letter(.days(measure.column), measure.rowsTitle),
                whole: measure.says(value, anchor),
                before: measure.says(first, anchor),
                since: measure.says(second, anchor),
                change: measure.change(from: first, to: second),
                numbers: [
                    ("whole", measure.node(value, anchor)),
                    ("before", measure.node(first, anchor)),
                    ("since", measure.node(second, anchor)),
                ]
            )
        }
    }
}
