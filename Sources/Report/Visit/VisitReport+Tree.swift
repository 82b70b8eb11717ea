// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Vocabulary
public import Wording

extension VisitReport {
    /// The report as a tree of plain values, for JSON; absent values are left out or null.
    public func tree(wording: Wording) -> ReportNode {
        .object([
            ("title", .text(wording(VisitReport.title))),
            ("from", .text(period.lowerBound.description)),
            ("to", .text(period.upperBound.description)), ("made", .text(today.description)),
            (
                "nights",
                .object([
                    ("possible", .integer(nights.count)), ("recorded", .integer(recordedNights)),
                ])
            ),
            ("urgent", urgentNode(wording)),
            ("inOneMinute", .array(minute.map { node($0, wording) })),
            (
                "criteria",
                .array(([criteria].compactMap(\.self) + otherLegs).map { node($0, wording) })
            ),
            ("measures", measuresNode(wording)), ("tried", triedNode(wording)),
            ("questions", .array(questions.map { .text(wording($0)) })),
            ("answered", .text(wording(answered))),
            ("footer", .text(wording(VisitReport.footer))),
            ("review", reviewNode(wording)),
            ("keys", .array(keys.map { node($0, wording) })),
            ("days", .array(nights.map(node))), ("answers", answersNode(wording)),
            ("sources", .array(sources.map(node))),
        ])
    }

    private func node(_ line: ReportLine, _ wording: Wording) -> ReportNode {
        let lead = line.lead.map { ReportWriter(wording: wording).sentence($0) + " " } ?? ""
        return .object([
            ("says", .text(lead + wording(line.says))), ("keys", letters(line.keys)),
        ])
    }

    private func letters(_ letters: [String]) -> ReportNode {
        .array(letters.map(ReportNode.text))
    }

    private func urgentNode(_ wording: Wording) -> ReportNode {
        var pairs: [(key: String, value: ReportNode)] = [
            ("tier", .text(urgent.tier.rawValue)),
            ("reasons", .array(urgent.lines.map { node($0, wording) })),
            ("asked", node(urgent.asked, wording)),
        ]
        if let call = urgent.call { pairs.append(("call", .text(wording(call)))) }
        if let leftOut = UrgentMatters.leftOut(including: input.including) {
            pairs.append(("leftOut", .text(wording(leftOut))))
        }
        return .object(pairs)
    }

    private func node(_ table: CriteriaTable, _ wording: Wording) -> ReportNode {
        .object([
            ("leg", .text(table.leg.id)),
            ("pattern", .text(table.leg.restlessLegs.pattern.rawValue)),
            ("keys", letters([table.key])),
            (
                "criteria",
                .array(
                    table.rows.map { row in
                        .object([
                            ("criterion", .text(row.criterion.rawValue)),
                            ("state", .text(row.judgement.state.rawValue)),
                            ("onlyInThePast", .bool(row.judgement.isFromThePast)),
                            ("from", .text(wording(row.from))),
                        ])
                    }
                )
            ),
        ])
    }

    private func measuresNode(_ wording: Wording) -> ReportNode {
        var pairs: [(key: String, value: ReportNode)] = []
        if let comparison = measures.comparison {
            pairs.append(("since", .text(comparison.day.description)))
            pairs.append(("sinceVisit", .bool(comparison.isVisit)))
        }
        pairs += zip(Measure.allCases, measures.rows).map { measure, row in
            (
                measure.rawValue,
                .object(
                    row.numbers.map { (key: $0.name, value: $0.value) } + [
                        (key: "change", value: .text(wording(row.change))),
                        (key: "keys", value: letters([row.key])),
                    ]
                )
            )
        }
        return .object(pairs)
    }

    private func triedNode(_ wording: Wording) -> ReportNode {
        let treatments = tried.treatments.map { item in
            ReportNode.object([
                ("treatment", .text(item.treatment.rawValue)), ("days", .integer(item.count)),
            ])
        }
        return .object([
            ("recordedDays", .integer(tried.recordedDays)), ("treatments", .array(treatments)),
            (
                "medicines",
                tried.medicines.map { .array($0.map { .text(wording($0)) }) } ?? .null
            ),
        ])
    }

    private func node(_ key: ReportKey, _ wording: Wording) -> ReportNode {
        let rows: ReportNode =
            switch key.rows {
            case .answers(let paths): .array(paths.map { .text($0.description) })
            case .days(let column): .text("days." + column.rawValue)
            case .medicines: .text("medicines")
            }
        return .object([
            ("key", .text(key.letter)), ("says", .text(wording(key.title))), ("rows", rows),
        ])
    }

    private func node(_ night: NightRecord) -> ReportNode {
        var pairs: [(key: String, value: ReportNode)] = [
            ("night", .text(night.night.description)), ("recorded", .bool(night.isRecorded)),
        ]
        let start = night.anchor.start
        let clock = { (minutes: Int) -> ReportNode in
            .text(start.advanced(byMinutes: minutes).description)
        }
        if let legs = night.legs.value { pairs.append(("legs", .integer(legs))) }
        if let back = night.back.value { pairs.append(("back", .integer(back))) }
        if let onset = night.onset.value { pairs.append(("onset", clock(onset))) }
        if !night.isCalm.isUnknown { pairs.append(("calm", .bool(night.isCalm.isYes))) }
        if let span = night.asleep.value {
            pairs.append(("asleepFrom", clock(span.lowerBound)))
            pairs.append(("asleepTo", clock(span.upperBound)))
        }
        if let minutes = night.sleepMinutes.value {
            pairs.append(("sleepMinutes", .integer(minutes)))
        }
        if let kept = night.keptUpBy.value { pairs.append(("keptUpBy", .text(kept.rawValue))) }
        if let done = TreatmentSet(night) {
            pairs.append(("done", .array(done.treatments.map { .text($0.rawValue) })))
        }
        if night.flares > 0 { pairs.append(("flares", .integer(night.flares))) }
        return .object(pairs)
    }

    private func answersNode(_ wording: Wording) -> ReportNode {
        .array(
            answerRows.map { row in
                .object([
                    ("at", .text(row.path.description)),
                    ("asked", .text(wording(ClinicalWords.name(of: row.path)))),
                    ("answered", .text(wording(row.says))), ("keys", letters(row.letters)),
                ])
            }
        )
    }

    private func node(_ source: Source) -> ReportNode {
        .object([
            ("id", .text(source.id.text)), ("reference", .text(source.reference)),
            ("locator", source.locator.map(ReportNode.text) ?? .null),
        ])
    }
}
