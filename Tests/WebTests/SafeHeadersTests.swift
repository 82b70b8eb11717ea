import HTTPTypes
import Testing

@testable import Web

/// Every answer carries what keeps a page to itself.
struct SafeHeadersTests {
    private func field(_ name: String, of answer: Visitor.Reading) throws -> String? {
        answer.fields[try #require(HTTPField.Name(name))]
    }

    @Test(arguments: [
        ("/", "127.0.0.1:4747"), ("/diary", "127.0.0.1:4747"), ("/nothing", "127.0.0.1:4747"),
        ("/", "example.org"), ("/", "localhost:4747"), ("/export.json", "127.0.0.1:4747"),
    ])
    func `every answer carries them`(path: String, host: String) async throws {
        let answer = try await Visitor().open(path, host: host)
        let policy = try #require(try field("Content-Security-Policy", of: answer))
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(policy.contains("form-action 'self'"))
        #expect(policy.contains("base-uri 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("data:"))
        #expect(try field("X-Content-Type-Options", of: answer) == "nosniff")
        #expect(try field("Referrer-Policy", of: answer) == "same-origin")
        #expect(answer.fields[.cacheControl] == "no-store")
    }

    @Test func `files change their name with their content and are kept for good`() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.open("/").text
        let path = try #require(page.split(separator: "\"").first { $0.hasSuffix(".css") })
        let answer = try await visitor.open(String(path))
        #expect(answer.status == 200)
        #expect(answer.fields[.cacheControl]?.contains("immutable") == true)
        #expect(answer.fields[.contentType] == "text/css; charset=utf-8")
        #expect(try await visitor.open("/assets/evenfall.css").status == 404)
    }
}
