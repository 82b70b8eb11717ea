// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct SpineArthritisTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("told", .some) {
            $0.spine.put(.toldByClinician, [NamedCause.arthritisOfSpine])
        },
        BackRow("everything for it", .some) {
            $0.spine.put(.toldByClinician, [NamedCause.arthritisOfSpine])
            $0.person.put(.birthYear, 1940)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 15)
        },
        BackRow("50 by years, bending back, short stiffness", .some) {
            $0.person.put(.birthYear, 1976)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 29)
        },
        BackRow("stiff for one minute", .some) {
            $0.person.put(.birthYear, 1976)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 1)
        },
        BackRow("stiff for 30 minutes", .weak) {
            $0.person.put(.birthYear, 1976)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 30)
        },
        BackRow("not stiff", .weak) {
            $0.person.put(.birthYear, 1976)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 0)
        },
        BackRow("bending back alone", .unknown) {
            $0.spine.posture(.provokes, .bendingBackward)
        },
        BackRow("49 by years", .against) {
            $0.person.put(.birthYear, 1977)
            $0.spine.posture(.provokes, .bendingBackward)
            $0.spine.put(.morningStiffnessMinutes, 10)
        },
    ]

    @Test(arguments: rows)
    func `it never fits strongly`(_ row: BackRow) throws {
        try row.check(.spineArthritis)
    }
}
