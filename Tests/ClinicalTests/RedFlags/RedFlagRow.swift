// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// One line of a red flag's table: what was said, and the tier the rule asks for.
struct RedFlagRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The tier of this rule; nil when it must not hold.
    let tier: Tier?
    let sample: Case

    init(_ what: String, _ tier: Tier?, _ build: (inout Case) -> Void) {
        testDescription = what
        self.tier = tier
        sample = .sample(build)
    }

    /// Checks the line against the rule of that name, and that the whole is no less urgent.
    func check(_ rule: String) {
        let urgency = RedFlags.judge(sample)
        let reason = urgency.because.first { $0.rule == rule }
        #expect(reason?.tier == tier)
        #expect(urgency.tier >= (tier ?? .none))
        #expect(reason?.answers.isEmpty != true)
    }

    /// The lines of one sign that is an emergency or the like when new, and less when old.
    static func ages(
        of key: WarningKey,
        new: Tier,
        old: Tier?,
        beside build: (inout Case) -> Void = { _ in }
    ) -> [RedFlagRow] {
        func row(_ what: String, _ tier: Tier?, _ said: (inout Case) -> Void) -> RedFlagRow {
            RedFlagRow("\(key) \(what)", tier) {
                build(&$0)
                said(&$0)
            }
        }
        return [
            row("of unknown age", new) { $0.warn(key) },
            row("since today", new) { $0.warn(key, daysAgo: 0) },
            row("for 13 days", new) { $0.warn(key, daysAgo: 13) },
            row("for 14 days", new) { $0.warn(key, daysAgo: 14) },
            row("for 15 days", old) { $0.warn(key, daysAgo: 15) },
            row("for 15 days and worse", new) { $0.warn(key, daysAgo: 15, worse: true) },
            row("worse, of unknown age", new) { $0.warn(key, worse: true) },
            row("since this month", new) { $0.warn(key, since: .month(year: 2026, month: 11)) },
            row("since last month", old) { $0.warn(key, since: .month(year: 2026, month: 10)) },
            row("since this year", new) { $0.warn(key, since: .year(2026)) },
            row("since last year", old) { $0.warn(key, since: .year(2025)) },
            row("said no", nil) { $0.warning.answers.no(key) },
            row("not known", nil) { $0.warning.answers.cannotSay(key) },
            row("not asked", nil) { _ in },
            row("said no though marked worse", nil) {
                $0.warning.answers.no(key)
                $0.warning.worse = [key]
            },
        ]
    }
}

extension Case {
    /// Says that warning signs are there.
    mutating func warn(_ keys: WarningKey..., worse: Bool = false) {
        for key in keys {
            warning.answers.yes(key)
            if worse { warning.worse.insert(key) }
        }
    }

    /// Says that a warning sign began so many days ago.
    mutating func warn(_ key: WarningKey, daysAgo days: Int, worse: Bool = false) {
        warn(key, since: daysAgo(days))
        if worse { warning.worse.insert(key) }
    }

    /// Says that a warning sign began on a date.
    mutating func warn(_ key: WarningKey, since date: PartialDate) {
        warning.answers.yes(key)
        warning.since[key] = date
    }
}
