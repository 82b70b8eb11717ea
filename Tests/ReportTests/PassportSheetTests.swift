import Clinical
import Testing
import Vocabulary
import Wording

@testable import Report

/// The passport on paper: what was written, and a mark at a group that was not borne.
struct PassportSheetTests {
    @Test func `a group marks what stands among the bad reactions`() {
        var passport = ProcedurePassport()
        passport[.allergies] = .text("Promethazine: restless\nlatex")
        let page = PassportSheet(passport).page(wording: .english).html
        let mark = "<strong>Among my bad reactions below: promethazine.</strong>"
        #expect(page.count(of: mark) == 2, "against nausea, and among the antihistamines")
        #expect(page.count(of: "Among my bad reactions") == 2)
        #expect(
            PassportSheet(passport).page(wording: .german).html
                .contains("Unter meinen Unverträglichkeiten unten: Promethazin.")
        )
    }

    @Test func `without such a reaction, and whatever is taken, no group is marked`() {
        var passport = ProcedurePassport()
        #expect(!PassportSheet(passport).page(wording: .english).html.contains("Among my"))
        passport[.allergies] = .text("penicillin: rash")
        passport[.eveningMedicine] = .text("Promethazine 25 mg")
        #expect(!PassportSheet(passport).page(wording: .english).html.contains("Among my"))
    }
}
