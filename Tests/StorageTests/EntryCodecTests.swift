import Diary
import Storage
import Testing
import Vocabulary
import Wire

/// An entry as JSON, there and back.
struct EntryCodecTests {
    private func sample() throws -> Entry {
        var entry = Entry(
            id: try #require(EntryID("a")),
            type: .evening,
            day: Day(number: 20_000),
            time: ClockTime("21:15"),
            anchor: NightAnchor(start: ClockTime(wrapping: 60)),
            recorded: try #require(Moment("2024-10-04T21:16:07-03:30")),
            zone: "America/St_Johns"
        )
        entry.values[.legs] = .whole(0)
        entry.values[.did] = .words([])
        entry.values[.sittingHours] = .number(7.25)
        entry.values[.tobacco] = .answer(.unknown)
        entry.values[.caffeineLast] = .clock(.midnight)
        entry.values[.note] = .text("two\nlines, \"quoted\" \u{2028} and \u{0}")
        entry.own[try #require(TrackableID("tea"))] = .answer(.yes)
        entry.own[try #require(TrackableID("mood"))] = .whole(3)
        entry.own[try #require(TrackableID("steps"))] = .number(3)
        return entry
    }

    @Test func `an entry comes back without loss`() throws {
        let entry = try sample()
        let text = EntryCodec.document(entry).serialized()
        #expect(try EntryCodec.read(JSONValue.parse(text)) == entry)
    }

    @Test func `the members stand in a fixed order`() throws {
        #expect(
            EntryCodec.document(try sample()).serialized() == #"""
                {"id":"a","type":"evening","day":"2024-10-04","time":"21:15","anchor":"01:00",\#
                "recorded":"2024-10-04T21:16:07-03:30","zone":"America/St_Johns",\#
                "values":{"legs":0,"did":[],"sittingHours":7.25,"caffeineLast":"00:00",\#
                "tobacco":"unknown","note":"two\nlines, \"quoted\" \u2028 and \u0000"},\#
                "own":{"mood":{"rating":3},"steps":{"number":3},"tea":{"yesNo":"yes"}}}
                """#
        )
    }

    @Test func `zero, none and nothing stay three things`() throws {
        var entry = try sample()
        entry.values[.legs] = nil
        entry.values[.back] = .whole(0)
        let again = try EntryCodec.read(EntryCodec.document(entry))
        #expect(again.values[.legs] == nil)
        #expect(again.values[.back] == .whole(0))
        #expect(again.values[.did] == .words([]))
        #expect(again.values[.sites] == nil)
    }

    /// A member put in place of the right one, and where the problem must be told.
    static let wrong: [(member: String, value: JSONValue, place: String)] = [
        ("id", "a b", "/id"),
        ("id", 7, "/id"),
        ("type", "lunch", "/type"),
        ("day", "2024-02-30", "/day"),
        ("time", "24:00", "/time"),
        ("anchor", "noon", "/anchor"),
        ("recorded", "2024-10-04T21:16:07", "/recorded"),
        ("zone", "", "/zone"),
        ("values", ["legs": 11], "/values/legs"),
        ("values", ["legs": "6"], "/values/legs"),
        ("values", ["legz": 6], "/values/legz"),
        ("values", ["did": ["dancing"]], "/values/did/0"),
        ("values", [], "/values"),
        ("own", ["tea": "yes"], "/own/tea"),
        ("own", ["mood": ["rating": 11]], "/own/mood/rating"),
        ("mood", 3, "/mood"),
    ]

    @Test(arguments: wrong)
    func `what is wrong is told with its place`(
        member: String,
        value: JSONValue,
        place: String
    ) throws {
        var object = try #require(EntryCodec.document(try sample()).object)
        object[member] = value
        let document = JSONValue.object(object)
        let error = #expect(throws: InvalidDocument.self) { try EntryCodec.read(document) }
        #expect(error?.issues.map(\.at.description) == [place])
    }

    @Test(arguments: ["id", "type", "day", "recorded", "zone"])
    func `a missing member is told`(_ member: String) throws {
        var object = try #require(EntryCodec.document(try sample()).object)
        object[member] = nil
        let document = JSONValue.object(object)
        let error = #expect(throws: InvalidDocument.self) { try EntryCodec.read(document) }
        #expect(error?.issues.map(\.at.description) == ["/\(member)"])
    }
}
