// SPDX-License-Identifier: Apache-2.0
import Authority
import Glibc
import Web

/// The folder beside the record that holds the authority and the certificate for phones.
///
/// It is no part of the record: no export and no backup has it.
struct PhoneFolder {
    /// The folder's path.
    let path: String

    /// What is kept in it now.
    struct Papers {
        let authority: PrivateAuthority
        let server: ServerCertificate
        /// What was made anew just now.
        let news: News
    }

    /// What was made anew.
    enum News: Equatable {
        case nothing
        /// The first authority of this folder.
        case firstAuthority
        /// Another authority in the place of a former one.
        case otherAuthority
        /// A certificate by the authority that phones know.
        case certificate
    }

    /// The folder beside a record.
    init(beside record: String) {
        let parts = record.split(separator: "/", omittingEmptySubsequences: false)
        path = (parts.dropLast() + ["phone"]).joined(separator: "/")
    }

    /// The files the server speaks TLS with.
    var files: CertificateFiles {
        CertificateFiles(certificate: path + "/server.pem", key: path + "/server-key.pem")
    }

    /// Makes what is missing, what ends soon, and what is for other names than these.
    ///
    /// The authority stays as long as it can: phones must be told of a new one. The certificate
    /// is made anew once it is a month old, so that each start is good for a year.
    ///
    /// - Parameters:
    ///   - hosts: The names and addresses phones may use.
    ///   - title: What phones call a new authority.
    ///   - now: The present instant, in seconds since 1970-01-01 00:00 UTC.
    /// - Returns: The authority and a certificate it vouches for, both on the disk.
    /// - Throws: What the system says of the folder or a file, or the certificate library of a
    ///   name or a key.
    func papers(for hosts: HostNames, title: String, at now: Int) throws -> Papers {
        try makeFolder()
        let former = try pair(authorityFile, authorityKeyFile).flatMap {
            try? PrivateAuthority(certificate: $0, key: $1)
        }
        if let former, former.vouches(for: hosts, days: 400, at: now) {
            let known = try pair(files.certificate, files.key).flatMap {
                try? ServerCertificate(certificate: $0, key: $1)
            }
            if let known, known.serves(hosts, by: former, days: 366, at: now) {
                return Papers(authority: former, server: known, news: .nothing)
            }
            let server = try keep(ServerCertificate(for: hosts, by: former, at: now))
            return Papers(authority: former, server: server, news: .certificate)
        }
        let wasThere = exists(authorityFile)
        let authority = try PrivateAuthority(title: title, hosts: hosts, at: now)
        try write(authority.key, to: authorityKeyFile)
        try write(authority.certificate, to: authorityFile)
        return Papers(
            authority: authority,
            server: try keep(ServerCertificate(for: hosts, by: authority, at: now)),
            news: wasThere ? .otherAuthority : .firstAuthority
        )
    }

    private var authorityFile: String { path + "/authority.pem" }
    private var authorityKeyFile: String { path + "/authority-key.pem" }

    private func keep(_ server: ServerCertificate) throws -> ServerCertificate {
        try write(server.key, to: files.key)
        try write(server.certificate, to: files.certificate)
        return server
    }

    /// Two texts that belong together; nil when one of them is missing.
    private func pair(_ first: String, _ second: String) throws(StreamError) -> (String, String)? {
        guard exists(first), exists(second) else { return nil }
        return (try read(first), try read(second))
    }

    private func exists(_ file: String) -> Bool { unsafe access(file, F_OK) == 0 }

    private func read(_ file: String) throws(StreamError) -> String {
        String(decoding: try InputFile(file).readAll(limit: 1 << 16), as: UTF8.self)
    }

    private func write(_ text: String, to file: String) throws(StreamError) {
        try OutputFile.replace(file, with: Array(text.utf8))
    }

    /// Makes the folder if it is missing, for its owner alone.
    private func makeFolder() throws(StreamError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StreamError(writing: path, code: errno)
        }
    }
}
