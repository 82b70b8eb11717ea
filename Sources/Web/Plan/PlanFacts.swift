// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
public import Report
public import Storage
public import Vocabulary

/// What the plan’s page and its sheet are made from.
struct PlanFacts: Sendable {
    let plan: CarePlan
    /// The case as of today; nil when nothing was answered yet.
    let answers: Case?
    /// What the diary says about the legs, night by night.
    let nights: LegNights
    let progress: PlanProgress
    /// What the diary of the last year shows was tried and the plan does not say.
    let inDiary: [TriedInDiary]
    /// What the rules propose now.
    let proposed: [PlanStep]
    /// What they would change in the plan.
    let revision: PlanRevision

    /// Reads a record as it stands today.
    init(_ store: RecordStore, today: Day) async throws {
        let plan = try await store.carePlan()
        var answers = try await store.currentCase()
        answers?.asOf = today
        let shelf = try await store.shelf()
        let year = Night(eve: today.advanced(byMonths: -12))...Night(eve: today)
        let nights = answers.map { LegNights(shelf, for: $0) } ?? LegNights()
        proposed =
            answers.map { Assessor.assess($0, nights: nights, tried: plan.tried).plan } ?? []
        self.plan = plan
        self.answers = answers
        self.nights = nights
        progress = PlanProgress(plan, today: today) { Array(shelf.entries(in: $0)) }
        inDiary = TriedInDiary.all(Array(shelf.entries(in: year)), beside: plan)
        revision = PlanRevision(of: plan, proposed: proposed)
    }
}

/// The agreed plan of a record: the one way from store to sheet, for pages and commands.
public struct RecordPlan: Sendable {
    /// The private topics that are printed.
    public var including: Set<SensitiveTopic>

    /// Asks for a plan.
    public init(including: Set<SensitiveTopic> = []) {
        self.including = including
    }

    /// Makes the sheet of a record as it stands today.
    ///
    /// - Throws: What the store throws.
    public func make(from store: RecordStore, today: Day) async throws -> PlanSheet {
        let facts = try await PlanFacts(store, today: today)
        return PlanSheet(
            facts.plan,
            answers: facts.answers,
            nights: facts.nights,
            including: including,
            progress: facts.progress,
            on: today
        )
    }
}
