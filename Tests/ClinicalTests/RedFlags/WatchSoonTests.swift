// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct WatchSoonTests {
    static let weak: [WarningKey] = [
        .weightLoss, .heightLoss, .steroidsLong, .ivDrugUse, .fever, .unwell,
        .burningUrineOrFlankPain,
    ]

    @Test(arguments: weak)
    func `a sign that is weak alone is soon and never more`(_ key: WarningKey) {
        for line in RedFlagRow.ages(of: key, new: .soon, old: .soon) {
            line.check("watch-soon")
            #expect(RedFlags.judge(line.sample).tier == line.tier ?? .none)
        }
    }

    @Test func `night pain alone is soon and never more`() {
        for line in RedFlagRow.ages(of: .unremittingNightPain, new: .soon, old: .soon) {
            line.check("night-pain")
            #expect(RedFlags.judge(line.sample).tier == line.tier ?? .none)
        }
    }

    @Test func `night pain beside restless legs is soon when all else is no`() {
        var sample = Case.typical
        for key in WarningKey.allCases { sample.warning.answers.no(key) }
        sample.warn(.unremittingNightPain)
        let urgency = Assessor.assess(sample).urgency
        #expect(urgency.tier == .soon)
        #expect(urgency.because.map(\.rule) == ["night-pain"])
    }

    @Test(arguments: [
        WarningKey.immuneSuppressed, .recentInfectionOrProcedure, .knownOsteoporosis,
    ])
    func `a risk without a sign is no flag`(_ key: WarningKey) {
        #expect(RedFlags.judge(.sample { $0.warn(key) }).tier == .none)
    }
}
