// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Storage
import Vocabulary

/// What is urgent and was not answered yet; it stands on every page until it is.
struct OpenCards: Hashable, Sendable {
    /// Answers that ask for help today, worst first.
    let reasons: [UrgencyReason]
    /// Sudden changes in the diary after which the signs were not looked through yet.
    let turns: [OpenTurn]

    /// Whether the record could not be read, so that nobody knows what is open.
    let isUnread: Bool

    /// Nothing is open.
    static let none = OpenCards(reasons: [], turns: [], isUnread: false)

    /// The record is damaged: what is open is not known.
    static let unread = OpenCards(reasons: [], turns: [], isUnread: true)

    /// What is open in a record now, with a case as of today.
    ///
    /// - Throws: What the store throws.
    init(_ store: RecordStore, case file: Case?, night: Night) async throws {
        if let file {
            let progress = try await store.interviewProgress() ?? InterviewProgress()
            reasons = UrgentWatch(case: file, progress: progress).reasons
        } else {
            reasons = []
        }
        let found = OpenTurn.all(try await store.shelf(), nights: OpenTurn.nights(until: night))
        turns = try await OpenTurn.unanswered(found, in: store)
        isUnread = false
    }

    private init(reasons: [UrgencyReason], turns: [OpenTurn], isUnread: Bool) {
        self.reasons = reasons
        self.turns = turns
        self.isUnread = isUnread
    }
}

/// A sudden change in the diary, with the night that shows it.
struct OpenTurn: Hashable, Sendable {
    /// The name of the rule, such as `turn-back-pain`.
    let rule: String
    /// The night that shows it.
    let night: Night

    /// The name it is logged under.
    var name: String { rule + " " + night.eve.description }

    /// The rule.
    var turn: DiaryTurn? { DiaryTurn.all.first { $0.name == rule } }

    /// The nights that are looked at: this one and the two before.
    static func nights(until night: Night) -> ClosedRange<Night> {
        Night(eve: night.eve.advanced(by: -2))...night
    }

    /// The changes the diary shows on some nights.
    static func all(_ shelf: DiaryShelf, nights: ClosedRange<Night>) -> [OpenTurn] {
        let eves = nights.lowerBound.eve.number...nights.upperBound.eve.number
        return eves.flatMap { number -> [OpenTurn] in
            let night = Night(eve: Day(number: number))
            let days = RecentDays(shelf, night: night)
            return DiaryTurn.all.filter { $0.holds(in: days) }
                .map { OpenTurn(rule: $0.name, night: night) }
        }
    }

    /// Those whose signs were not looked through yet; the log is read only when there are any.
    static func unanswered(_ turns: [OpenTurn], in store: RecordStore) async throws -> [OpenTurn] {
        guard !turns.isEmpty else { return [] }
        let answered = try await store.shownCards().filter { $0.answer != nil }.flatMap(\.cards)
        return turns.filter { !answered.contains($0.name) }
    }

    /// Those that were never shown.
    static func unseen(_ turns: [OpenTurn], in store: RecordStore) async throws -> [OpenTurn] {
        guard !turns.isEmpty else { return [] }
        let shown = try await store.shownCards().flatMap(\.cards)
        return turns.filter { !shown.contains($0.name) }
    }
}
