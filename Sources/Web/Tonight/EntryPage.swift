// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Vocabulary
import Wording

/// The form of one entry: to fill in a past night, or to correct what was kept.
struct EntryPage: Page {
    static let template = "entry"

    private let visit: Visit
    private let draft: EntryDraft
    private let isCorrection: Bool
    private let form: EntryFormView
    private let foot: EntryFootView?
    let problemWords: [String]

    /// Shows a draft.
    init(
        _ draft: EntryDraft,
        problems: [DraftProblem] = [],
        isCorrection: Bool,
        action: String,
        foot: EntryFootView? = nil,
        trackables: [Trackable],
        visit: Visit
    ) {
        self.visit = visit
        self.draft = draft
        self.isCorrection = isCorrection
        self.foot = foot
        problemWords = problems.map { visit.wording($0.says) }
        form = EntryFormView(
            draft,
            problems: problems,
            action: action,
            isNew: !isCorrection,
            basis: visit.form["basis"].flatMap(Int.init) ?? foot?.versions,
            trackables: trackables,
            visit: visit
        )
    }

    var title: Text { DiaryWords.label(draft.content.type) }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "eyebrow": visit.wording(title)
        case "heading": heading
        case "isCorrection": isCorrection
        case "form": form
        case "foot": orFalse(foot)
        case "day": Paths.diaryDay(draft.content.night.eve)
        case "test":
            orFalse(
                isCorrection
                    ? nil : HomeTestView(draft.content.type, day: draft.content.day, visit.wording)
            )
        case "canDrawBody": draft.content.type == .evening
        case "body": Paths.body(draft.content.night.eve)
        case "say": Phrases(EntryPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var heading: String {
        let night = draft.content.night
        switch draft.content.type {
        case .evening, .note, .visit, .bodyMap, .sittingTest, .walkTest:
            return visit.wording.weekdayDate(night.eve)
        case .morning, .legsStarted, .flare: return visit.wording.night(night)
        }
    }

    private static let phrases: [Text] = [
        Text(
            "entry.correction",
            "You are changing what was kept. The earlier version stays in the record."
        ),
        Text("entry.day", "All of this day"),
        Text("entry.body", "Draw where it hurts"),
    ]
}
