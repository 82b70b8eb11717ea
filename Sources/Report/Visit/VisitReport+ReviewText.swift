// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

extension VisitReport {
    /// The part on medicines, results and habits as lines of plain text; empty when there is none.
    func reviewText(_ wording: Wording) -> [String] {
        guard !review.isEmpty else { return [] }
        var lines = heading(MedicineReview.title, wording)
        lines += block(VisitReport.medicinesAsNamed, review.medicines) { medicine in
            let cells = medicine.cells(wording).map { $0.joined(separator: "; ") }
            return zip(MedicineRow.headings, cells).dropFirst().reduce(["- " + cells[0]]) {
                $0 + [wording($1.0) + ": " + $1.1]
            }
        }
        for (title, items) in [
            (MedicineReview.allergyTitle, review.allergies),
            (MedicineReview.conditionTitle, review.conditions),
        ] {
            lines += block(title, items) { ["- " + wording($0)] }
        }
        for level in review.levels {
            lines += ["", wording(level.level.heading) + ":"]
            for line in level.findings {
                lines += wrapped("- " + wording(line.finding.says), indent: 2)
                for support in line.support(wording) { lines += inset(support) }
            }
        }
        lines += block(VisitReport.resultsTitle, review.results) { result in
            ["- " + result.cells(wording).filter { $0 != ChartTable.none }.joined(separator: " · ")]
        }
        return lines + [""]

        /// A title with an entry for each item, or with the words that there is none.
        func block<Item>(
            _ title: Text,
            _ items: [Item]?,
            _ entry: (Item) -> [String]
        ) -> [String] {
            let begin = ["", wording(title) + ":"]
            guard let items else { return begin + [wording(MedicineReview.notAsked)] }
            guard !items.isEmpty else { return begin + [wording(MedicineReview.noneNamed)] }
            return begin
                + items.flatMap(entry).flatMap {
                    $0.hasPrefix("- ") ? wrapped($0, indent: 2) : inset($0)
                }
        }
    }

    /// Words under an entry of a list.
    private func inset(_ words: String) -> [String] { wrapped(words, indent: 2).map { "  " + $0 } }

    /// The part on medicines, results and habits as a tree; what was not asked is null.
    func reviewNode(_ wording: Wording) -> ReportNode {
        .object([
            ("medicines", list(review.medicines) { node($0, wording) }),
            ("allergies", list(review.allergies) { .text(wording($0)) }),
            ("conditions", list(review.conditions) { .text(wording($0)) }),
            (
                "findings",
                .array(review.levels.flatMap { $0.findings.map { node($0, wording) } })
            ),
            ("results", list(review.results) { node($0, wording) }),
        ])
    }

    private func list<Item>(_ items: [Item]?, _ node: (Item) -> ReportNode) -> ReportNode {
        items.map { .array($0.map(node)) } ?? .null
    }

    private func node(_ row: MedicineRow, _ wording: Wording) -> ReportNode {
        let summary = row.summary
        return .object([
            ("name", .text(summary.medicine.name)),
            ("ingredients", .array(summary.parts.map { .text($0.ingredient.name) })),
            ("holds", .text(wording(summary.resolved.holds))),
            ("takenNow", summary.isTaken == .unknown ? .null : .bool(summary.isTaken == .yes)),
            (
                "milligramsADay",
                .object(
                    summary.parts.map {
                        ($0.ingredient.name, $0.milligrams.map(ReportNode.number) ?? .null)
                    }
                )
            ),
            ("taken", .array(row.amount.map { .text(wording($0)) })),
            ("since", summary.medicine.started.map { .text($0.description) } ?? .null),
            ("until", summary.medicine.stopped.map { .text($0.description) } ?? .null),
            ("for", summary.medicine.indication.map { .text($0.rawValue) } ?? .null),
            ("asNeeded", summary.medicine.asNeeded.map { .text($0.rawValue) } ?? .null),
            ("legs", .array(row.legs.map { .text(wording($0)) })),
            ("back", .array(row.back.map { .text(wording($0)) })),
        ])
    }

    private func node(_ line: FindingLine, _ wording: Wording) -> ReportNode {
        let finding = line.finding
        return .object([
            ("rule", .text(finding.rule)), ("topic", .text(finding.topic.rawValue)),
            ("about", .text(finding.about.rawValue)), ("level", .text(finding.level.rawValue)),
            ("says", .text(wording(finding.says))),
            ("value", finding.value.map { .number($0.value) } ?? .null),
            ("unit", finding.value.map { .text($0.unit) } ?? .null),
            ("answers", .array(finding.answers.map { .text($0.description) })),
            ("nights", finding.nights.map(node) ?? .null),
            ("rivals", .array(finding.rivals.map { .text($0.description) })),
            ("grade", .text(finding.basis.grade.rawValue)),
            ("checked", .text(finding.basis.verification.rawValue)),
            ("sources", .array(finding.basis.sources.map { .text($0.text) })),
        ])
    }

    private func node(_ change: LegNights.Change) -> ReportNode {
        func side(_ median: LegNights.Median) -> ReportNode {
            .object([
                ("median", .number(median.value)), ("nights", .integer(median.nights)),
            ])
        }
        return .object([
            ("measure", .text(change.measure.rawValue)),
            ("since", .text(change.since.description)),
            ("from", .text(change.nights.lowerBound.description)),
            ("to", .text(change.nights.upperBound.description)),
            ("before", side(change.before)), ("after", side(change.after)),
        ])
    }

    private func node(_ row: ResultRow, _ wording: Wording) -> ReportNode {
        let result = row.result
        let isUsable = (try? LabConversion(result.test, result.result))?.canBeTrue == true
        return .object([
            ("test", .text(result.test.rawValue)), ("value", .number(result.result.value)),
            ("unit", .text(result.result.unit)),
            ("on", result.on.map { .text($0.description) } ?? .null),
            ("time", result.time.map { .text($0.description) } ?? .null),
            (
                "range",
                result.range.map {
                    .array([.number($0.lowerBound), .number($0.upperBound)])
                } ?? .null
            ),
            ("used", .bool(isUsable)),
            ("remarks", .array(row.remarks.map { .text(wording($0)) })),
        ])
    }
}
