// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Every page that explains, and which of them belong to a rule, a question or a treatment.
///
/// A page names what it explains; the way back is made from that, so that a link stands once.
public enum LearnShelf {
    /// Every page, in the order of the overview.
    public static var all: [LearnPage] { read.pages }

    /// What is wrong with the tables, for the test that reads them.
    static var faults: [String] { read.faults }

    /// The page of a name; nil when there is none.
    public static func page(named name: String) -> LearnPage? { found(name, byName).first }

    /// The pages that explain a rule.
    public static func pages(forRule rule: String) -> [LearnPage] { found(rule, byRule) }

    /// The pages that explain a question of the interview.
    public static func pages(for question: Question) -> [LearnPage] {
        found(question.kind, byQuestion)
    }

    /// The pages that explain a treatment.
    public static func pages(forTreatment treatment: String) -> [LearnPage] {
        found(treatment, byTreatment)
    }

    /// The pages that stand beside one: those it names, those its text leads to, and those that
    /// lead to it, each once.
    public static func related(to page: LearnPage) -> [LearnPage] {
        var names = page.see + page.links
        names += all.filter { ($0.see + $0.links).contains(page.name) }.map(\.name)
        var seen: Set<String> = [page.name]
        return names.filter { seen.insert($0).inserted }.compactMap(self.page)
    }

    private static let read = LearnReader(english: LearnTexts.english, german: LearnTexts.german)
    private static let byName = index { [$0.name] }
    private static let byRule = index(\.rules)
    private static let byQuestion = index(\.questions)
    private static let byTreatment = index(\.treatments)

    private static func index(_ names: (LearnPage) -> [String]) -> [String: [Int]] {
        all.indices.reduce(into: [:]) { index, place in
            for name in names(all[place]) { index[name, default: []].append(place) }
        }
    }

    private static func found(_ name: String, _ index: [String: [Int]]) -> [LearnPage] {
        (index[name] ?? []).map { all[$0] }
    }
}

extension Question {
    /// The name without the number of the leg problem: `legs.relief` for `legs.0.relief`.
    public var kind: String {
        name.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
    }
}
