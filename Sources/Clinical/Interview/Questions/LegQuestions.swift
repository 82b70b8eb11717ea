// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The questions about one leg problem, in order.
enum LegQuestions {
    static func all(_ file: Case, _ index: Int) -> [Question] {
        guard let problems = file.legs, problems.indices.contains(index) else { return [] }
        let answers = problems[index].answers
        let gate = LegGate(answers: answers)
        let screen = LegScreen(
            index: index,
            about: problems.count > 1 ? LegScreen.about(index) : nil
        )
        let made = MadeLegScreens.of(screen)
        var questions = made.opening
        if !gate.isNothingOfRest { questions += made.moving }
        if gate.needsHours { questions.append(made.hours) }
        questions += gate.isNothingOfRest ? made.looksWithoutRest : made.looks
        if let tender = screen.tender(gate) { questions.append(tender) }
        if let followUp = screen.followUp(gate) { questions.append(followUp) }
        questions.append(gate.hasNoUrge ? made.burdenWithoutUrge : made.burden)
        if !gate.isRuledOut {
            questions.append(made.often)
            if (answers.number(.nightsPerWeekUntreated) ?? 0) < 2 { questions.append(made.events) }
        }
        questions.append(made.began)
        if answers.date(.began) == nil { questions.append(made.months) }
        if !gate.isRuledOut { questions.append(made.supportive) }
        if index < LegScreen.mostProblems - 1 { questions.append(made.another) }
        return questions
    }
}

/// The screens of one leg problem that depend on no answer, made once for each problem.
private struct MadeLegScreens {
    let opening: [Question]
    let moving: [Question]
    let hours: Question
    let looks: [Question]
    let looksWithoutRest: [Question]
    let burden: Question
    let burdenWithoutUrge: Question
    let often: Question
    let events: Question
    let began: Question
    let months: Question
    let supportive: Question
    let another: Question

    init(_ screen: LegScreen) {
        opening = [screen.urge, screen.sensations, screen.place, screen.rest, screen.postures]
        moving = [screen.relief, screen.evening]
        hours = screen.hours
        looks = [screen.daytime, screen.looks(isNothingOfRest: false), screen.ways]
        looksWithoutRest = [screen.daytime, screen.looks(isNothingOfRest: true)]
        burden = screen.burden(hasNoUrge: false)
        burdenWithoutUrge = screen.burden(hasNoUrge: true)
        often = screen.often
        events = screen.events
        began = screen.began
        months = screen.months
        supportive = screen.supportive
        another = screen.another
    }

    static func of(_ screen: LegScreen) -> MadeLegScreens {
        let made = screen.about == nil ? alone : oneOfSome
        return made.indices.contains(screen.index)
            ? made[screen.index] : MadeLegScreens(screen)
    }

    private static let alone: [MadeLegScreens] = (0..<LegScreen.mostProblems)
        .map { MadeLegScreens(LegScreen(index: $0, about: nil)) }
    private static let oneOfSome: [MadeLegScreens] = (0..<LegScreen.mostProblems)
        .map { MadeLegScreens(LegScreen(index: $0, about: LegScreen.about($0))) }
}

/// Makes the screens of one leg problem.
struct LegScreen {
    let index: Int
    let about: Text?

    static let mostProblems: Int = 4

    /// Which of several leg problems is meant.
    static func about(_ index: Int) -> Text {
        switch index {
        case 0: Text("interview.legs.about.first", "Your first leg problem")
        case 1: Text("interview.legs.about.second", "Your second leg problem")
        case 2: Text("interview.legs.about.third", "Your third leg problem")
        default: Text("interview.legs.about.fourth", "Your fourth leg problem")
        }
    }

    func question(
        _ name: String,
        title: String,
        why: String,
        layout: QuestionLayout = .single,
        none: Text? = nil,
        fields: [Field]
    ) -> Question {
        Question(
            "legs.\(index)." + name,
            .legs,
            key: "legs." + name,
            about: about,
            title: title,
            why: why,
            layout: layout,
            none: none,
            fields: fields
        )
    }

    func list(_ name: String, title: String, why: String, fields: [Field]) -> Question {
        question(
            name,
            title: title,
            why: why,
            layout: .checklist,
            none: Question.noneOfTheLines,
            fields: fields
        )
    }

    func field(
        _ key: LegKey,
        _ label: String,
        choices: [Choice] = [],
        unit: Text? = nil
    ) -> Field {
        .leg(index, key, label, choices: choices, unit: unit)
    }
}
