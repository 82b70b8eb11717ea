// SPDX-License-Identifier: Apache-2.0
import Testing

/// The import lines of every source file keep to the table.
struct ImportTests {
    @Test(arguments: Room.all)
    func `a room imports only what the table allows`(_ room: Room) throws {
        let allowed = room.ours.union(room.others).union(Room.standardLibrary)
        for file in try SourceFile.all(below: "Sources/\(room.name)") {
            let surplus = Set(file.imports).subtracting(allowed)
            #expect(surplus.isEmpty, "\(file.path) may not import \(surplus.sorted())")
        }
    }

    @Test(arguments: Room.all)
    func `a room has sources`(_ room: Room) throws {
        #expect(try !SourceFile.all(below: "Sources/\(room.name)").isEmpty)
    }

    @Test(arguments: Room.all.filter { Room.withoutFoundation.contains($0.name) })
    func `inner rooms and storage do without Foundation`(_ room: Room) throws {
        for file in try SourceFile.all(below: "Sources/\(room.name)") {
            let foundation = file.imports.filter { $0.hasPrefix("Foundation") }
            #expect(foundation.isEmpty, "\(file.path) imports \(foundation)")
        }
    }

    @Test func `in Web at most one file imports Foundation, to resolve time zones`() throws {
        let files = try SourceFile.all(below: "Sources/Web")
            .filter { $0.imports.contains { $0.hasPrefix("Foundation") } }
            .map(\.path)
        #expect(files.count <= 1, "\(files)")
    }

    @Test(arguments: [
        ("import Diary", "Diary"),
        ("public import Wording", "Wording"),
        ("@testable import Clinical", "Clinical"),
        ("import struct Foundation.URL", "Foundation"),
        ("@preconcurrency package import NIOCore", "NIOCore"),
        ("    import Wire // here", "Wire"),
    ])
    func `an import line is read in every form`(line: String, module: String) {
        #expect(SourceFile(path: "sample", text: line).imports == [module])
    }

    @Test(arguments: ["// import Diary", "let important = 1", "func importDiary() {", ""])
    func `other lines are no imports`(line: String) {
        #expect(SourceFile(path: "sample", text: line).imports.isEmpty)
    }
}
