// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc
import Logging
import Storage
import Web

/// The pages, running on a record until the program is asked to end.
struct Site {
    private let options: SiteOptions
    private let reach: Reach
    private let certificate: CertificateFiles?
    private let phone: PhoneDoor?

    /// Prepares the pages.
    ///
    /// - Parameters:
    ///   - options: Where their files are.
    ///   - reach: From where they can be reached.
    ///   - certificate: The files to speak TLS with; nil without TLS.
    ///   - phone: What a phone needs; nil unless they are started for one.
    init(
        options: SiteOptions,
        reach: Reach,
        certificate: CertificateFiles? = nil,
        phone: PhoneDoor? = nil
    ) {
        self.phone = phone
        self.options = options
        self.reach = reach
        self.certificate = certificate
    }

    /// Serves a record, and prints the address once it can be opened.
    ///
    /// - Parameters:
    ///   - store: The record.
    ///   - about: What Settings says about this copy of the program.
    ///   - backups: What looks after the backups; nil without any.
    ///   - more: What else is said then.
    /// - Throws: An exit of the command with its status, or what the store throws.
    func run(
        on store: RecordStore,
        about: About,
        backups: BackupKeeper? = nil,
        more: @escaping @Sendable () -> Void = {}
    ) async throws {
        guard try await isGuarded(store) else { throw ExitStatus.unavailable.exit }
        let machine = MachineReader(
            record: about.isDemo ? about.place + "/record.sqlite" : about.place,
            started: Site.now()
        )
        let schedule = backups.map { BackupSchedule(keeper: $0, store: store).start() }
        defer { schedule?.cancel() }
        do {
            var world = World(
                store: store,
                now: Site.now,
                about: about,
                printer: WeasyPrint().printer,
                machine: machine.now,
                backups: backups
            )
            world.phone = phone
            let application = try await WebApplication.make(
                world: world,
                reach: reach,
                assets: try assets(),
                logger: Site.logger
            )
            let address = application.reach.home
            try await application.run(certificate: certificate) {
                var output = OutputStream.standardOutput()
                try? output.writeLine(address)
                try? output.flush()
                OutputStream.say("Open \(address) in a browser. Ctrl-C ends the program.")
                more()
            }
        } catch let error as PortTaken {
            OutputStream.say("\(error)")
            throw ExitStatus.unavailable.exit
        } catch let error as AddressMissing {
            OutputStream.say("\(error)")
            throw ExitStatus.unavailable.exit
        } catch let error as CertificateFiles.Unusable {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        } catch let error as Assets.Missing {
            OutputStream.say("\(error)")
            throw ExitStatus.inputOutput.exit
        }
    }

    /// Whether a passphrase is set where one is needed; else says what to do.
    func isGuarded(_ store: RecordStore) async throws -> Bool {
        guard reach.needsLogin, try await store.access.lock() == nil else { return true }
        OutputStream.say(
            "The record would be open to others at \(reach.home), and no passphrase is set, so "
                + "nothing was started. Set one with: evenfall passphrase"
        )
        return false
    }

    /// The present instant, in seconds since 1970-01-01 00:00 UTC.
    static func now() -> Int { time(nil) }

    private func assets() throws -> Assets {
        let surroundings = unsafe getenv("EVENFALL_ASSETS").map { unsafe String(cString: $0) }
        let places = Assets.places(
            named: options.assets,
            surroundings: surroundings,
            beside: Site.folderOfProgram
        )
        return try Assets(places: places) { path in
            guard let file = try? InputFile(path) else { return nil }
            return try? file.readAll(limit: Site.largestAsset)
        }
    }

    /// The folder the program itself lies in, links followed; nil when the system cannot say.
    private static var folderOfProgram: String? {
        guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(path) }
        let parts = unsafe String(cString: path).split(
            separator: "/",
            omittingEmptySubsequences: false
        )
        return parts.dropLast().joined(separator: "/")
    }

    /// Speaks to standard error, and only when something deserves attention.
    private static let logger: Logger = {
        var logger = Logger(label: "evenfall") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        return logger
    }()

    private static let largestAsset = 4 << 20
}
