// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Storage
import Web

/// Starts the pages on this computer, on the person's record.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Starts the pages on this computer and prints their address.",
        discussion: """
            Open the printed address in a browser on this computer; no other computer can reach \
            it. The program runs until it is ended with Ctrl-C.

            With --address or --public-url others can reach it, so every browser must log in, and \
            nothing starts before “evenfall passphrase” has set a passphrase. A certificate is \
            read when the program starts: start it anew after the files have changed.

            EXAMPLES:
              evenfall serve
              evenfall serve --port 4800 --data another.sqlite
              evenfall serve --address 0.0.0.0 --certificate host.pem --key host-key.pem
              evenfall serve --public-url https://name.example/evenfall/

            EXIT STATUS:
              0  ended as asked
              64 the command was not given as above
              69 the port is in use, another Evenfall has the record open, or others could reach
                 the pages and no passphrase is set
              74 the record, the certificate or the pages’ files could not be read
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var reach: ReachOptions
    @OptionGroup var data: DataOption

    func run() async throws {
        try await RecordCommand.run {
            let store = try await data.folder.openForWriting()
            let about = About(version: Evenfall.configuration.version, place: data.folder.path)
            let reach = reach.reach(port: site.port ?? 4747)
            try await Site(options: site, reach: reach, certificate: self.reach.files)
                .run(on: store, about: about, backups: data.folder.backups)
        }
    }
}
