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

            EXAMPLES:
              evenfall serve
              evenfall serve --port 4800 --data another.sqlite

            EXIT STATUS:
              0  ended as asked
              64 the command was not given as above
              69 the port is in use, or another Evenfall has the record open
              74 the record or the pages’ files could not be read
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var data: DataOption

    func run() async throws {
        try await RecordCommand.run {
            let store = try await data.folder.openForWriting()
            let about = About(version: Evenfall.configuration.version, place: data.folder.path)
            try await Site(options: site, port: site.port ?? 4747)
                .run(on: store, about: about)
        }
    }
}
