import Testing
import Vocabulary
import Wording

/// German is complete: every text of the sources is translated, and nothing else is.
struct TranslationTests {
    /// Where keys are put together while the program runs.
    ///
    /// `GermanClinicalTests` and `GermanDiaryTests` go through these lists word by word.
    private static let computed: Set<String> = [
        "Clinical/Interview/Field.swift", "Clinical/Interview/Question.swift",
        "Clinical/Words/ClinicalWords.swift", "Diary/Words/DiaryWords.swift",
        "Diary/Words/DiaryWords+Lists.swift", "Clinical/Help/HelpCountry.swift",
        "Web/Server/StoreErrorWords.swift",
    ]
    private static let computedKeys = ["words.", "interview.", "diary.", "country.", "store."]

    @Test func `every text in the sources has its German`() throws {
        let sources = try SourceTexts()
        #expect(sources.texts.count > 700)
        for text in sources.texts {
            let problem = Translation.german.problem(with: Text(text.key, text.english))
            #expect(problem == nil, "\(text.file)")
        }
    }

    @Test func `keys are put together in known places alone`() throws {
        #expect(try SourceTexts().computed.subtracting(Self.computed) == [])
    }

    @Test func `a key stands for one English sentence`() throws {
        var sentences: [String: String] = [:]
        for text in try SourceTexts().texts {
            #expect(sentences[text.key, default: text.english] == text.english, "\(text.key)")
            sentences[text.key] = text.english
        }
    }

    @Test func `no German stands for a text that is gone`() throws {
        let known = Set(try SourceTexts().texts.map(\.key))
        let surplus = Translation.german.keys.filter { key in
            !known.contains(key) && !Self.computedKeys.contains { key.hasPrefix($0) }
        }
        #expect(surplus == [])
    }

    @Test func `the tables can be read, each key once`() {
        #expect(Translation.german.faults == [])
        #expect(Translation.german.keys.allSatisfy { Translation.german[$0]?.isEmpty == false })
    }

    @Test func `German quotes as German does and asks politely`() {
        for key in Translation.german.keys {
            let words = Translation.german[key] ?? ""
            #expect(words.filter { $0 == "„" }.count == words.filter { $0 == "“" }.count, "\(key)")
            #expect(!words.contains("”"), "\(key)")
            for familiar in [" du ", " dein", "Du ", " dich "] {
                #expect(!words.contains(familiar), "\(key)")
            }
        }
    }

    @Test(
        arguments: [
            ("k is missing: Yes", [:]),
            ("k is still English: Yes", ["k": "Yes"]),
            ("k places other arguments: Ja {n}", ["k": "Ja {n}"]),
        ] as [(String, [String: String])]
    )
    func `a lack is named`(problem: String, table: [String: String]) {
        #expect(Translation(table).problem(with: Text("k", "Yes")) == problem)
    }

    @Test func `plurals come in two, and an argument may be shown and counted`() {
        let text = Text("k", "{n} {n|night|nights}")
        #expect(Translation(["k": "{n} {n|Nacht|Nächte}"]).problem(with: text) == nil)
        #expect(Translation(["k": "{n|Nacht|Nächte}: {n}"]).problem(with: text) == nil)
        #expect(Translation(["k": "{n} {n|Nächte}"]).problem(with: text) != nil)
        #expect(Translation(["k": "Nächte"]).problem(with: text) != nil)
    }

    @Test func `a text that is missing shows its key when asked to`() {
        let marking = Wording(.german, table: Translation([:]), marksMissing: true)
        #expect(marking(Text("menu.more", "More")) == "⟦menu.more⟧")
    }
}
