// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The course specifier, from how often it comes on untreated nights.
///
/// Chronic-persistent: on average at least twice a week over the past year. Intermittent: less
/// often, with at least five events in a lifetime. Source: Allen 2014.
enum LegCourseRule {
    static let card = RuleCard(
        name: "leg-course",
        chapter: .criteria,
        statement: Text(
            "criteria.course.statement",
            "Untreated, on average: two or more nights a week over the past year is "
                + "chronic-persistent; fewer with at least five times in a lifetime is "
                + "intermittent; fewer than five times is below the threshold."
        ),
        basis: Basis("allen-2014", "heiw-rls-criteria", grade: .strong)
    )

    /// Nights a week from which the course counts as chronic-persistent.
    static let persistentNights: Double = 2
    /// Events in a lifetime from which the course counts as intermittent.
    static let intermittentEvents = 5

    static func judge(_ story: LegStory) -> (course: LegCourse, open: [AnswerPath]) {
        guard let nights = story.answers.number(.nightsPerWeekUntreated) else {
            return (.unknown, [story.path(.nightsPerWeekUntreated)])
        }
        guard nights < persistentNights else { return (.chronicPersistent, []) }
        guard let events = story.answers.whole(.lifetimeEvents) else {
            return (.unknown, [story.path(.lifetimeEvents)])
        }
        return (events >= intermittentEvents ? .intermittent : .belowThreshold, [])
    }
}

/// Whether it weighs on the person: distress moderate or severe.
///
/// Source: Allen 2014 (the specifier; its wording awaits sign-off), Winkelman 2026.
enum Significance {
    static let card = RuleCard(
        name: "leg-significance",
        chapter: .criteria,
        statement: Text(
            "criteria.significance.statement",
            "It counts as clinically significant when the distress to sleep, energy, mood, work or "
                + "company is moderate or severe."
        ),
        basis: Basis(
            "allen-2014",
            "winkelman-2026",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    )

    static func judge(_ story: LegStory) -> Claim {
        story.weighs([.moderate, .severe])
    }
}

/// Answers that support restless legs and are never required.
///
/// Source: Allen 2014; García-Borreguero 2011. A dopaminergic drug is never used as a test.
enum Supportive {
    static let card = RuleCard(
        name: "leg-supportive",
        chapter: .criteria,
        statement: Text(
            "criteria.supportive.statement",
            "A parent, brother, sister or child with it, kicks seen by a partner, help from a first "
                + "dopaminergic drug, and no marked sleepiness by day support it. None is required, "
                + "and no drug is taken as a test."
        ),
        basis: Basis(
            "allen-2014",
            "garcia-borreguero-2011",
            grade: .moderate,
            verification: .secondary
        )
    )

    static func found(in story: LegStory) -> [LegKey] {
        var found: [LegKey] = [.firstDegreeRelative, .helpedByDopamineDrug, .partnerSeesKicks]
            .filter { story.answers.answer($0) == .yes }
        if story.answers.answer(.sleepyByDay) == .no { found.append(.sleepyByDay) }
        return found
    }
}
