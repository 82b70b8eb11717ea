import Clinical
import Vocabulary
import Wording

/// A seeded generator, so that every walk can be walked again.
struct WalkGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Warning rules of the tests: small, and with one of each tier.
enum SampleRules {
    static func judge(_ file: Case) -> Urgency {
        let rules: [(String, Tier, [WarningKey])] = [
            ("cauda-equina", .emergency, [.saddleNumbness, .bladderChange]),
            ("cold-leg", .sameDay, [.coldPaleLeg]),
            ("weight", .soon, [.weightLoss]),
        ]
        let reasons = rules.compactMap { rule, tier, keys -> UrgencyReason? in
            let held = keys.filter { file.warning.answers.truth($0).isYes }
            guard !held.isEmpty else { return nil }
            let isOld = held.allSatisfy { key in
                file.warning.since[key]?.isBefore(file.asOf.advanced(by: -14)) == .yes
                    && !file.warning.worse.contains(key)
            }
            return UrgencyReason(
                rule: rule,
                tier: isOld ? .soon : tier,
                answers: held.map { .warning($0) },
                says: Text("test." + rule, rule),
                basis: basis
            )
        }
        let sorted = reasons.sorted { $0.tier > $1.tier }
        return Urgency(tier: sorted.first?.tier ?? .none, because: sorted, missing: [])
    }

    private static let basis = Basis(
        [],
        grade: .weak,
        verification: .awaitingSignOff,
        reviewed: Day(number: 20_000)
    )
}

extension Case {
    /// A case in which nothing was asked, on 20 November 2026.
    static var unasked: Case {
        Case(asOf: Day(year: 2026, month: 11, day: 20) ?? Day(number: 0))
    }
}

extension Interview {
    static func fresh(_ file: Case = .unasked) -> Interview {
        Interview(case: file, judge: SampleRules.judge)
    }

    /// The interview as it would be made from what was kept.
    var resumed: Interview {
        Interview(case: self.case, progress: progress, judge: SampleRules.judge)
    }

    /// The open question; nil while a card or an offer stands.
    var open: Question? {
        guard case .ask(let question, _) = step else { return nil }
        return question
    }

    var cardRules: [String]? {
        guard case .card(let reasons) = step else { return nil }
        return reasons.map(\.rule)
    }

    var isFinished: Bool {
        guard case .finished = step else { return false }
        return true
    }

    /// Answers the open question and those before a named one as a plain person would.
    mutating func goOn(to name: String, as person: TypicalPerson = .both) throws {
        while let question = open, question.name != name {
            try answer(person.reply(to: question))
        }
    }
}

/// A person who answers every question plainly, with some answers of their own.
struct TypicalPerson: CustomStringConvertible {
    var description: String
    /// Answers by the name of the field; lines that are not named fall under *none of these*.
    var own: [String: AnswerValue]

    func reply(to question: Question) -> QuestionReply {
        var values: [String: FieldValue] = [:]
        var leavesRest = question.none != nil
        for field in question.fields {
            if let value = own[field.name] {
                values[field.name] = .value(value)
                if question.layout != .checklist { leavesRest = false }
            } else if question.layout != .checklist, let value = plain(field) {
                values[field.name] = value
                leavesRest = false
            }
        }
        return QuestionReply(values, noneOfThese: leavesRest)
    }

    /// A plain answer; nil where a plain person leaves a field open or says none.
    private func plain(_ field: Field) -> FieldValue? {
        switch field.kind {
        case .medicines: .medicines([Medicine(name: "Ibuprofen 400 mg")])
        case .allergies, .comingDay: nil
        case .value(let form):
            switch form {
            case .answer: .value(.answer(.no))
            case .oneOf(let words): words.first.map { .value(.word($0)) }
            case .anyOf(let words): words.first.map { .value(.words([$0])) }
            case .whole(let range): .value(.whole(range.lowerBound + 5))
            case .number(let range): .value(.number(range.lowerBound + 5))
            case .pastDate: .value(.date(.year(2021)))
            case .clock: .value(.clock(.noon))
            case .text: nil
            }
        }
    }

    private static let restless: [String: AnswerValue] = [
        "legs.0.urge": .answer(.yes), "legs.0.sensations": .words(["crawling"]),
        "legs.0.side": .word("both"), "legs.0.path": .word("calf"), "legs.0.rest": .answer(.yes),
        "legs.0.walking": .word("relieves"), "legs.0.standing": .word("relieves"),
        "legs.0.relief": .answer(.yes), "legs.0.evening": .answer(.yes),
        "legs.0.bothers": .answer(.yes), "person.birthYear": .whole(1961),
        "person.sex": .word("female"),
    ]

    private static let spinal: [String: AnswerValue] = [
        "legs.1.urge": .answer(.no), "legs.1.sensations": .words(["heaviness", "ache"]),
        "legs.1.path": .word("buttockThigh"), "legs.1.rest": .answer(.no),
        "legs.1.sitting": .word("relieves"), "legs.1.walking": .word("provokes"),
    ]

    static let legsOnly = TypicalPerson("legs only", .legs)
    static let backOnly = TypicalPerson("back only", .back)
    static let both = TypicalPerson("legs and back", .both)
    static let twoLegProblems = TypicalPerson(
        "two leg problems",
        .legs,
        spinal.merging(["legs.0.another": .answer(.yes)]) { $1 }
    )
    static let twoAndBack = TypicalPerson(
        "two leg problems and back",
        .both,
        spinal.merging(["legs.0.another": .answer(.yes)]) { $1 }
    )
    static let neither = TypicalPerson("neither", .neither)

    private init(
        _ description: String,
        _ parts: ComplaintParts,
        _ more: [String: AnswerValue] = [:]
    ) {
        self.description = description
        own = Self.restless.merging(more) { $1 }
        own["start"] = .word(parts.rawValue)
    }
}
