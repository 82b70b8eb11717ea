// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
public import Vocabulary

/// Everything a visit report is made from.
public struct ReportInput: Sendable {
    /// The days the report is about.
    public var period: ClosedRange<Day>
    /// The day it is made.
    public var today: Day
    /// What the rules make of the answers; nil when the interview was not begun.
    public var assessment: Assessment?
    /// The answers; nil when the interview was not begun.
    public var answers: Case?
    /// The day the interview was answered; nil when not known.
    public var interviewDate: Day?
    /// The diary of the period.
    public var series: DiarySeries
    /// The legs in the diary as the rules on medicines read them, also beyond the period.
    public var legNights: LegNights
    /// The day of the visit to compare with.
    ///
    /// Without it the latest visit in the diary counts that lies inside the period and before
    /// today; without any, the two halves of the period are compared.
    public var previousVisit: Day?
    /// Changes to mark on the leg clock beside those of the medicines.
    public var marks: [ChartMark]
    /// The agreed plan; nil when nothing was agreed or tried.
    public var plan: PlanSheet?
    /// The tests done at home, of any day.
    public var homeTests: [Entry]
    /// The sensitive topics the person ticked.
    public var including: Set<SensitiveTopic>
    /// Who answered, in words that follow “Answered by”, such as “the person”.
    public var answeredBy: String
    /// Whom to call; its number is printed beside an urgent matter once a country is chosen.
    public var help: UrgentHelp
    /// Where the sources of the rules are looked up.
    public var bibliography: Bibliography

    /// Gathers what a report is made from.
    public init(
        period: ClosedRange<Day>,
        today: Day,
        assessment: Assessment? = nil,
        answers: Case? = nil,
        interviewDate: Day? = nil,
        series: DiarySeries,
        legNights: LegNights = LegNights(),
        previousVisit: Day? = nil,
        marks: [ChartMark] = [],
        plan: PlanSheet? = nil,
        homeTests: [Entry] = [],
        including: Set<SensitiveTopic> = [],
        answeredBy: String = "the person",
        help: UrgentHelp = UrgentHelp(countryCode: nil),
        bibliography: Bibliography = ClinicalBibliography.all
    ) {
        self.period = period
        self.today = today
        self.assessment = assessment
        self.answers = answers
        self.interviewDate = interviewDate
        self.series = series
        self.legNights = legNights
        self.previousVisit = previousVisit
        self.marks = marks
        self.plan = plan
        self.homeTests = homeTests
        self.including = including
        self.answeredBy = answeredBy
        self.help = help
        self.bibliography = bibliography
    }
}
