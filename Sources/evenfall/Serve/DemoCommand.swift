// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Clinical
import Diary
import Glibc
import Storage
import StorageSQLite
import Vocabulary
import Web

/// Starts the pages on a made-up record that goes away when the program ends.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Starts the pages on a made-up year of one person’s diary.",
        discussion: """
            The record is a throw-away file: whatever you try in it goes away when the program \
            ends. Your own record is not touched.

            EXAMPLES:
              evenfall demo
              evenfall demo --years 10

            EXIT STATUS:
              0  ended as asked
              64 the command was not given as above
              69 the port is in use
              74 the pages’ files could not be read
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: "How many years the made-up diary holds, 1 to 20.")
    var years: Int = 1

    func validate() throws {
        guard (1...20).contains(years) else {
            throw ValidationError("A made-up diary holds 1 to 20 years, not \(years).")
        }
    }

    func run() async throws {
        try await RecordCommand.run {
            let folder = try ScratchFolder(in: ScratchFolder.usualPlace)
            defer { folder.remove() }
            let engine = try SQLiteEngine(
                path: folder.path + "/record.sqlite",
                access: .writing(process: Int(getpid()))
            )
            let store = RecordStore(engine: engine)
            try await store.migrate()
            try await fill(store)
            let about = About(
                version: Evenfall.configuration.version,
                place: folder.path,
                isDemo: true
            )
            let reach = Reach(port: site.port ?? 4748)
            try await Site(options: site, reach: reach).run(on: store, about: about)
        }
    }

    /// Writes years that end this morning, by the clock of the person they are about.
    private func fill(_ store: RecordStore) async throws {
        let zone = "Europe/Berlin"
        guard let now = ZoneResolver().moment(in: zone, at: Site.now()) else { return }
        let isMorningOver = now.time.hour >= 10
        let last = isMorningOver ? now.day : now.day.advanced(by: -1)
        let diary =
            years == 1
            ? DemoDiary.year(ending: last, seed: DemoCommand.seed)
            : DemoDiary.years(years, ending: last, seed: DemoCommand.seed)
        for entry in diary.entries {
            try await store.keep(entry, by: .person, at: entry.recorded)
        }
        for trackable in diary.trackables {
            try await store.keep(trackable, by: .person, at: now)
        }
        let demo = DemoCase.make(asOf: now.day, doseRose: diary.medicineChange.day)
        try await store.keep(demo, by: .person, at: now)
        let plan = DemoPlan.make(of: demo, today: now.day)
        try await store.changePlan(by: .person, at: now) { $0 = plan }
        let progress = InterviewProgress(asked: Interview(case: demo).questions.map(\.name))
        try await store.keep(progress, by: .person, at: now)
        var settings = try await store.settings()
        settings.zone = zone
        settings.isZoneChosen = true
        try await store.keep(settings, by: .person, at: now)
    }

    private static let seed: UInt64 = 7
}
