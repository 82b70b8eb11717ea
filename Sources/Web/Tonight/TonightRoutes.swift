// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary

/// Tonight, the two check-ins, and the taps.
enum TonightRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.tonight, tonight)
        table.get(Paths.evening) { try await open(.evening, $0) }
        table.post(Paths.evening) { try await keep(.evening, $0, action: Paths.evening) }
        table.get(Paths.morning) { try await open(.morning, $0) }
        table.post(Paths.morning) { try await keep(.morning, $0, action: Paths.morning) }
        table.post(Paths.started) { try await tap(.legsStarted, $0) }
        table.post(Paths.flare) { try await tap(.flare, $0) }
        EntryRoutes.add(to: &table)
    }

    private static func tonight(_ visit: Visit) async throws -> Reply {
        if visit.isNightByClock, visit.query["usual"] == nil, visit.query["kept"] == nil {
            return .seeOther(Paths.night())
        }
        let shelf = try await visit.world.store.shelf()
        let trackables = try await visit.world.store.trackables()
        let kept = visit.query["kept"].flatMap(EntryID.init).flatMap { shelf.entry($0) }
        return .page(
            TonightPage(
                visit,
                shelf: shelf,
                trackables: trackables,
                kept: kept.map {
                    KeptView($0, trackables: trackables, visit: visit)
                }
            )
        )
    }

    /// Opens the check-in of a night: as it was kept, or empty to fill in.
    private static func open(_ type: EntryType, _ visit: Visit) async throws -> Reply {
        let day = try visit.day()
        let shelf = try await visit.world.store.shelf()
        let former = shelf.entries(of: Night(eve: day)).last { $0.type == type }
        let keeping = EntryKeeping(visit: visit)
        let path = type == .evening ? Paths.evening : Paths.morning
        return .page(
            EntryPage(
                former.map(EntryDraft.init)
                    ?? keeping.fresh(visit.world.freshID(), type, day: day),
                isCorrection: former != nil,
                action: path(day),
                foot: former.flatMap { EntryFootView($0.id, shelf: shelf, wording: visit.wording) },
                trackables: try await visit.world.store.trackables(),
                visit: visit
            )
        )
    }

    /// Keeps a check-in and goes where the person came from: Tonight, or the day in the diary.
    private static func keep(
        _ type: EntryType,
        _ visit: Visit,
        action: Path
    ) async throws
        -> Reply
    {
        let day = try visit.day()
        switch try await EntryKeeping(visit: visit).keep(type, day: day) {
        case .kept(let entry, let kept):
            let isNow = CheckIn.night(for: visit.now, anchor: visit.anchor) == entry.night
            let page = isNow ? Paths.tonight() : Paths.diaryDay(entry.night.eve)
            let path = page + "?kept=" + entry.id.text
            let next = try await EntryKeeping(visit: visit).landing(after: entry, else: path)
            return .kept(kept, page: next)
        case .problems(let draft, let problems):
            let former = try await visit.world.store.entry(draft.content.id)
            return .again(
                EntryPage(
                    draft,
                    problems: problems,
                    isCorrection: former != nil,
                    action: action(day),
                    trackables: try await visit.world.store.trackables(),
                    visit: visit
                )
            )
        }
    }

    /// Keeps that something begins now, or so many minutes before it was first tapped.
    private static func tap(_ type: EntryType, _ visit: Visit) async throws -> Reply {
        let keeping = EntryKeeping(visit: visit)
        let id = try keeping.formID()
        let former = try await visit.world.store.entry(id)
        guard former == nil || former?.type == type else { throw Refusal.notFound }
        let ago = visit.form["ago"].flatMap(Int.init) ?? 0
        guard (0...720).contains(ago) else { throw Refusal.notFound }
        if let former, visit.form["ago"] == nil {
            return .kept(.unchanged, page: back(visit) + "?kept=" + former.id.text)
        }
        let recorded = former?.recorded ?? visit.written.moment
        guard let began = recorded.advanced(bySeconds: -ago * 60) else { throw Refusal.notFound }
        var draft = former.map(EntryDraft.init) ?? keeping.fresh(id, type, day: began.day)
        draft.content.day = began.day
        draft.content.time = began.time
        let (entry, kept) = try await keeping.keep(try draft.entry(), former: former)
        return .kept(kept, page: back(visit) + "?kept=" + entry.id.text)
    }

    /// The page a tap came from.
    private static func back(_ visit: Visit) -> String {
        visit.form["from"] == "night" ? Paths.night() : Paths.tonight()
    }
}
