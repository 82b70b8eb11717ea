// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wording

extension Entry {
    /// What a home test showed, in one line; every value that was not given is said to be missing.
    public var testLine: Text {
        switch type {
        case .sittingTest: sittingLine
        case .walkTest: walkLine
        default: DiaryWords.label(type)
        }
    }

    private var sittingLine: Text {
        let ratings = HomeTest.ratings(of: self).map { rating in
            rating.map { Text("homeTest.rating", "{value}", ["value": .count($0)]) }
                ?? Text("homeTest.missing", "–")
        }
        var joined = ratings[0]
        for rating in ratings.dropFirst() {
            joined = Text(
                "homeTest.next",
                "{before}, {value}",
                ["before": .text(joined), "value": .text(rating)]
            )
        }
        return Text(
            "homeTest.sitting.line",
            "{day}: sitting still, legs every ten minutes from the start: {ratings}. Ended by: {why}.",
            ["day": .day(day), "ratings": .text(joined), "why": .text(told(.sittingEnded))]
        )
    }

    private var walkLine: Text {
        Text(
            "homeTest.walking.line",
            "{day}: walked {minutes}, stopped for: {why}, pain {pain}. Eased by standing upright: "
                + "{standing}; by bending forward or sitting: {bending}.",
            [
                "day": .day(day), "minutes": .text(told(.walkedMinutes)),
                "why": .text(told(.walkEnded)), "pain": .text(told(.walkPain)),
                "standing": .text(told(.easedStanding)), "bending": .text(told(.easedBending)),
            ]
        )
    }

    private func told(_ key: DiaryKey) -> Text {
        values[key].map { DiaryWords.value($0, of: key) }
            ?? Text("homeTest.notTold", "not noted")
    }
}

extension VisitReport {
    /// The tests at home of the period, a line each; empty when there are none.
    var testLines: [Text] {
        input.homeTests.filter { period.contains($0.day) }
            .sorted { ($0.day, $0.recorded) < ($1.day, $1.recorded) }
            .map(\.testLine)
    }

    /// The tests at home as a part of the annex.
    func testSection(_ write: ReportWriter, _ page: inout Markup) {
        guard !testLines.isEmpty else { return }
        page.element("section", [("id", "report-tests")]) { box in
            write.heading(VisitReport.testTitle, &box)
            box.element("ul") { list in
                for line in testLines { list.element("li", text: write.wording(line)) }
            }
        }
    }

    static let testTitle = Text("report.homeTests", "Tests at home")
}
