// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Report
import Storage
import Vocabulary
import Wording

/// The two tests a person can do at home, and what came of those that were done.
struct HomeTestsPage: Page {
    static let template = "home-tests"

    private let done: [Entry]
    private let visit: Visit

    /// Shows the tests, with those that were done, newest first.
    init(_ done: [Entry], visit: Visit) {
        self.done = done
        self.visit = visit
    }

    var title: Text { Text("homeTests.heading", "Tests at home") }
    var room: MenuRoom? { .plan }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "back": Paths.plan()
        case "room": visit.wording(MenuRoom.plan.name)
        case "urgent": Paths.urgent()
        case "toUrgent": visit.wording(UrgentPage.heading)
        case "tests":
            HomeTest.types.compactMap { HomeTestView($0, day: visit.now.day, visit.wording) }
        case "hasDone": !done.isEmpty
        case "done":
            done.map {
                ReviewLineView(line: visit.wording($0.testLine), path: Paths.entry($0.id))
            }
        case "say": Phrases(HomeTestsPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private static let phrases: [Text] = [
        Text(
            "homeTests.lead",
            "Two tests that show a doctor what a visit can’t. They give no verdict. What you note goes "
                + "into the diary and the report."
        ),
        Text("homeTests.stopTitle", "Stop, or don’t begin"),
        Text("homeTests.begin", "Begin"),
        Text("homeTests.doneTitle", "Done so far"),
        Text("homeTests.change", "Change"),
    ]
}

/// One test with how it is done.
struct HomeTestView: MustacheParent, Sendable {
    private let type: EntryType
    private let guide: HomeTestGuide
    private let day: Day
    private let wording: Wording

    init?(_ type: EntryType, day: Day, _ wording: Wording) {
        guard let guide = HomeTestGuide.of(type) else { return nil }
        self.type = type
        self.guide = guide
        self.day = day
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": wording(DiaryWords.label(type))
        case "lead": wording(guide.lead)
        case "steps": guide.steps.map { wording($0) }
        case "stopIf": guide.stopIf.map { wording($0) }
        case "stopTitle": wording(Text("homeTests.stopTitle", "Stop, or don’t begin"))
        case "path": Paths.add(type.rawValue, day)
        case "isTimed": type == .sittingTest
        case "from": HomeTest.sittingRatings[0].rawValue
        case "step": HomeTest.step
        case "ratings": HomeTest.sittingRatings.count - 1
        case "next": wording(HomeTestView.next)
        case "over": wording(HomeTestView.over)
        default: nil
        }
    }
}

extension HomeTestView {
    private static let next = Text(
        "homeTests.next",
        "Next rating at {time}.",
        ["time": .verbatim("{time}")]
    )
    private static let over = Text("homeTests.over", "The hour is over. Get up and walk a little.")
}

/// The tests a person can do at home.
enum HomeTestRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.homeTests) { visit in
            let entries = try await visit.world.store.shelf().entries
            let done = entries.filter { HomeTest.types.contains($0.type) }
            let newest = done.sorted { ($0.day, $0.recorded) > ($1.day, $1.recorded) }
            return .page(HomeTestsPage(newest, visit: visit))
        }
    }
}
