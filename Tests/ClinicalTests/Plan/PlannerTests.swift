// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// What must be true of every plan, over random cases and over some that were thought out.
struct PlannerTests {
    private static let cases: [Case] = RandomCases.some(300, seed: 20_261_123)

    @Test func `every step rests on answers and known sources, and says who, when and how`() {
        var rules: Set<String> = []
        for sample in Self.cases {
            for step in Assessor.assess(sample).plan {
                rules.insert(step.rule)
                #expect(!step.answers.isEmpty, "\(step.rule)")
                #expect(step.basis.sources.allSatisfy { ClinicalBibliography.all[$0] != nil })
                #expect((0...365).contains(step.within), "\(step.rule)")
                #expect(step.judgedAfter.map { (7...365).contains($0) } ?? true, "\(step.rule)")
                for text in [step.says, step.ifNot, step.measure.words, step.who.words] {
                    let says = Wording.english(text)
                    #expect(!says.isEmpty && !says.contains("{"), "\(step.rule): \(says)")
                    let small = says.lowercased()
                    for words in ["you have ", "you suffer", "stop taking", "start taking"] {
                        #expect(!small.contains(words), "\(step.rule): \(says)")
                    }
                }
            }
        }
        #expect(rules.count > 20, "\(rules.sorted())")
    }

    @Test func `the plan comes in its order, urgent things and alerts first`() throws {
        let places = Dictionary(
            uniqueKeysWithValues: Planner.rules.enumerated().map { ($1.name, $0) }
        )
        for sample in Self.cases {
            let plan = Assessor.assess(sample).plan
            let order = try plan.map { [$0.level.rank, try #require(places[$0.rule])] }
            #expect(order == order.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
        }
    }

    @Test func `findings and steps together stay most pressing first, with every step`() {
        for sample in Self.cases {
            let assessment = Assessor.assess(sample)
            let all = assessment.findingsWithPlan
            #expect(all.map(\.level.rank) == all.map(\.level.rank).sorted())
            #expect(all.count == assessment.findings.count + assessment.plan.count)
            #expect(all.filter { $0.about == .plan }.map(\.rule) == assessment.plan.map(\.rule))
        }
    }

    @Test func `every treatment a step speaks of is in the catalogue`() {
        for rule in Planner.rules {
            for name in rule.treatments {
                #expect(Treatments.named(name) != nil, "\(rule.name): \(name)")
            }
        }
    }

    @Test func `a page explains every step`() {
        let bare = Planner.rules.filter { LearnShelf.pages(forRule: $0.name).isEmpty }
        #expect(bare.map(\.name) == ["plan-vitamins"])
    }

    @Test func `a stage follows the one before it`() {
        let calm = Planner.rules.filter { $0.stage != .urgent }.map(\.stage)
        let order = calm.compactMap { PlanStage.allCases.firstIndex(of: $0) }
        #expect(order == order.sorted())
    }

    @Test func `a plan made from nothing proposes nothing, and a child gets none`() {
        #expect(Case.sample().plan.isEmpty)
        let child = Case.typical.with { $0.person.put(.birthYear, 2015) }
        #expect(child.plan.isEmpty)
    }

    @Test func `an unknown answer is never a no`() {
        let open = Case.typical.with { file in
            for key in LegKey.allCases where file.leg[key] != nil { file.leg.forget(key) }
            file.leg.cannotSay(.urge, .rest, .relief, .evening)
        }
        #expect(open.step("plan-leg-story") != nil)
        #expect(open.step("plan-leg-medicine") == nil)
    }

    @Test func `an emergency stands first and says whom to call`() throws {
        let sample = Case.both.with { $0.warning.answers.yes(.saddleNumbness) }
        let first = try #require(sample.plan.first)
        #expect(first.rule == "plan-urgent-matter" && first.who == .emergency)
        #expect(first.level == .urgent && first.within == 0)
        #expect(first.answers.map(\.description) == ["/warning/saddleNumbness"])
    }

    @Test func `while something is urgent all else waits, and loses no ground by it`() {
        let sample = Case.both.with { $0.warning.answers.yes(.saddleNumbness) }
        #expect(sample.plan.allSatisfy { $0.stage == .urgent })
        var plan = CarePlan()
        plan.steps = Case.both.plan.map { AgreedStep($0, in: .english, on: Case.sampleDay) }
        let revision = PlanRevision(of: plan, proposed: sample.plan)
        #expect(revision.isHeldBack && revision.unfounded.isEmpty && revision.reworded.isEmpty)
        #expect(!PlanRevision(of: plan, proposed: Case.both.plan).isHeldBack)
    }

    @Test func `nobody without restless legs is told to speak of them`() {
        for sample in [Case.longBack, .sciatica.with { $0.back = Case.longBack.back }] {
            let hindered = sample.with {
                $0.spine.put(.interference, 5)
                $0.spine.put(.average, 5)
            }
            #expect(hindered.step("plan-physiotherapy")?.says.key == "plan.physiotherapy.back")
            #expect(hindered.step("plan-back-medicine")?.says.key == "plan.backMedicine.says")
        }
    }

    @Test func `a step names only treatments that were not tried in vain`() throws {
        let tried = [TriedTreatment.listed("yoga", legs: TriedEffect.none, back: .worse)]
        let plan = Assessor.assess(.both, tried: tried).plan
        let step = try #require(plan.first { $0.rule == "plan-exercise" })
        #expect(step.treatments.contains("walking") && !step.treatments.contains("yoga"))
    }

    @Test func `words change with the case where they must`() throws {
        let heart = Case.longBack.with { $0.conditions = [.heartFailure] }
        #expect(heart.step("plan-exercise")?.says.key == "plan.exercise.askFirst")
        let thin = Case.longBack.with { $0.conditions = [.osteoporosis] }
        #expect(thin.step("plan-hands-on")?.says.key == "plan.handsOn.gentle")
        let pregnant = Case.typical.with { $0.person.yes(.pregnant) }
        #expect(pregnant.step("plan-leg-medicine")?.says.key == "plan.legMedicine.pregnant")
        let pain = Case.both.with { $0.spine.put(.average, 6) }
        #expect(pain.step("plan-back-medicine")?.says.key == "plan.backMedicine.both")
    }
}
