// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct BackCourseRuleTests {
    /// When it began, days with pain, the course on 20 November 2026, and what is asked for.
    struct Row: Sendable, CustomTestStringConvertible {
        let began: String
        let days: Int?
        let course: BackCourse
        let missing: [BackKey]
        var testDescription: String { "\(began), \(days.map(String.init) ?? "no count")" }

        init(_ began: String, _ days: Int?, _ course: BackCourse, _ missing: [BackKey] = []) {
            self.began = began
            self.days = days
            self.course = course
            self.missing = missing
        }
    }

    static let exact: [Row] = [
        Row("2026-11-20", nil, .acute), Row("2026-10-24", nil, .acute),
        Row("2026-10-23", nil, .subacute), Row("2026-10-22", nil, .subacute),
        Row("2026-08-28", nil, .subacute), Row("2026-08-21", nil, .subacute),
        Row("2026-08-20", 92, .chronic), Row("2026-08-20", 91, .recurrent),
        Row("2026-08-20", nil, .chronic, [.daysWithPainInLast6Months]),
        Row("2010-01-01", 184, .chronic), Row("2010-01-01", 0, .recurrent),
    ]

    static let partial: [Row] = [
        Row("2026-11", nil, .acute), Row("2026-10", nil, .unknown, [.firstStarted]),
        Row("2026-09", nil, .subacute), Row("2026-08", 92, .unknown, [.firstStarted]),
        Row("2026-07", 92, .chronic), Row("2026-07", 91, .recurrent),
        Row("2026-07", nil, .chronic, [.daysWithPainInLast6Months]),
        Row("2026", 100, .unknown, [.firstStarted]), Row("2025", 92, .chronic),
        Row("2025", 91, .recurrent),
    ]

    @Test(arguments: exact + partial)
    func `the day it began and the days with pain give the course`(_ row: Row) throws {
        let began = try PartialDate.on(row.began)
        let back = Assessor.assess(
            .sample {
                $0.spine.put(.firstStarted, began)
                $0.spine[.daysWithPainInLast6Months] = row.days.map { .whole($0) }
                BackCourseRuleTests.sayMechanism(&$0)
            }
        ).back
        #expect(back.course == row.course)
        #expect(back.missing == row.missing.map { .back($0) })
    }

    @Test func `a start that was not asked leaves it open`() {
        let back = Assessor.assess(
            .sample {
                $0.spine.put(.daysWithPainInLast6Months, 184)
                BackCourseRuleTests.sayMechanism(&$0)
            }
        ).back
        #expect(back.course == .unknown)
        #expect(back.missing == [.back(.firstStarted)])
    }

    @Test func `three months are counted by the calendar`() throws {
        for (today, began, course) in [
            ("2026-02-28", "2025-11-30", BackCourse.chronic),
            ("2026-02-27", "2025-11-30", .subacute),
            ("2026-05-31", "2026-02-28", .chronic), ("2026-05-27", "2026-02-28", .subacute),
        ] {
            var sample = Case(asOf: try #require(Day(today)))
            sample.spine.put(.firstStarted, try PartialDate.on(began))
            sample.spine.put(.daysWithPainInLast6Months, 150)
            #expect(Assessor.assess(sample).back.course == course, "\(began) \(today)")
        }
    }

    /// Says enough that the mechanism asks for nothing more.
    static func sayMechanism(_ sample: inout Case) {
        sample.spine.put(.sites, [BackSite.lower])
        sample.spine.no(.belowKnee, .dermatomal)
        sample.spine.put(.dominant, BackOrLeg.back)
        sample.spine.posture(.provokes, .standing)
    }
}
