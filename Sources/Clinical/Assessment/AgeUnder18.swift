// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Under 18 the rules end: only urgency is judged, and a clinician should look.
///
/// Age is the difference of years; where 17 or 18 is in doubt the person counts as under 18.
/// The criteria for children differ (Picchietti 2013), and doses are not for them.
enum AgeUnder18 {
    static let basis = Basis(
        "evenfall-consensus",
        "allen-2014",
        grade: .weak,
        verification: .awaitingSignOff
    )

    static let says = Text(
        "ageUnder18.says",
        "These rules are made for adults. Please take what is written here to a doctor for "
            + "children or a family doctor."
    )

    static let card = RuleCard(
        name: "age-under-18",
        chapter: .criteria,
        statement: Text(
            "ageUnder18.statement",
            "Under 18, or when 17 or 18 is in doubt, only urgent matters are judged."
        ),
        basis: basis
    )

    /// Whether the person is, or may be, under 18.
    static func holds(for case: Case) -> Bool {
        guard let born = `case`.person.whole(.birthYear) else { return false }
        return `case`.asOf.year - born <= 18
    }

    static let finding = Finding(
        about: .medicines,
        topic: .ageUnder18,
        level: .ask,
        rule: "age-under-18",
        says: says,
        answers: [.person(.birthYear)],
        basis: basis
    )
}
