// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LegCourseRuleTests {
    /// Nights a week, events in a lifetime, the course and what is asked for.
    struct Row: Sendable {
        let nights: Double?
        let events: Int?
        let course: LegCourse
        let missing: [LegKey]

        init(_ nights: Double?, _ events: Int?, _ course: LegCourse, _ missing: [LegKey] = []) {
            self.nights = nights
            self.events = events
            self.course = course
            self.missing = missing
        }
    }

    static let rows: [Row] = [
        Row(7, nil, .chronicPersistent), Row(2.01, nil, .chronicPersistent),
        Row(2, nil, .chronicPersistent), Row(2, 1, .chronicPersistent),
        Row(1.99, 5, .intermittent), Row(1.99, 4, .belowThreshold),
        Row(1.99, nil, .unknown, [.lifetimeEvents]), Row(0, 5, .intermittent),
        Row(0, 0, .belowThreshold), Row(0, 100_000, .intermittent),
        Row(nil, nil, .unknown, [.nightsPerWeekUntreated]),
        Row(nil, 400, .unknown, [.nightsPerWeekUntreated]),
    ]

    @Test(arguments: rows)
    func `nights and events give the course`(_ row: Row) throws {
        let legs = try Case.typical.with {
            $0.leg[.nightsPerWeekUntreated] = row.nights.map { .number($0) }
            $0.leg[.lifetimeEvents] = row.events.map { .whole($0) }
        }.judgedLeg().restlessLegs
        #expect(legs.course == row.course)
        #expect(legs.missing == row.missing.map { .leg(0, $0) })
        #expect(legs.pattern == .consistent)
    }

    @Test(arguments: [
        (Distress.none, Truth.no), (.mild, .no), (.moderate, .yes), (.severe, .yes),
    ])
    func `distress decides whether it is significant`(_ level: Distress, _ truth: Truth) throws {
        let sample = Case.typical.with { $0.leg.put(.distress, level) }
        #expect(try sample.judgedLeg().restlessLegs.significant == truth)
    }

    @Test func `distress that was not asked is unknown and missing`() throws {
        let legs = try Case.typical.with { $0.leg.forget(.distress) }.judgedLeg().restlessLegs
        #expect(legs.significant == .unknown)
        #expect(legs.missing == [.leg(0, .distress)])
    }

    @Test func `supportive answers are listed and change nothing`() throws {
        let before = try Case.typical.judgedLeg().restlessLegs
        let legs = try Case.typical.with {
            $0.leg.yes(.firstDegreeRelative, .helpedByDopamineDrug, .partnerSeesKicks)
            $0.leg.no(.sleepyByDay)
        }.judgedLeg().restlessLegs
        #expect(
            legs.supportive
                == [.firstDegreeRelative, .helpedByDopamineDrug, .partnerSeesKicks, .sleepyByDay]
        )
        #expect(before.supportive.isEmpty)
        #expect(legs.criteria == before.criteria)
        #expect(legs.pattern == before.pattern)
        let against = try Case.typical.with {
            $0.leg.no(.firstDegreeRelative, .helpedByDopamineDrug, .partnerSeesKicks)
            $0.leg.yes(.sleepyByDay)
        }.judgedLeg().restlessLegs
        #expect(against.supportive.isEmpty)
        #expect(against.pattern == before.pattern)
    }
}
