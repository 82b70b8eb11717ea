import HTTPTypes
import Storage
import Testing

@testable import Web

/// What bad input gets: a page that says so, never the inside, never something half kept.
struct BadRequestTests {
    @Test(arguments: [
        "a=%", "legs=%ff", "id=%00", "legs=4", "id=&legs=4", "id=a%20b&legs=4",
        "id=" + String(repeating: "x", count: 65),
    ])
    func `a malformed form gets 400 and keeps nothing`(_ body: String) async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.send("/evening/2026-11-20", raw: Array(body.utf8))
        #expect(answer.status == 400)
        #expect(answer.text.contains("Nothing was kept"))
        #expect(try await visitor.store.changeCount() == 1)
    }

    @Test func `a form that is too large gets 413`() async throws {
        let visitor = try await Visitor()
        let note = String(repeating: "x", count: FormDecoder.byteLimit)
        let answer = try await visitor.send(
            "/evening/2026-11-20",
            [("id", "a"), ("note", note)]
        )
        #expect(answer.status == 413)
        #expect(try await visitor.store.shelf().entries.isEmpty)
    }

    @Test func `a length that is too large is refused before the form is read`() async throws {
        let answer = try await Visitor().open(
            "/started",
            method: .post,
            fields: [
                .origin: "http://127.0.0.1:4747", .contentLength: "100000000",
                .contentType: "application/x-www-form-urlencoded",
            ]
        )
        #expect(answer.status == 413)
    }

    @Test(arguments: ["application/json", "text/plain", "multipart/form-data; boundary=x"])
    func `what is sent in another way gets 400`(type: String) async throws {
        let answer = try await Visitor().open(
            "/started",
            method: .post,
            fields: [.origin: "http://127.0.0.1:4747", .contentType: type],
            body: Array("id=a".utf8)
        )
        #expect(answer.status == 400)
    }

    @Test(arguments: [
        "/nothing", "/evening/2026-02-30", "/evening/today", "/evening/", "/diary/2026-13",
        "/diary/26-1", "/diary/day/1", "/entry/nobody", "/add/evening/2026-11-20",
        "/add/note/2026-00-01", "/body/x", "/trackables/none", "/assets/../evenfall.css",
        "/evening/%32026-11-20", "/diary/day/2026-11-20/more",
    ])
    func `a page that does not exist gets 404`(path: String) async throws {
        let answer = try await Visitor().open(path)
        #expect(answer.status == 404 || answer.status == 405)
        #expect(answer.text.contains("<h1>"))
    }

    @Test func `the wrong method gets 405 and is told the right ones`() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.open("/started")
        #expect(answer.status == 405)
        #expect(answer.fields[.allow] == "POST")
        let other = try await visitor.open(
            "/",
            method: .delete,
            fields: [.origin: visitor.origin]
        )
        #expect(other.status == 405)
        #expect(other.fields[.allow] == "GET, HEAD")
    }

    @Test func `a query that is malformed gets 400`() async throws {
        #expect(try await Visitor().open("/?kept=%zz").status == 400)
    }
}
