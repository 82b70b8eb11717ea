// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

/// A small table with one key of each form.
private enum PetKey: String, AnswerKey {
    case isTame, colour, toys, legs, weight, born, wakes, name

    var form: AnswerForm {
        switch self {
        case .isTame: .answer(orBefore: true)
        case .colour: .oneOf(PetColour.allWords)
        case .toys: .anyOf(PetColour.allWords)
        case .legs: .whole(0...4)
        case .weight: .number(0...100)
        case .born: .pastDate
        case .wakes: .clock
        case .name: .text(limit: 20)
        }
    }
}

private enum PetColour: String, AnswerWord {
    case black, white
}

struct SheetTests {
    @Test func `nothing is answered on a new sheet`() {
        let sheet = Sheet<PetKey>()
        #expect(sheet.isEmpty)
        #expect(sheet.answeredKeys.isEmpty)
        #expect(PetKey.allCases.allSatisfy { sheet[$0] == nil })
        #expect(sheet.answer(.isTame) == nil)
        #expect(sheet.truth(.isTame) == .unknown)
        #expect(sheet.whole(.legs) == nil)
        #expect(sheet.words(.toys, as: PetColour.self) == nil)
    }

    @Test func `each form reads back as its own type`() {
        var sheet = Sheet<PetKey>()
        sheet[.name] = .text("Mia")
        sheet[.wakes] = .clock(.noon)
        sheet[.born] = .date(.year(2020))
        sheet[.weight] = .number(4.5)
        sheet[.legs] = .whole(0)
        sheet[.toys] = .words([])
        sheet[.colour] = .word("black")
        sheet[.isTame] = .answer(.onlyBefore)
        #expect(sheet.text(.name) == "Mia")
        #expect(sheet.clock(.wakes) == .noon)
        #expect(sheet.date(.born) == .year(2020))
        #expect(sheet.number(.weight) == 4.5)
        #expect(sheet.whole(.legs) == 0)
        #expect(sheet.words(.toys, as: PetColour.self) == [])
        #expect(sheet.word(.colour) == PetColour.black)
        #expect(sheet.answer(.isTame) == .onlyBefore)
        #expect(sheet.truth(.isTame) == .no)
        #expect(sheet.answeredKeys == PetKey.allCases)
        for key in PetKey.allCases {
            #expect(sheet[key].map(key.form.accepts) == true, "\(key)")
        }
    }

    @Test func `the answered keys keep the order of the table`() {
        var sheet = Sheet<PetKey>()
        sheet[.name] = .text("Mia")
        sheet[.isTame] = .answer(.yes)
        sheet[.legs] = .whole(4)
        #expect(sheet.answeredKeys == [.isTame, .legs, .name])
        sheet[.legs] = nil
        #expect(sheet.answeredKeys == [.isTame, .name])
    }

    @Test func `a value of another form reads as not asked`() {
        var sheet = Sheet<PetKey>()
        sheet[.legs] = .number(4)
        sheet[.colour] = .word("green")
        sheet[.isTame] = .word("yes")
        #expect(sheet.whole(.legs) == nil)
        #expect(sheet.word(.colour, as: PetColour.self) == nil)
        #expect(sheet.answer(.isTame) == nil)
        #expect(sheet.truth(.isTame) == .unknown)
    }

    @Test func `asked and not known is not the same sheet as not asked`() {
        var sheet = Sheet<PetKey>()
        sheet[.isTame] = .answer(.unknown)
        #expect(sheet != Sheet<PetKey>())
        #expect(sheet.truth(.isTame) == .unknown)
        sheet[.isTame] = nil
        #expect(sheet == Sheet<PetKey>())
    }
}
