// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// Where the pages are to be found, as a command is told.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The port on this computer: 4747, or 4748 for the demo. A taken one is an error.",
            valueName: "number"
        )
    )
    var port: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of the pages’ files. Without it EVENFALL_ASSETS, or beside the program.",
            valueName: "folder"
        )
    )
    var assets: String?

    func validate() throws {
        if let port, !(1...65_535).contains(port) {
            throw ValidationError("A port is a number from 1 to 65535, not \(port).")
        }
    }
}
