// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Report
import Vocabulary
import Wording

/// Iron and restless legs: which values mean what, how the blood has to be drawn, what to repeat
/// when, and what the person's own results say.
struct IronPage: Page {
    static let template = "iron"

    private let visit: Visit
    private let answers: Case?
    private let findings: [Finding]

    /// Shows the guide, and what the rules make of the answers; nil when there are none.
    init(_ answers: Case?, visit: Visit) {
        self.visit = visit
        self.answers = answers
        let found = answers.map { Assessor.assess($0).findings } ?? []
        findings = found.filter(\.topic.isAboutIron)
    }

    var title: Text { Text("iron.heading", "Iron and restless legs") }
    var room: MenuRoom? { .review }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "room": visit.wording(ReviewPage.heading)
        case "back": Paths.review()
        case "newResult": Paths.resultNew()
        case "charts": LabCharts.figures(results: ironResults, wording: visit.wording)
        case "noFindings": findings.isEmpty
        case "findings":
            findings.map { ReviewFindingView($0, of: answers, wording: visit.wording) }
        case "thresholds": lines(IronGuide.thresholds)
        case "preconditions": lines(IronGuide.preconditions)
        case "repeats": lines(IronGuide.repeats)
        case "notTested":
            NotTested.allCases.map { test in
                NotTestedView(name: visit.wording(test.name), why: visit.wording(test.why))
            }
        case "say": Phrases(IronPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var ironResults: [LabResult] {
        (answers?.labs ?? []).filter { $0.test == .ferritin || $0.test == .transferrinSaturation }
    }

    private func lines(_ lines: [IronGuide.Line]) -> [IronLineView] {
        lines.map {
            IronLineView(
                says: visit.wording($0.says),
                checked: visit.wording($0.verification.words)
            )
        }
    }

    private static let phrases: [Text] = [
        Text(
            "iron.lead",
            "The brain of many people with restless legs has too little iron even when the blood "
                + "has enough. So the values that count here lie higher than on the laboratory’s "
                + "paper. Whether and how iron is given is for a doctor to decide."
        ),
        Text("iron.ownTitle", "Your results"),
        Text("iron.noOwn", "No iron result is in the list yet."),
        Text("iron.thresholdsTitle", "What the values mean"),
        Text("iron.preconditionsTitle", "How the blood is drawn"),
        Text("iron.repeatsTitle", "What to repeat, and when"),
        Text("iron.askTitle", "What to ask"),
        Text(
            "iron.askMouth",
            "By mouth or as an infusion: which fits my values, my stomach and my other medicines?"
        ),
        Text("iron.askWhy", "Why is my iron low: is there a loss of blood to look for?"),
        Text(
            "iron.askAfter",
            "When are ferritin and transferrin saturation measured again, and who looks at them?"
        ),
        Text("iron.notTestedTitle", "What is not worth testing"),
        Text("iron.addResult", "Add a result"),
    ]
}

/// One line of the guide with how well it was checked.
private struct IronLineView: MustacheParent, Sendable {
    let says: String
    let checked: String

    func child(named name: String) -> Any? {
        switch name {
        case "says": says
        case "checked": checked
        default: nil
        }
    }
}

/// A test that is not worth doing, and why.
private struct NotTestedView: MustacheParent, Sendable {
    let name: String
    let why: String

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "why": why
        default: nil
        }
    }
}

extension Finding.Topic {
    /// Whether the page about iron shows it.
    fileprivate var isAboutIron: Bool {
        switch self {
        case .ironTreat, .ironIntravenousOnly, .ironEnough, .ironStop, .ironNotJudgeable,
            .ironDialysis, .ironSpacing, .ironAbsorption, .ironLossByNsaid, .lowPhosphate,
            .anaemia:
            true
        default: false
        }
    }
}
