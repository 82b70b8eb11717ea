// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of a table on medicines: what was said, and the level a topic must have.
struct MedicineRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The level of each finding of the topic, in order; empty when there must be none.
    let levels: [Finding.Level]
    /// What the first of them rests on; nil when the line does not say.
    let answers: [AnswerPath]?
    let sample: Case

    init(
        _ what: String,
        _ levels: Finding.Level...,
        answers: [AnswerPath]? = nil,
        saying build: (inout Case) -> Void
    ) {
        testDescription = what
        self.levels = levels
        self.answers = answers
        sample = .sample(build)
    }

    /// Checks the line against a topic.
    func check(_ topic: Finding.Topic) {
        let found = sample.medicineFindings(topic)
        #expect(found.map(\.level) == levels)
        for finding in found {
            #expect(finding.about == .medicines)
            #expect(!finding.answers.isEmpty)
            #expect(finding.answers.withoutRepeats == finding.answers)
            #expect(finding.rivals.allSatisfy { !finding.answers.contains($0) })
        }
        if let answers { #expect(found.first?.answers == answers) }
    }
}

extension Case {
    /// The findings of a topic.
    func medicineFindings(_ topic: Finding.Topic) -> [Finding] {
        Assessor.assess(self).findings.filter { $0.topic == topic }
    }

    /// The topics of the findings on one medicine, in alphabetical order.
    func topics(of index: Int = 0) -> [String] {
        Assessor.assess(self).findings
            .filter { $0.about == .medicines && $0.answers.contains(.medicine(index)) }
            .map(\.topic.rawValue).sorted()
    }

    /// Adds a leg problem with the day it began and the day it became worse.
    mutating func legProblem(began: PartialDate? = nil, worse: PartialDate? = nil) {
        var problem = LegProblem(id: "leg\(legs?.count ?? 0)")
        problem.answers.put(.began, began)
        problem.answers.put(.worseSince, worse)
        legs = (legs ?? []) + [problem]
    }

    /// Adds a medicine that was started so many days ago.
    mutating func take(_ name: String, since days: Int, for indication: Indication? = nil) {
        let start = daysAgo(days)
        take(name) {
            $0.started = start
            $0.indication = indication
        }
    }

    /// Adds a medicine with one dose a day.
    mutating func take(
        _ name: String,
        daily amount: Double,
        _ unit: DoseUnit = .milligrams,
        _ build: (inout Medicine) -> Void = { _ in }
    ) {
        let start = daysAgo(100)
        take(name) {
            $0.doses = [Dose(from: start, amount: amount, unit: unit, at: nil)]
            build(&$0)
        }
    }

    /// Adds a result.
    mutating func result(_ test: LabTest, _ value: Double, _ unit: String) {
        labs = (labs ?? []) + [LabResult(test: test, result: Measured(value: value, unit: unit))]
    }
}
