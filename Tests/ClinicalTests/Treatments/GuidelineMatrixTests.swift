// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// What each guideline says, cell by cell, as the knowledge files have it.
///
/// A cell is `+` for, `-` against, `0` no recommendation, `last` only after others; then `s` strong,
/// `c` conditional, `n` not graded. `.` means that the guideline says nothing.
struct GuidelineMatrixTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let cells: [String]

        init(_ line: Substring) {
            let words = line.split(separator: " ").map(String.init)
            name = words.first ?? ""
            cells = Array(words.dropFirst())
        }

        var testDescription: String { name }
    }

    // ACP 2017, NG59, WHO 2023, VA/DoD 2022, BMJ 2025; chronic low back pain.
    private static let back = """
        education                +s   +s  +c  +s  .
        aerobic-exercise         +s   +s  +c  +c  .
        strength-training        +s   +s  +c  +c  .
        acupuncture              +s   -s  +c  +c  .
        manipulation             +s   +c  +c  +c  .
        massage                  0n   +c  +c  .   .
        cbt                      +s   +c  +c  +c  .
        mindfulness              +s   0n  0n  +c  .
        tens-traction-belts      .    -s  -c  .   .
        nsaids                   +c   +c  +c  +c  .
        acetaminophen            0n   -s  0n  -n  .
        snri                     +c   -s  -c  +c  .
        gabapentinoids           .    -s  -c  .   .
        muscle-relaxants         0n   .   -c  .   .
        opioids                  lastc -s -c  -n  .
        epidural-injection       .    -s  .   -n  -s
        facet-injection          .    -s  .   .   -s
        radiofrequency           .    +c  .   .   -s
        """.split(separator: "\n").map(Row.init)

    // AASM 2025, AAN 2016, IRLSSG 2018, IRLSSG 2016; restless legs.
    private static let legs = """
        gabapentinoids           +s   +s  .   +n
        iron-infusion            +s   +c  +n  +n
        iron-tablets             +c   .   +c  +n
        dipyridamole             +c   .   .   .
        opioids                  +c   .   .   lastn
        nerve-stimulation        +c   .   .   .
        levodopa                 -c   .   .   .
        dopamine-agonists        -c   +s  .   lastn
        benzodiazepines          -c   .   .   .
        pneumatic-compression    .    +c  .   .
        near-infrared            .    +c  .   .
        """.split(separator: "\n").map(Row.init)

    @Test(arguments: back)
    func `the back, chronic`(_ row: Row) throws {
        let guidelines: [Guideline] = [.acp2017, .niceNG59, .who2023, .vaDoD2022, .bmj2025]
        try check(row, .back, guidelines, of: [.chronic])
    }

    @Test(arguments: legs)
    func `the legs`(_ row: Row) throws {
        try check(row, .legs, [.aasm2025, .aan2016, .irlssg2018, .irlssg2016], of: [.any])
    }

    @Test func `the legs have no other position in the AASM guideline`() {
        let said = Treatments.all.filter { treatment in
            treatment.positions.contains { $0.guideline == .aasm2025 }
        }
        let listed = Self.legs.filter { $0.cells[0] != "." }.map(\.name)
        #expect(Set(said.map(\.name)) == Set(listed))
    }

    @Test func `weaker lines of the same guideline stand beside the strong one`() throws {
        let iron = try #require(Treatments.named("iron-infusion"))
        let aasm = iron.positions.filter { $0.guideline == .aasm2025 }
        #expect(aasm.map(\.strength) == [.strong, .conditional, .conditional])
        #expect(aasm.last?.source == "aasm-2025-dialysis")
    }

    @Test(
        arguments: [
            ("heat", Guideline.acp2017, "+s"), ("massage", .acp2017, "+s"),
            ("nsaids", .acp2017, "+s"), ("muscle-relaxants", .acp2017, "+s"),
            ("opioids", .niceNG59, "lastn"), ("epidural-injection", .niceNG59, "+c"),
        ]
    )
    func `new pain has lines of its own`(
        _ name: String,
        _ guideline: Guideline,
        _ cell: String
    )
        throws
    {
        let treatment = try #require(Treatments.named(name))
        let found = treatment.positions.first {
            $0.guideline == guideline && $0.course == .acute
        }
        #expect(found.map(sign) == cell)
    }

    private func check(
        _ row: Row,
        _ complaint: Complaint,
        _ guidelines: [Guideline],
        of courses: Set<GuidelinePosition.Course>
    ) throws {
        let treatment = try #require(Treatments.named(row.name))
        #expect(row.cells.count == guidelines.count)
        for (guideline, cell) in zip(guidelines, row.cells) {
            let position = treatment.positions.first {
                $0.guideline == guideline && $0.complaint == complaint
                    && courses.contains($0.course)
            }
            #expect((position.map(sign) ?? ".") == cell, "\(guideline)")
        }
    }

    private func sign(_ position: GuidelinePosition) -> String {
        let direction =
            switch position.direction {
            case .for: "+"
            case .against: "-"
            case .noRecommendation: "0"
            case .onlyAfterOthers: "last"
            }
        return direction + String(position.strength.rawValue.prefix(1))
    }
}
