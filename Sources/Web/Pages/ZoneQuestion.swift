// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// The question that is put once when the browser's clock is on another zone than the settings.
struct ZoneQuestion: MustacheParent, Sendable {
    private let kept: String
    private let offered: String
    private let back: String
    private let says: String
    private let take: String
    private let keep: String

    /// Puts the question; nil when the zones agree, or when it was put before.
    init?(_ visit: Visit) {
        guard !visit.isAboutWarningSigns, let zone = visit.cookies.zone,
            zone != visit.settings.zone,
            zone != visit.settings.lastAskedZone,
            visit.world.zones.contains(zone),
            let there = visit.world.zones.moment(in: zone, at: visit.now.seconds),
            there.offsetMinutes != visit.now.offsetMinutes || !visit.settings.isZoneChosen
        else { return nil }
        let wording = visit.wording
        kept = visit.settings.zone
        offered = zone
        back = visit.path
        says = wording(
            Text(
                "zone.says",
                "This browser’s clock is on {there} time, where it is {thereClock} now. Evenfall "
                    + "keeps times in {here}, where it is {hereClock}.",
                [
                    "there": .verbatim(ZoneQuestion.place(zone)),
                    "thereClock": .clock(there.time),
                    "here": .verbatim(ZoneQuestion.place(visit.settings.zone)),
                    "hereClock": .clock(visit.now.time),
                ]
            )
        )
        take = wording(
            Text(
                "zone.take",
                "Keep {clock} ({place})",
                ["clock": .clock(there.time), "place": .verbatim(ZoneQuestion.place(zone))]
            )
        )
        keep = wording(
            Text(
                "zone.keep",
                "Stay with {clock} ({place})",
                [
                    "clock": .clock(visit.now.time),
                    "place": .verbatim(ZoneQuestion.place(visit.settings.zone)),
                ]
            )
        )
    }

    func child(named name: String) -> Any? {
        switch name {
        case "kept": kept
        case "offered": offered
        case "back": back
        case "says": says
        case "take": take
        case "keep": keep
        default: nil
        }
    }

    /// The place of a zone as people write it: “Buenos Aires”.
    static func place(_ zone: String) -> String {
        let last = zone.split(separator: "/").last ?? "UTC"
        return String(last).replacing("_", with: " ")
    }
}
