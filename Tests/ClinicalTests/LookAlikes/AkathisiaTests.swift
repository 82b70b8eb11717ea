// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct AkathisiaTests {
    static let rows: [LookAlikeRow] = [
        LookAlikeRow("nothing said", .unknown, explains: .unknown) { _ in },
        LookAlikeRow("inner, all day", .strong, explains: .yes) {
            $0.leg.yes(.innerRestlessness, .allDay)
        },
        LookAlikeRow("inner, no evening peak", .strong, explains: .yes) {
            $0.leg.yes(.innerRestlessness)
            $0.leg.no(.evening)
        },
        LookAlikeRow("inner, medicine, evening", .strong) {
            $0.leg.yes(.innerRestlessness, .evening)
            $0.leg.no(.allDay)
            $0.take("metoclopramide")
        },
        LookAlikeRow("inner, evening, no medicine", .some) {
            $0.leg.yes(.innerRestlessness, .evening)
            $0.leg.no(.allDay)
            $0.medicines = []
        },
        LookAlikeRow("inner, no rhythm, with worry", .some, explains: .yes) {
            $0.leg.yes(.innerRestlessness, .withWorry)
            $0.leg.no(.evening)
            $0.medicines = []
        },
        LookAlikeRow("inner, no rhythm, with worry, medicine", .strong, explains: .yes) {
            $0.leg.yes(.innerRestlessness, .withWorry)
            $0.leg.no(.evening)
            $0.take("Haloperidol")
        },
        LookAlikeRow("inner alone", .some, explains: .unknown) {
            $0.leg.yes(.innerRestlessness)
        },
        LookAlikeRow("medicine alone", .weak, explains: .unknown) {
            $0.take("Sertraline 50 mg")
        },
        LookAlikeRow("not inner, medicine, all day", .against) {
            $0.leg.no(.innerRestlessness)
            $0.leg.yes(.allDay)
            $0.take("metoclopramide")
        },
        LookAlikeRow("an evening peak", .against, explains: .unknown) {
            $0.leg.yes(.evening)
        },
        LookAlikeRow("an evening peak that is not there in the morning", .against) {
            $0.leg.yes(.evening)
            $0.leg.no(.allDay)
        },
    ]

    @Test(arguments: rows)
    func `the whole body, the medicine and the missing rhythm decide`(_ row: LookAlikeRow) throws {
        try row.check(Akathisia.self)
    }
}
