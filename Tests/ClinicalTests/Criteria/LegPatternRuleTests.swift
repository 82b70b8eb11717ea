// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LegPatternRuleTests {
    /// A story and the pattern it makes.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pattern: LegPattern
        let sample: Case

        init(_ what: String, _ pattern: LegPattern, _ sample: Case) {
            testDescription = what
            self.pattern = pattern
            self.sample = sample
        }
    }

    static let notMet: [Row] = [LegKey.urge, .rest, .relief, .evening].map { key in
        Row(
            "\(key) no",
            .unlikely,
            .typical.with {
                $0.leg[key] = .answer(.no)
                if key == .rest { $0.leg.posture(.neither, .sitting) }
            }
        )
    }

    static let open: [Row] = [LegKey.urge, .rest, .relief, .evening].flatMap { key in
        [
            Row("\(key) not asked", .insufficient, .typical.with { $0.leg.forget(key) }),
            Row("\(key) not known", .insufficient, .typical.with { $0.leg.cannotSay(key) }),
        ]
    }

    static let kinds: [Row] = [
        Row("typical", .consistent, .typical),
        Row("painful", .consistent, .typical.with { $0.leg.feels(.pain, .ache, .burning) }),
        Row("no feeling at all", .consistent, .typical.with { $0.leg.feels(.none) }),
        Row("on one side", .consistent, .typical.with { $0.leg.put(.side, LegSide.left) }),
        Row("side by side", .consistent, .typical.with { $0.leg.put(.side, LegSide.alternating) }),
        Row("arms too", .consistent, .typical.with { $0.leg.put(.otherParts, [OtherPart.arms]) }),
        Row("nothing else", .consistent, .nothingElse),
        Row("diabetes", .consistent, .typical.with { $0.conditions = [.diabetes] }),
        Row(
            "a knot that stretching does not end",
            .consistent,
            .typical.with {
                $0.leg.yes(.knot)
                $0.leg.no(.stretchEndsIt)
            }
        ),
        Row("a knot, stretching not asked", .insufficient, .typical.with { $0.leg.yes(.knot) }),
        Row("numb soles eased by walking", .consistent, .typical.with { $0.leg.yes(.numbSoles) }),
        Row(
            "no rhythm asked but the hours",
            .consistent,
            .typical.with {
                $0.leg.forget(.evening)
                $0.leg.put(.worstHour, 23)
                $0.leg.put(.calmestHour, 10)
            }
        ),
        Row("one no and the rest open", .unlikely, .sample { $0.leg.no(.urge) }),
        Row("explained otherwise though open", .unlikely, .sample { $0.leg.yes(.oneShiftEndsIt) }),
        Row("nothing asked", .insufficient, .sample { $0.legs = [LegProblem(id: "a")] }),
        Row("four and nothing else", .insufficient, .fourCriteria),
        Row(
            "past and another open",
            .insufficient,
            .typical.with {
                $0.leg.onlyBefore(.relief)
                $0.leg.put(.distress, Distress.mild)
                $0.leg.forget(.evening)
            }
        ),
    ]

    static let beside: [Row] = [
        Row(
            "cramps and crawling",
            .possible,
            .typical.with {
                $0.leg.yes(.knot, .stretchEndsIt)
                $0.leg.feels(.crawling, .cramp)
            }
        ),
        Row(
            "sciatica in the same leg",
            .possible,
            .typical.with {
                $0.leg.yes(.cough, .numbPatch)
                $0.leg.put(.side, LegSide.left)
                $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            }
        ),
        Row(
            "one leg that coughing shoots into",
            .possible,
            .typical.with {
                $0.leg.yes(.cough)
                $0.leg.put(.side, LegSide.right)
            }
        ),
        Row("toes that move", .possible, .typical.with { $0.leg.yes(.toesMoveAlone) }),
        Row(
            "swollen and worse lying",
            .possible,
            .typical.with {
                $0.leg.yes(.swelling, .legsUpHelps)
            }
        ),
        Row(
            "inner restlessness and metoclopramide",
            .possible,
            .typical.with {
                $0.leg.yes(.innerRestlessness)
                $0.take("Metoclopramide 10 mg")
            }
        ),
        Row(
            "numb soles that walking does not ease",
            .possible,
            .typical.with {
                $0.leg.yes(.numbSoles)
                $0.leg.posture(.neither, .walking)
            }
        ),
    ]

    @Test(arguments: notMet + open + kinds + beside)
    func `the first line that fits counts`(_ row: Row) throws {
        #expect(try row.sample.judgedLeg().restlessLegs.pattern == row.pattern)
    }

    @Test func `an open question never weighs more than a no`() throws {
        for key in [LegKey.urge, .rest, .relief, .evening] {
            let sample = Case.fourCriteria.with { $0.leg[key] = .answer(.no) }
            #expect(try sample.judgedLeg().restlessLegs.pattern == .unlikely)
        }
    }

    @Test func `one leg problem never changes the pattern of another`() throws {
        let alone = try Case.typical.judgedLeg()
        var both = Case.typical
        both.legs = (both.legs ?? []) + (Case.sciatica.legs ?? [])
        #expect(Assessor.assess(both).legs.first == alone)
    }
}
