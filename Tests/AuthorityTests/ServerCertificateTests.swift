// SPDX-License-Identifier: Apache-2.0
import Testing
import SwiftASN1
import X509

@testable import Authority

/// The certificate of the server is short-lived, for exactly its names, and used again while young.
struct ServerCertificateTests {
    private static let now = 1_790_000_000
    private static let home = HostNames(names: ["box.local"], addresses: [[192, 168, 1, 20]])

    private let authority: PrivateAuthority
    private let server: ServerCertificate

    init() throws {
        authority = try PrivateAuthority(title: "Evenfall on box", hosts: Self.home, at: Self.now)
        server = try ServerCertificate(for: Self.home, by: authority, at: Self.now)
    }

    @Test func `it is good for at most 398 days`() throws {
        let parsed = try Certificate(pemEncoded: server.certificate)
        let begins = PrivateAuthority.seconds(parsed.notValidBefore)
        let ends = PrivateAuthority.seconds(parsed.notValidAfter)
        #expect(ends - begins <= 398 * PrivateAuthority.day)
        #expect(server.ends == ends)
    }

    @Test func `it names the computer and no authority`() throws {
        let parsed = try Certificate(pemEncoded: server.certificate)
        let names = try parsed.extensions.subjectAlternativeNames
        #expect(names.map { Set($0) } == Set(Self.home.alternatives))
        #expect(try parsed.extensions.basicConstraints == .notCertificateAuthority)
        #expect(try parsed.extensions.extendedKeyUsage?.contains(.serverAuth) == true)
    }

    @Test func `it is used again while it is young and for the same names`() throws {
        let again = try ServerCertificate(certificate: server.certificate, key: server.key)
        #expect(again.serves(Self.home, by: authority, days: 366, at: Self.now))
        let month = Self.now + 31 * PrivateAuthority.day
        #expect(!again.serves(Self.home, by: authority, days: 366, at: month))
        let moved = HostNames(names: ["box.local"], addresses: [[192, 168, 1, 21]])
        #expect(!again.serves(moved, by: authority, days: 366, at: Self.now))
    }

    @Test func `it is not used with another authority`() throws {
        let other = try PrivateAuthority(title: "Evenfall on box", hosts: Self.home, at: Self.now)
        #expect(!server.serves(Self.home, by: other, days: 366, at: Self.now))
    }

    @Test func `after the clock was set back it is made anew`() {
        let earlier = Self.now - 30 * PrivateAuthority.day
        #expect(!server.serves(Self.home, by: authority, days: 366, at: earlier))
    }

    @Test func `the two files must belong together`() throws {
        let other = try ServerCertificate(for: Self.home, by: authority, at: Self.now)
        #expect(throws: (any Error).self) {
            try ServerCertificate(certificate: server.certificate, key: other.key)
        }
    }
}
