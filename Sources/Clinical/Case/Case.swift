// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What a person said, as one value; everything but the day is optional.
public struct Case: Hashable, Sendable {
    /// The day the case is judged as of.
    public var asOf: Day
    /// The person.
    public var person: Sheet<PersonKey>
    /// Each leg problem; nil when not asked, empty when there is none.
    public var legs: [LegProblem]?
    /// The back; nil when not asked.
    ///
    /// Empty `sites` means asked, none.
    public var back: Sheet<BackKey>?
    /// The warning signs.
    public var warning: Warnings
    /// What clinicians have named; nil when not asked, empty when none.
    public var conditions: [Condition]?
    /// The medicines; nil when not asked, empty when none.
    public var medicines: [Medicine]?
    /// Allergies and bad reactions; nil when not asked, empty when none.
    public var allergies: [Allergy]?
    /// Laboratory results; nil when not asked, empty when none.
    public var labs: [LabResult]?
    /// The habits.
    public var habits: Sheet<HabitKey>
    /// The day of a planned injection; nil when not asked or none is planned.
    public var plannedInjection: Day?

    /// Makes a case in which nothing has been asked yet.
    public init(asOf: Day) {
        self.asOf = asOf
        person = Sheet()
        warning = Warnings()
        habits = Sheet()
    }
}

/// One leg problem, a record of its own: many people have two.
public struct LegProblem: Hashable, Sendable {
    /// The name the file gives it, such as `a`.
    public var id: String
    /// What was said about it.
    public var answers: Sheet<LegKey>

    /// Makes a leg problem about which nothing has been asked yet.
    public init(id: String) {
        self.id = id
        answers = Sheet()
    }
}

/// The warning signs with the day each began and those that are getting worse.
public struct Warnings: Hashable, Sendable {
    /// What was said about each sign.
    public var answers: Sheet<WarningKey>
    /// The day a sign began; absent counts as new.
    public var since: [WarningKey: PartialDate]
    /// Long-standing signs that are getting worse, which count as new.
    public var worse: Set<WarningKey>

    /// Makes warning signs of which nothing was asked.
    public init() {
        answers = Sheet()
        since = [:]
        worse = []
    }
}

/// A reaction to something.
public struct Allergy: Hashable, Sendable {
    /// What it was to, in the person's words.
    public var to: String
    /// What happened; nil when not told.
    public var reaction: String?

    /// Records a reaction.
    public init(to: String, reaction: String?) {
        self.to = to
        self.reaction = reaction
    }
}
