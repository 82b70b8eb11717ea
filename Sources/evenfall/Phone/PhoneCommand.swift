// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Authority
import Glibc
import Storage
import Web

/// Starts the pages for a phone in the same network, with a certificate of this computer's own.
struct PhoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phone",
        abstract: "Starts the pages for your phone, and shows the code to scan.",
        discussion: """
            Makes a private certificate authority for this computer alone, in the folder “phone” \
            beside the record, and starts the pages encrypted on all its addresses. Scan the code \
            with a phone in the same network; the page it opens has the steps. Compare the \
            fingerprint before you trust the certificate. To take it all back: remove the \
            certificate on the phone, and the folder here. Other ways: Documentation/Phone.md.

            EXAMPLES:
              evenfall passphrase
              evenfall phone
              evenfall phone --name mybox.local

            EXIT STATUS:
              0  ended as asked
              64 the command was not given as above
              69 no passphrase is set, this computer has no such address, the port is in use, or
                 another Evenfall has the record open
              74 the record, the keys or the pages’ files could not be read or written
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address of this computer for phones to use. Without it all are, the first shown.",
            valueName: "address"
        )
    )
    var address: String?

    @Option(
        name: .customLong("name"),
        help: ArgumentHelp(
            "A name of this computer for phones to use; it stays when the address changes.",
            valueName: "host"
        )
    )
    var names: [String] = []

    @OptionGroup var site: SiteOptions
    @OptionGroup var data: DataOption

    func validate() throws {
        for name in names where !HomeNetwork.isName(name) {
            throw ValidationError("\(name) is no name of a computer. Write it like mybox.local.")
        }
    }

    func run() async throws {
        try await RecordCommand.run {
            let network = HomeNetwork()
            let addresses = try chosen(of: network)
            let store = try await data.folder.openForWriting()
            let usual = network.host.map { [$0 + ".local"] } ?? []
            let known = names.map { $0.lowercased() } + usual
            let shown = names.first.map { [$0.lowercased()] } ?? []
            let reach = Reach(
                address: address ?? "0.0.0.0",
                port: site.port ?? 4747,
                names: shown + addresses.map(\.text) + known,
                hasTLS: true
            )
            let plain = Site(options: site, reach: reach)
            guard try await plain.isGuarded(store) else { throw ExitStatus.unavailable.exit }
            let folder = PhoneFolder(beside: data.folder.path)
            let papers = try folder.papers(
                for: HostNames(names: known, addresses: addresses.map(\.bytes)),
                title: "Evenfall on \(network.host ?? "this computer")",
                at: Site.now()
            )
            let start = PhoneDoor.address(of: reach)
            let phone = PhoneDoor(
                address: start,
                authority: papers.authority.bytes,
                fingerprint: papers.authority.fingerprint,
                squares: QRSquares.of(start)
            )
            let site = Site(options: site, reach: reach, certificate: folder.files, phone: phone)
            let about = About(version: Evenfall.configuration.version, place: data.folder.path)
            try await site.run(on: store, about: about, backups: data.folder.backups) {
                PhoneWords.tell(phone, papers)
            }
        }
    }

    /// The addresses phones may use: the one that was chosen, or all.
    private func chosen(of network: HomeNetwork) throws -> [HomeNetwork.Address] {
        guard !network.addresses.isEmpty else {
            OutputStream.say(
                "This computer is in no network that a phone could be in. Connect it, then run "
                    + "this again."
            )
            throw ExitStatus.unavailable.exit
        }
        guard let address else { return network.addresses }
        let found = network.addresses.filter { $0.text == address }
        guard found.isEmpty else { return found }
        let own = network.addresses.map(\.text).joined(separator: ", ")
        OutputStream.say(
            "This computer has no address \(address). It has: \(own). Choose one of them with "
                + "--address, or leave it out."
        )
        throw ExitStatus.unavailable.exit
    }
}
