// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary
import Wording

/// Turns a form that was sent into an entry that is kept, or into the form with what is wrong.
///
/// A form carries the identifier of its entry, so that sending it twice keeps it once. A
/// correction keeps when and where the entry was first written down; the revision knows when it
/// was corrected.
struct EntryKeeping {
    /// What became of a form.
    enum Outcome {
        case kept(Entry, Kept)
        case problems(EntryDraft, [DraftProblem])
    }

    let visit: Visit

    /// Keeps what a form of a kind of entry about a day sent.
    func keep(_ type: EntryType, day: Day) async throws -> Outcome {
        let id = try formID()
        let (former, trackables) = try await visit.world.store.entryAndTrackables(id)
        guard former == nil || former?.type == type else { throw Refusal.notFound }
        var draft = former.map(EntryDraft.init) ?? fresh(id, type, day: day)
        draft.content.recorded = visit.written.moment
        draft.content.zone = visit.written.zone
        let form = EntryForm(type, hidesScores: visit.settings.hidesScores)
        form.fill(&draft, from: visit.form, trackables: trackables)
        let timing = timeProblems(&draft, form: form, night: Night(eve: day))
        let problems = timing + draft.problems(trackables: trackables)
        guard problems.isEmpty else { return .problems(draft, problems) }
        let basis = visit.form["basis"].flatMap(Int.init)
        let (entry, kept) = try await keep(draft.content, former: former, basis: basis)
        return .kept(entry, kept)
    }

    /// Keeps an entry that is known to be right.
    ///
    /// - Parameters:
    ///   - entry: What is to be kept.
    ///   - former: What is kept under its identifier now.
    ///   - basis: The revision its form was opened with; nil for a form that was opened empty.
    /// - Returns: The entry as it is kept, and whether that is new.
    /// - Throws: An error of the store; nothing is kept then.
    func keep(
        _ entry: Entry,
        former: Entry?,
        basis: Int? = nil
    ) async throws -> (Entry, Kept) {
        var entry = entry
        if let former {
            entry.recorded = former.recorded
            entry.zone = former.zone
            entry.anchor = former.anchor
        }
        guard entry != former else { return (entry, .unchanged) }
        let store = visit.world.store
        let kept =
            if let basis {
                try await store.keep(entry, basedOn: basis, by: .person, at: visit.now)
            } else {
                try await store.keep(entry, by: .person, at: visit.now)
            }
        // A page says it with its own words; the script reads what became of it.
        if kept == .deleted, !visit.isScript { throw Refusal.deleted }
        return (entry, kept)
    }

    /// Where to go after an entry was kept: to the urgent signs when it shows a sudden change.
    ///
    /// It leads there once; after that the change stands above every page until it is answered.
    ///
    /// - Parameters:
    ///   - entry: What was kept.
    ///   - path: Where to go otherwise.
    /// - Returns: The page to open next.
    /// - Throws: An error of the store.
    func landing(after entry: Entry, else path: String) async throws -> String {
        let store = visit.world.store
        let night = entry.night
        guard OpenTurn.nights(until: visit.night).contains(night) else { return path }
        let turns = OpenTurn.all(try await store.shelf(), nights: night...night)
        let unseen = try await OpenTurn.unseen(turns, in: store)
        guard !unseen.isEmpty else { return path }
        try await store.noteShown(unseen.map(\.name), at: visit.now)
        return Paths.urgent() + "#asks"
    }

    /// The identifier the form carries.
    func formID() throws(Refusal) -> EntryID {
        guard let id = visit.form["id"].flatMap(EntryID.init) else {
            throw .unreadable(EntryKeeping.noID)
        }
        return id
    }

    /// A draft in which nothing is filled in.
    func fresh(_ id: EntryID, _ type: EntryType, day: Day) -> EntryDraft {
        EntryDraft(
            id: id,
            type: type,
            day: day,
            anchor: visit.anchor,
            recorded: visit.written.moment,
            zone: visit.written.zone
        )
    }

    /// Reads day and time where the form asks for them; the day of a time follows its night.
    private func timeProblems(
        _ draft: inout EntryDraft,
        form: EntryForm,
        night: Night
    )
        -> [DraftProblem]
    {
        var problems: [DraftProblem] = []
        if form.asksDay {
            let written = visit.form.filled(DraftField.day.name) ?? ""
            if let day = Day(written) {
                draft.content.day = day
            } else {
                problems.append(DraftProblem(.day, EntryKeeping.noDay))
            }
        }
        if form.asksTime {
            let written = visit.form.filled(DraftField.time.name) ?? ""
            draft.content.time = ClockTime(String(written.prefix(5)))
            if let time = draft.content.time {
                draft.content.day = night.day(of: time, anchor: draft.content.anchor)
            } else if !written.isEmpty {
                problems.append(DraftProblem(.time, EntryKeeping.noTime))
            } else {
                draft.content.day = night.eve
            }
        }
        return problems
    }

    private static let noID = Text("form.noID", "It does not say which entry it is about.")
    private static let noDay = Text("entry.noDay", "Write the day as in 2026-11-20.")
    private static let noTime = Text("entry.noTime", "Write the time as in 21:15.")
}
