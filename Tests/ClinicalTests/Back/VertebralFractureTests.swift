// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct VertebralFractureTests {
    static let rows: [BackRow] = [
        BackRow("nothing said", .unknown) { _ in },
        BackRow("small fall and steroids", .strong) {
            $0.warn(.minorTraumaWithThinBones, .steroidsLong)
        },
        BackRow("crash and thin bones", .strong) {
            $0.warn(.majorTrauma, .knownOsteoporosis)
        },
        BackRow("crash and thin bones by condition", .strong) {
            $0.warn(.majorTrauma)
            $0.conditions = [.osteoporosis]
        },
        BackRow("small fall and lost height", .strong) {
            $0.warn(.minorTraumaWithThinBones, .heightLoss)
        },
        BackRow("crash and 71 by years", .strong) {
            $0.warn(.majorTrauma)
            $0.person.put(.birthYear, 1955)
        },
        BackRow("crash and 70 by years", .some) {
            $0.warn(.majorTrauma)
            $0.person.put(.birthYear, 1956)
        },
        BackRow("told and crash", .strong) {
            $0.warn(.majorTrauma)
            $0.spine.put(.toldByClinician, [NamedCause.fracture])
        },
        BackRow("three risks", .strong) {
            $0.warn(.steroidsLong, .heightLoss, .knownOsteoporosis)
        },
        BackRow("two risks", .some) {
            $0.warn(.steroidsLong, .heightLoss)
        },
        BackRow("told alone", .some) {
            $0.spine.put(.toldByClinician, [NamedCause.fracture])
        },
        BackRow("small fall alone", .some) {
            $0.warn(.minorTraumaWithThinBones)
        },
        BackRow("one risk", .weak) {
            $0.warn(.steroidsLong)
        },
        BackRow("age alone", .weak) {
            $0.person.put(.birthYear, 1940)
        },
        BackRow("no injury", .against) {
            $0.warning.answers.no(.majorTrauma, .minorTraumaWithThinBones)
        },
        BackRow("50 by years", .unknown) {
            $0.person.put(.birthYear, 1976)
        },
        BackRow("49 by years", .against) {
            $0.person.put(.birthYear, 1977)
        },
    ]

    @Test(arguments: rows)
    func `an injury with a risk decides`(_ row: BackRow) throws {
        try row.check(.fracture)
    }
}
