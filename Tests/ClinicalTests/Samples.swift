// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

extension Case {
    /// The day on which sample cases are judged.
    static let sampleDay = Day(number: 20_777)

    /// A case of 20 November 2026 with what the closure says about it.
    static func sample(_ build: (inout Case) -> Void = { _ in }) -> Case {
        var result = Case(asOf: sampleDay)
        build(&result)
        return result
    }

    /// The same case with more said.
    func with(_ build: (inout Case) -> Void) -> Case {
        var result = self
        build(&result)
        return result
    }

    /// The answers about the first leg problem, which is made when there is none.
    var leg: Sheet<LegKey> {
        get { legs?.first?.answers ?? Sheet() }
        set {
            var problem = LegProblem(id: legs?.first?.id ?? "a")
            problem.answers = newValue
            legs = [problem] + (legs ?? []).dropFirst()
        }
    }

    /// The answers about the back, asked as soon as something is said.
    var spine: Sheet<BackKey> {
        get { back ?? Sheet() }
        set { back = newValue }
    }

    /// Adds a medicine by name.
    mutating func take(_ name: String, _ build: (inout Medicine) -> Void = { _ in }) {
        var medicine = Medicine(name: name)
        build(&medicine)
        medicines = (medicines ?? []) + [medicine]
    }

    /// The date so many days before the case.
    func daysAgo(_ days: Int) -> PartialDate { .day(asOf.advanced(by: -days)) }

    /// The judgement of the first leg problem.
    func judgedLeg() throws -> LegAssessment { try #require(Assessor.assess(self).legs.first) }

    /// The reading of one look-alike for the first leg problem.
    func reading(_ rule: any LookAlike.Type) throws -> LookAlikeReading {
        LookAlikeReading(rule, in: try story())
    }

    /// The first leg problem as the rules read it.
    func story() throws -> LegStory {
        LegStory(try #require(legs?.first), at: 0, in: self)
    }
}

extension Sheet {
    /// Answers plain questions with yes.
    mutating func yes(_ keys: Key...) { for key in keys { self[key] = .answer(.yes) } }

    /// Answers plain questions with no.
    mutating func no(_ keys: Key...) { for key in keys { self[key] = .answer(.no) } }

    /// Answers plain questions with “I can’t say”.
    mutating func cannotSay(_ keys: Key...) { for key in keys { self[key] = .answer(.unknown) } }

    /// Answers with “only before”.
    mutating func onlyBefore(_ keys: Key...) {
        for key in keys { self[key] = .answer(.onlyBefore) }
    }

    /// Takes answers back, as if they had not been asked.
    mutating func forget(_ keys: Key...) { for key in keys { self[key] = nil } }

    /// Chooses a word.
    mutating func put(_ key: Key, _ word: some AnswerWord) { self[key] = .word(word.rawValue) }

    /// Chooses words.
    mutating func put<Word: AnswerWord>(_ key: Key, _ words: [Word]) {
        self[key] = .words(words.map(\.rawValue))
    }

    /// Gives a whole number.
    mutating func put(_ key: Key, _ whole: Int) { self[key] = .whole(whole) }

    /// Gives a date.
    mutating func put(_ key: Key, _ date: PartialDate?) { self[key] = date.map { .date($0) } }

    /// Gives a number with decimals.
    mutating func put(_ key: Key, number: Double) { self[key] = .number(number) }
}

extension Sheet<LegKey> {
    /// Says what postures do.
    mutating func posture(_ effect: PostureEffect, _ keys: LegKey...) {
        for key in keys { put(key, effect) }
    }

    /// Says how it feels.
    mutating func feels(_ sensations: Sensation...) { put(.sensations, sensations) }
}

extension Sheet<BackKey> {
    /// Says what postures do.
    mutating func posture(_ effect: PostureEffect, _ keys: BackKey...) {
        for key in keys { put(key, effect) }
    }
}

extension PartialDate {
    /// A date in the tests, which are known to exist.
    static func on(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }
}

extension AnswerValue {
    /// Values a key of this form may take, every word of a list among them.
    static func examples(of form: AnswerForm) -> [AnswerValue] {
        switch form {
        case .answer(let orBefore):
            Answer.allCases.filter { orBefore || $0 != .onlyBefore }.map { .answer($0) }
        case .oneOf(let list): list.map { .word($0) }
        case .anyOf(let list): [.words([])] + list.map { .words([$0]) }
        case .whole(let range):
            [.whole(range.lowerBound), .whole(range.upperBound)]
                + [1, 9, 20, 23].filter(range.contains).map { .whole($0) }
        case .number(let range): [.number(range.lowerBound), .number(range.upperBound)]
        case .pastDate:
            ["2010", "2026-11", "2026-11-15"].compactMap { PartialDate($0) }.map { .date($0) }
        case .clock: ["08:00", "23:00"].compactMap { ClockTime($0) }.map { .clock($0) }
        case .text: [.text("words")]
        }
    }
}
