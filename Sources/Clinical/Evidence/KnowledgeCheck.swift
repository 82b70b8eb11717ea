// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Looks whether everything the rules say can be traced, and is not out of date.
public struct KnowledgeCheck: Sendable {
    /// A rule, a source or a page that is not as it should be.
    public enum Problem: Hashable, Sendable, CustomStringConvertible {
        case noSource(rule: String)
        case unknownSource(rule: String, SourceID)
        case reviewedInFuture(rule: String, Day)
        case twoRules(String)
        case twoSources(SourceID)
        case unusedSource(SourceID)
        /// The rule counts as checked, though none of its sources was.
        case checkedWithoutCheckedSource(rule: String)
        case unknownSourceOnPage(String, SourceID)
        case unknownRuleOnPage(String, rule: String)
        case twoPages(String)

        /// What is wrong and where.
        public var description: String {
            switch self {
            case .noSource(let rule): "\(rule): names no source"
            case .unknownSource(let rule, let source):
                "\(rule): its source \(source) is not in the bibliography"
            case .reviewedInFuture(let rule, let day):
                "\(rule): reviewed on \(day), which is still to come"
            case .twoRules(let rule): "\(rule): two rules of this name"
            case .twoSources(let source): "\(source): two sources of this name"
            case .unusedSource(let source): "\(source): no rule and no page rests on this source"
            case .checkedWithoutCheckedSource(let rule):
                "\(rule): counts as checked, but every source of it awaits sign-off"
            case .unknownSourceOnPage(let page, let source):
                "page \(page): its source \(source) is not in the bibliography"
            case .unknownRuleOnPage(let page, let rule):
                "page \(page): there is no rule \(rule)"
            case .twoPages(let page): "page \(page): two pages of this name"
            }
        }
    }

    /// For so many days after its review a rule needs no other look.
    ///
    /// Guidelines on restless legs changed direction within one year (2024 to 2025); our own
    /// choice, awaiting sign-off.
    public static let daysOfTrust: Int = 365

    /// What is wrong; empty when everything can be traced.
    public let problems: [Problem]
    /// The rules whose review is too long ago, with the day of the review.
    public let outdated: [(rule: String, reviewed: Day)]
    /// How many rules were looked at.
    public let ruleCount: Int
    /// How many sources there are.
    public let sourceCount: Int

    /// Looks at rules, sources and the pages that explain them.
    ///
    /// - Parameters:
    ///   - rules: The rules with what they rest on.
    ///   - pages: The pages that name rules and sources.
    ///   - bibliography: Every source they may cite.
    ///   - today: The day the reviews are counted to.
    public init(
        _ rules: [RuleCard] = Assessor.rules + Assessor.rows,
        pages: [LearnPage] = LearnShelf.all,
        bibliography: Bibliography = ClinicalBibliography.all,
        today: Day
    ) {
        var problems: [Problem] = []
        var names: Set<String> = []
        for rule in rules {
            if !names.insert(rule.name).inserted { problems.append(.twoRules(rule.name)) }
            problems += KnowledgeCheck.problems(of: rule, bibliography, today: today)
        }
        problems += KnowledgeCheck.problems(of: pages, rules: names, bibliography)
        var ids: Set<SourceID> = []
        let used = Set(rules.flatMap(\.basis.sources) + pages.flatMap(\.sources))
        for source in bibliography.sources {
            if !ids.insert(source.id).inserted { problems.append(.twoSources(source.id)) }
            if !used.contains(source.id) { problems.append(.unusedSource(source.id)) }
        }
        self.problems = problems
        outdated = rules.filter { today.number - $0.basis.reviewed.number > Self.daysOfTrust }
            .map { ($0.name, $0.basis.reviewed) }
        ruleCount = rules.count
        sourceCount = bibliography.sources.count
    }

    private static func problems(
        of rule: RuleCard,
        _ bibliography: Bibliography,
        today: Day
    ) -> [Problem] {
        var problems: [Problem] = []
        let basis = rule.basis
        if basis.sources.isEmpty { problems.append(.noSource(rule: rule.name)) }
        for source in basis.sources where bibliography[source] == nil {
            problems.append(.unknownSource(rule: rule.name, source))
        }
        if basis.reviewed > today {
            problems.append(.reviewedInFuture(rule: rule.name, basis.reviewed))
        }
        let isAnyChecked = basis.sources.contains {
            bibliography[$0]?.verification.isVerified == true
        }
        if basis.verification.isVerified, !basis.sources.isEmpty, !isAnyChecked {
            problems.append(.checkedWithoutCheckedSource(rule: rule.name))
        }
        return problems
    }

    private static func problems(
        of pages: [LearnPage],
        rules: Set<String>,
        _ bibliography: Bibliography
    ) -> [Problem] {
        var problems: [Problem] = []
        var names: Set<String> = []
        for page in pages {
            if !names.insert(page.name).inserted { problems.append(.twoPages(page.name)) }
            for source in page.sources where bibliography[source] == nil {
                problems.append(.unknownSourceOnPage(page.name, source))
            }
            for rule in page.rules where !rules.contains(rule) {
                problems.append(.unknownRuleOnPage(page.name, rule: rule))
            }
        }
        return problems
    }
}
