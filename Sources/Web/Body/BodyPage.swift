// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Report
import Vocabulary
import Wording

/// The page on which a person draws where it hurts or tingles.
struct BodyPage: Page {
    static let template = "body"

    private let visit: Visit
    private let draft: EntryDraft
    private let problems: [DraftProblem]
    private let isCorrection: Bool
    private let isKept: Bool
    private let foot: EntryFootView?

    /// Shows a drawing.
    init(
        _ draft: EntryDraft,
        problems: [DraftProblem] = [],
        isCorrection: Bool,
        foot: EntryFootView? = nil,
        visit: Visit
    ) {
        self.draft = draft
        self.problems = problems
        self.isCorrection = isCorrection
        self.foot = foot
        self.visit = visit
        isKept = visit.query["kept"] == draft.content.id.text
    }

    var title: Text { Text("body.title", "Where does it hurt or tingle?") }
    var room: MenuRoom? { .diary }
    var problemWords: [String] { problems.map { visit.wording($0.says) } }

    func child(named name: String) -> Any? {
        switch name {
        case "eyebrow": visit.wording.weekdayDate(draft.content.day)
        case "heading": visit.wording(title)
        case "action": Paths.body(draft.content.day)
        case "id": draft.content.id.text
        case "front": BodyDrawing.figure(.front)
        case "back": BodyDrawing.figure(.back)
        case "frontChoices": choices { $0.isFront }
        case "backChoices": choices { !$0.isFront }
        case "note": FieldView(key: .note, in: draft, problems: problems, wording: visit.wording)
        case "hasProblems": !problems.isEmpty
        case "problems": problems.map { ProblemView($0, wording: visit.wording) }
        case "isCorrection": isCorrection
        case "hasBasis": basis != nil
        case "basis": basis ?? 0
        case "isKept": isKept
        case "foot": orFalse(foot)
        case "day": Paths.diaryDay(draft.content.day)
        case "say": Phrases(BodyPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// The revision that is shown, when something is kept already.
    private var basis: Int? { visit.form["basis"].flatMap(Int.init) ?? foot?.versions }

    private func choices(_ isHere: (BodyRegion) -> Bool) -> [RegionView] {
        let chosen = draft.content.values.words(.sites, as: BodyRegion.self) ?? []
        return BodyRegion.allCases.filter(isHere).map { region in
            RegionView(
                region: region,
                isChosen: chosen.contains(region),
                words: visit.wording(DiaryWords.label(region))
            )
        }
    }

    private static let phrases: [Text] = [
        Text(
            "body.says",
            "Tap the drawing, or choose by name below it. Left and right are your own. Nothing ticked means that "
                + "nothing hurts or tingles."
        ),
        Text("body.front", "Front"),
        Text("body.back", "Back"),
        Text("body.names", "Choose by name"),
        Text("body.keep", "Keep this drawing"),
        Text("body.kept", "The drawing is kept."),
        Text(
            "body.correction",
            "You are changing what was kept. The earlier version stays in the record."
        ),
        Text("body.day", "All of this day"),
    ]
}

/// The checkbox of one region.
struct RegionView: MustacheParent, Sendable {
    let region: BodyRegion
    let isChosen: Bool
    let words: String

    func child(named name: String) -> Any? {
        switch name {
        case "id": BodyDrawing.id(of: region)
        case "value": region.rawValue
        case "isChosen": isChosen
        case "words": words
        default: nil
        }
    }
}
