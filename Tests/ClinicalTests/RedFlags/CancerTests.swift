// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct CancerTests {
    static let signs: [WarningKey] = [
        .bothLegsWeak, .weaknessGettingWorse, .unsteadyGait, .saddleNumbness, .bladderChange,
        .bowelChange, .cannotPassUrine, .suddenBothSided,
    ]

    static let warned = [WarningKey.cancerHistory, .cancerNow].flatMap { cancer in
        signs.flatMap { sign in
            RedFlagRow.ages(of: sign, new: .emergency, old: .soon, beside: { $0.warn(cancer) })
        }
    }

    static let legs: [RedFlagRow] = [LegKey.weakness, .numbPatch, .numbSoles, .cough].flatMap {
        sign in
        [
            leg("\(sign) of unknown age", .emergency) { $0.leg.yes(sign) },
            leg("\(sign) for 14 days", .emergency) {
                $0.leg.yes(sign)
                $0.leg.put(.began, $0.daysAgo(14))
            },
            leg("\(sign) for years, last worse long ago", .emergency) {
                $0.leg.yes(sign)
                $0.leg.put(.began, .year(2010))
                $0.leg.put(.worseSince, .year(2015))
            },
            leg("\(sign) for years by count", .emergency) {
                $0.leg.yes(sign)
                $0.leg.put(.monthsSinceStart, 120)
            },
            leg("\(sign) said no", nil) { $0.leg.no(sign) },
            leg("\(sign) not known", nil) { $0.leg.cannotSay(sign) },
        ]
    }

    static let shooting: [RedFlagRow] = [
        leg("a shooting line down the leg", .emergency) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.feels(.electric)
        },
        leg("a line without shooting", nil) {
            $0.leg.put(.path, LegPath.lineFromBackBelowKnee)
            $0.leg.feels(.ache)
        },
        leg("an electric calf", nil) {
            $0.leg.put(.path, LegPath.calf)
            $0.leg.feels(.electric)
        },
    ]

    static let back: [RedFlagRow] = [BackKey.weakness, .numbPatch, .dermatomal].flatMap { sign in
        [
            leg("back, \(sign) of unknown age", .emergency) { $0.spine.yes(sign) },
            leg("back, \(sign) with pain for years", .emergency) {
                $0.spine.yes(sign)
                $0.spine.put(.firstStarted, .year(2015))
            },
            leg("back, \(sign) said no", nil) { $0.spine.no(sign) },
        ]
    }

    @Test(arguments: warned + legs + shooting + back)
    func `a nerve sign with a cancer is an emergency, an old warning sign soon`(_ row: RedFlagRow) {
        row.check("cancer-nerve-signs")
    }

    @Test(arguments: signs)
    func `without a cancer the rule is silent`(_ sign: WarningKey) {
        for cancer in [Answer.no, .unknown] {
            let sample = Case.sample {
                $0.warn(sign)
                $0.warning.answers[.cancerHistory] = .answer(cancer)
            }
            #expect(!RedFlags.judge(sample).because.contains { $0.rule.hasPrefix("cancer") })
        }
    }

    static let spine: [RedFlagRow] =
        RedFlagRow.ages(
            of: .unremittingNightPain,
            new: .sameDay,
            old: nil,
            beside: {
                $0.warn(.cancerHistory)
            }
        )
        + [
            leg("worse on straining", .sameDay) { $0.spine.yes(.cough) },
            leg("new in the neck", .sameDay) {
                $0.spine.put(.sites, [BackSite.neck])
                $0.spine.put(.firstStarted, $0.daysAgo(90))
            },
            leg("in the upper back since more than 90 days", nil) {
                $0.spine.put(.sites, [BackSite.upper])
                $0.spine.put(.firstStarted, $0.daysAgo(91))
            },
            leg("in the middle, of unknown age", .sameDay) {
                $0.spine.put(.sites, [BackSite.mid, .lower])
            },
            leg("new in the lower back", nil) {
                $0.spine.put(.sites, [BackSite.lower])
                $0.spine.put(.firstStarted, $0.daysAgo(5))
            },
            RedFlagRow("new in the neck, no cancer", nil) {
                $0.warning.answers.no(.cancerHistory, .cancerNow)
                $0.spine.put(.sites, [BackSite.neck])
            },
        ]

    @Test(arguments: spine)
    func `spinal pain of that kind with a cancer is for the same day`(_ row: RedFlagRow) {
        row.check("cancer-spine-pain")
    }

    static let history: [RedFlagRow] = [
        RedFlagRow("cancer ever", .soon) { $0.warn(.cancerHistory) },
        RedFlagRow("cancer now", .soon) { $0.warn(.cancerNow) },
        leg("and a back that hurts", .soon) { $0.spine.put(.sites, [BackSite.lower]) },
        leg("and a back that does not", nil) { $0.spine.put(.sites, [BackSite]()) },
        RedFlagRow("no cancer", nil) { $0.warning.answers.no(.cancerHistory, .cancerNow) },
    ]

    @Test(arguments: history)
    func `a cancer with a back that may hurt is soon`(_ row: RedFlagRow) {
        row.check("cancer-history")
    }

    private static func leg(
        _ what: String,
        _ tier: Tier?,
        _ build: (inout Case) -> Void
    ) -> RedFlagRow {
        RedFlagRow(what, tier) {
            $0.warn(.cancerHistory)
            build(&$0)
        }
    }
}
