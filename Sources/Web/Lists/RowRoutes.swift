// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary
import Wording

/// The forms of all lists: of medicines, results and reactions, and those of the plan.
enum RowRoutes {
    static func add(to table: inout RouteTable) {
        add(Medicine.self, to: &table)
        add(LabResult.self, to: &table)
        add(Allergy.self, to: &table)
        add(PlanGoal.self, to: &table)
        add(AgreedStep.self, to: &table)
        add(TriedTreatment.self, to: &table)
    }

    private static func add<Row: ListedRow>(_ kind: Row.Type, to table: inout RouteTable) {
        // What a link knows already stands in its query, under the names of the fields.
        table.get(Row.list.new) { visit in
            .page(RowPage(Row.self, form: visit.query, visit: visit))
        }
        table.post(Row.list.new) { try await keep(Row.self, over: nil, $0) }
        table.get(Row.list.line) { visit in
            let file = try await Row.Home.current(in: visit.world.store)
            let mark = visit.parts["mark"] ?? ""
            guard let row = file.flatMap(Row.rows)?.first(where: { $0.mark == mark }) else {
                throw Refusal.lineGone
            }
            return .page(RowPage(Row.self, form: row.written, mark: mark, visit: visit))
        }
        table.post(Row.list.line) { try await keep(Row.self, over: $0.parts["mark"], $0) }
    }

    /// Keeps a line in place of the one with a mark, or as a new one.
    private static func keep<Row: ListedRow>(
        _ kind: Row.Type,
        over mark: String?,
        _ visit: Visit
    ) async throws -> Reply {
        let wish = visit.form["do"]
        if wish == "another" { return .page(grown(Row.self, over: mark, visit)) }
        var row: Row?
        if wish != "remove" {
            let file = try await Row.Home.current(in: visit.world.store)
            let former = mark.flatMap { mark in
                file.flatMap(Row.rows)?.first { $0.mark == mark }
            }
            var reader = RowReader(visit.form)
            row = Row.read(&reader, over: former, on: visit.now.day)
            if let found = row, let problem = Row.problem(with: found, on: visit.now.day) {
                reader.complain(about: problem.part.rawValue, problem.says)
            }
            guard reader.problems.isEmpty, row != nil else {
                return .again(
                    RowPage(
                        Row.self,
                        form: visit.form,
                        mark: mark,
                        problems: reader.problems,
                        visit: visit
                    )
                )
            }
        }
        let written = row
        let today = visit.now.day
        let change = try await Row.Home.change(in: visit.world.store, at: visit.now) { file in
            RowChange(mark: mark, row: written).apply(to: &file, on: today)
        }
        switch change {
        case .kept:
            return .seeOther(
                Row.list.room.path() + "?kept=" + Row.list.rawValue + "#" + Row.list.rawValue
            )
        case .removed:
            return .seeOther(Row.list.room.path() + "?removed=" + Row.list.rawValue)
        case .full:
            let problems = ["": RowCheck.tooMany]
            return .again(RowPage(Row.self, form: visit.form, problems: problems, visit: visit))
        case .gone:
            return .again(RowPage(Row.self, form: visit.form, isGone: true, visit: visit))
        }
    }

    /// The form with room for another dose.
    private static func grown<Row: ListedRow>(
        _ kind: Row.Type,
        over mark: String?,
        _ visit: Visit
    ) -> RowPage {
        let count = DoseFields.count(in: visit.form) + 1
        let others = visit.form.fields.filter { $0.name != DoseFields.countName }
        let field = FormFields.Field(name: DoseFields.countName, value: String(count))
        return RowPage(
            Row.self,
            form: FormFields(fields: others + [field]),
            mark: mark,
            visit: visit
        )
    }
}

/// A change of one line of a list.
struct RowChange<Row: ListedRow>: Sendable {
    /// The mark of the line to change; nil for a new line.
    let mark: String?
    /// The line as it shall be; nil when it shall go.
    let row: Row?

    /// What came of it.
    enum Outcome: Sendable {
        case kept, removed, full, gone
    }

    /// Changes the list of a file; sending the same change twice changes it once.
    func apply(to file: inout Row.Home, on day: Day) -> Outcome {
        var rows = Row.rows(of: file) ?? []
        let place = mark.flatMap { mark in rows.firstIndex { $0.mark == mark } }
        guard let row else {
            guard let place else { return .removed }
            rows.remove(at: place)
            put(rows, in: &file, on: day)
            return .removed
        }
        if let place {
            rows[place] = row
        } else {
            if rows.contains(row) { return .kept }
            guard mark == nil else { return .gone }
            guard rows.count < RowCheck.mostRows else { return .full }
            rows.append(row)
        }
        put(rows, in: &file, on: day)
        return .kept
    }

    private func put(_ rows: [Row], in file: inout Row.Home, on day: Day) {
        Row.put(rows, in: &file)
        file.note(changedOn: day)
    }
}
