// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct AgeUnder18Tests {
    @Test(arguments: [
        (2026, true), (2009, true), (2008, true), (2007, false), (1926, false),
    ])
    func `17 and 18 by years are in doubt, 19 is not`(_ born: Int, _ isUnder: Bool) throws {
        let assessment = Assessor.assess(.typical.with { $0.person.put(.birthYear, born) })
        #expect(assessment.findings.map(\.topic) == (isUnder ? [.ageUnder18] : []))
        let pattern = try #require(assessment.legs.first).restlessLegs.pattern
        #expect(pattern == (isUnder ? .insufficient : .consistent))
    }

    @Test func `an age that was not asked is not under 18`() {
        #expect(Assessor.assess(.typical).findings.isEmpty)
    }

    @Test func `nothing is judged but urgency`() throws {
        let child = Assessor.assess(
            Case.sciatica.with {
                $0.person.put(.birthYear, 2012)
                $0.spine.yes(.belowKnee, .cough)
                $0.warn(.saddleNumbness)
            }
        )
        #expect(child.urgency.tier == .emergency)
        let leg = try #require(child.legs.first)
        #expect(leg.id == "a")
        #expect(leg.restlessLegs.criteria.values.allSatisfy { $0.state == .unknown })
        #expect(leg.restlessLegs.course == .unknown)
        #expect(leg.restlessLegs.significant == .unknown)
        #expect(leg.lookAlikes.map(\.condition) == LookAlikeCondition.allCases)
        #expect(leg.lookAlikes.allSatisfy { $0.fit == .unknown })
        #expect(child.back == BackJudge.unjudged)
    }

    @Test func `the words send the person to a clinician`() throws {
        let finding = try #require(
            Assessor.assess(.sample { $0.person.put(.birthYear, 2012) }).findings.first
        )
        #expect(finding.answers == [.person(.birthYear)])
        #expect(Wording.english(finding.says).contains("doctor"))
    }
}
