// SPDX-License-Identifier: Apache-2.0
import Testing
import Wording

@testable import Clinical

struct LabRuleFolderTests {
    @Test(arguments: ["Labs", "Habits"])
    func `every rule of a folder is registered once`(folder: String) throws {
        let rules = folder == "Labs" ? LabRules.all : HabitRules.all
        let files = try RuleFolder(folder).files.values
        let written = files.map { $0.components(of: "= FindingRule(") }.reduce(0, +)
        #expect(written == rules.count)
        #expect(Set(rules.map(\.name)).count == rules.count)
        #expect(rules.allSatisfy { $0.about == (folder == "Labs" ? .labs : .habits) })
    }

    @Test func `what is not tested is told in both languages`() {
        for test in NotTested.allCases {
            #expect(Translation.german.problem(with: test.name) == nil)
            #expect(Translation.german.problem(with: test.why) == nil)
        }
    }

    @Test func `the page about iron speaks with the numbers of the rules`() {
        let lines = IronGuide.thresholds + IronGuide.preconditions + IronGuide.repeats
        for line in lines { #expect(Translation.german.problem(with: line.says) == nil) }
        let words = lines.map { Wording.english($0.says) }.joined(separator: " ")
        for part in [
            "up to 75 ng/mL", "below 20 %", "above 75 and up to 100", "above 45 %",
            "at least 24 hours before; some clinics ask for 48", "above 5 mg/L",
            "not before 8 weeks",
        ] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(!words.contains("{"))
    }

    @Test(arguments: LabRules.all.map(\.statement) + HabitRules.all.map(\.statement))
    func `every statement has its German`(_ statement: Text) {
        #expect(Translation.german.problem(with: statement) == nil)
    }
}

extension String {
    /// How often other words stand in it.
    fileprivate func components(of words: String) -> Int {
        var (rest, count) = (self[...], 0)
        while let place = rest.firstRange(of: words) {
            count += 1
            rest = rest[place.upperBound...]
        }
        return count
    }
}
