// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary
import Wire

struct CaseReaderTests {
    @Test func `a case needs nothing but its day`() throws {
        let read = try CaseReader.read(bytes: Array(#"{"asOf": "2026-11-20"}"#.utf8))
        #expect(read.asOf.description == "2026-11-20")
        #expect(read.legs == nil)
        #expect(read.back == nil)
        #expect(read.medicines == nil)
        #expect(read.person.isEmpty)
    }

    @Test(arguments: [
        (#""person": {"birthYear": 1961.0, "weightKg": 82.5, "mainSleepStarts": "23:00"}"#),
        (#""person": {"birthYear": 1900}"#), (#""person": {"birthYear": 2026}"#),
        (#""legs": [{"id": "a", "relief": "onlyBefore", "nightsPerWeekUntreated": 2.5}]"#),
        (#""legs": [{"id": "a", "minutesToOnset": 600}, {"id": "b", "worstHour": 23}]"#),
        (#""legs": [{"id": "a", "began": "2026", "worseSince": "2026-11"}]"#),
        (#""legs": [{"id": "a", "began": "2026-11-20", "sensations": []}]"#),
        (#""back": {"sites": [], "daysWithPainInLast6Months": 184, "worst": 1e1}"#),
        (#""warning": {"fever": "yes", "since": {"fever": "2026"}, "worse": ["fever"]}"#),
        (#""medicines": [{"name": "A", "started": "2026-03", "stopped": "2026-03-01"}]"#),
        (#""medicines": [{"name": "A", "started": "2026-03-05", "stopped": "2026-03"}]"#),
        (#""medicines": [{"name": "A", "stopped": "2027-01-01"}]"#),
        (#""medicines": [{"name": "A", "doses": [{"from": "2026", "amount": 0.5, "unit": "ug/h"}]}]"#),
        (#""labs": [{"test": "ferritin", "value": -4, "unit": "bananas", "range": [13, 13]}]"#),
        (#""labs": [{"test": "iron", "value": 1e300, "unit": "g/L", "hoursSinceIron": 10000}]"#),
        (#""allergies": [{"to": "Metoclopramide"}]"#),
        (#""habits": {"sittingHoursPerDay": 7.5, "lastMeal": "00:00"}"#),
    ])
    func `what the contract allows is read`(_ members: String) throws {
        let text = "{\"asOf\": \"2026-11-20\", \(members)}"
        #expect(throws: Never.self) { try CaseReader.read(bytes: Array(text.utf8)) }
    }

    @Test func `a whole number may be written with a point`() throws {
        let text = #"{"asOf": "2026-11-20", "back": {"worst": 7.0, "average": 0.5e1}}"#
        let read = try CaseReader.read(bytes: Array(text.utf8))
        #expect(read.back?.whole(.worst) == 7)
        #expect(read.back?.whole(.average) == 5)
    }

    @Test func `every problem of a case is told, in one reading`() throws {
        let text = """
            {"asOf": "2026-11-31", "person": {"sex": "f", "weightKg": "82"},
             "legs": [{"id": "a", "urge": "maybe"}, {"id": "a", "rest": true}],
             "warning": {"since": {"fewer": "2026"}}, "shoeSize": 44}
            """
        let problems = CaseProblem.all(in: text)
        #expect(
            Set(problems.map(\.at.description)) == [
                "/asOf", "/person/sex", "/person/weightKg", "/legs/0/urge", "/legs/1/id",
                "/legs/1/rest", "/warning/since/fewer", "/shoeSize",
            ]
        )
        #expect(problems.count == 8)
    }

    @Test func `a mistake in the JSON is told with its line and column`() throws {
        let problem = try #require(
            CaseProblem.all(in: "{\"asOf\": \"2026-11-20\",\n \"legs\": [}").first
        )
        #expect(problem.at.description == "/legs/0")
        #expect(problem.says.hasPrefix("Line 2, column 11: "))
    }

    @Test(arguments: ["[]", "\"case\"", "null", "4"])
    func `a document that is no object is refused as a whole`(_ text: String) {
        #expect(CaseProblem.all(in: text).map(\.at.description) == [""])
    }

    @Test func `a key with a slip of the pen is answered with the right one`() throws {
        let text = #"{"asOf": "2026-11-20", "legs": [{"id": "a", "sensation": ["ache"]}]}"#
        let problem = try #require(CaseProblem.all(in: text).first)
        #expect(problem.says.contains("sensations"))
    }
}
