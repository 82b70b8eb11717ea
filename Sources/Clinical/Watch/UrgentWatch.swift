// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Which urgent cards stand open: of today's answers, those that were not answered yet.
///
/// The interview and the pages share one list of answered cards, so that a card answered in one
/// place is answered everywhere, and one that was left is open everywhere.
public struct UrgentWatch: Hashable, Sendable {
    /// The reasons whose card is open, worst first; none below “the same day”.
    public let reasons: [UrgencyReason]

    /// Looks at a case as of its day.
    public init(case file: Case, progress: InterviewProgress) {
        reasons = RedFlags.judge(file).because.filter {
            $0.tier >= .sameDay && !progress.hasAcknowledged($0)
        }
    }

    /// The signs the open cards rest on.
    public var signs: Set<WarningKey> {
        Set(
            reasons.flatMap(\.answers).compactMap { path in
                if case .warning(let key) = path { key } else { nil }
            }
        )
    }
}

extension Case {
    /// Takes signs that are new: they begin today, and a long-standing one is getting worse.
    ///
    /// - Parameters:
    ///   - signs: What is true now.
    ///   - today: The day it was said; the case is then as of that day.
    public mutating func tell(_ signs: Set<WarningKey>, newOn today: Day) {
        let story = WarningStory(case: self)
        let known = signs.filter { story.isLongStanding($0).isYes }
        asOf = max(asOf, today)
        for sign in signs {
            if known.contains(sign) {
                warning.worse.insert(sign)
                continue
            }
            warning.answers[sign] = .answer(.yes)
            if sign.canBegin { warning.since[sign] = .day(today) }
        }
    }

    /// Takes signs that have been there for some time and are not getting worse.
    ///
    /// Thoughts of death take no date: none makes them less urgent.
    ///
    /// - Parameters:
    ///   - signs: What is true, and not new.
    ///   - since: When they began.
    ///   - today: The day it was said.
    public mutating func tell(_ signs: Set<WarningKey>, since: PartialDate, on today: Day) {
        asOf = max(asOf, today)
        for sign in signs { warning.answers[sign] = .answer(.yes) }
        self = dating(signs.map(AnswerPath.warning), since, only: nil)
    }

    /// Takes that signs are not there, with all that was told about them before.
    public mutating func deny(_ signs: Set<WarningKey>, on today: Day) {
        asOf = max(asOf, today)
        for sign in signs { setAnswer(.answer(.no), at: .warning(sign)) }
    }

    /// Takes a card that is not about something new: every sign of it began on a day.
    public mutating func date(_ reasons: [UrgencyReason], since: PartialDate) {
        self = dating(reasons.flatMap(\.answers), since, only: nil)
    }

    /// Takes back signs that were ticked by mistake.
    ///
    /// One that was long-standing before is so again; the others count as not asked.
    public mutating func untell(_ signs: Set<WarningKey>) {
        for sign in signs {
            if warning.worse.contains(sign), warning.since[sign] != nil {
                warning.worse.remove(sign)
            } else {
                setAnswer(nil, at: .warning(sign))
            }
        }
    }
}

extension InterviewProgress {
    /// Opens every card again that rests on any of the signs, because they are new once more.
    public mutating func reopen(_ signs: Set<WarningKey>) {
        let paths = Set(signs.map { AnswerPath.warning($0).description })
        acknowledged.removeAll { text in
            !(Acknowledgement(text)?.answers.isDisjoint(with: paths) ?? true)
        }
    }

    /// Notes that cards were read and answered.
    public mutating func answer(_ reasons: [UrgencyReason]) {
        for reason in reasons { acknowledge(reason) }
    }
}
