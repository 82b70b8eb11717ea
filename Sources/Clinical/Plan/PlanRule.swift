// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// One rule of the plan: when a step is proposed, what it says, and how it is judged.
struct PlanRule: Sendable {
    /// The rule's name in the assessment, such as `plan-iron-test`.
    let name: String
    /// The part of the plan its step belongs to.
    let stage: PlanStage
    /// The rule in plain words, for the method page.
    let statement: Text
    /// What comes next when the step did not work.
    let ifNot: Text
    /// How the step is taken and judged.
    let terms: Terms
    /// Which trouble it is to ease.
    let aims: [PlanAim]
    /// The treatments it speaks of, by their names in the catalogue.
    let treatments: [String]
    /// What it rests on.
    let basis: Basis
    /// Reads the story; empty when the rule proposes nothing.
    let read: @Sendable (PlanStory) -> [Reading]

    /// Who takes a step, how soon, and how it is judged.
    struct Terms: Sendable {
        let who: PlanActor
        /// Within how many days it is begun.
        let within: Int
        /// After how many days it is judged; nil when it is done once.
        var judgedAfter: Int?
        let measure: PlanMeasure
    }

    /// What a rule that holds proposes.
    struct Reading: Sendable {
        let says: Text
        /// The answers it rests on; never empty.
        let answers: [AnswerPath]
        /// Those that the sentence names for `{signs}`; all of them when nil.
        var named: [AnswerPath]?
        var level: Finding.Level = .ask
        /// What the step is about, where the rule proposes one for each of several things.
        var part: String?
        /// Where the case asks for other terms than the rule's own.
        var terms: Terms?
        /// What it rests on, where it passes on what another rule found.
        var basis: Basis?
    }

    init(
        _ name: String,
        _ stage: PlanStage,
        _ terms: Terms,
        aims: [PlanAim] = [],
        treatments: [String] = [],
        _ statement: Text,
        ifNot: Text,
        basis: Basis,
        read: @escaping @Sendable (PlanStory) -> [Reading]
    ) {
        self.name = "plan-" + name
        self.stage = stage
        self.terms = terms
        self.aims = aims
        self.treatments = treatments
        self.statement = statement
        self.ifNot = ifNot
        self.basis = basis
        self.read = read
    }

    /// The steps of a story; none when every treatment the rule speaks of was tried without effect.
    func steps(in story: PlanStory) -> [PlanStep] {
        let readings = read(story)
        guard !readings.isEmpty else { return [] }
        let open = treatments.filter { !story.triedInVain($0, for: aims) }
        guard treatments.isEmpty || !open.isEmpty else { return [] }
        return readings.map { reading in
            let terms = reading.terms ?? terms
            return PlanStep(
                id: reading.part.map { name + "." + $0 } ?? name,
                rule: name,
                stage: stage,
                level: reading.level,
                says: reading.sentence(in: story),
                answers: reading.answers,
                who: terms.who,
                within: terms.within,
                judgedAfter: terms.judgedAfter,
                measure: terms.measure,
                ifNot: ifNot,
                aims: aims,
                treatments: open,
                basis: reading.basis ?? basis
            )
        }
    }
}

extension PlanRule.Reading {
    /// The sentence with the names of what it speaks of; naming costs, and most have none.
    fileprivate func sentence(in story: PlanStory) -> Text {
        guard says.english.utf8.contains(UInt8(ascii: "{")) else { return says }
        let names = (named ?? answers).map(story.case.name(of:)).withoutRepeats
        return says.with(["signs": .list(names)])
    }

    /// A reading that rests on findings of other rules; nil when there are none.
    ///
    /// Where medicines or results are among the answers, the sentence names those alone.
    init?(_ findings: [Finding], _ says: @autoclosure () -> Text) {
        guard !findings.isEmpty else { return nil }
        let answers = findings.flatMap(\.answers).withoutRepeats
        let things = answers.filter(\.isListed)
        self.init(says: says(), answers: answers, named: things.isEmpty ? nil : things)
    }

    /// A reading that rests on answers; nil when there are none.
    init?(_ answers: [AnswerPath]?, _ says: @autoclosure () -> Text) {
        guard let answers, !answers.isEmpty else { return nil }
        self.init(says: says(), answers: answers)
    }
}

extension AnswerPath {
    /// Whether it is a medicine or a result, which has a name of its own.
    fileprivate var isListed: Bool {
        switch self {
        case .medicine, .lab: true
        default: false
        }
    }
}
