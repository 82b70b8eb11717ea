// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
public import Vocabulary
import Wording

/// What a doctor is handed: page one readable in a minute, and an annex that shows its rows.
///
/// It speaks of what was reported, never of a disease a person has. Every figure of page one
/// carries a small letter; the annex says which rows stand behind the letter.
public struct VisitReport: Sendable {
    /// The days the report is about.
    public let period: ClosedRange<Day>
    /// The day it was made.
    public let today: Day

    let input: ReportInput
    let filter: AnswerFilter
    let points: [NightPoint]
    let figures: PeriodFigures
    let minute: [ReportLine]
    let criteria: CriteriaTable?
    let otherLegs: [CriteriaTable]
    let urgent: UrgentMatters
    let measures: MeasureTable
    let tried: TreatmentsTried
    let questions: [Text]
    let keys: [ReportKey]
    let findings: [Finding]
    let review: MedicineReview

    /// Makes the report.
    public init(_ input: ReportInput) {
        period = input.period
        today = input.today
        self.input = input
        let filter = AnswerFilter(including: input.including)
        self.filter = filter
        let points = NightPoint.all(input.series.nights)
        let figures = PeriodFigures(points)
        self.points = points
        self.figures = figures
        let anchor = points.last { $0.isRecorded }?.anchor ?? .noon
        var ring = KeyRing(filter)
        let legs = input.assessment?.legs ?? []
        let first = CriteriaTable.first(of: legs)
        criteria = first.map { CriteriaTable(legs[$0], index: $0, &ring) }
        otherLegs = legs.indices.filter { $0 != first }.map {
            CriteriaTable(legs[$0], index: $0, &ring)
        }
        var lines: [ReportLine] = []
        if criteria == nil { lines.append(VisitReport.noLegs(input)) }
        let shown = [criteria].compactMap(\.self) + otherLegs.prefix(1)
        for table in shown {
            lines.append(PatternLines.pattern(table, isOnlyOne: legs.count == 1))
            if let line = PatternLines.lookAlike(table, input, &ring) { lines.append(line) }
        }
        if let line = PatternLines.noLookAlike(shown) { lines.append(line) }
        if let line = PatternLines.back(input, &ring) { lines.append(line) }
        let comparison = VisitComparison(input, points)
        lines.append(DiaryLines.onset(figures, comparison, anchor: anchor, &ring))
        if let line = DiaryLines.sleep(figures, &ring) { lines.append(line) }
        findings = ShownFindings.list(input, filter)
        review = MedicineReview(input, findings)
        lines += VisitReport.pressing(findings, in: period, &ring)
        minute = lines
        measures = MeasureTable(figures, comparison, anchor: anchor, &ring)
        urgent = UrgentMatters(input, filter, &ring)
        tried = TreatmentsTried(points, input, &ring)
        questions = QuestionsToAsk.list(input, criteria, comparison)
        keys = ring.keys
    }

    /// How many nights of the period have an entry.
    public var recordedNights: Int { figures.recorded }

    /// The nights of the period, in order.
    var nights: [NightRecord] { input.series.nights }

    /// The charts of the annex.
    public var charts: [any Chart] {
        var marks = MedicineWords.marks(input.answers?.medicines ?? []) + input.marks
        if let comparison = measures.comparison, comparison.isVisit {
            marks.append(
                ChartMark(day: comparison.day, label: Text("report.mark.visit", "visit"))
            )
        }
        return [
            LegClock(points, figures, marks: marks, split: measures.comparison?.day),
            NightsCalendar(points, figures), PainLines(points, figures),
            SleepBars(points, figures),
        ]
    }

    /// Who answered and when.
    var answered: Text {
        guard let answers = input.answers else {
            return Text(
                "report.answered.diary",
                "Diary kept by {who}. The interview was not begun.",
                ["who": .verbatim(input.answeredBy)]
            )
        }
        let day = input.interviewDate ?? answers.asOf
        return Text(
            "report.answered",
            "Diary kept and questions answered by {who}, on {day}.",
            ["who": .verbatim(input.answeredBy), "day": .day(day)]
        )
    }

    /// Said at the foot of every report.
    static let footer = Text(
        "report.footer",
        "Reported by the person, not examined. Not a diagnosis."
    )

    private static func noLegs(_ input: ReportInput) -> ReportLine {
        if input.answers?.legs?.isEmpty == true {
            return ReportLine(nil, Text("report.noLegs", "No leg problem was reported."))
        }
        return ReportLine(
            nil,
            Text("report.legsNotAsked", "Nothing was asked about the legs yet.")
        )
    }

    /// The most pressing of the findings that may be shown, at most two.
    ///
    /// The nights a finding rests on have a letter when the table of days shows them all.
    private static func pressing(
        _ findings: [Finding],
        in period: ClosedRange<Day>,
        _ ring: inout KeyRing
    ) -> [ReportLine] {
        findings.filter { $0.level != .know }.prefix(2).map { finding in
            let title = Text(
                "report.key.finding",
                "Answers behind “{rule}”",
                ["rule": .verbatim(finding.rule)]
            )
            var keys =
                finding.answers.isEmpty ? [] : [ring.letter(.answers(finding.answers), title)]
            if let change = finding.nights, period.contains(change.nights.lowerBound),
                period.contains(change.nights.upperBound)
            {
                let column = DayColumn(change.measure)
                keys.append(ring.letter(.days(column), column.rowsTitle))
            }
            return ReportLine(nil, finding.says, keys: keys)
        }
    }
}
