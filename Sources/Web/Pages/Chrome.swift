// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage
import Vocabulary
import Wording

/// What stands around every page: title, look, menu, state and the question about the clock.
struct Chrome: MustacheParent, Sendable {
    private let wording: Wording
    private let assets: Assets
    private let isDemo: Bool
    private let appearance: Settings.Appearance
    private let path: String
    private let zone: String
    private let offsetMinutes: Int
    private let question: ZoneQuestion?
    private var isInside = true
    private let urgent: UrgentBanner?
    private let record: String
    private let nightHours: NightHours?
    private var look: Settings.Appearance?
    private let languageQuestion: LanguageQuestion?
    private var windowTitle = ""
    private var purge: String?
    private var menu: [MenuLink] = []

    /// What stands around the answer to a visit.
    init(_ visit: Visit, printer: PagePrinter) {
        wording = visit.wording
        assets = printer.assets
        isDemo = printer.isDemo
        appearance = visit.isNightByClock ? .night : visit.settings.appearance
        nightHours = visit.settings.nightHours
        path = visit.path
        zone = visit.settings.zone
        offsetMinutes = visit.now.offsetMinutes
        urgent = visit.door.isInside ? UrgentBanner(visit) : nil
        record = visit.door.isInside ? visit.record : ""
        languageQuestion = visit.door.isInside ? LanguageQuestion(visit) : nil
        // One question at a time.
        let asksMore = visit.door.isInside && languageQuestion == nil
        question = asksMore ? ZoneQuestion(visit) : nil
    }

    /// What stands around a page that says what went wrong, for which nothing was read.
    init(plain appearance: Settings.Appearance, wording: Wording, printer: PagePrinter) {
        self.wording = wording
        assets = printer.assets
        isDemo = printer.isDemo
        self.appearance = appearance
        nightHours = nil
        path = ""
        zone = ""
        offsetMinutes = 0
        question = nil
        urgent = nil
        record = ""
        languageQuestion = nil
    }

    /// The same around a certain page.
    func around(_ page: some Page) -> Chrome {
        var result = self
        result.purge = page.purge
        result.isInside = !(page is LoginPage || page is PhonePage)
        result.look = page.look
        result.windowTitle = wording(page.title) + " · Evenfall"
        result.menu = MenuLink.all(current: page.room, path: path, wording: wording)
        return result
    }

    func child(named name: String) -> Any? {
        switch name {
        case "language": wording.language.code
        case "theme": (look ?? appearance).rawValue
        case "home": Paths.tonight()
        case "isInside": isInside
        case "zoneAction": Paths.settingsZone()
        case "record": record
        case "nightHours": nightHours?.description ?? ""
        case "manifest": Paths.manifest()
        case "touchIcon": assets.path(of: .iconTouch)
        case "waiting": Paths.waiting()
        case "words": OfflineWords.all(wording)
        case "held": HeldView(wording: wording)
        case "zone": zone
        case "offset": offsetMinutes
        case "stylesheet": assets.path(of: .stylesheet)
        case "script": assets.path(of: .script)
        case "icon": assets.path(of: .icon)
        case "windowTitle": windowTitle
        case "menu": menu
        case "hasPurge": purge != nil
        case "purge": purge ?? ""
        case "isDemo": isDemo
        case "urgent": orFalse(urgent)
        case "zoneQuestion": orFalse(question)
        case "languageQuestion": orFalse(languageQuestion)
        default: Phrases(Chrome.phrases, wording: wording).child(named: name)
        }
    }

    private static let phrases: [Text] = [
        Text("frame.skip", "Skip to the page"),
        Text("frame.menuWords", "Menu"),
        Text("frame.saved", "All saved"),
        Text("frame.unsaved", "Not kept yet"),
        Text("frame.demo", "Made-up record"),
        Text("frame.demoSays", "This is a demonstration. It goes away when the program ends."),
        Text("frame.zoneTitle", "Which clock should Evenfall keep?"),
    ]
}
