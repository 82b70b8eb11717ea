import Diary
import Testing
import Vocabulary

/// How written words become values.
struct AnswerReadingTests {
    @Test(
        arguments: [
            (AnswerForm.whole(0...10), "4", .whole(4)), (.whole(0...10), " 4\n", .whole(4)),
            (.whole(0...10), "04", .whole(4)), (.whole(0...10), "4.0", nil),
            (.whole(0...10), "", nil), (.whole(0...10), "99999999999999999999", nil),
            (.whole(0...10), "٤", nil), (.number(0...24), "2.5", .number(2.5)),
            (.number(0...24), "2,5", .number(2.5)), (.number(0...24), "1e3", nil),
            (.number(0...24), "nan", nil), (.number(0...24), "0x10", nil),
            (.number(0...24), "1.2.3", nil), (.number(0...24), ".5", nil),
            (.answer(orBefore: false), "no", .answer(.no)),
            (.answer(orBefore: false), "No", nil),
            (.oneOf(["legs"]), "legs", .word("legs")),
            (.anyOf(["a", "b"]), "a;b", .words(["a", "b"])),
            (.anyOf(["a", "b"]), "a, b", .words(["a", "b"])),
            (.anyOf(["a", "b"]), "none", .words([])),
            (.clock, "7:05", .clock(ClockTime(wrapping: 425))),
            (.clock, "24:00", nil), (.clock, "7.05", nil),
            (.pastDate, "2026-11", .date(.month(year: 2026, month: 11))),
            (.text(limit: 10), " two\r\nlines ", .text("two\nlines")),
            (.text(limit: 10), "   ", nil),
        ] as [(AnswerForm, String, AnswerValue?)]
    )
    func `words are read as the form says`(
        _ form: AnswerForm,
        _ words: String,
        _ value: AnswerValue?
    ) {
        #expect(form.read(words) == value)
    }
}
