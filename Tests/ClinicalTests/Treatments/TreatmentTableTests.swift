// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The catalogue is whole, and every row can be traced.
struct TreatmentTableTests {
    private static let names: [Treatment.Group: String] = [
        .movement: "walking aerobic-exercise strength-training motor-control-exercise stretching "
            + "yoga tai-chi physiotherapy",
        .handsOn: "massage acupuncture manipulation heat",
        .mind: "education cbt cbt-i mindfulness multidisciplinary-care mental-engagement",
        .devices: "pneumatic-compression vibration near-infrared nerve-stimulation "
            + "tens-traction-belts",
        .iron: "iron-tablets iron-infusion",
        .medicines: "gabapentinoids dopamine-agonists levodopa opioids dipyridamole nsaids "
            + "acetaminophen snri muscle-relaxants benzodiazepines",
        .procedures: "epidural-injection facet-injection radiofrequency spinal-cord-stimulation "
            + "basivertebral-ablation lidocaine-ketamine-infusion spine-surgery vein-treatment",
    ]

    @Test(arguments: Treatment.Group.allCases)
    func `each group holds the treatments that were agreed`(_ group: Treatment.Group) throws {
        let wanted = try #require(Self.names[group]).split(separator: " ").map(String.init)
        #expect(Treatments.group(group).map(\.name) == wanted)
    }

    @Test func `each name is found and stands once`() {
        #expect(Set(Treatments.all.map(\.name)).count == Treatments.all.count)
        for treatment in Treatments.all { #expect(Treatments.named(treatment.name) == treatment) }
        #expect(Treatments.named("magic") == nil)
    }

    @Test(arguments: Treatments.all)
    func `a row says something and can be judged`(_ treatment: Treatment) {
        let isStudied = Complaint.allCases.contains {
            treatment.effect(on: $0).direction != .notStudied
        }
        #expect(isStudied || !treatment.positions.isEmpty)
        #expect(treatment.judgedAfterDays.lowerBound >= 3)
        #expect(treatment.judgedAfterDays.upperBound <= 180)
        #expect(treatment.judgedAfterDays.count > 1)
    }

    @Test(arguments: Treatments.all)
    func `every source of a row is in the bibliography`(_ treatment: Treatment) {
        let card = treatment.card
        #expect(card.name == "treatment-" + treatment.name)
        for source in card.basis.sources {
            #expect(ClinicalBibliography.all[source] != nil, "\(source)")
        }
        for position in treatment.positions {
            #expect(card.basis.sources.contains(position.source))
            let source = ClinicalBibliography.all[position.source]
            if position.verification != .awaitingSignOff {
                #expect(source?.verification.isVerified == true, "\(position.guideline)")
            }
        }
    }

    @Test(arguments: Treatments.all)
    func `a row is as well checked as its weakest part`(_ treatment: Treatment) {
        let checks =
            [treatment.basis.verification] + treatment.positions.map(\.verification)
            + [treatment.legs, treatment.back].compactMap(\.basis?.verification)
        let isWhole = checks.allSatisfy(\.isVerified)
        #expect(treatment.card.basis.verification.isVerified == isWhole)
    }

    @Test(arguments: Treatments.all)
    func `an effect names its basis or the lines of the medicines`(_ treatment: Treatment) {
        for effect in Complaint.allCases.map(treatment.effect) {
            #expect(effect.lines.isEmpty == (effect.direction != .asMedicine))
            #expect(effect.medicines.count == effect.lines.count, "\(effect.lines)")
            #expect(effect.basis != nil || effect.size == nil)
            let needsBasis = effect.direction != .notStudied && effect.direction != .asMedicine
            #expect(effect.basis != nil || !needsBasis)
            #expect((effect.direction.label == nil) == (effect.direction == .asMedicine))
        }
    }

    @Test(arguments: Treatments.all)
    func `no row holds an amount to take`(_ treatment: Treatment) {
        for words in treatment.texts.map({ Wording.english($0) }) {
            for unit in [" mg", "milligram", " MME", "µg"] { #expect(!words.contains(unit)) }
        }
    }

    @Test(arguments: Treatments.all)
    func `plain words are whole sentences, and German says them too`(_ treatment: Treatment) {
        let sentences = [treatment.description, treatment.across, treatment.costs]
        for words in sentences.map({ Wording.english($0) }) {
            #expect(words.hasSuffix(".") && !words.contains("  "), "\(words)")
        }
        for text in treatment.texts { #expect(Translation.german.problem(with: text) == nil) }
        for phrase in WordsTests.forbidden {
            for words in treatment.texts.map({ Wording.english($0).lowercased() }) {
                #expect(!words.contains(phrase), "\(words)")
            }
        }
        if let asked = treatment.question { #expect(Wording.english(asked).hasSuffix("?")) }
    }

    @Test(arguments: Treatments.all)
    func `each page word has its German, and what awaits sign-off is not certain`(
        _ treatment: Treatment
    ) {
        var texts = [treatment.group.title, treatment.judged, treatment.measure.label]
        for complaint in Complaint.allCases {
            let effect = treatment.effect(on: complaint)
            let said = effect.words(for: complaint)
            if effect.basis?.verification == .awaitingSignOff {
                #expect(!said.map(\.english).contains("helps a little on average"))
            }
            #expect(Set(said).count == said.count)
            texts += said + [complaint.title]
            texts += [treatment.disagreement(on: complaint).label].compactMap(\.self)
        }
        for position in treatment.positions {
            texts += [position.words, position.guideline.title]
            texts += [position.courseWords, position.guideline.remark].compactMap(\.self)
        }
        for text in texts { #expect(Translation.german.problem(with: text) == nil) }
    }

    @Test func `it is judged in whole weeks where it can be, else in days`() throws {
        let walking = try #require(Treatments.named("walking"))
        let words = "After 6 to 12 weeks, by how legs and back get in the way."
        #expect(Wording.english(walking.judged) == words)
        let tablets = try #require(Treatments.named("acetaminophen"))
        #expect(Wording.english(tablets.judged).hasPrefix("After 3 to 14 days, by "))
    }

    @Test func `the export has a row for each position and each treatment without one`() throws {
        let tables = KnowledgeTable.all(.english)
        let table = try #require(tables.first { $0.name == "treatments" })
        let positions = Treatments.all.map { max($0.positions.count, 1) }.reduce(0, +)
        #expect(table.rows.count == positions)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }
}

extension Treatment {
    /// Every text of the row.
    fileprivate var texts: [Text] {
        [title, description, across, costs] + [question, legs.size, back.size].compactMap(\.self)
            + positions.compactMap(\.note) + ruleOuts.map(\.says)
    }
}
