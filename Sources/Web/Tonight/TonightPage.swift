// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Report
import Storage
import Vocabulary
import Wording

/// The one thing to do now, and the two buttons that are always there.
struct TonightPage: Page {
    static let template = "tonight"

    private let visit: Visit
    private let due: CheckIn.Due
    private let form: EntryFormView?
    private let kept: KeptView?
    private let tonight: [EntryView]
    private let recent: [NightRecord]

    /// Says what to do at the time of a visit.
    init(_ visit: Visit, shelf: DiaryShelf, trackables: [Trackable], kept: KeptView?) {
        self.visit = visit
        self.kept = kept
        let night = CheckIn.night(for: visit.now, anchor: visit.anchor)
        let entries = Array(shelf.entries(in: night...night.next))
        let due = CheckIn.due(at: visit.now, anchor: visit.anchor, kept: entries)
        self.due = due
        form = TonightPage.form(due, visit: visit, shelf: shelf, trackables: trackables)
        let weeks = Night(eve: night.eve.advanced(by: -TonightPage.recentNights))...night.previous
        recent = DiarySeries(entries: shelf.entries(in: weeks), nights: weeks).nights
        tonight = shelf.entries(of: night).map {
            EntryView(
                $0,
                trackables: trackables,
                hidesScores: visit.settings.hidesScores,
                wording: visit.wording
            )
        }
    }

    var title: Text { MenuRoom.tonight.name }
    var room: MenuRoom? { .tonight }

    func child(named name: String) -> Any? {
        switch name {
        case "eyebrow": eyebrow
        case "heading": visit.wording(heading)
        case "form": orFalse(form)
        case "kept": orFalse(kept)
        case "isNothingDue": due == .nothing
        case "isNight": isNight
        // Asked by day, and after the check-in, which comes first.
        case "urgesDue": orFalse(due == .nothing && !isNight ? UrgesDueView(visit) : nil)
        case "tonight": tonight
        case "hasTonight": !tonight.isEmpty
        case "isRecentShown": isRecentShown
        case "recent": NightsCalendar(nights: recent).figure(visit.wording)
        case "started": Paths.started()
        case "flare": Paths.flare()
        case "nightMode": Paths.night()
        case "startedID": visit.world.freshID(as: EntryKind.self).text
        case "flareID": visit.world.freshID(as: EntryKind.self).text
        case "clock": visit.now.time.description
        case "isClockShown": !isNight
        case "diary": Paths.diary()
        case "urgent": Paths.urgent()
        case "say": Phrases(TonightPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// Whether it is the time of sleep, when the page shows no clock and no ratings.
    private var isNight: Bool {
        let position = visit.anchor.minutes(to: visit.now.time)
        return due == .nothing && (TonightPage.night).contains(position)
    }

    /// Whether the last weeks stand beside the form, on a wide screen.
    private var isRecentShown: Bool {
        !isNight && !visit.settings.hidesScores && recent.contains { $0.legs.isRecorded }
    }

    private var eyebrow: String {
        let day = visit.wording.weekdayDate(visit.now.day)
        let position = visit.anchor.minutes(to: visit.now.time)
        let part: Text =
            switch position {
            case ..<180: Text("tonight.part.afternoon", "afternoon")
            case ..<660: Text("tonight.part.evening", "evening")
            case ..<1020: Text("tonight.part.night", "night")
            default: Text("tonight.part.morning", "morning")
            }
        return day + " · " + visit.wording(part)
    }

    private var heading: Text {
        switch due {
        case .evening: Text("tonight.heading.evening", "How was today?")
        case .morning: Text("tonight.heading.morning", "How was the night?")
        case .nothing where isNight: Text("tonight.heading.night", "Awake?")
        case .nothing: Text("tonight.heading.nothing", "Nothing to do for now")
        }
    }

    private static func form(
        _ due: CheckIn.Due,
        visit: Visit,
        shelf: DiaryShelf,
        trackables: [Trackable]
    )
        -> EntryFormView?
    {
        let (type, night): (EntryType, Night)
        switch due {
        case .evening(let due): (type, night) = (.evening, due)
        case .morning(let due): (type, night) = (.morning, due)
        case .nothing: return nil
        }
        // A tap during the night may have begun the morning's entry already.
        let former = shelf.entries(of: night).last { $0.type == type }
        let draft =
            former.map(EntryDraft.init)
            ?? EntryKeeping(visit: visit).fresh(visit.world.freshID(), type, day: night.eve)
        let path = type == .evening ? Paths.evening : Paths.morning
        return EntryFormView(
            draft,
            action: path(night.eve),
            isNew: former == nil,
            basis: former.flatMap { shelf.revision(of: $0.id) },
            trackables: trackables,
            visit: visit
        )
    }

    /// From 22:00 to 06:00, for nights that begin at noon.
    private static let night: Range<Int> = 600..<1080

    /// How many nights of the past are drawn.
    private static let recentNights = 28

    private static let phrases: [Text] = [
        Text("tonight.recent", "The last four weeks"),
        Text("tonight.started", "My legs have started"),
        Text("tonight.urgent", "Something is seriously wrong"),
        Text("tonight.flare", "A flare has begun"),
        Text(
            "tonight.nothing",
            "The check-in of this hour is kept. Come back in the evening or after waking."
        ),
        Text(
            "tonight.awake",
            "If it is safe, sit up or stand. Light on, one hand free. One tap is enough."
        ),
        Text("tonight.kept", "Kept for this night"),
        Text("tonight.nightMode", "3 a.m. mode: black and red, one thumb, no clock"),
        Text("tonight.diary", "Open the diary"),
        Text("tonight.anytime", "Whenever it happens"),
    ]
}
