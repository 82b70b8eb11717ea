// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
public import Wording

extension LegClock {
    /// What the shapes mean, and what the numbered marks say.
    public func legend(_ wording: Wording, size: ChartSize) -> Markup {
        var entries: [LegendEntry] = [
            LegendEntry(
                shape: .circle(.onset),
                says: Text("chart.legClock.key.onset", "first symptom, larger is worse")
            ),
            LegendEntry(shape: .bar(.sleep), says: Text("chart.key.asleep", "asleep")),
            LegendEntry(shape: .circle(.calm), says: Text("chart.key.calm", "calm night")),
            LegendEntry(shape: .dash(.gap), says: ChartWords.notRecorded),
        ]
        if nights.contains(where: { $0.onset != nil && $0.legs == nil }) {
            entries.append(
                LegendEntry(
                    shape: .circle(.unrated),
                    says: Text("chart.legClock.key.unrated", "first symptom, not rated")
                )
            )
        }
        entries.append(
            LegendEntry(shape: .line(.median), says: Text("chart.key.median", "median (nights)"))
        )
        return LegendEntry.list(entries, wording, size.ink) + numberedMarks(wording)
    }

    /// The nights with their times.
    public func table(_ wording: Wording) -> Markup {
        let stretches = Stretch.cut(nights, by: grain)
        let headings = [
            grain.heading, Text("chart.legClock.start", "First symptom"), ChartWords.legs,
            Text("chart.asleep", "Asleep"), Text("chart.remark", "Remark"),
        ]
        return ChartTable(caption: title, headings: headings).markup(wording, rows: stretches) {
            [
                span($0.spread { $0.onset }), rating($0.spread { $0.legs }, wording),
                sleep($0), remark($0, wording),
            ]
        }
    }

    private func numberedMarks(_ wording: Wording) -> Markup {
        guard MarkLabels.isNumbered(marks.count) else { return Markup() }
        let items = marks.map { mark in
            Markup.element("li", text: wording.date(mark.day) + ": " + wording(mark.label))
        }
        return .element("ol", [("class", "marks")], items)
    }

    private func span(_ spread: Spread?) -> String {
        guard let spread else { return ChartTable.none }
        let middle = time(spread.median).description
        guard spread.low < spread.high else { return middle }
        return middle + " (" + time(spread.low).description + "–" + time(spread.high).description
            + ")"
    }

    private func sleep(_ stretch: Stretch) -> String {
        guard let from = stretch.spread({ $0.asleepFrom }),
            let to = stretch.spread({ $0.asleepTo })
        else { return ChartTable.none }
        return time(from.median).description + "–" + time(to.median).description
    }

    private func remark(_ stretch: Stretch, _ wording: Wording) -> String {
        guard stretch.isRecorded else { return wording(ChartWords.notRecorded) }
        let calm = stretch.nights.count { $0.isCalm.isYes }
        guard calm > 0 else { return "" }
        return stretch.grain == .night
            ? wording(ChartWords.calm) : "\(calm) " + wording(ChartWords.calm)
    }
}

/// A rating with its ends when it stands for several nights.
func rating(_ spread: Spread?, _ wording: Wording) -> String {
    guard let spread else { return ChartTable.none }
    let digits = spread.median == spread.median.rounded() ? 0 : 1
    let middle = wording.number(spread.median, digits: digits)
    guard spread.low < spread.high else { return middle }
    return middle + " (\(Int(spread.low))–\(Int(spread.high)))"
}
