import Clinical
import Vocabulary

/// A person who answers at random: any answer, any skip, back and card reply.
struct RandomWalk {
    var interview: Interview
    var generator: WalkGenerator
    /// Called with each question put.
    var visit: (Question) -> Void = { _ in }
    /// Called after each step.
    var check: (Interview) -> Void = { _ in }

    /// Begins a walk; the rules of the program and those of the tests take turns.
    init(seed: UInt64) {
        generator = WalkGenerator(seed: seed)
        interview = seed.isMultiple(of: 2) ? Interview(case: .unasked) : .fresh()
    }

    /// Begins a walk in which no card ever comes.
    init(calmSeed: UInt64) {
        generator = WalkGenerator(seed: calmSeed)
        interview = Interview(case: .unasked) { _ in
            Urgency(tier: .none, because: [], missing: [])
        }
    }

    /// Every different question that a few hundred walks meet.
    static let questionsMet: Set<Question> = {
        var met: Set<Question> = []
        for seed in 0..<150 {
            var walk = RandomWalk(calmSeed: UInt64(seed))
            walk.visit = { met.insert($0) }
            walk.finish()
        }
        return met
    }()

    /// Walks until the interview is finished.
    ///
    /// - Returns: false when it was not finished after very many steps.
    @discardableResult
    mutating func finish() -> Bool {
        for _ in 0..<2_000 {
            switch interview.step {
            case .finished: return true
            case .offerSkipped: interview.answerOffer(again: Bool.random(using: &generator))
            case .card(let reasons): answer(reasons)
            case .ask(let question, _): answer(question)
            }
            check(interview)
        }
        return false
    }

    private mutating func answer(_ question: Question) {
        visit(question)
        switch Int.random(in: 0..<30, using: &generator) {
        case 0: interview.back()
        case 1, 2: try? interview.skip(question.name)
        default:
            do {
                try interview.answer(reply(to: question), to: question.name)
            } catch {
                try? interview.skip(question.name)
            }
        }
    }

    private mutating func answer(_ reasons: [UrgencyReason]) {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: interview.back()
        case 1: try? interview.answerCard(.misTap())
        case 2, 3: try? interview.answerCard(.notNew(since: .year(2020)))
        default: try? interview.answerCard(.understood)
        }
    }

    private mutating func reply(to question: Question) -> QuestionReply {
        var values: [String: FieldValue] = [:]
        for field in question.fields where Int.random(in: 0..<5, using: &generator) > 0 {
            values[field.name] = value(for: field)
        }
        let isList = question.layout == .checklist
        let saysNone = question.none != nil && Int.random(in: 0..<3, using: &generator) == 0
        return QuestionReply(isList || !saysNone ? values : [:], noneOfThese: saysNone)
    }

    private mutating func value(for field: Field) -> FieldValue? {
        let asOf = interview.case.asOf
        switch field.kind {
        case .comingDay: return .value(.date(.day(asOf.advanced(by: 20))))
        case .allergies: return .allergies([Allergy(to: "Metoclopramide", reaction: nil)])
        case .medicines:
            var row = Medicine(name: "Pramipexole 0.125 mg")
            row.started = .year(Int.random(in: 2010...2026, using: &generator))
            row.indication = Indication.allCases.randomElement(using: &generator)
            return .medicines([row])
        case .value(let form):
            switch form {
            case .answer:
                return field.choices.randomElement(using: &generator)
                    .flatMap { Answer(rawValue: $0.word) }.map { .value(.answer($0)) }
            case .oneOf(let words):
                return words.randomElement(using: &generator).map { .value(.word($0)) }
            case .anyOf:
                let words = field.choices.map(\.word)
                let some = words.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
                return .value(.words(some.contains("none") ? ["none"] : some))
            case .whole(let range):
                let high = min(range.upperBound, range.lowerBound + 120)
                return .value(.whole(Int.random(in: range.lowerBound...high, using: &generator)))
            case .number(let range):
                let high = min(range.upperBound, range.lowerBound + 60)
                return .value(
                    .number(Double.random(in: range.lowerBound...high, using: &generator))
                )
            case .pastDate:
                return .value(
                    .date(.year(Int.random(in: 1990...2026, using: &generator)))
                )
            case .clock:
                return .value(
                    .clock(ClockTime(wrapping: Int.random(in: 0..<1440, using: &generator)))
                )
            case .text: return nil
            }
        }
    }
}
