// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary

/// What a list with forms stands in: the case, or the plan.
protocol RowHome: Sendable {
    /// The file as it holds now; nil when nothing was kept yet.
    static func current(in store: RecordStore) async throws -> Self?
    /// Changes the file as it holds at that instant.
    static func change<Outcome: Sendable>(
        in store: RecordStore,
        at moment: Moment,
        _ change: @escaping @Sendable (inout Self) -> Outcome
    ) async throws -> Outcome
    /// Notes that something in it was changed on a day.
    mutating func note(changedOn day: Day)
}

extension Case: RowHome {
    static func current(in store: RecordStore) async throws -> Case? {
        try await store.currentCase()
    }

    static func change<Outcome: Sendable>(
        in store: RecordStore,
        at moment: Moment,
        _ change: @escaping @Sendable (inout Case) -> Outcome
    ) async throws -> Outcome {
        try await store.changeCase(by: .person, at: moment, change)
    }

    mutating func note(changedOn day: Day) { asOf = max(asOf, day) }
}

extension CarePlan: RowHome {
    static func current(in store: RecordStore) async throws -> CarePlan? {
        try await store.carePlan()
    }

    static func change<Outcome: Sendable>(
        in store: RecordStore,
        at moment: Moment,
        _ change: @escaping @Sendable (inout CarePlan) -> Outcome
    ) async throws -> Outcome {
        try await store.changePlan(by: .person, at: moment, change)
    }

    mutating func note(changedOn day: Day) {}
}
