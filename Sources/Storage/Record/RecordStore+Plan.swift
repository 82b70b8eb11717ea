// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Vocabulary

extension RecordStore {
    /// The plan as it is agreed now; an empty one when nothing was agreed.
    public func carePlan() async throws -> CarePlan {
        guard case .plan(let plan)? = try await only(.plan) else { return CarePlan() }
        return plan
    }

    /// Changes the plan as it holds at that instant, so that two changes at once both count.
    ///
    /// - Parameters:
    ///   - author: Who changes it.
    ///   - moment: When.
    ///   - change: What is done to the plan; nothing is kept when it changes nothing.
    /// - Returns: What the change returns, once it is on the disk.
    /// - Throws: An error of the store; nothing is kept then.
    public func changePlan<Outcome: Sendable>(
        by author: Author,
        at moment: Moment,
        _ change: @escaping @Sendable (inout CarePlan) -> Outcome
    ) async throws -> Outcome {
        try await write { log in
            var former = CarePlan()
            if case .plan(let value)? = try RecordStore.only(.plan, in: log) { former = value }
            var plan = former
            let outcome = change(&plan)
            if plan != former {
                _ = try log.keep(try RecordContent(.plan(plan)), by: author, at: moment)
            }
            return outcome
        }
    }
}
