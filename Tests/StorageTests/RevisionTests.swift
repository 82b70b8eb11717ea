import Testing
import Vocabulary

@testable import Storage

/// The checksum of a revision covers all of it.
struct RevisionTests {
    private func revision(
        kind: RecordKind = .entry,
        id: String = "a",
        number: Int = 1,
        author: String = "person",
        seconds: Int = 0,
        offset: Int = 0,
        isDeleted: Bool = false,
        body: String = "{}",
        former: String = ""
    ) throws -> Revision {
        Revision(
            record: RecordName(kind, id),
            number: number,
            author: Author(name: author),
            moment: try #require(Moment(seconds: seconds, offsetMinutes: offset)),
            isDeleted: isDeleted,
            body: body,
            former: former
        )
    }

    @Test func `a change of any part changes the checksum`() throws {
        let all = [
            try revision(), try revision(kind: .trackable), try revision(id: "b"),
            try revision(number: 2), try revision(author: "importer"), try revision(seconds: 1),
            try revision(offset: 1), try revision(isDeleted: true), try revision(body: "{} "),
            try revision(former: "0"),
            // What moves from one part to the next is a change too.
            try revision(id: "a1", number: 1), try revision(id: "a", number: 11),
            try revision(seconds: 10, offset: 1), try revision(seconds: 1, offset: 101),
        ]
        #expect(Set(all.map(\.checksum)).count == all.count)
    }

    @Test func `the checksum is the one that was published`() throws {
        let bytes = "5:entry,1:a,1:1,6:person,1:0,1:0,7:present,2:{},0:,"
            .replacingCommas()
        #expect(try revision().checksum == Checksum.of(Array(bytes.utf8)))
        #expect(
            Checksum.of(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }
}

extension String {
    /// The parts follow each other without anything between them.
    fileprivate func replacingCommas() -> String {
        String(filter { $0 != "," })
    }
}
