// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Vocabulary
import Wording

/// One request, read and understood: what a page needs to know to answer it.
struct Visit: Sendable {
    /// The world the answer is made from.
    let world: World
    /// The path as it was asked for.
    let path: String
    /// The parts of the path that vary, by the name in the pattern.
    var parts: [String: String]
    /// What stood behind the question mark.
    var query: FormFields
    /// What the form sent; none for a page that was only opened.
    let form: FormFields
    /// The cookies the browser sent.
    let cookies: Cookies
    /// The settings, as kept.
    let settings: Settings
    /// The present moment on the wall clock of the zone in the settings.
    let now: Moment
    /// What the page may need besides what it is about; looked up for pages that are opened.
    var glance: Glance = .none
    /// Whether our own script asks, which reads facts instead of a page.
    var isScript = false
    /// Which record this is; what waits on a device names it and no other record takes it.
    var record = ""

    /// Where the visitor stands: from where, with what login.
    let door: VisitorAtDoor
    /// The language the browser asks for; nil when it asks for none that is spoken here.
    let accepted: Language?
    /// The words of the pages, in the language chosen, else in the one the browser asks for.
    let wording: Wording

    /// What is urgent and was not answered yet.
    var open: OpenCards { glance.open }

    /// Where the person's nights begin.
    var anchor: NightAnchor { settings.anchor }

    /// An instant, in seconds since 1970-01-01 00:00 UTC, on the wall clock of the settings.
    func moment(_ seconds: Int) -> Moment? {
        world.zones.moment(in: settings.zone, at: seconds)
    }

    /// Whether the page asks for warning signs or says what to do about them; nothing else that
    /// asks for an answer stands above such a page.
    var isAboutWarningSigns: Bool {
        [Paths.urgent(), Paths.interview()].contains(where: path.hasPrefix)
    }

    /// Whether the settings ask for night mode at this hour.
    var isNightByClock: Bool { settings.nightHours?.contains(now.time) ?? false }

    /// The night it is now, or the coming one from its beginning on.
    var night: Night { Night(containing: now.time, on: now.day, anchor: anchor) }

    /// A part of the path that must be a day; anything else is a page that does not exist.
    func day(_ name: String = "day") throws(Refusal) -> Day {
        guard let day = parts[name].flatMap(Day.init) else { throw .notFound }
        return day
    }
}
