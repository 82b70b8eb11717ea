// SPDX-License-Identifier: Apache-2.0

/// The plan that the rules propose.
///
/// Source of the order: our own, from the steps that the guidelines share (urgent things first, then
/// what is safe and helps both, then what carries risk); awaiting sign-off.
public enum Planner {
    /// Every rule, in the order of the plan.
    static let rules: [PlanRule] =
        [.urgentMatter, .medicineAlert, .soonMatter]
        + [.legStory, .legLookAlikes, .backCauses, .aggravators, .otherCauses]
        + [.keepDiary, .stayActive] + [.oneHabit]
        + [.ironStop, .ironTest, .ironTalk, .vitamins]
        + [.exercise, .physiotherapy] + [.heat, .handsOnBack, .legDevices]
        + [.sleepApnoea, .sleepTherapy]
        + [.dopamineReview, .opioidReview, .legMedicine, .backMedicine, .oneDrugTwoAnswers]
        + [.injectionTalk, .decompressionTalk]
        + [.multidisciplinary, .legSpecialist, .painClinic]

    /// The steps of a story: urgent ones first, then alerts, then the rest in the order of the plan.
    ///
    /// While something is urgent nothing else is proposed: exercise and talks can wait for a day.
    static func steps(of story: PlanStory) -> [PlanStep] {
        var steps = rules.flatMap { $0.steps(in: story) }
        if steps.contains(where: { $0.level == .urgent }) {
            steps.removeAll { $0.stage != .urgent }
        }
        return Finding.Level.allCases.flatMap { level in steps.filter { $0.level == level } }
    }

    /// How the step of a name is judged; nil for a step of the person’s own.
    public static func measure(of id: String) -> PlanMeasure? {
        let name = id.prefix { $0 != "." }
        return rules.first { $0.name == name }?.terms.measure
    }

    static let cards: [RuleCard] = rules.map {
        RuleCard(name: $0.name, chapter: .plan, statement: $0.statement, basis: $0.basis)
    }
}
