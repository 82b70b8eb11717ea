// SPDX-License-Identifier: Apache-2.0
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// The files with which we speak TLS; read once, when the program starts.
public struct CertificateFiles: Hashable, Sendable {
    /// The server's certificate and those above it, PEM, in this order.
    public let certificate: String
    /// Its private key, PEM.
    public let key: String

    /// Names the files.
    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// A server that speaks TLS 1.2 or newer with them.
    ///
    /// - Throws: ``Unusable`` when a file cannot be read, or the two do not belong together.
    func server() throws(Unusable) -> HTTPServerBuilder {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate)
            guard !chain.isEmpty else { throw Unusable(files: self) }
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
            )
            configuration.minimumTLSVersion = .tlsv12
            return try .tls(
                .http1(configuration: ConnectionLimits.http),
                tlsConfiguration: configuration
            )
        } catch {
            throw Unusable(files: self)
        }
    }

    /// A certificate or key that cannot be used.
    public struct Unusable: Error, CustomStringConvertible {
        /// The files that were named.
        public let files: CertificateFiles

        /// What happened, where, and what to do next.
        public var description: String {
            "The certificate in \(files.certificate) with the key in \(files.key) cannot be used. "
                + "Both must be PEM files that you may read, and the key must be the one of the "
                + "certificate."
        }
    }
}
