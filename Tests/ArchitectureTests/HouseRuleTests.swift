// SPDX-License-Identifier: Apache-2.0
import Testing

/// What may not stand in any room, and how long a file may be.
struct HouseRuleTests {
    @Test(arguments: [
        "fatalError(", "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "TODO",
    ])
    func `the sources are free of`(_ words: String) throws {
        let places = try SourceFile.all(below: "Sources").flatMap { $0.places(of: words) }
        #expect(places.isEmpty, "\(words) stands in \(places)")
    }

    @Test(arguments: ["Sources", "Tests"])
    func `no file is longer than 400 lines`(_ folder: String) throws {
        let long = try SourceFile.all(below: folder).filter { $0.lines.count > 401 }.map(\.path)
        #expect(long.isEmpty, "\(long)")
    }

    @Test func `every source file belongs to a room`() throws {
        let rooms = Set(Room.all.map(\.name))
        let strays = try SourceFile.all(below: "Sources").map(\.path).filter { path in
            path.split(separator: "/").dropFirst().first.map { !rooms.contains(String($0)) } ?? true
        }
        #expect(strays.isEmpty, "\(strays)")
    }
}
