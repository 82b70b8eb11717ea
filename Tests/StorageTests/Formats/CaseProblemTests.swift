// SPDX-License-Identifier: Apache-2.0
import Storage
import Testing
import Wire

/// One mistake in a case, the place that is blamed, and words the sentence must hold.
struct CaseProblem: Sendable, CustomTestStringConvertible {
    let members: String
    let at: String
    let says: String
    var testDescription: String { at }

    init(_ members: String, at: String, says: String) {
        self.members = members
        self.at = at
        self.says = says
    }

    /// Checks that the mistake gives this problem and no other.
    func expectAlone() throws {
        let found = CaseProblem.all(in: "{\"asOf\": \"2026-11-20\", \(members)}")
        #expect(found.map(\.at.description) == [at])
        let sentence = try #require(found.first?.says)
        #expect(sentence.contains(says), "\(sentence)")
    }

    /// Every problem of a document.
    static func all(in text: String) -> [Storage.Issue] {
        do throws(InvalidDocument) {
            _ = try CaseReader.read(bytes: Array(text.utf8))
            return []
        } catch {
            return error.issues
        }
    }
}

struct CaseProblemTests {
    @Test(arguments: [
        CaseProblem(#""person": {"birthYear": 2090}"#, at: "/person/birthYear", says: "1900–2026"),
        CaseProblem(#""person": {"birthYear": 1899}"#, at: "/person/birthYear", says: "1900–2026"),
        CaseProblem(#""person": {"birthYear": 2027}"#, at: "/person/birthYear", says: "2027"),
        CaseProblem(#""person": {"sex": "f"}"#, at: "/person/sex", says: "female, male, other"),
        CaseProblem(#""person": {"weightKg": 19.9}"#, at: "/person/weightKg", says: "20–400"),
        CaseProblem(
            #""person": {"weeksPregnant": 7.5}"#,
            at: "/person/weeksPregnant",
            says: "whole"
        ),
        CaseProblem(#""person": {"pregnant": true}"#, at: "/person/pregnant", says: "yes, no"),
        CaseProblem(
            #""person": {"mainSleepStarts": "24:00"}"#,
            at: "/person/mainSleepStarts",
            says: "HH:mm"
        ),
        CaseProblem(#""person": []"#, at: "/person", says: "object"),
        CaseProblem(#""legs": {}"#, at: "/legs", says: "list"),
        CaseProblem(#""legs": ["a"]"#, at: "/legs/0", says: "object"),
        CaseProblem(#""legs": [{"urge": "yes"}]"#, at: "/legs/0/id", says: "name"),
        CaseProblem(#""legs": [{"id": 1}]"#, at: "/legs/0/id", says: "text"),
        CaseProblem(#""legs": [{"id": "a"}, {"id": "a"}]"#, at: "/legs/1/id", says: "earlier"),
        CaseProblem(
            #""legs": [{"id": "a", "urge": "onlyBefore"}]"#,
            at: "/legs/0/urge",
            says: "yes, no, unknown"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "urge": null}]"#,
            at: "/legs/0/urge",
            says: "Leave the key out"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "relief": "before"}]"#,
            at: "/legs/0/relief",
            says: "onlyBefore"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "sensations": "ache"}]"#,
            at: "/legs/0/sensations",
            says: "list"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "sensations": ["ache", "itch"]}]"#,
            at: "/legs/0/sensations/1",
            says: "crawling"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "sensations": ["ache", "ache"]}]"#,
            at: "/legs/0/sensations/1",
            says: "twice"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "minutesToOnset": 601}]"#,
            at: "/legs/0/minutesToOnset",
            says: "0–600"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "minutesToOnset": -1}]"#,
            at: "/legs/0/minutesToOnset",
            says: "-1 is outside"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "worstHour": 24}]"#,
            at: "/legs/0/worstHour",
            says: "0–23"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "nightsPerWeekUntreated": 7.1}]"#,
            at: "/legs/0/nightsPerWeekUntreated",
            says: "7.1 is outside 0–7"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "lifetimeEvents": 100001}]"#,
            at: "/legs/0/lifetimeEvents",
            says: "0–100000"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "monthsSinceStart": 1201}]"#,
            at: "/legs/0/monthsSinceStart",
            says: "1200"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "began": "2026-11-21"}]"#,
            at: "/legs/0/began",
            says: "after the day"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "began": "2026-12"}]"#,
            at: "/legs/0/began",
            says: "2026-12"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "worseSince": "20 May"}]"#,
            at: "/legs/0/worseSince",
            says: "YYYY"
        ),
        CaseProblem(
            #""legs": [{"id": "a", "side": "sideways"}]"#,
            at: "/legs/0/side",
            says: "left, right, both"
        ),
        CaseProblem(#""back": {"worst": 14}"#, at: "/back/worst", says: "14 is outside 0–10."),
        CaseProblem(#""back": {"worst": 1e400}"#, at: "/back/worst", says: "0–10"),
        CaseProblem(
            #""back": {"daysWithPainInLast6Months": 185}"#,
            at: "/back/daysWithPainInLast6Months",
            says: "184"
        ),
        CaseProblem(
            #""back": {"firstStarted": "2027"}"#,
            at: "/back/firstStarted",
            says: "2026-11-20"
        ),
        CaseProblem(#""back": null"#, at: "/back", says: "Leave the key out"),
        CaseProblem(#""warning": {"fevr": "yes"}"#, at: "/warning/fevr", says: "“fever”"),
        CaseProblem(
            #""warning": {"since": {"urge": "2026"}}"#,
            at: "/warning/since/urge",
            says: "not a key"
        ),
        CaseProblem(
            #""warning": {"since": {"fever": "2026-11-21"}}"#,
            at: "/warning/since/fever",
            says: "after"
        ),
        CaseProblem(#""warning": {"since": "2026"}"#, at: "/warning/since", says: "object"),
        CaseProblem(
            #""warning": {"worse": ["fever", "urge"]}"#,
            at: "/warning/worse/1",
            says: "not one of"
        ),
        CaseProblem(
            #""warning": {"worse": ["fever", "fever"]}"#,
            at: "/warning/worse/1",
            says: "twice"
        ),
        CaseProblem(#""conditions": ["gout"]"#, at: "/conditions/0", says: "not one of"),
        CaseProblem(#""conditions": ["copd", "copd"]"#, at: "/conditions/1", says: "twice"),
        CaseProblem(#""plannedInjection": "2026-12""#, at: "/plannedInjection", says: "YYYY-MM-DD"),
        CaseProblem(
            #""habits": {"caffeineDrinksPerDay": -1}"#,
            at: "/habits/caffeineDrinksPerDay",
            says: "0–10000"
        ),
        CaseProblem(#""a/b~c": 1"#, at: "/a~1b~0c", says: "not a key"),
    ])
    func `one mistake gives one problem at its place`(_ row: CaseProblem) throws {
        try row.expectAlone()
    }

    @Test(arguments: [
        "{}", #"{"asOf": "2026-11"}"#, #"{"asOf": 20261120}"#, #"{"asOf": "2025-02-29"}"#,
    ])
    func `the day of the case must be a day`(_ text: String) {
        #expect(CaseProblem.all(in: text).map(\.at.description) == ["/asOf"])
    }

    @Test func `a long text is shortened in the problem, and stays on one line`() throws {
        let text = String(repeating: "a\nb", count: 5000)
        let value = JSONValue.string(text).serialized()
        let problem = try #require(CaseProblem.all(in: #"{"asOf": \#(value)}"#).first)
        #expect(problem.says.utf8.count < 300)
        #expect(!problem.says.utf8.contains(UInt8(ascii: "\n")))
    }
}
