// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary
import Wire

/// The agreed plan is kept like everything else, and what is wrong in a document is named.
@Suite struct PlanContract {
    @Test(arguments: Backend.allCases)
    func `a plan is kept whole, and keeping it again changes nothing`(
        _ backend: Backend
    ) async throws {
        try await backend.withStore { store, _ in
            #expect(try await store.carePlan() == CarePlan())
            let plan = Samples.plan()
            let moment = try Samples.moment()
            try await store.changePlan(by: .person, at: moment) { $0 = plan }
            #expect(try await store.carePlan() == plan)
            let count = try await store.changeCount()
            try await store.changePlan(by: .person, at: moment) { $0 = plan }
            #expect(try await store.changeCount() == count)
            #expect(try await store.verify() == count)
        }
    }

    @Test(arguments: Backend.allCases)
    func `changes made at once all count`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let moment = try Samples.moment()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await store.changePlan(by: .person, at: moment) { plan in
                            plan.tried.append(TriedTreatment(.own("number \(number)")))
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.carePlan().tried.count == 20)
        }
    }

    private static let wrong: [(String, String)] = [
        (#"{"goals": [{"aim": "neck", "rating": 3}]}"#, "/plan/0/says/goals/0/aim"),
        (#"{"goals": [{"aim": "legs", "rating": 11}]}"#, "/plan/0/says/goals/0/rating"),
        (#"{"steps": [{"id": "a"}]}"#, "/plan/0/says/steps/0/stage"),
        (#"{"tried": [{"treatment": "yoga", "own": "yoga"}]}"#, "/plan/0/says/tried/0"),
        (#"{"tried": [{"own": "yoga", "legs": "great"}]}"#, "/plan/0/says/tried/0/legs"),
        (#"{"wishes": []}"#, "/plan/0/says/wishes"),
    ]

    @Test(arguments: Backend.allCases, wrong)
    func `what is wrong in a plan is named by its place`(
        _ backend: Backend,
        _ sample: (plan: String, pointer: String)
    ) async throws {
        let (plan, pointer) = sample
        try await backend.withStore { store, _ in
            let text =
                #"{"evenfall": 3, "plan": [{"author": "person", "#
                + #""at": "2026-01-01T10:00Z", "says": "# + plan + "}]}"
            let document = try JSONValue.parse(Array(text.utf8))
            let error = await #expect(throws: InvalidDocument.self) {
                try await store.importDocument(document)
            }
            #expect(error?.issues.contains { $0.at.description == pointer } == true)
            #expect(try await store.changeCount() == 0)
        }
    }

    @Test(arguments: Backend.allCases)
    func `an older document knows no plan`(_ backend: Backend) async throws {
        try await backend.withStore { store, _ in
            let document = try JSONValue.parse(Array(#"{"evenfall": 2, "plan": []}"#.utf8))
            await #expect(throws: InvalidDocument.self) {
                try await store.importDocument(document)
            }
        }
    }
}
