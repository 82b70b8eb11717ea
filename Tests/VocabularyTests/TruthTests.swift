// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct TruthTests {
    private static let pairs: [(Truth, Truth)] = Truth.allCases.flatMap { left in
        Truth.allCases.map { (left, $0) }
    }

    /// Every row of up to five truths.
    private static let rows: [[Truth]] = {
        var rows: [[Truth]] = [[]]
        var last = rows
        for _ in 0..<5 {
            last = last.flatMap { row in Truth.allCases.map { row + [$0] } }
            rows += last
        }
        return rows
    }()

    @Test(
        arguments: [
            (.yes, .yes, .yes, .yes), (.yes, .no, .no, .yes), (.yes, .unknown, .unknown, .yes),
            (.no, .no, .no, .no), (.no, .unknown, .no, .unknown),
            (.unknown, .unknown, .unknown, .unknown),
        ] as [(Truth, Truth, Truth, Truth)]
    )
    func `both and either follow Kleene's tables`(
        left: Truth,
        right: Truth,
        both: Truth,
        either: Truth
    ) {
        #expect((left && right) == both)
        #expect((right && left) == both)
        #expect((left || right) == either)
        #expect((right || left) == either)
    }

    @Test func `the opposite of the opposite is the claim, and unknown is its own`() {
        for truth in Truth.allCases { #expect(!(!truth) == truth) }
        #expect(!Truth.yes == .no)
        #expect(!Truth.unknown == .unknown)
    }

    @Test(arguments: pairs)
    func `De Morgan's laws hold`(left: Truth, right: Truth) {
        #expect(!(left && right) == (!left || !right))
        #expect(!(left || right) == (!left && !right))
    }

    @Test(arguments: pairs)
    func `grouping makes no difference`(left: Truth, right: Truth) {
        for third in Truth.allCases {
            #expect(((left && right) && third) == (left && (right && third)))
            #expect(((left || right) || third) == (left || (right || third)))
            #expect((left && (right || third)) == ((left && right) || (left && third)))
        }
    }

    @Test func `of no parts all hold and none holds`() {
        #expect(Truth.all([]) == .yes)
        #expect(Truth.any([]) == .no)
        #expect(Truth.atLeast(0, of: []) == .yes)
        #expect(Truth.atLeast(1, of: []) == .no)
        #expect(Truth.atLeast(-1, of: [.no]) == .yes)
    }

    @Test func `at least is any at one, all at the full count, and no beyond`() {
        for row in Self.rows {
            #expect(Truth.atLeast(1, of: row) == .any(row), "\(row)")
            #expect(Truth.atLeast(row.count, of: row) == .all(row), "\(row)")
            #expect(Truth.atLeast(row.count + 1, of: row) == .no, "\(row)")
            #expect(Truth.all(row) == row.reduce(.yes) { $0 && $1 })
            #expect(Truth.any(row) == row.reduce(.no) { $0 || $1 })
        }
    }

    @Test func `an answer is unknown exactly when what is open could still decide it`() {
        for row in Self.rows {
            for count in 0...row.count + 1 {
                let outcomes = Set(Self.filledIn(row).map { Truth.atLeast(count, of: $0) })
                let result = Truth.atLeast(count, of: row)
                #expect(!outcomes.contains(.unknown))
                #expect(
                    result == (outcomes.count == 1 ? outcomes.first : .unknown),
                    "\(count) of \(row)"
                )
            }
        }
    }

    @Test(arguments: [UInt64(17), 18])
    func `knowing one thing more never flips what was decided`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let row = (0..<6).map { _ in Truth.allCases.randomElement(using: &generator) ?? .no }
            let before = Self.mixed(row)
            for index in row.indices where row[index].isUnknown {
                for known in [Truth.yes, .no] {
                    var more = row
                    more[index] = known
                    #expect(before.isUnknown || Self.mixed(more) == before, "\(row) at \(index)")
                }
            }
        }
    }

    @Test func `a plain claim is known`() {
        #expect(Truth(true).isYes && !Truth(true).isNo)
        #expect(Truth(false).isNo && !Truth(false).isUnknown)
        #expect(Truth.unknown.isUnknown && !Truth.unknown.isYes)
    }

    /// A claim with every connective, each part used twice.
    private static func mixed(_ row: [Truth]) -> Truth {
        let group = Truth.atLeast(2, of: Array(row.prefix(4)))
        return (group && !row[4]) || Truth.all([row[0], row[5], !row[1]]) && Truth.any(row)
    }

    /// All the ways in which the unknown parts of a row could turn out.
    private static func filledIn(_ row: [Truth]) -> [[Truth]] {
        row.reduce([[]]) { ways, part in
            let choices: [Truth] = part.isUnknown ? [.yes, .no] : [part]
            return ways.flatMap { way in choices.map { way + [$0] } }
        }
    }
}
