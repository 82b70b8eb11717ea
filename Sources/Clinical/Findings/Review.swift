// SPDX-License-Identifier: Apache-2.0

/// The review of medicines, results and habits for the legs and for the back at once.
enum Review {
    static let rules: [FindingRule] =
        InteractionRules.all + MedicineRules.all + LabRules.all + HabitRules.all

    /// What the rules find in a case, most pressing first.
    ///
    /// Of two readings of one level the rule that stands first in ``rules`` comes first.
    static func findings(
        of case: Case,
        nights: LegNights = LegNights(),
        list: MedicineList? = nil
    ) -> [Finding] {
        guard ReviewStory.hasMatter(in: `case`) else { return [] }
        let story = ReviewStory(`case`, nights: nights, list: list)
        var found: [Finding.Level: [Finding]] = [:]
        for rule in rules {
            for reading in rule.read(story) {
                found[reading.level, default: []].append(Finding(reading, of: rule))
            }
        }
        return Finding.Level.allCases.flatMap { found[$0] ?? [] }
    }

    static let cards: [RuleCard] = rules.map {
        RuleCard(
            name: $0.name,
            chapter: RuleCard.Chapter(rawValue: $0.about.rawValue) ?? .medicines,
            statement: $0.statement,
            basis: $0.basis
        )
    }
}

extension Finding {
    fileprivate init(_ reading: FindingRule.Reading, of rule: FindingRule) {
        self.init(
            about: rule.about,
            topic: reading.topic,
            level: reading.level,
            rule: rule.name,
            says: reading.says,
            value: reading.value,
            answers: reading.answers,
            nights: reading.nights,
            rivals: reading.rivals,
            basis: reading.basis ?? rule.basis
        )
    }
}
