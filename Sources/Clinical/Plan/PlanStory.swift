// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A case, what the other rules made of it, and what was tried, as the rules of the plan read it.
final class PlanStory: Sendable {
    /// The whole case.
    let `case`: Case
    /// The warning signs.
    let urgency: Urgency
    /// The leg problems, each judged, in the order of the case.
    let legs: [LegAssessment]
    /// The back, judged.
    let back: BackAssessment
    /// What the review of medicines, results and habits found.
    let findings: [Finding]
    /// The medicines by their ingredients.
    let list: MedicineList
    /// The leg problem whose story is most like restless legs, consistent before possible.
    let restless: (index: Int, legs: RestlessLegs)?
    /// The answers that make a story one of restless legs; nil when there is no such story.
    let restlessAnswers: [AnswerPath]?
    private let tried: [TriedTreatment]

    init(
        _ case: Case,
        urgency: Urgency,
        legs: [LegAssessment],
        back: BackAssessment,
        findings: [Finding],
        list: MedicineList,
        tried: [TriedTreatment]
    ) {
        self.case = `case`
        self.urgency = urgency
        self.legs = legs
        self.back = back
        self.findings = findings
        self.list = list
        self.tried = tried
        let restless = PlanStory.restless(among: legs)
        self.restless = restless
        restlessAnswers = restless.map { story in
            Criterion.allCases.filter { $0 != .notExplainedOtherwise }
                .flatMap { story.legs.criteria[$0]?.answers ?? [] }.withoutRepeats
        }
    }

    private static func restless(
        among legs: [LegAssessment]
    ) -> (index: Int, legs: RestlessLegs)? {
        for pattern in [LegPattern.consistent, .possible] {
            if let index = legs.firstIndex(where: { $0.restlessLegs.pattern == pattern }) {
                return (index, legs[index].restlessLegs)
            }
        }
        return nil
    }

    /// The findings of some topics, at a level or more pressing.
    func found(_ topics: [Finding.Topic], from least: Finding.Level = .know) -> [Finding] {
        findings.filter { topics.contains($0.topic) && $0.level.rank <= least.rank }
    }

    /// Whether a treatment was tried and is known to have brought nothing for each of the aims.
    func triedInVain(_ treatment: String, for aims: [PlanAim]) -> Bool {
        guard !tried.isEmpty, !aims.isEmpty else { return false }
        let trials = tried.filter { $0.what == .listed(treatment) }
        return aims.allSatisfy { aim in
            let effects = trials.compactMap { $0.effect(on: aim) }.filter { $0 != .unknown }
            return !effects.isEmpty && effects.allSatisfy(\.broughtNothing)
        }
    }

    /// Whether a clinician has named a condition; not asked counts as not named.
    func has(_ conditions: Condition...) -> Bool {
        conditions.contains { `case`.conditions?.contains($0) == true }
    }
}

// MARK: Legs

extension PlanStory {
    /// The answers of restless legs, when the legs also weigh on the person; nil when they don’t.
    var burdensomeLegs: [AnswerPath]? {
        guard let restless, restless.legs.significant == .yes, let answers = restlessAnswers else {
            return nil
        }
        return answers + [.leg(restless.index, .distress)]
    }
}

// MARK: Back

extension PlanStory {
    /// Pain of so much of 10 on average is worth a medicine’s risk; our own.
    static let strongPain = 4
    /// From so much of 10 a back hinders daily life; our own.
    static let hindrance = 4
    /// From so much of 10 it hinders daily life a great deal; our own.
    static let severeHindrance = 7

    /// The answers on how long the back has hurt; nil when it does not hurt or was not asked.
    var backAnswers: [AnswerPath]? {
        guard hasBackPain else { return nil }
        let keys: [BackKey] = [.firstStarted, .daysWithPainInLast6Months, .sites]
        let told = keys.filter { `case`.back?[$0] != nil }.map(AnswerPath.back)
        return told.isEmpty ? nil : told
    }

    /// The same, when the pain has gone on for three months or comes back again and again.
    var longBack: [AnswerPath]? {
        back.course == .chronic || back.course == .recurrent ? backAnswers : nil
    }

    /// The same, when the pain is no older than three months.
    var newBack: [AnswerPath]? {
        back.course == .acute || back.course == .subacute ? backAnswers : nil
    }

    /// A rating of the back from 0 to 10 that is at least so much; nil when it is less or not told.
    func back(_ key: BackKey, isAtLeast least: Int) -> AnswerPath? {
        guard let rating = `case`.back?.whole(key), rating >= least else { return nil }
        return .back(key)
    }

    /// The kinds of back pain that fit, strongly or to some degree.
    func fitting(_ kinds: BackKind...) -> [BackKindFit] {
        back.kinds.filter { kinds.contains($0.kind) && $0.fit <= .some }
    }

    private var hasBackPain: Bool {
        guard let answers = `case`.back, !answers.isEmpty else { return false }
        return answers.words(.sites, as: BackSite.self)?.isEmpty != true
    }
}

extension Finding.Level {
    /// 0 for the most pressing.
    var rank: Int {
        switch self {
        case .urgent: 0
        case .alert: 1
        case .ask: 2
        case .know: 3
        }
    }
}
