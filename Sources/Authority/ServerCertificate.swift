// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// The certificate a server shows, with its private key.
public struct ServerCertificate: Sendable {
    /// The certificate, PEM.
    public let certificate: String
    /// Its private key, PEM.
    public let key: String
    /// The last instant at which it is good, in seconds since 1970-01-01 00:00 UTC.
    public let ends: Int

    private let parsed: Certificate

    /// How many days a new one is good for: the most that phones accept of public authorities is
    /// 398 (CA/Browser Forum, Ballot SC-31), of private ones 825 (Apple, support 103769).
    public static let days = 397

    /// Makes a new one.
    ///
    /// It begins a day early, for clocks that are slow.
    ///
    /// - Parameters:
    ///   - hosts: The names and addresses it is for.
    ///   - authority: Who vouches for it.
    ///   - now: The present instant, in seconds since 1970-01-01 00:00 UTC.
    /// - Throws: What the certificate library says of a name or a key.
    public init(for hosts: HostNames, by authority: PrivateAuthority, at now: Int) throws {
        let key = P256.Signing.PrivateKey()
        let subject = try DistinguishedName {
            CommonName("Evenfall")
        }
        let identifier = try authority.parsed.extensions.subjectKeyIdentifier
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PublicKey(key.publicKey),
            notValidBefore: PrivateAuthority.date(now - PrivateAuthority.day),
            notValidAfter: PrivateAuthority.date(
                now + (ServerCertificate.days - 1) * PrivateAuthority.day
            ),
            issuer: authority.parsed.subject,
            subject: subject,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(hosts.alternatives)
                AuthorityKeyIdentifier(keyIdentifier: identifier?.keyIdentifier)
            },
            issuerPrivateKey: Certificate.PrivateKey(authority.signingKey)
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
        ends = PrivateAuthority.seconds(parsed.notValidAfter)
        let secret = try P256.Signing.PrivateKey(pemRepresentation: key)
        guard parsed.publicKey == Certificate.PublicKey(secret.publicKey) else {
            throw PrivateAuthority.NotTogether()
        }
    }

    /// Whether an authority made it for exactly these, and it is good for so many more days.
    public func serves(
        _ hosts: HostNames,
        by authority: PrivateAuthority,
        days: Int,
        at now: Int
    ) -> Bool {
        let known = try? parsed.extensions.subjectAlternativeNames
        return authority.parsed.publicKey.isValidSignature(parsed.signature, for: parsed)
            && known.map { Set($0) } == Set(hosts.alternatives)
            && ends > now + days * PrivateAuthority.day
            && PrivateAuthority.seconds(parsed.notValidBefore) <= now
    }
}
