// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct LookAlikeTests {
    @Test func `all fifteen are there, in the order of the contract`() {
        #expect(LookAlikes.all.map { $0.condition } == LookAlikeCondition.allCases)
        #expect(LookAlikes.cards.map(\.name) == LookAlikeCondition.allCases.map(\.rawValue))
    }

    @Test func `every rule file is in the registry`() throws {
        let rules = try RuleFolder("LookAlikes").names(of: ": LookAlike {")
        #expect(rules.sorted() == LookAlikes.all.map { "\($0)" }.sorted())
    }

    @Test func `nothing said leaves every fit unknown`() throws {
        let leg = try Case.sample { $0.leg = Sheet() }.judgedLeg()
        #expect(leg.lookAlikes.map(\.condition) == LookAlikeCondition.allCases)
        for fit in leg.lookAlikes {
            #expect(fit.fit == .unknown)
            #expect(fit.speaksFor.isEmpty)
            #expect(fit.speaksAgainst.isEmpty)
        }
    }

    @Test func `every no leaves nothing that fits`() throws {
        let fits = try Case.nothingElse.judgedLeg().lookAlikes
        #expect(fits.allSatisfy { $0.fit == .against || $0.fit == .unknown })
    }

    @Test func `typical restless legs have nothing above weak`() throws {
        let fits = try Case.typical.judgedLeg().lookAlikes
        #expect(fits.allSatisfy { $0.fit >= .weak })
    }

    @Test func `best comes first and ties keep their order`() throws {
        let leg = try Case.sample {
            $0.leg.yes(.withWorry, .oneShiftEndsIt, .cough, .toesMoveAlone)
            $0.leg.no(.singleJerkAtSleepOnset, .numbSoles)
            $0.leg.feels(.heaviness)
        }.judgedLeg()
        let order = leg.lookAlikes
        #expect(
            order.prefix(5).map(\.condition)
                == [
                    .positionalDiscomfort, .painfulLegsMovingToes, .anxiety, .lumbarRadiculopathy,
                    .venousDisease,
                ]
        )
        #expect(order.suffix(2).map(\.condition) == [.peripheralNeuropathy, .hypnicJerks])
    }

    @Test func `what speaks for and against is kept apart`() throws {
        let sample = Case.sample {
            $0.leg.yes(.cough, .urge)
            $0.leg.no(.numbPatch)
        }
        let summary = try sample.reading(LumbarRadiculopathy.self).summary
        #expect(summary.speaksFor == [.leg(0, .cough)])
        #expect(summary.speaksAgainst == [.leg(0, .urge)])
    }
}
