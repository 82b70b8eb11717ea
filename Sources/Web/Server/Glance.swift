// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Storage
import Synchronization
import Vocabulary

/// What every page that is opened may need of the record besides what it is about.
struct Glance: Hashable, Sendable {
    /// What is urgent and was not answered yet.
    let open: OpenCards
    /// The medicines taken today, by name; the check-ins offer them to tap.
    let medicines: [String]
    /// The medicines for which the questions about urges are due; none when they are not.
    let urgesDueFor: [String]

    /// Nothing is known, for a form that is sent.
    static let none = Glance(open: .none, medicines: [], urgesDueFor: [])
    /// The record is damaged: what is open is not known.
    static let unread = Glance(open: .unread, medicines: [], urgesDueFor: [])

    /// Looks at a record.
    ///
    /// - Throws: What the store throws.
    init(_ store: RecordStore, today: Day, night: Night) async throws {
        var file = try await store.currentCase()
        file?.asOf = today
        open = try await OpenCards(store, case: file, night: night)
        var names: Set<String> = []
        medicines = (file?.medicines ?? [])
            .filter { $0.isTaken(on: today) != .no && names.insert($0.name).inserted }
            .map(\.name)
        guard let schedule = file.flatMap(UrgeSchedule.init) else {
            urgesDueFor = []
            return
        }
        let answered = try await store.shownCards().last {
            $0.answer != nil && $0.cards.contains(UrgesPage.card)
        }
        let isDue = schedule.isDue(on: today, lastAnswered: answered?.moment.day)
        urgesDueFor = isDue ? schedule.medicines : []
    }

    private init(open: OpenCards, medicines: [String], urgesDueFor: [String]) {
        self.open = open
        self.medicines = medicines
        self.urgesDueFor = urgesDueFor
    }
}

/// What was seen when last looked, kept while nothing has changed.
final class LastGlance: Sendable {
    private struct Key: Hashable, Sendable {
        let changeCount: Int
        let today: Day
        let night: Night
    }

    private let kept = Mutex<(key: Key, glance: Glance)?>(nil)

    /// What is there now; looked up again only when the record or the day is another.
    func glance(of visit: Visit) async throws -> Glance {
        let store = visit.world.store
        let key = Key(
            changeCount: try await store.changeCount(),
            today: visit.now.day,
            night: visit.night
        )
        if let last = kept.withLock({ $0 }), last.key == key { return last.glance }
        let glance = try await Glance(store, today: key.today, night: key.night)
        kept.withLock { $0 = (key, glance) }
        return glance
    }
}
