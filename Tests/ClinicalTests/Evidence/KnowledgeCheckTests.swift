// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

@Suite struct KnowledgeCheckTests {
    private static let day = Day(number: 20_779)

    private func card(
        _ name: String,
        _ sources: [SourceID],
        _ verification: Verification = .seen,
        reviewed: Day = day
    ) -> RuleCard {
        RuleCard(
            name: name,
            chapter: .labs,
            statement: Text("test.statement", "Something."),
            basis: Basis(sources, grade: .weak, verification: verification, reviewed: reviewed)
        )
    }

    private let shelf = Bibliography([
        Source("read-2020", "A, 2020", locator: nil, verification: .seen),
        Source("recalled-2021", "B, 2021", locator: nil, verification: .awaitingSignOff),
    ])

    private func problems(_ cards: RuleCard...) -> [String] {
        KnowledgeCheck(cards, pages: [], bibliography: shelf, today: Self.day).problems.map(
            \.description
        )
        .filter { !$0.contains("no rule and no page") }
    }

    @Test("The rules of this release can be traced")
    func release() {
        let check = KnowledgeCheck(today: .lastReview)
        #expect(check.problems.map(\.description) == [])
        #expect(check.outdated.isEmpty)
        #expect(check.ruleCount > 60)
    }

    @Test("Each fault is named with its rule")
    func faults() {
        #expect(problems(card("a", ["read-2020"])) == [])
        #expect(problems(card("a", [])) == ["a: names no source"])
        #expect(
            problems(card("a", ["lost"])) == [
                "a: its source lost is not in the bibliography",
                "a: counts as checked, but every source of it awaits sign-off",
            ]
        )
        #expect(problems(card("a", ["recalled-2021"])).count == 1)
        #expect(problems(card("a", ["recalled-2021"], .awaitingSignOff)) == [])
        #expect(problems(card("a", ["read-2020"]), card("a", ["read-2020"])).count == 1)
        let tomorrow = Self.day.advanced(by: 1)
        #expect(problems(card("a", ["read-2020"], reviewed: tomorrow)).count == 1)
    }

    @Test("A source on which nothing rests is a fault")
    func unused() {
        let check = KnowledgeCheck(
            [card("a", ["read-2020"])],
            pages: [],
            bibliography: shelf,
            today: Self.day
        )
        #expect(check.problems == [.unusedSource("recalled-2021")])
    }

    @Test("A page uses its sources, and what it names is known")
    func pages() throws {
        let english = """
            = a-page
            title: A page
            lead: It explains.
            group: causes
            sources: recalled-2021 lost
            rules: a b

            Text.
            """
        let german = "= a-page\ntitle: Eine Seite\nlead: Sie erklärt.\n\nText."
        let page = try #require(LearnReader(english: [english], german: [german]).pages.first)
        let check = KnowledgeCheck(
            [card("a", ["read-2020"])],
            pages: [page, page],
            bibliography: shelf,
            today: Self.day
        )
        let once: [KnowledgeCheck.Problem] = [
            .unknownSourceOnPage("a-page", "lost"), .unknownRuleOnPage("a-page", rule: "b"),
        ]
        #expect(check.problems == once + [.twoPages("a-page")] + once)
        #expect(
            check.problems.map(\.description).first
                == "page a-page: its source lost is not in the bibliography"
        )
    }

    @Test("A review is good for 365 days")
    func outdated() {
        for (age, isOld) in [(364, false), (365, false), (366, true)] {
            let rule = card("a", ["read-2020"], reviewed: Self.day.advanced(by: -age))
            let check = KnowledgeCheck([rule], pages: [], bibliography: shelf, today: Self.day)
            #expect(check.outdated.isEmpty == !isOld, "\(age) days")
        }
    }

    @Test("The tables are whole, and what awaits sign-off stands apart")
    func tables() throws {
        let tables = KnowledgeTable.all(.english)
        for table in tables {
            #expect(!table.rows.isEmpty, "\(table.name)")
            #expect(table.rows.allSatisfy { $0.count == table.header.count }, "\(table.name)")
        }
        let rules = try #require(tables.first { $0.name == "rules" })
        let awaiting = try #require(tables.first { $0.name == "awaiting-sign-off" })
        #expect(rules.rows.allSatisfy { $0[6] == "yes" })
        #expect(awaiting.rows.allSatisfy { $0[6] == "no" && $0[7] == "consensus, to be signed" })
        #expect(
            rules.rows.count + awaiting.rows.count == Assessor.rules.count + Assessor.rows.count
        )
    }
}
