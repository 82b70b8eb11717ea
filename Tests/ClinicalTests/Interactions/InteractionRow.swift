// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// One line of a table on interactions: what is on the list, and what is found of one topic.
struct InteractionRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The level of the topic; nil when it must not be found.
    let level: Finding.Level?
    /// The JSON pointers it rests on, in any order; nil when they are not looked at.
    let answers: Set<String>?
    let sample: Case

    init(
        _ what: String,
        _ level: Finding.Level?,
        _ answers: Set<String>? = nil,
        _ build: (inout Case) -> Void
    ) {
        testDescription = what
        self.level = level
        self.answers = answers
        sample = .sample(build)
    }

    /// Checks the line for a topic, and that what is said can be read in both languages.
    func check(_ topic: Finding.Topic) {
        let found = Review.findings(of: sample).filter { $0.topic == topic }
        #expect(found.map(\.level) == (level.map { [$0] } ?? []))
        for finding in found {
            #expect(!finding.answers.isEmpty)
            #expect(finding.about == .interactions)
            if let answers { #expect(Set(finding.answers.map(\.description)) == answers) }
            #expect(Translation.german.problem(with: finding.says) == nil)
            let words = Wording.english(finding.says)
            #expect(!words.contains("{"), "\(words)")
        }
    }
}

extension Case {
    /// Takes a medicine of which so much is taken at each of the times, since a year.
    mutating func take(
        _ name: String,
        _ amount: Double,
        _ unit: DoseUnit = .milligrams,
        at: [String] = [],
        _ build: (inout Medicine) -> Void = { _ in }
    ) {
        let times = at.isEmpty ? nil : at.compactMap { ClockTime($0) }
        take(name) {
            $0.doses = [Dose(from: .year(2025), amount: amount, unit: unit, at: times)]
            build(&$0)
        }
    }

    /// Takes medicines of which no amount is told.
    mutating func take(all names: String...) { for name in names { take(name) } }

    /// Names conditions; none means asked, none.
    mutating func named(_ named: Condition...) { conditions = named }

    /// Gives a result.
    mutating func measured(
        _ test: LabTest,
        _ value: Double,
        _ unit: String? = nil,
        on: PartialDate? = nil
    ) {
        var result = LabResult(
            test: test,
            result: Measured(value: value, unit: unit ?? test.unit)
        )
        result.on = on
        labs = (labs ?? []) + [result]
    }

    /// Gives the age as the difference of years.
    mutating func aged(_ years: Int) { person.put(.birthYear, asOf.year - years) }

    /// Says how many alcoholic drinks a week there are.
    mutating func drinks(_ number: Double) {
        habits.put(.alcoholDrinksPerWeek, number: number)
    }
}
