// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc

/// Prints or installs the systemd user unit that keeps the pages running.
struct UnitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service",
        abstract: "Prints or installs a systemd user unit that keeps the pages running.",
        discussion: """
            What stands after -- is given to “serve”. Documentation/AtHome.md tells the rest: \
            the log, upgrades with a backup first, going back, and taking it away again.

            EXAMPLES:
              evenfall service
              evenfall service --install
              evenfall service --install -- --port 4800

            EXIT STATUS:
              0  printed or installed
              64 the command was not given as above
              74 the unit could not be written
            """
    )

    @Flag(help: "Write the unit where systemd looks for it, instead of printing it.")
    var install = false

    @OptionGroup var data: DataOption

    @Argument(parsing: .postTerminator, help: "What is given to “serve”, after --.")
    var arguments: [String] = []

    func validate() throws {
        let broken = arguments.first { word in
            word.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        }
        guard broken == nil else {
            throw ValidationError("What is given to “serve” holds a line break or the like.")
        }
    }

    func run() async throws {
        try await RecordCommand.run {
            let record = try UnitCommand.fromRoot(data.folder.path)
            let folder = record.split(separator: "/").dropLast().joined(separator: "/")
            let unit = UserUnit(
                program: try UnitCommand.program(),
                folder: "/" + folder,
                arguments: ["--data", record] + arguments
            )
            guard install else {
                var output = OutputStream.standardOutput()
                try output.write(Array(unit.text.utf8))
                try output.flush()
                return
            }
            // The unit may write there and nowhere else, so the folder has to be there.
            try data.folder.makeFolders()
            let place = UnitCommand.place
            try DataFolder(option: place).makeFolders()
            try OutputFile.replace(place, with: Array(unit.text.utf8))
            OutputStream.say(UnitCommand.next(place))
        }
    }

    /// Where systemd looks for a user's units.
    private static var place: String {
        let folder =
            DataFolder.environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (DataFolder.environment("HOME") ?? "") + "/.config"
        return folder + "/systemd/user/evenfall.service"
    }

    private static func next(_ place: String) -> String {
        """
        Written to \(place). Now:
          systemctl --user daemon-reload
          systemctl --user enable --now evenfall
        To keep it running while you are not logged in:
          loginctl enable-linger
        Its log, with the address to open:
          journalctl --user -u evenfall
        """
    }

    private static func program() throws(StreamError) -> String {
        guard let path = unsafe realpath("/proc/self/exe", nil) else {
            throw StreamError(reading: "/proc/self/exe", code: errno)
        }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    private static func fromRoot(_ path: String) throws(StreamError) -> String {
        guard !path.hasPrefix("/") else { return path }
        guard let here = unsafe getcwd(nil, 0) else {
            throw StreamError(reading: path, code: errno)
        }
        defer { unsafe free(here) }
        return unsafe String(cString: here) + "/" + path
    }
}
