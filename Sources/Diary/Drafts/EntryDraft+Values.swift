// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension EntryDraft {
    /// The shortest sleep that can be written down, in minutes.
    public static let shortestSleep = 15
    /// The longest sleep that can be written down, in minutes.
    public static let longestSleep = 20 * 60

    /// What is wrong with single values.
    var keyProblems: [DraftProblem] {
        DiaryKey.allCases.compactMap { key in
            if unreadable[key] != nil { return .form(key) }
            guard let value = content.values[key] else { return nil }
            guard content.type.keys.contains(key) else { return .notInType(key, content.type) }
            guard key.form.accepts(value) else { return .form(key) }
            return EntryDraft.isPrintable(value) ? nil : .notPrintable(key)
        }
    }

    /// What is wrong with the sleep as a whole.
    var sleepProblems: [DraftProblem] {
        guard content.type == .morning, let from = content.values.clock(.sleptFrom),
            let to = content.values.clock(.sleptTo)
        else { return [] }
        guard let span = NightRecord.span(from: from, to: to, anchor: content.anchor) else {
            return [.sleepBackwards(from: from, to: to)]
        }
        let minutes = span.upperBound - span.lowerBound
        guard minutes >= EntryDraft.shortestSleep else { return [.sleepTooShort] }
        guard minutes <= EntryDraft.longestSleep else { return [.sleepTooLong(minutes)] }
        if isAhead(span.upperBound) { return [.sleepAhead(to: to)] }
        if let awake = content.values.whole(.awakeMinutes), awake >= minutes {
            return [.awakeLongerThanSleep(minutes)]
        }
        return []
    }

    /// What is wrong with the person's own trackables, in the order of their ids.
    func ownProblems(_ trackables: [Trackable]) -> [DraftProblem] {
        let ids = Set(content.own.keys).union(unreadableOwn.keys).sorted()
        return ids.compactMap { id in
            guard let trackable = trackables.first(where: { $0.id == id }) else {
                return .unknownTrackable(id)
            }
            guard let value = content.own[id], trackable.form.form.accepts(value) else {
                return .form(trackable)
            }
            return nil
        }
    }

    /// Whether the draft holds nothing although its kind of entry has to hold something.
    var emptyProblems: [DraftProblem] {
        switch content.type {
        case .legsStarted, .flare, .visit: return []
        case .evening, .morning, .bodyMap, .note, .sittingTest, .walkTest: break
        }
        let isEmpty =
            DiaryKey.allCases.allSatisfy { isBlank($0) } && content.own.isEmpty
            && unreadable.isEmpty && unreadableOwn.isEmpty
        return isEmpty ? [.empty] : []
    }

    private func isBlank(_ key: DiaryKey) -> Bool {
        guard let value = content.values[key] else { return true }
        guard case .text(let words) = value else { return false }
        return AnswerForm.isBlank(words)
    }

    /// Whether a sleep would end after the entry was written down.
    ///
    /// Sleep is told in steps of a quarter of an hour, and one hour of the small hours may
    /// come twice, so that much ahead is accepted.
    private func isAhead(_ end: Int) -> Bool {
        let recorded = content.recorded
        let now =
            content.day.distance(to: recorded.day) * ClockTime.minutesPerDay
            + recorded.time.minutes
        let grace = recorded.time < NightClock.changesAreOver ? 75 : 15
        return end + content.anchor.start.minutes > now + grace
    }

    /// Whether text holds no control characters but tabs and line ends.
    private static func isPrintable(_ value: AnswerValue) -> Bool {
        guard case .text(let words) = value else { return true }
        return words.utf8.allSatisfy { byte in
            byte >= 32 && byte != 127 || byte == 9 || byte == 10 || byte == 13
        }
    }
}
