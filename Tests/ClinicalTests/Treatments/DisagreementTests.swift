// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// Disagreement is counted from the positions, and what lapsed does not count as current.
struct DisagreementTests {
    @Test(
        arguments: [
            ("acupuncture", Complaint.back, Disagreement.current), ("snri", .back, .current),
            ("radiofrequency", .back, .current), ("dopamine-agonists", .legs, .current),
            ("gabapentinoids", .back, .none), ("gabapentinoids", .legs, .none),
            ("opioids", .back, .none), ("opioids", .legs, .none), ("acupuncture", .legs, .none),
            ("nsaids", .back, .onlyWithOlderOrWider), ("massage", .back, .none),
            ("epidural-injection", .back, .none), ("muscle-relaxants", .back, .none),
            ("walking", .back, .none), ("mindfulness", .back, .none),
        ]
    )
    func `guidelines disagree`(
        _ name: String,
        _ complaint: Complaint,
        _ wanted: Disagreement
    )
        throws
    {
        let treatment = try #require(Treatments.named(name))
        #expect(treatment.disagreement(on: complaint) == wanted)
    }

    @Test func `these have one answer for the legs and another for the back`() {
        let both = Treatments.all.filter(\.hasTwoAnswers).map(\.name)
        #expect(both == ["gabapentinoids", "opioids"])
    }

    @Test func `these rest on a guideline that is contested`() {
        let contested = Treatments.all.filter(\.isContested).map(\.name)
        #expect(contested == ["epidural-injection", "facet-injection", "radiofrequency"])
        for name in contested {
            #expect(Treatments.named(name)?.card.basis.sources.contains("bmj-2025-critics") == true)
        }
    }

    private func position(
        _ guideline: Guideline,
        _ direction: GuidelinePosition.Direction,
        _ course: GuidelinePosition.Course = .chronic,
        _ complaint: Complaint = .back
    ) -> GuidelinePosition {
        GuidelinePosition(guideline, complaint, direction, .strong, .seen, course: course)
    }

    @Test func `for against for is a disagreement, whatever the order`() {
        let yes = position(.who2023, .for)
        let no = position(.niceNG59, .against)
        #expect([yes, no].disagreement(on: .back) == .current)
        #expect([no, yes].disagreement(on: .back) == .current)
        #expect([yes, no].disagreement(on: .legs) == .none)
        #expect([yes, yes].disagreement(on: .back) == .none)
        #expect([no].disagreement(on: .back) == .none)
    }

    @Test(arguments: [GuidelinePosition.Direction.noRecommendation, .onlyAfterOthers])
    func `neither silence nor last place is an opposite`(_ mild: GuidelinePosition.Direction) {
        for other in [GuidelinePosition.Direction.for, .against] {
            let both = [position(.who2023, mild), position(.niceNG59, other)]
            #expect(both.disagreement(on: .back) == .none)
        }
    }

    @Test func `new pain and old pain are no contradiction, but any course meets both`() {
        let new = position(.niceNG59, .for, .acute)
        #expect([new, position(.bmj2025, .against)].disagreement(on: .back) == .none)
        #expect([new, position(.bmj2025, .against, .any)].disagreement(on: .back) == .current)
    }

    @Test func `one guideline does not contradict itself`() {
        let both = [position(.niceNG59, .for), position(.niceNG59, .against)]
        #expect(both.disagreement(on: .back) == .none)
    }

    @Test(arguments: [Guideline.acp2017, .niceNG193])
    func `what lapsed or is wider is shown apart`(_ guideline: Guideline) {
        let both = [position(guideline, .for), position(.niceNG59, .against)]
        #expect(both.disagreement(on: .back) == .onlyWithOlderOrWider)
    }

    @Test func `only the guideline of the ACP has lapsed, and says so with its year`() {
        #expect(Guideline.allCases.filter(\.isLapsed) == [.acp2017])
        #expect(Guideline.acp2017.year == 2017)
        #expect(Guideline.acp2017.title.english.contains("2017 (lapsed)"))
        #expect(Guideline.acp2017.remark != nil)
    }

    @Test(arguments: Guideline.allCases)
    func `a guideline names its year, and its source is known`(_ guideline: Guideline) {
        #expect(guideline.title.english.contains(String(guideline.year)))
        #expect(ClinicalBibliography.all[guideline.source] != nil)
        if let critics = guideline.contestedBy {
            #expect(ClinicalBibliography.all[critics] != nil)
        }
    }
}
