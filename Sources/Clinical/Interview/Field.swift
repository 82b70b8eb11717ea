// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// Where the answer to a field goes.
public enum FieldTarget: Hashable, Sendable {
    /// Legs, back, both or neither.
    case parts
    /// Whether there is one more leg problem after the one at a place, counted from zero.
    case anotherLeg(after: Int)
    /// A key of the case.
    case key(AnswerPath)
    /// The day a warning sign began.
    case since(WarningKey)
    /// The warning signs that are getting worse.
    case worse
    /// The rows of medicines.
    case medicines
    /// The rows of allergies.
    case allergies

    /// Whether an answer of the case is given here.
    func holds(_ path: AnswerPath) -> Bool {
        if case .medicine = path { return self == .medicines }
        if case .medicines = path { return self == .medicines }
        return self == .key(path)
    }
}

/// What a field takes.
public enum FieldKind: Hashable, Sendable {
    /// A value of an answer form.
    case value(AnswerForm)
    /// A day that has not passed, known to the day.
    case comingDay
    /// Rows of medicines.
    case medicines
    /// Rows of allergies.
    case allergies
}

/// How a field is best entered.
public enum FieldStyle: String, Hashable, Sendable, CaseIterable {
    case answer, choice, choices, year, stepper, rating, hour, date, day, clock, text
    case medicines, allergies
}

/// One thing to answer on a screen.
public struct Field: Hashable, Sendable {
    /// The stable name for forms, such as `legs.0.urge`.
    public let name: String
    /// Where the answer goes.
    public let target: FieldTarget
    /// What may be answered.
    public let kind: FieldKind
    /// What stands beside it.
    public let label: Text
    /// The words to choose from; empty where nothing is chosen.
    public let choices: [Choice]
    /// What the number counts, such as “minutes”; nil where there is no number.
    public let unit: Text?

    init(
        _ name: String,
        _ target: FieldTarget,
        _ kind: FieldKind,
        label: Text,
        choices: [Choice] = [],
        unit: Text? = nil
    ) {
        self.name = name
        self.target = target
        self.kind = kind
        self.label = label
        self.unit = unit
        if choices.isEmpty, case .value(.answer(let orBefore)) = kind {
            self.choices = orBefore ? Choices.answersOrBefore : Choices.answers
        } else {
            self.choices = choices
        }
    }

    /// How the field is best entered.
    public var style: FieldStyle {
        switch kind {
        case .medicines: .medicines
        case .allergies: .allergies
        case .comingDay: .day
        case .value(let form):
            switch form {
            case .answer: .answer
            case .oneOf: .choice
            case .anyOf: .choices
            case .whole(let range):
                switch target {
                case .key(.person(.birthYear)): .year
                case .key(.leg(_, .worstHour)), .key(.leg(_, .calmestHour)): .hour
                default: range == 0...10 ? .rating : .stepper
                }
            case .number: .stepper
            case .pastDate: .date
            case .clock: .clock
            case .text: .text
            }
        }
    }

    /// Whether the field is a line of a list that *none of these* settles with a no.
    public var isLine: Bool { kind == .value(.answer(orBefore: false)) }
}

extension Field {
    static func person(
        _ key: PersonKey,
        _ label: String,
        choices: [Choice] = [],
        unit: Text? = nil,
        form: AnswerForm? = nil
    ) -> Field {
        Field(
            "person." + key.rawValue,
            .key(.person(key)),
            .value(form ?? key.form),
            label: Text("interview.person.\(key.rawValue).label", label),
            choices: choices,
            unit: unit
        )
    }

    static func leg(
        _ index: Int,
        _ key: LegKey,
        _ label: String,
        choices: [Choice] = [],
        unit: Text? = nil
    ) -> Field {
        Field(
            "legs.\(index)." + key.rawValue,
            .key(.leg(index, key)),
            .value(key.form),
            label: Text("interview.legs.\(key.rawValue).label", label),
            choices: choices,
            unit: unit
        )
    }

    static func back(
        _ key: BackKey,
        _ label: String,
        choices: [Choice] = [],
        unit: Text? = nil
    ) -> Field {
        Field(
            "back." + key.rawValue,
            .key(.back(key)),
            .value(key.form),
            label: Text("interview.back.\(key.rawValue).label", label),
            choices: choices,
            unit: unit
        )
    }

    static func warning(_ key: WarningKey, _ label: String) -> Field {
        Field(
            "warning." + key.rawValue,
            .key(.warning(key)),
            .value(key.form),
            label: Text("interview.warning.\(key.rawValue).label", label)
        )
    }

    static func habit(_ key: HabitKey, _ label: String, unit: Text? = nil) -> Field {
        Field(
            "habits." + key.rawValue,
            .key(.habit(key)),
            .value(key.form),
            label: Text("interview.habits.\(key.rawValue).label", label),
            unit: unit
        )
    }
}

/// What numbers count.
enum Units {
    static let minutes = Text("interview.unit.minutes", "minutes")
    static let hours = Text("interview.unit.hours", "hours")
    static let nights = Text("interview.unit.nights", "nights")
    static let days = Text("interview.unit.days", "days")
    static let weeks = Text("interview.unit.weeks", "weeks")
    static let months = Text("interview.unit.months", "months")
    static let times = Text("interview.unit.times", "times")
    static let drinks = Text("interview.unit.drinks", "drinks")
    static let kilograms = Text("interview.unit.kilograms", "kg")
}
