// SPDX-License-Identifier: Apache-2.0
import SwiftASN1
import Testing
@_spi(FixedExpiryValidationTime) import X509

@testable import Authority

/// The authority vouches for its own computer, for long enough, and for nobody else.
struct PrivateAuthorityTests {
    private static let now = 1_790_000_000
    private static let home = HostNames(names: ["box.local"], addresses: [[192, 168, 1, 20]])

    private let authority: PrivateAuthority

    init() throws {
        authority = try PrivateAuthority(title: "Evenfall on box", hosts: Self.home, at: Self.now)
    }

    /// Whether a verifier that trusts the authority believes a certificate for these.
    private func isBelieved(_ hosts: HostNames, at now: Int = now) async throws -> Bool {
        let server = try ServerCertificate(for: hosts, by: authority, at: now)
        let parsed = try Certificate(pemEncoded: server.certificate)
        var verifier = Verifier(
            rootCertificates: CertificateStore([try Certificate(pemEncoded: authority.certificate)])
        ) {
            RFC5280Policy(fixedExpiryValidationTime: PrivateAuthority.date(now))
        }
        let result = await verifier.validate(leaf: parsed, intermediates: CertificateStore())
        if case .validCertificate = result { return true }
        return false
    }

    @Test func `a certificate for its own computer is believed`() async throws {
        #expect(try await isBelieved(Self.home))
    }

    @Test(arguments: [[10, 1, 2, 3], [172, 31, 0, 9], [192, 168, 77, 5], [100, 64, 0, 7]])
    func `another network at home needs no new authority`(_ address: [UInt8]) async throws {
        let hosts = HostNames(names: ["box.local"], addresses: [address])
        #expect(authority.vouches(for: hosts, days: 400, at: Self.now))
        #expect(try await isBelieved(hosts))
    }

    @Test(arguments: ["bank.example", "local", "mybox.local", "box.local.example"])
    func `a certificate for another name is not believed`(_ name: String) async throws {
        let hosts = HostNames(names: [name], addresses: [])
        #expect(!authority.vouches(for: hosts, days: 0, at: Self.now))
        #expect(try await !isBelieved(hosts))
    }

    @Test(arguments: [[8, 8, 8, 8], [172, 32, 0, 1], [192, 169, 1, 20], [11, 0, 0, 1]])
    func `a certificate for an address outside is not believed`(_ address: [UInt8]) async throws {
        let hosts = HostNames(names: ["box.local"], addresses: [address])
        #expect(!authority.vouches(for: hosts, days: 0, at: Self.now))
        #expect(try await !isBelieved(hosts))
    }

    @Test func `without any name it still vouches for none`() async throws {
        let nameless = try PrivateAuthority(
            title: "Evenfall",
            hosts: HostNames(names: [], addresses: [[10, 0, 0, 2]]),
            at: Self.now
        )
        let hosts = HostNames(names: ["bank.example"], addresses: [])
        #expect(!nameless.vouches(for: hosts, days: 0, at: Self.now))
        let bank = try ServerCertificate(for: hosts, by: nameless, at: Self.now)
        var verifier = Verifier(
            rootCertificates: CertificateStore([try Certificate(pemEncoded: nameless.certificate)])
        ) {
            RFC5280Policy(fixedExpiryValidationTime: PrivateAuthority.date(Self.now))
        }
        let result = await verifier.validate(
            leaf: try Certificate(pemEncoded: bank.certificate),
            intermediates: CertificateStore()
        )
        guard case .couldNotValidate = result else {
            Issue.record("a stranger’s name was believed")
            return
        }
    }

    @Test func `an authority that ends soon no longer serves`() {
        let late = Self.now + (3650 - 399) * PrivateAuthority.day
        #expect(!authority.vouches(for: Self.home, days: 400, at: late))
        #expect(authority.vouches(for: Self.home, days: 400, at: Self.now))
    }

    @Test func `the two files must belong together`() throws {
        let other = try PrivateAuthority(title: "Other", hosts: Self.home, at: Self.now)
        #expect(throws: (any Error).self) {
            try PrivateAuthority(certificate: authority.certificate, key: other.key)
        }
        let again = try PrivateAuthority(certificate: authority.certificate, key: authority.key)
        #expect(again.fingerprint == authority.fingerprint)
        #expect(again.bytes == authority.bytes)
    }

    @Test func `the fingerprint is thirty-two pairs of digits`() {
        let pairs = authority.fingerprint.split { $0 == ":" || $0 == " " }
        #expect(pairs.count == 32)
        #expect(pairs.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isHexDigit) })
    }
}
