// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// A certificate authority of one computer, which a person may trust on the own phone.
///
/// It can vouch for that computer's names and for addresses in home networks, and for nothing else
/// (a critical name constraint, RFC 5280, 4.2.1.10): whoever steals its key can pretend to be a
/// machine in the person's own network, but not a bank.
public struct PrivateAuthority: Sendable {
    /// The certificate, PEM.
    public let certificate: String
    /// The private key, PEM.
    public let key: String

    let parsed: Certificate
    let signingKey: P256.Signing.PrivateKey

    /// Makes a new one, good for ten years.
    ///
    /// - Parameters:
    ///   - title: What phones call it.
    ///   - hosts: What it must be able to vouch for.
    ///   - now: The present instant, in seconds since 1970-01-01 00:00 UTC.
    /// - Throws: What the certificate library says of a name or a key.
    public init(title: String, hosts: HostNames, at now: Int) throws {
        let key = P256.Signing.PrivateKey()
        let name = try DistinguishedName {
            CommonName(title)
        }
        let outside = hosts.addresses.filter { address in
            !AddressRange.ofHomes.contains { $0.holds(address) }
        }
        let ranges = AddressRange.ofHomes + outside.map(AddressRange.only)
        // Without any name permitted there would be no constraint on names at all.
        let names = hosts.names.isEmpty ? ["evenfall.invalid"] : hosts.names
        let permitted = names.map { GeneralName.dnsName($0) } + ranges.map(\.constraint)
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PublicKey(key.publicKey),
            notValidBefore: PrivateAuthority.date(now - PrivateAuthority.day),
            notValidAfter: PrivateAuthority.date(now + 3650 * PrivateAuthority.day),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true))
                Critical(NameConstraints(permittedSubtrees: permitted))
                SubjectKeyIdentifier(hash: Certificate.PublicKey(key.publicKey))
            },
            issuerPrivateKey: Certificate.PrivateKey(key)
        )
        try self.init(
            certificate: certificate.serializeAsPEM().pemString,
            key: key.pemRepresentation
        )
    }

    /// Reads one that was made before.
    ///
    /// - Throws: When the two are no certificate and key, or do not belong together.
    public init(certificate: String, key: String) throws {
        self.certificate = certificate
        self.key = key
        parsed = try Certificate(pemEncoded: certificate)
        signingKey = try P256.Signing.PrivateKey(pemRepresentation: key)
        guard parsed.publicKey == Certificate.PublicKey(signingKey.publicKey) else {
            throw NotTogether()
        }
    }

    /// The certificate as phones fetch it, DER.
    public var bytes: [UInt8] {
        var serializer = DER.Serializer()
        guard (try? serializer.serialize(parsed)) != nil else { return [] }
        return serializer.serializedBytes
    }

    /// SHA-256 of the certificate in pairs of hexadecimal digits, as phones show it, in four groups
    /// so that a line breaks between pairs and eyes find their place again.
    public var fingerprint: String {
        let digits = Array("0123456789ABCDEF")
        let pairs = SHA256.hash(data: bytes)
            .map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }
        return stride(from: 0, to: pairs.count, by: 8)
            .map { pairs[$0..<min($0 + 8, pairs.count)].joined(separator: ":") }
            .joined(separator: " ")
    }

    /// Whether it can vouch for all of these, for so many more days.
    public func vouches(for hosts: HostNames, days: Int, at now: Int) -> Bool {
        guard PrivateAuthority.seconds(parsed.notValidAfter) > now + days * PrivateAuthority.day,
            let constraints = try? parsed.extensions.nameConstraints
        else { return false }
        let names = Set(constraints.permittedDNSDomains)
        let ranges = constraints.permittedIPRanges.map { range in
            let bytes = Array(range.bytes)
            return AddressRange(address: Array(bytes.prefix(4)), mask: Array(bytes.suffix(4)))
        }
        return names.isSuperset(of: hosts.names)
            && hosts.addresses.allSatisfy { address in ranges.contains { $0.holds(address) } }
    }

    /// A certificate with the key of another.
    struct NotTogether: Error {}

    static let day = 86_400

    static func date(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }

    static func seconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970) }
}
