// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Web

/// From where the pages can be reached, as a command is told.
struct ReachOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address to listen on: 127.0.0.1, this computer alone; 0.0.0.0, all of its own.",
            valueName: "address"
        )
    )
    var address: String = "127.0.0.1"

    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp(
            "The address outside when a proxy passes requests on, with its path if it has one.",
            valueName: "url"
        )
    )
    var publicURL: String?

    @Option(
        name: .customLong("name"),
        help: ArgumentHelp("Another name of this computer to answer under.", valueName: "host")
    )
    var names: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The certificate to speak TLS with (PEM).", valueName: "file")
    )
    var certificate: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The private key of the certificate (PEM).", valueName: "file")
    )
    var key: String?

    @Flag(name: .long, help: "Ask for the passphrase on this computer too.")
    var login = false

    func validate() throws {
        if let publicURL, PublicURL(publicURL) == nil {
            throw ValidationError(
                "\(publicURL) is no address for pages. Write it like "
                    + "https://name.example/evenfall/."
            )
        }
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("A certificate needs its key: give --certificate and --key.")
        }
    }

    /// From where the pages can be reached.
    func reach(port: Int) -> Reach {
        Reach(
            address: address,
            port: port,
            publicURL: publicURL.flatMap(PublicURL.init),
            names: names,
            hasTLS: certificate != nil,
            asksHere: login
        )
    }

    /// The files to speak TLS with; nil without TLS.
    var files: CertificateFiles? {
        guard let certificate, let key else { return nil }
        return CertificateFiles(certificate: certificate, key: key)
    }
}
