// SPDX-License-Identifier: Apache-2.0
import Clinical
import Report
import Storage
import Vocabulary
import Wording

/// The plan: what is agreed, what the rules propose, and the sheet to print.
enum PlanRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.plan) { .page(try await page($0)) }
        table.post(Paths.planTake, take)
        table.get(Paths.planPrint) { visit in
            .page(
                PrintedCardPage(
                    title: PlanSheet.title,
                    back: Paths.plan(),
                    pdf: visit.pdfPlace(Paths.planPDF),
                    hint: PrintedCardPage.whole,
                    room: .plan,
                    sheet: try await sheet(visit).page(wording: visit.wording),
                    wording: visit.wording
                )
            )
        }
        table.get(Paths.planPDF) { visit in
            let paper = visit.settings.paper.paper
            let document = try await sheet(visit)
                .paperDocument(wording: visit.wording, paper: paper)
            return try await visit.pdf([document], name: "evenfall-plan")
        }
    }

    private static func page(_ visit: Visit) async throws -> PlanPage {
        PlanPage(try await PlanFacts(visit.world.store, today: visit.now.day), visit: visit)
    }

    private static func sheet(_ visit: Visit) async throws -> PlanSheet {
        try await RecordPlan().make(from: visit.world.store, today: visit.now.day)
    }

    /// Takes proposals into the plan, or sets them aside; each by its name, as they are now.
    private static func take(_ visit: Visit) async throws -> Reply {
        let names = Set(visit.form.all("step"))
        let facts = try await PlanFacts(visit.world.store, today: visit.now.day)
        let chosen = facts.proposed.filter { names.contains($0.id) }
        guard !chosen.isEmpty else { return .seeOther(Paths.plan() + "?none=yes#proposed") }
        let isSetAside = visit.form["do"] == "aside"
        let (wording, today) = (visit.wording, visit.now.day)
        try await visit.world.store.changePlan(by: .person, at: visit.now) { plan in
            plan.take(chosen, in: wording, on: today, isSetAside: isSetAside)
        }
        return .seeOther(Paths.plan() + "?kept=" + (isSetAside ? "aside" : "step"))
    }
}
