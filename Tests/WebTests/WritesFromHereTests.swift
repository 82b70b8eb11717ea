import HTTPTypes
import Storage
import Testing

@testable import Web

/// Changes are taken only from our own pages.
struct WritesFromHereTests {
    private static let form: [UInt8] = Array("id=abc".utf8)

    private func post(_ fields: HTTPFields) async throws -> (status: Int, kept: Int) {
        let visitor = try await Visitor()
        var fields = fields
        fields[.contentType] = "application/x-www-form-urlencoded"
        let answer = try await visitor.open(
            "/started",
            method: .post,
            fields: fields,
            body: Self.form
        )
        return (answer.status, try await visitor.store.shelf().entries.count)
    }

    @Test(arguments: [
        "null", "http://127.0.0.1:4748", "https://127.0.0.1:4747", "http://localhost:4747",
        "http://example.org", "http://127.0.0.1:4747.example.org", "",
    ])
    func `a form from another origin changes nothing`(origin: String) async throws {
        let result = try await post([.origin: origin, .secFetchSite: "same-origin"])
        #expect(result == (403, 0))
    }

    @Test func `a form that does not say where it comes from changes nothing`() async throws {
        #expect(try await post([:]) == (403, 0))
    }

    @Test(arguments: ["same-site", "cross-site", "none"])
    func `a form that the browser says is not ours changes nothing`(site: String) async throws {
        #expect(try await post([.secFetchSite: site]) == (403, 0))
    }

    @Test func `a form from another referrer changes nothing`() async throws {
        #expect(try await post([.referer: "http://127.0.0.1:4747.example.org/"]) == (403, 0))
    }

    @Test func `our own forms are taken`() async throws {
        #expect(try await post([.origin: "http://127.0.0.1:4747"]) == (303, 1))
        #expect(try await post([.secFetchSite: "same-origin"]) == (303, 1))
        #expect(try await post([.referer: "http://127.0.0.1:4747/"]) == (303, 1))
    }

    @Test func `two origins are none of ours`() async throws {
        var fields = HTTPFields()
        fields.append(HTTPField(name: .origin, value: "http://127.0.0.1:4747"))
        fields.append(HTTPField(name: .origin, value: "http://example.org"))
        #expect(try await post(fields) == (403, 0))
    }
}
