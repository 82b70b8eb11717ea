import HTTPTypes
import Testing

@testable import Web

/// The site answers under one address only.
struct OneOriginTests {
    @Test(arguments: [
        nil, "", "example.org", "example.org:4747", "127.0.0.1", "127.0.0.1:80",
        "127.0.0.1:4748", "127.0.0.1:47470", "localhost", "localhost:1", "127.0.0.1.:4747",
        "evil.127.0.0.1:4747", "0.0.0.0:4747", "[::]:4747", "user@127.0.0.1:4747",
    ])
    func `another host gets 421`(host: String?) async throws {
        let answer = try await Visitor().open("/", host: host)
        #expect(answer.status == 421)
        #expect(!answer.text.contains("How was today"))
    }

    @Test(arguments: ["localhost:4747", "[::1]:4747", "LocalHost:4747"])
    func `the other names of this computer lead to the one address`(host: String) async throws {
        let answer = try await Visitor().open("/diary/2026-11?a=b", host: host)
        #expect(answer.status == 308)
        #expect(answer.location == "http://127.0.0.1:4747/diary/2026-11?a=b")
    }

    @Test func `a form to another name of this computer is refused`() async throws {
        let answer = try await Visitor().open(
            "/started",
            host: "localhost:4747",
            method: .post,
            body: Array("id=a".utf8)
        )
        #expect(answer.status == 403)
    }

    @Test func `our own host is answered`() async throws {
        #expect(try await Visitor().open("/").status == 200)
    }

    @Test(arguments: [(80, "http://127.0.0.1"), (4747, "http://127.0.0.1:4747")])
    func `the address names its port`(port: Int, address: String) {
        #expect(Reach(port: port).home == address)
    }
}
