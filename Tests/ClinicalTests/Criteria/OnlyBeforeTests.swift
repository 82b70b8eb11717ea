// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct OnlyBeforeTests {
    /// A reason for the loss of relief or rhythm, and whether it is one.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let truth: Truth
        let build: @Sendable (inout Case) -> Void

        init(_ what: String, _ truth: Truth, _ build: @escaping @Sendable (inout Case) -> Void) {
            testDescription = what
            self.truth = truth
            self.build = build
        }
    }

    /// Nothing that could be a reason: mild, three nights a week, no medicine.
    static let mild = Case.typical.with {
        $0.medicines = []
        $0.leg.put(.distress, Distress.mild)
        $0.leg.put(.nightsPerWeekUntreated, number: 3)
    }

    static let rows: [Row] = [
        Row("nothing", .no) { _ in },
        Row("severe distress", .yes) { $0.leg.put(.distress, Distress.severe) },
        Row("moderate distress", .no) { $0.leg.put(.distress, Distress.moderate) },
        Row("distress not asked", .unknown) { $0.leg.forget(.distress) },
        Row("every night", .yes) { $0.leg.put(.nightsPerWeekUntreated, number: 7) },
        Row("nearly every night", .no) { $0.leg.put(.nightsPerWeekUntreated, number: 6.9) },
        Row("nights not asked", .unknown) { $0.leg.forget(.nightsPerWeekUntreated) },
        Row("a medicine for the legs", .yes) {
            $0.take("pramipexole 0.5 mg") {
                $0.indication = .restlessLegs
                $0.started = .year(2021)
            }
        },
        Row("a medicine for the legs of unknown start", .yes) {
            $0.take("gabapentin") { $0.indication = .restlessLegs }
        },
        Row("a medicine for the back", .no) {
            $0.take("gabapentin") { $0.indication = .backPain }
        },
        Row("a medicine for nothing told", .no) { $0.take("pramipexole") },
        Row("a medicine stopped today", .no) {
            let today = $0.daysAgo(0)
            $0.take("pramipexole") {
                $0.indication = .restlessLegs
                $0.stopped = today
            }
        },
        Row("a medicine stopped tomorrow", .yes) {
            let tomorrow = $0.daysAgo(-1)
            $0.take("pramipexole") {
                $0.indication = .restlessLegs
                $0.stopped = tomorrow
            }
        },
        Row("a medicine stopped some time this month", .unknown) {
            $0.take("pramipexole") {
                $0.indication = .restlessLegs
                $0.stopped = .month(year: 2026, month: 11)
            }
        },
    ]

    @Test(arguments: rows)
    func `a reason makes a past answer count`(_ row: Row) throws {
        for key in [LegKey.relief, .evening] {
            let sample = Self.mild.with {
                $0.leg.onlyBefore(key)
                row.build(&$0)
            }
            #expect(OnlyBefore.reason(in: try sample.story()).truth == row.truth)
            let legs = try sample.judgedLeg().restlessLegs
            let judgement = legs.criteria[key == .relief ? .relief : .evening]
            #expect(judgement?.state == (row.truth == .yes ? .met : .unknown))
            #expect(judgement?.isFromThePast == true)
            #expect(legs.pattern == (row.truth == .yes ? .consistent : .possible))
        }
    }

    @Test func `two past answers share one reason`() throws {
        let sample = Self.mild.with {
            $0.leg.onlyBefore(.relief, .evening)
            $0.leg.put(.distress, Distress.severe)
        }
        #expect(try sample.judgedLeg().restlessLegs.pattern == .consistent)
    }

    @Test func `what could still be a reason is asked for`() throws {
        let sample = Self.mild.with {
            $0.leg.onlyBefore(.relief)
            $0.leg.forget(.distress)
        }
        #expect(try sample.judgedLeg().restlessLegs.missing == [.leg(0, .distress)])
    }

    @Test func `a past answer never rescues another criterion that is not met`() throws {
        let sample = Self.mild.with {
            $0.leg.onlyBefore(.relief)
            $0.leg.no(.urge)
        }
        #expect(try sample.judgedLeg().restlessLegs.pattern == .unlikely)
    }
}
