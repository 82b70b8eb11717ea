// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct BibliographyTests {
    private let allen = Source(
        "allen-2014",
        "Allen RP and others, Sleep Medicine 2014",
        locator: "10.1016/j.sleep.2014.03.025",
        verification: .seen
    )
    private let memory = Source("notes", "Notes", locator: nil, verification: .awaitingSignOff)

    @Test func `a source is found by its name`() {
        let bibliography = Bibliography([memory, allen])
        #expect(bibliography["allen-2014"] == allen)
        #expect(bibliography["notes"] == memory)
        #expect(bibliography["nobody-1900"] == nil)
        #expect(bibliography.sources == [memory, allen])
        #expect(Bibliography([])["allen-2014"] == nil)
    }

    @Test func `of two sources with one name the first is found`() {
        let second = Source("allen-2014", "Another", locator: nil, verification: .secondary)
        #expect(Bibliography([allen, second])["allen-2014"] == allen)
    }

    @Test(
        arguments: [(.seen, true), (.secondary, true), (.awaitingSignOff, false)]
            as [(Verification, Bool)]
    )
    func `only what awaits sign-off is not verified`(verification: Verification, isVerified: Bool) {
        #expect(verification.isVerified == isVerified)
    }

    @Test func `names sort and print as they are written`() {
        let ids: [SourceID] = ["winkelman-2016", SourceID("allen-2014"), "nih-2014"]
        #expect(ids.sorted().map(\.description) == ["allen-2014", "nih-2014", "winkelman-2016"])
    }

    @Test func `a basis without a reviewer awaits one`() throws {
        let day = try #require(Day("2026-11-20"))
        let basis = Basis(["allen-2014"], grade: .strong, verification: .seen, reviewed: day)
        #expect(basis.reviewer == nil)
        #expect(basis.sources == [allen.id])
        #expect(basis.reviewed == day)
    }
}
