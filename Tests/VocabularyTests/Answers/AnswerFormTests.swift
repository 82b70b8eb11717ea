// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

/// One row: a form, a value, and whether the form takes it.
struct AcceptedAnswer: Sendable, CustomTestStringConvertible {
    let form: AnswerForm
    let value: AnswerValue
    let isAccepted: Bool

    init(_ form: AnswerForm, _ value: AnswerValue, _ isAccepted: Bool) {
        self.form = form
        self.value = value
        self.isAccepted = isAccepted
    }

    var testDescription: String { "\(form) \(isAccepted ? "takes" : "refuses") \(value)" }

    static let plain: [AcceptedAnswer] = [
        .init(.answer(orBefore: false), .answer(.yes), true),
        .init(.answer(orBefore: false), .answer(.no), true),
        .init(.answer(orBefore: false), .answer(.unknown), true),
        .init(.answer(orBefore: false), .answer(.onlyBefore), false),
        .init(.answer(orBefore: true), .answer(.onlyBefore), true),
        .init(.oneOf(["left", "right"]), .word("left"), true),
        .init(.oneOf(["left", "right"]), .word("Left"), false),
        .init(.oneOf(["left", "right"]), .word(""), false),
        .init(.oneOf([]), .word("left"), false),
        .init(.anyOf(["heat", "walking"]), .words([]), true),
        .init(.anyOf(["heat", "walking"]), .words(["walking", "heat"]), true),
        .init(.anyOf(["heat", "walking"]), .words(["heat", "heat"]), false),
        .init(.anyOf(["heat", "walking"]), .words(["heat", "cold"]), false),
    ]

    static let bounded: [AcceptedAnswer] = [
        .init(.whole(0...10), .whole(0), true),
        .init(.whole(0...10), .whole(10), true),
        .init(.whole(0...10), .whole(-1), false),
        .init(.whole(0...10), .whole(11), false),
        .init(.whole(0...10), .whole(.max), false),
        .init(.number(20...400), .number(20), true),
        .init(.number(20...400), .number(400), true),
        .init(.number(20...400), .number(19.999), false),
        .init(.number(20...400), .number(400.001), false),
        .init(.number(20...400), .number(.nan), false),
        .init(.number(20...400), .number(.infinity), false),
        .init(.pastDate, .date(.year(2026)), true),
        .init(.clock, .clock(.noon), true),
        .init(.text(limit: 4), .text(""), true),
        .init(.text(limit: 4), .text("four"), true),
        .init(.text(limit: 4), .text("fives"), false),
        .init(.text(limit: 4), .text("éé"), true),
        .init(.text(limit: 4), .text("ééa"), false),
    ]
}

struct AnswerFormTests {
    @Test(arguments: AcceptedAnswer.plain + AcceptedAnswer.bounded)
    func `a form takes what lies within its bounds`(row: AcceptedAnswer) {
        #expect(row.form.accepts(row.value) == row.isAccepted)
    }

    @Test func `a form takes no value of another form`() {
        let forms: [AnswerForm] = [
            .answer(orBefore: true), .oneOf(["1"]), .anyOf(["1"]), .whole(0...10),
            .number(0...10), .pastDate, .clock, .text(limit: 10),
        ]
        let values: [AnswerValue] = [
            .answer(.yes), .word("1"), .words(["1"]), .whole(1), .number(1), .date(.year(1)),
            .clock(.noon), .text("1"),
        ]
        for (row, form) in forms.enumerated() {
            for (column, value) in values.enumerated() {
                #expect(form.accepts(value) == (row == column), "\(form), \(value)")
            }
        }
    }

    @Test(
        arguments: [(.yes, .yes), (.no, .no), (.onlyBefore, .no), (.unknown, .unknown)]
            as [(Answer, Truth)]
    )
    func `an answer is a claim about now`(answer: Answer, truth: Truth) {
        #expect(answer.truthNow == truth)
    }
}
