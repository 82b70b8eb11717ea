// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Vocabulary

extension RecordStore {
    /// The case as it holds now; nil when nothing was answered yet.
    public func currentCase() async throws -> Case? {
        guard case .case(let value)? = try await only(.case) else { return nil }
        return value
    }

    /// Keeps the case as a new revision.
    @discardableResult
    public func keep(_ value: Case, by author: Author, at moment: Moment) async throws -> Kept {
        try await keep(.case(value), by: author, at: moment)
    }

    /// Changes the case as it holds at that instant, so that two changes at once both count.
    ///
    /// - Parameters:
    ///   - author: Who changes it.
    ///   - moment: When; a case that is begun now is as of its day.
    ///   - change: What is done to the case; nothing is kept when it changes nothing.
    /// - Returns: What the change returns, once it is on the disk.
    /// - Throws: An error of the store; nothing is kept then.
    public func changeCase<Outcome: Sendable>(
        by author: Author,
        at moment: Moment,
        _ change: @escaping @Sendable (inout Case) -> Outcome
    ) async throws -> Outcome {
        try await write { log in
            var former: Case?
            if case .case(let value)? = try RecordStore.only(.case, in: log) { former = value }
            var file = former ?? Case(asOf: moment.day)
            let outcome = change(&file)
            if file != former ?? Case(asOf: moment.day) {
                _ = try log.keep(try RecordContent(.case(file)), by: author, at: moment)
            }
            return outcome
        }
    }

    /// How far the interview has come; nil when it was never begun.
    public func interviewProgress() async throws -> InterviewProgress? {
        guard case .interview(let progress)? = try await only(.interview) else { return nil }
        return progress
    }

    /// Keeps how far the interview has come.
    @discardableResult
    public func keep(
        _ progress: InterviewProgress,
        by author: Author,
        at moment: Moment
    ) async throws -> Kept {
        try await keep(.interview(progress), by: author, at: moment)
    }

    /// Keeps the case and how far the interview has come together, or neither.
    public func keep(
        _ value: Case,
        _ progress: InterviewProgress,
        by author: Author,
        at moment: Moment
    ) async throws {
        let contents = [
            try RecordContent(.case(value)), try RecordContent(.interview(progress)),
        ]
        try await write { log in
            for content in contents { _ = try log.keep(content, by: author, at: moment) }
        }
    }

    /// The settings as they hold now; the defaults when nothing was set.
    public func settings() async throws -> Settings {
        guard case .settings(let settings)? = try await only(.settings) else { return Settings() }
        return settings
    }

    /// The name of the record and its settings, as nearly everything needs them, in one reading.
    public func identityAndSettings() async throws -> (identity: RecordID, settings: Settings) {
        try await read { log in
            let value = try RecordStore.only(.settings, in: log)
            guard case .settings(let settings)? = value else {
                return (try log.identity(), Settings())
            }
            return (try log.identity(), settings)
        }
    }

    /// The settings as they were, first to last, each with when it was kept.
    public func settingsHistory() async throws -> [(settings: Settings, moment: Moment)] {
        try await read { log in
            try log.history(of: RecordName(only: .settings)).compactMap { revision in
                guard
                    !revision.isDeleted,
                    case .settings(let settings) = try RecordStore.value(
                        of: revision,
                        at: log.place
                    )
                else { return nil }
                return (settings, revision.moment)
            }
        }
    }

    /// Keeps the settings as a new revision.
    @discardableResult
    public func keep(
        _ settings: Settings,
        by author: Author,
        at moment: Moment
    ) async throws -> Kept {
        try await keep(.settings(settings), by: author, at: moment)
    }

    /// Notes down which urgent cards were shown; every showing counts, the same ones again too.
    ///
    /// - Parameters:
    ///   - cards: The names of the rules whose cards were shown.
    ///   - answer: What the person answered; nil when they were only shown.
    ///   - moment: When it was.
    /// - Throws: An error of the store; nothing is noted then.
    public func noteShown(
        _ cards: [String],
        answer: ShownAnswer? = nil,
        at moment: Moment
    ) async throws {
        let content = try RecordContent(.shown(ShownNote(cards: cards, answer: answer)))
        try await write { log in
            let former = try log.current(content.record)
            try log.append(content, after: former, by: .program, at: moment)
        }
    }

    /// Which urgent cards were shown, first to last.
    public func shownCards() async throws -> [ShownCards] {
        try await read { log in
            try log.history(of: RecordName(only: .shown)).compactMap { revision in
                guard
                    case .shown(let note) = try RecordStore.value(of: revision, at: log.place)
                else { return nil }
                return ShownCards(
                    cards: note.cards,
                    answer: note.answer,
                    moment: revision.moment
                )
            }
        }
    }
}
