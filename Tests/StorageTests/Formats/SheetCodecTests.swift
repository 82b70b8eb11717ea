// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary
import Wire

struct SheetCodecTests {
    @Test(arguments: [
        (AnswerForm.answer(orBefore: true), AnswerValue.answer(.onlyBefore)),
        (.oneOf(["a", "b"]), .word("b")), (.anyOf(["a", "b"]), .words(["b", "a"])),
        (.anyOf(["a"]), .words([])), (.whole(0...10), .whole(10)),
        (.number(0...7), .number(2.25)), (.pastDate, .date(.month(year: 2020, month: 2))),
        (.clock, .clock(.midnight)), (.text(limit: 5), .text("fünf")),
    ])
    func `each form brings its value back`(form: AnswerForm, value: AnswerValue) {
        var issues: [Storage.Issue] = []
        let json = SheetCodec.value(value)
        let read = SheetCodec.read(json, form: form, at: .root, today: nil, issues: &issues)
        #expect(read == value)
        #expect(issues.isEmpty)
    }

    @Test func `members come in the order of the table, not of the answering`() {
        var sheet = Sheet<PersonKey>()
        sheet[.mainSleepStarts] = .clock(.noon)
        sheet[.birthYear] = .whole(1961)
        #expect(SheetCodec.object(sheet).keys == ["birthYear", "mainSleepStarts"])
    }

    @Test func `members read elsewhere are left alone, others are told`() {
        var issues: [Storage.Issue] = []
        let object = JSONObject([("id", "a"), ("urge", "yes"), ("ego", "b")])
        let sheet = SheetCodec.read(
            object,
            at: .root.appending(2),
            ignoring: ["id"],
            today: nil,
            issues: &issues,
            as: LegKey.self
        )
        #expect(sheet.answer(.urge) == .yes)
        #expect(sheet.answeredKeys == [.urge])
        #expect(issues.map(\.at.description) == ["/2/ego"])
    }

    @Test func `without a day no date is too late`() {
        var issues: [Storage.Issue] = []
        let read = SheetCodec.read(
            "9000",
            form: .pastDate,
            at: .root,
            today: nil,
            issues: &issues
        )
        #expect(read == .date(.year(9000)))
    }

    @Test func `a text over its limit is refused with its length`() {
        var issues: [Storage.Issue] = []
        let read = SheetCodec.read(
            "sechs!",
            form: .text(limit: 5),
            at: .root,
            today: nil,
            issues: &issues
        )
        #expect(read == nil)
        #expect(issues.first?.says == "The text has 6 bytes. Keep it to 5.")
    }
}
