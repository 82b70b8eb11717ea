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
        PlanPage(try await facts(visit), visit: visit)
    }

    private static func sheet(_ visit: Visit) async throws -> PlanSheet {
        let facts = try await facts(visit)
        return PlanSheet(
            facts.plan,
            pressing: facts.revision.pressing,
            progress: facts.progress,
            on: visit.now.day
        )
    }

    /// Everything the page and the sheet show, read at one instant.
    private static func facts(_ visit: Visit) async throws -> PlanFacts {
        let store = visit.world.store
        let plan = try await store.carePlan()
        var answers = try await store.currentCase()
        answers?.asOf = visit.now.day
        let shelf = try await store.shelf()
        return PlanFacts(
            plan: plan,
            answers: answers,
            progress: PlanProgress(plan, today: visit.now.day) { Array(shelf.entries(in: $0)) },
            inDiary: TriedInDiary.all(
                Array(shelf.entries(in: year(to: visit.night))),
                beside: plan
            )
        )
    }

    private static func year(to night: Night) -> ClosedRange<Night> {
        Night(eve: night.eve.advanced(byMonths: -12))...night
    }

    /// Takes proposals into the plan, or sets them aside; each by its name, as they are now.
    private static func take(_ visit: Visit) async throws -> Reply {
        let names = Set(visit.form.all("step"))
        var answers = try await visit.world.store.currentCase()
        answers?.asOf = visit.now.day
        let tried = try await visit.world.store.carePlan().tried
        let proposed = answers.map { Assessor.assess($0, tried: tried).plan } ?? []
        let chosen = proposed.filter { names.contains($0.id) }
        guard !chosen.isEmpty else { return .seeOther(Paths.plan() + "?none=yes#proposed") }
        let isSetAside = visit.form["do"] == "aside"
        let (wording, today) = (visit.wording, visit.now.day)
        try await visit.world.store.changePlan(by: .person, at: visit.now) { plan in
            plan.take(chosen, in: wording, on: today, isSetAside: isSetAside)
        }
        return .seeOther(Paths.plan() + "?kept=" + (isSetAside ? "aside" : "step"))
    }
}

/// What the plan’s page and its sheet are made from.
struct PlanFacts: Sendable {
    let plan: CarePlan
    /// The case as of today; nil when nothing was answered yet.
    let answers: Case?
    let progress: PlanProgress
    /// What the diary of the last year shows was tried and the plan does not say.
    let inDiary: [TriedInDiary]
    /// What the rules propose now.
    let proposed: [PlanStep]
    /// What they would change in the plan.
    let revision: PlanRevision

    init(
        plan: CarePlan,
        answers: Case?,
        progress: PlanProgress,
        inDiary: [TriedInDiary]
    ) {
        self.plan = plan
        self.answers = answers
        self.progress = progress
        self.inDiary = inDiary
        proposed = answers.map { Assessor.assess($0, tried: plan.tried).plan } ?? []
        revision = PlanRevision(of: plan, proposed: proposed)
    }
}
