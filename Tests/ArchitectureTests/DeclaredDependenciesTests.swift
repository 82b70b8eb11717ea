// SPDX-License-Identifier: Apache-2.0
import Testing

/// The manifest declares no arrow between rooms that the table does not allow.
struct DeclaredDependenciesTests {
    @Test(.timeLimit(.minutes(3)))
    func `every room declares only what the table allows`() throws {
        let targets = try PackageDescription.dump().targets
        for room in Room.all {
            let target = try #require(
                targets.first { $0.name == room.name },
                "there is no target \(room.name)"
            )
            let surplus = Set(target.dependencies.map(\.name))
                .subtracting(room.ours)
                .subtracting(room.others)
            #expect(surplus.isEmpty, "\(room.name) may not depend on \(surplus.sorted())")
        }
        let unlisted = Set(
            targets.filter { $0.type == "regular" || $0.type == "executable" }.map(\.name)
        )
        .subtracting(Room.all.map(\.name))
        #expect(unlisted.isEmpty, "add to the table in Room.swift: \(unlisted.sorted())")
    }

    @Test func `the table has no circle`() {
        var seen: Set<String> = []
        for room in Room.all {
            #expect(
                room.ours.isSubset(of: seen),
                "\(room.name) leans on a room that comes after it"
            )
            seen.insert(room.name)
        }
    }
}
