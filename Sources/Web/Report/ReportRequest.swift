// SPDX-License-Identifier: Apache-2.0
import Report
import Vocabulary
import Wording

/// What a person asked of the report page: which days, and which sensitive topics.
struct ReportRequest: Sendable {
    /// The stretches that can be chosen without typing.
    enum Stretch: String, CaseIterable, Sendable {
        case sixWeeks, threeMonths, year, all, own

        var label: Text {
            switch self {
            case .sixWeeks: Text("reportPage.sixWeeks", "last 6 weeks")
            case .threeMonths: Text("reportPage.threeMonths", "last 3 months")
            case .year: Text("reportPage.year", "last year")
            case .all: Text("reportPage.all", "all there is")
            case .own: Text("reportPage.own", "from … to")
            }
        }
    }

    let stretch: Stretch
    let days: ClosedRange<Day>
    let topics: Set<SensitiveTopic>
    /// What is wrong with the days; nil when they can be used.
    let problem: Text?

    /// Reads the query of a visit.
    ///
    /// - Parameters:
    ///   - visit: The visit.
    ///   - first: The first night that has an entry; nil when there is none.
    init(_ visit: Visit, first: Night?) {
        let query = visit.query
        let today = visit.now.day
        let stretch = query["days"].flatMap(Stretch.init) ?? .sixWeeks
        self.stretch = stretch
        topics = Set(query.all("topic").compactMap(SensitiveTopic.init))
        let usual = today.advanced(by: 1 - RecordReport.usualDays)...today
        switch stretch {
        case .sixWeeks: (days, problem) = (usual, nil)
        case .threeMonths: (days, problem) = (today.advanced(byMonths: -3)...today, nil)
        case .year: (days, problem) = (today.advanced(byMonths: -12)...today, nil)
        case .all: (days, problem) = (min(first?.eve ?? today, today)...today, nil)
        case .own:
            let from = query.filled("from").flatMap(Day.init)
            let to = query.filled("to").flatMap(Day.init)
            guard let from, let to else {
                (days, problem) = (usual, ReportRequest.unreadable)
                return
            }
            guard from <= to else {
                (days, problem) = (usual, ReportRequest.reversed)
                return
            }
            guard from.distance(to: to) <= ReportRequest.mostDays else {
                (days, problem) = (usual, ReportRequest.tooLong)
                return
            }
            (days, problem) = (from...to, nil)
        }
    }

    /// Forty years, more than anyone keeps a diary.
    static let mostDays = 14_610

    private static let unreadable = Text(
        "reportPage.unreadable",
        "Please give both days, such as 2026-10-10 and 2026-11-20."
    )
    private static let reversed = Text(
        "reportPage.reversed",
        "The first day lies after the last. Please swap them."
    )
    private static let tooLong = Text(
        "reportPage.tooLong",
        "A report covers at most forty years. Please choose fewer days."
    )

    /// The query that asks for the same report.
    var query: String {
        var parts = ["days=" + stretch.rawValue]
        if stretch == .own {
            parts.append("from=\(days.lowerBound)")
            parts.append("to=\(days.upperBound)")
        }
        parts += topics.map { "topic=" + $0.rawValue }.sorted()
        return parts.joined(separator: "&")
    }
}
