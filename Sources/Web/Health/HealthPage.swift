// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// How the program and its record are, for the person who looks after them.
struct HealthPage: Page {
    static let template = "health"

    private let health: Health
    private let visit: Visit

    init(_ health: Health, visit: Visit) {
        self.health = health
        self.visit = visit
    }

    var title: Text { Text("health.title", "How Evenfall is doing") }
    var room: MenuRoom? { .settings }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "isWell": health.troubles.isEmpty
        case "troubles": health.troubles.map { visit.wording(HealthPage.says($0)) }
        case "rows": rows
        case "action": Paths.healthCheck()
        case "settings": Paths.settings()
        case "say": Phrases(HealthPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var rows: [HealthRow] {
        let about = visit.world.about
        let machine = health.machine
        let unknown = Text("health.unknown", "not known")
        let lines: [(Text, Text)] = [
            (Text("health.version", "Version"), verbatim(about.version)),
            (Text("health.since", "Running since"), machine.started.map(moment) ?? unknown),
            (Text("health.place", "The record"), verbatim(about.place)),
            (
                Text("health.changes", "Changes kept in it"),
                Text("health.count", "{count}", ["count": .count(health.changes)])
            ),
            (Text("health.size", "Its size"), machine.recordBytes.map(size) ?? unknown),
            (Text("health.free", "Free on its disk"), machine.freeBytes.map(size) ?? unknown),
            (Text("health.memory", "Memory in use"), machine.residentBytes.map(size) ?? unknown),
            (Text("health.clock", "The clock shows"), moment(visit.world.now())),
            (Text("health.check", "Last check of the record"), checked),
            (Text("health.tried", "Last backup that was tried"), tried),
        ]
        return lines.map { HealthRow(name: visit.wording($0.0), says: visit.wording($0.1)) }
    }

    private var checked: Text {
        guard let check = health.check else {
            return Text("health.check.none", "none since the program started")
        }
        let when: Arguments = [
            "time": .clock(check.at.time), "day": .day(check.at.day),
        ]
        guard check.found.isSound else {
            return Text(
                "health.check.damaged",
                "at {time} on {day}: {count} {count|damage|damages} found. {why}",
                when.merging([
                    "count": .count(check.found.damages.count),
                    "why": .verbatim(check.found.damages.first?.description ?? ""),
                ])
            )
        }
        return Text(
            "health.check.sound",
            "at {time} on {day}: {count} {count|change is|changes are} as written",
            when.merging(["count": .count(check.found.revisions)])
        )
    }

    private var tried: Text {
        guard let mark = health.backups?.tried else {
            return Text("health.tried.none", "none: no backup is known to work yet")
        }
        return Text(
            "health.tried.good",
            "made {made}, tried {tried}, and good",
            ["made": .day(day(of: mark.made)), "tried": .day(day(of: mark.at))]
        )
    }

    private func day(of moment: Moment) -> Day {
        visit.moment(moment.seconds)?.day ?? moment.day
    }

    private func verbatim(_ words: String) -> Text {
        Text("health.verbatim", "{words}", ["words": .verbatim(words)])
    }

    /// An instant on the wall clock of the zone in the settings.
    private func moment(_ seconds: Int) -> Text {
        let there = visit.world.zones.moment(in: visit.settings.zone, at: seconds)
        guard let moment = there ?? Moment(seconds: seconds, offsetMinutes: 0) else {
            return Text("health.unknown", "not known")
        }
        return Text(
            "health.moment",
            "{time} on {day}",
            ["time": .clock(moment.time), "day": .day(moment.day)]
        )
    }

    private func size(_ bytes: Int) -> Text {
        let megabytes = Double(bytes) / 1_000_000
        if megabytes >= 1000 {
            return Text("health.gb", "{n} GB", ["n": .number(megabytes / 1000, digits: 1)])
        }
        return Text("health.mb", "{n} MB", ["n": .number(megabytes, digits: 1)])
    }

    private static func says(_ trouble: Health.Trouble) -> Text {
        switch trouble {
        case .littleSpace:
            Text(
                "health.littleSpace",
                "The disk of the record is nearly full. Make room before entries can no longer be "
                    + "kept."
            )
        case .clockBehind:
            Text(
                "health.clockBehind",
                "The clock of the computer is behind the newest entry. Entries are kept all the "
                    + "same, but their times may be wrong: please set the clock."
            )
        case .damaged:
            Text(
                "health.damaged",
                "The last check found something in the record that is not as it was written. Keep "
                    + "a copy of the file as it is, and bring back the last backup that was tried."
            )
        }
    }

    private static let phrases: [Text] = [
        Text("health.well", "Everything looks as it should."),
        Text("health.attention", "This needs your attention"),
        Text("health.run", "Check the record now"),
        Text(
            "health.runSays",
            "Every change that was ever kept is read and compared with its checksum."
        ),
        Text("health.back", "Back to the settings"),
    ]
}

/// One line of the page: what, and how it is.
struct HealthRow: MustacheParent, Sendable {
    let name: String
    let says: String

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "says": says
        default: nil
        }
    }
}
