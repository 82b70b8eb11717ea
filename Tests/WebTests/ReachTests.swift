import HTTPTypes
import Testing

@testable import Web

/// From where the site can be reached, and under which names it answers.
struct ReachTests {
    @Test(arguments: [
        ("127.0.0.1", nil, false), ("127.8.8.8", nil, false), ("::1", nil, false),
        ("localhost", nil, false), ("0.0.0.0", nil, true), ("::", nil, true),
        ("192.168.1.20", nil, true), ("127.0.0.1", "https://name.example", true),
    ])
    func `any address but this computer's own is away`(
        address: String,
        url: String?,
        isAway: Bool
    ) {
        let reach = Reach(address: address, port: 1, publicURL: url.flatMap(PublicURL.init))
        #expect(reach.isAway == isAway)
        #expect(reach.needsLogin == isAway)
    }

    @Test(arguments: [
        ("https://name.example", "https://name.example/", ""),
        ("https://Name.Example:443/Evenfall/", "https://name.example/Evenfall/", "/Evenfall"),
        ("http://name.example:8080/a/b", "http://name.example:8080/a/b/", "/a/b"),
        ("https://[fd00::1]:4747", "https://[fd00::1]:4747/", ""),
    ])
    func `an address outside is read`(text: String, whole: String, prefix: String) throws {
        let url = try #require(PublicURL(text))
        #expect(url.description == whole)
        #expect(url.prefix == prefix)
    }

    @Test(arguments: [
        "", "name.example", "ftp://name.example", "https://", "https:///x", "https://a@b",
        "https://name.example/?q", "https://name.example/#x", "https://name.example:0",
        "https://name.example:x", "https://name.example/a b", "https://name.example/../x",
        "https://name.example/%2e", "https://na me", "https://name.example/\"x",
    ])
    func `what is no address is refused`(text: String) {
        #expect(PublicURL(text) == nil)
    }

    @Test(arguments: [
        ("forwarded", "for=10.0.0.1"), ("x-forwarded-for", "10.0.0.1"), ("x-real-ip", "10.0.0.1"),
        ("X-Forwarded-Proto", "https"), ("x-forwarded-host", "name.example"),
        ("x-forwarded-anything", ""),
    ])
    func `what a proxy nobody announced passes on is refused`(
        name: String,
        value: String
    ) async throws {
        let field = try #require(HTTPField.Name(name))
        let answer = try await Visitor().open("/", fields: [field: value])
        #expect(answer.status == 403)
        #expect(answer.text.contains("--public-url"))
        #expect(!answer.text.contains("How was today"))
    }

    @Test func `behind an announced proxy the outer name is ours and others are not`() async throws
    {
        let url = try #require(PublicURL("https://name.example"))
        let visitor = try await Visitor(reach: Reach(port: 4747, publicURL: url))
        let field = try #require(HTTPField.Name("X-Forwarded-For"))
        for (host, status) in [
            ("name.example", 303), ("127.0.0.1:4747", 303), ("other.example", 421),
            ("name.example:4747", 421), ("name.example.evil", 421),
        ] {
            let answer = try await visitor.open("/", host: host, fields: [field: "10.0.0.1"])
            #expect(answer.status == status, "\(host)")
        }
    }

    @Test(arguments: [
        ("192.168.1.20:4747", 303), ("192.168.1.21:4747", 421), ("box.local:4747", 303),
        ("evil.example:4747", 421), ("192.168.1.20", 421), ("0.0.0.0:4747", 303),
    ])
    func `on all addresses it answers to the one that was reached`(
        host: String,
        status: Int
    ) async throws {
        let reach = Reach(address: "0.0.0.0", port: 4747, names: ["box.local"])
        let visitor = try await Visitor(reach: reach)
        let answer = try await visitor.open("/", host: host, local: "192.168.1.20")
        #expect(answer.status == status)
    }

    @Test func `changes are taken from the outer address and not from others`() async throws {
        let url = try #require(PublicURL("https://name.example/x"))
        let household = try await Household(reach: Reach(port: 4747, publicURL: url))
        for (origin, status) in [
            ("https://name.example", 303), ("http://name.example", 403),
            ("https://evil.example", 403), ("http://127.0.0.1:4747", 303),
        ] {
            let answer = try await household.visitor.send(
                "/x/login",
                [("passphrase", Household.passphrase)],
                origin: origin
            )
            #expect(answer.status == status, "\(origin)")
        }
    }

    @Test(arguments: sources)
    func `a guess is held against who sent it`(peer: String?, list: String?, source: String) throws
    {
        let url = try #require(PublicURL("https://name.example"))
        var fields: HTTPFields = [:]
        if let list, let name = HTTPField.Name("X-Forwarded-For") { fields[name] = list }
        let reach = Reach(port: 4747, publicURL: url)
        #expect(RequestSource.of(fields, from: peer, reach: reach) == source)
        let alone = Reach(address: "0.0.0.0", port: 4747)
        let believed = RequestSource.of(fields, from: peer, reach: alone)
        #expect(believed != "203.0.113.9")
    }

    private static let sources: [(peer: String?, list: String?, source: String)] = [
        ("127.0.0.1", "10.0.0.1, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "203.0.113.9, nonsense", "127.0.0.1"), ("127.0.0.1", nil, "127.0.0.1"),
        ("198.51.100.7", "203.0.113.9", "198.51.100.7"),
        ("::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", nil, "2001:db8:1:2"), ("2001:db8::6", nil, "2001:db8:0:0"),
        ("fe80::1:2:3", nil, "fe80:0:0:0"), (nil, "203.0.113.9", "unknown"),
    ]
}
