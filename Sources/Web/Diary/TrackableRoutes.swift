// SPDX-License-Identifier: Apache-2.0
import Diary
import Storage
import Vocabulary
import Wording

/// The person's own trackables: add one, stop asking about it, ask again.
enum TrackableRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.trackables) { try await page($0, name: "", form: .yesNo, problem: nil) }
        table.post(Paths.trackables, add)
        table.post(Paths.trackable, change)
    }

    private static func add(_ visit: Visit) async throws -> Reply {
        guard let id = visit.form["id"].flatMap(TrackableID.init) else { throw Refusal.notFound }
        let name = visit.form.filled("name") ?? ""
        let form = visit.form["form"].flatMap(TrackableForm.init) ?? .yesNo
        let known = try await visit.world.store.trackables()
        // The form sent twice.
        if known.contains(where: { $0.id == id }) { return .seeOther(Paths.trackables()) }
        if let problem = problem(with: name, known: known) {
            return try await page(visit, name: name, form: form, problem: problem)
        }
        try await visit.world.store.keep(
            Trackable(id: id, name: name, form: form),
            by: .person,
            at: visit.now
        )
        return .seeOther(Paths.trackables())
    }

    private static func change(_ visit: Visit) async throws -> Reply {
        let known = try await visit.world.store.trackables()
        guard let id = visit.parts["id"].flatMap(TrackableID.init),
            var trackable = known.first(where: { $0.id == id }),
            let wish = visit.form["active"], wish == "yes" || wish == "no"
        else { throw Refusal.notFound }
        trackable.isActive = wish == "yes"
        try await visit.world.store.keep(trackable, by: .person, at: visit.now)
        return .seeOther(Paths.trackables())
    }

    private static func problem(with name: String, known: [Trackable]) -> Text? {
        if name.isEmpty {
            return Text("trackables.noName", "Write what you want to track, in a few words.")
        }
        if name.count > 60 || name.utf8.contains(where: { $0 < 32 || $0 == 127 }) {
            return Text("trackables.longName", "Use at most 60 letters, on one line.")
        }
        if known.contains(where: { $0.name.lowercased() == name.lowercased() }) {
            return Text("trackables.twice", "You already track something of this name.")
        }
        return nil
    }

    private static func page(
        _ visit: Visit,
        name: String,
        form: TrackableForm,
        problem: Text?
    ) async throws -> Reply {
        let page = TrackablesPage(
            try await visit.world.store.trackables(),
            name: name,
            form: form,
            problem: problem,
            visit: visit
        )
        return problem == nil ? .page(page) : .again(page)
    }
}
