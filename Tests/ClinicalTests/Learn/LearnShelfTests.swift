import Testing
import Vocabulary
import Wording

@testable import Clinical

/// Every page of the shelf: whole in both languages, short, plain, and tied to what is known.
struct LearnShelfTests {
    @Test func `the tables can be read, and no name is unplanned`() {
        #expect(LearnShelf.faults == [])
        #expect(!LearnShelf.all.isEmpty)
        for page in LearnShelf.all {
            #expect(LearnNames.pages.contains(page.name), "\(page.name)")
            #expect(LearnShelf.page(named: page.name) == page)
        }
        #expect(LearnShelf.page(named: "nowhere") == nil)
    }

    @Test(.enabled(if: LearnShelf.all.count > 2, "the tables are samples"))
    func `every planned page is there`() {
        #expect(LearnNames.pages.subtracting(LearnShelf.all.map(\.name)) == [])
    }

    @Test(arguments: LearnShelf.all.map(\.name))
    func `what a page names is known`(name: String) throws {
        let page = try #require(LearnShelf.page(named: name))
        let rules = Set((Assessor.rules + Assessor.rows).map(\.name))
        let questions = Set(RandomWalk.questionsMet.map(\.kind))
        #expect(Set(page.rules).subtracting(rules) == [])
        #expect(Set(page.questions).subtracting(questions) == [])
        #expect(Set(page.treatments).subtracting(LearnNames.treatments) == [])
        for source in page.sources { #expect(ClinicalBibliography.all[source] != nil, "\(source)") }
        for lists in [page.rules, page.questions, page.treatments, page.see] {
            #expect(Set(lists).count == lists.count, "twice in \(lists)")
        }
        if let drawing = page.drawing { #expect(LearnNames.drawings.contains(drawing)) }
    }

    @Test(arguments: LearnShelf.all.map(\.name))
    func `links lead somewhere else`(name: String) throws {
        let page = try #require(LearnShelf.page(named: name))
        for name in page.links + page.see {
            #expect(LearnShelf.page(named: name) != nil, "\(name)")
            #expect(name != page.name)
        }
        for other in LearnShelf.related(to: page) { #expect(other != page) }
    }

    @Test(arguments: LearnShelf.all.map(\.name), Language.allCases)
    func `a page is a screen of plain text`(name: String, language: Language) throws {
        let page = try #require(LearnShelf.page(named: name))
        let words = page.words(language)
        let measure = Readability(words, in: language)
        #expect(measure.grade <= 6, "\(measure.grade): \(measure.hardWords)")
        #expect((80...300).contains(measure.wordCount), "\(measure.wordCount) words")
        #expect(words.title.count <= 60 && words.title.last != ".", "\(words.title)")
        #expect(words.lead.count <= 240, "\(words.lead.count) letters")
        #expect([".", "?", "!"].contains(words.lead.last))
    }

    @Test(arguments: LearnShelf.all.map(\.name))
    func `nothing tells a person what they have or to stop a medicine`(name: String) throws {
        let page = try #require(LearnShelf.page(named: name))
        let forbidden: [Language: [String]] = [
            .english: [
                "you have restless", "you suffer", "your diagnosis", "stop taking",
                "start taking", "{", "  ", "'", "\"",
            ],
            .german: [
                "sie haben restless", "sie haben das restless", "sie haben rls", "sie leiden an",
                "ihre diagnose", "nehmen sie kein", "hören sie auf", "{", "  ", "'", "\"", "”",
                " du ", " dein",
            ],
        ]
        for language in Language.allCases {
            let text = Self.text(page, language)
            for phrase in forbidden[language] ?? [] {
                #expect(!text.contains(phrase), "\(language): \(phrase)")
            }
            for sentence in Readability.sentences(text) where language == .german {
                let words = Readability.words(sentence)
                let says = words.firstIndex(of: "setzen")
                    .map { words.dropFirst($0 + 1).first == "sie" && words.contains("ab") }
                #expect(says != true, "\(sentence)")
            }
        }
    }

    @Test func `the ways back are those that the pages name`() throws {
        for page in LearnShelf.all {
            for rule in page.rules { #expect(LearnShelf.pages(forRule: rule).contains(page)) }
            for treatment in page.treatments {
                #expect(LearnShelf.pages(forTreatment: treatment).contains(page))
            }
        }
        for question in RandomWalk.questionsMet {
            let pages = LearnShelf.pages(for: question)
            #expect(pages == LearnShelf.all.filter { $0.questions.contains(question.kind) })
        }
        #expect(LearnShelf.pages(forRule: "nowhere") == [])
        let named = try #require(LearnShelf.all.first { !$0.links.isEmpty })
        #expect(LearnShelf.related(to: named).contains { $0.name == named.links[0] })
    }

    @Test func `every group has its German, and the kinds of questions are told apart`() {
        for group in LearnGroup.allCases {
            #expect(Translation.german.problem(with: group.title) == nil)
        }
        let kinds = Set(RandomWalk.questionsMet.map(\.kind))
        #expect(kinds.contains("legs.relief") && kinds.contains("conditions"))
        #expect(kinds.allSatisfy { !$0.contains(where: \.isNumber) })
    }

    private static func text(_ page: LearnPage, _ language: Language) -> String {
        let words = page.words(language)
        let blocks = words.blocks.flatMap(\.lines).map { $0.map(\.words).joined() }
        return ([words.title, words.lead] + blocks).joined(separator: "\n").lowercased()
    }
}
