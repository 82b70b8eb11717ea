// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
public import Report
public import Storage
public import Vocabulary

/// The visit report of a record: the one way from store to report, for pages and commands.
public struct RecordReport: Sendable {
    /// The days it is about; nil for the time since the last visit, at most six weeks.
    public var period: ClosedRange<Day>?
    /// The sensitive topics that are printed.
    public var including: Set<SensitiveTopic>

    /// Asks for a report.
    public init(period: ClosedRange<Day>? = nil, including: Set<SensitiveTopic> = []) {
        self.period = period
        self.including = including
    }

    /// How many days a report covers when nothing else was chosen.
    public static let usualDays = 42

    /// Makes the report of a record as it stands today.
    ///
    /// - Throws: What the store throws.
    public func make(from store: RecordStore, today: Day) async throws -> VisitReport {
        let shelf = try await store.shelf()
        let days = period ?? today.advanced(by: 1 - RecordReport.usualDays)...today
        let nights = Night(eve: days.lowerBound)...Night(eve: days.upperBound)
        var answers = try await store.currentCase()
        let answered = answers?.asOf
        answers?.asOf = today
        let plan = try await RecordPlan(including: including).make(from: store, today: today)
        let legNights = answers.map { LegNights(shelf, for: $0) } ?? LegNights()
        return VisitReport(
            ReportInput(
                period: days,
                today: today,
                assessment: answers.map { Assessor.assess($0, nights: legNights) },
                answers: answers,
                interviewDate: answered,
                series: DiarySeries(entries: shelf.entries(in: nights), nights: nights),
                legNights: legNights,
                plan: plan.isEmpty ? nil : plan,
                homeTests: shelf.entries(in: nights).filter { HomeTest.types.contains($0.type) },
                including: including,
                help: UrgentHelp(countryCode: try await store.settings().country)
            )
        )
    }
}

extension Settings.PaperSize {
    /// The paper of the report room.
    public var paper: Paper {
        switch self {
        case .a4: .a4
        case .letter: .letter
        }
    }
}
