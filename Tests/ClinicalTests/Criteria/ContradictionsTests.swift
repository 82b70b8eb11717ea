// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ContradictionsTests {
    /// Answers that can't all be true, as a story.
    struct Row: Sendable, CustomTestStringConvertible {
        let keys: [LegKey]
        let build: @Sendable (inout Case) -> Void
        var testDescription: String { keys.map(\.rawValue).joined(separator: " ") }
    }

    static let rows: [Row] = [
        Row(keys: [.evening, .allDay]) { $0.leg.yes(.evening, .allDay) },
        Row(keys: [.relief, .walking]) {
            $0.leg.yes(.relief)
            $0.leg.posture(.provokes, .walking)
        },
        Row(keys: [.rest, .sitting, .lying]) {
            $0.leg.no(.rest)
            $0.leg.posture(.provokes, .sitting, .lying)
        },
        Row(keys: [.onlySitting, .lying]) {
            $0.leg.yes(.onlySitting)
            $0.leg.posture(.provokes, .lying)
        },
    ]

    @Test(arguments: rows)
    func `both sides are listed, count as unknown and are asked again`(_ row: Row) throws {
        let sample = Case.typical.with(row.build)
        #expect(Contradictions.found(in: sample.leg) == [row.keys])
        let legs = try sample.judgedLeg().restlessLegs
        #expect(legs.contradictions == [row.keys.map { .leg(0, $0) }])
        #expect(legs.pattern == .insufficient)
        #expect(legs.missing.contains { row.keys.map { .leg(0, $0) }.contains($0) })
        let story = try sample.story()
        for key in row.keys {
            #expect(!story.isAnswered(key))
            #expect(story.says(key).truth.isUnknown)
            #expect(story.posture(key, .provokes).truth.isUnknown)
        }
    }

    @Test func `all four can be found at once, in order`() {
        let sample = Case.sample { sample in
            for row in Self.rows { row.build(&sample) }
        }
        #expect(Contradictions.found(in: sample.leg) == Self.rows.map(\.keys))
    }

    @Test func `near misses are no contradictions`() {
        let misses: [Case] = [
            .typical,
            .sample {
                $0.leg.onlyBefore(.evening)
                $0.leg.yes(.allDay)
            },
            .sample {
                $0.leg.yes(.evening, .presentByDay)
                $0.leg.cannotSay(.allDay)
            },
            .sample {
                $0.leg.onlyBefore(.relief)
                $0.leg.posture(.provokes, .walking)
            },
            .sample {
                $0.leg.yes(.relief)
                $0.leg.posture(.neither, .walking)
            },
            .sample {
                $0.leg.no(.rest)
                $0.leg.posture(.provokes, .sitting)
            },
            .sample {
                $0.leg.yes(.onlySitting)
                $0.leg.posture(.unknown, .lying)
            },
        ]
        for miss in misses { #expect(Contradictions.found(in: miss.leg).isEmpty) }
    }
}
