// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Storage
import Vocabulary
import Wording

/// The form of an entry as its template draws it.
struct EntryFormView: MustacheParent, Sendable {
    private let action: String
    private let isNew: Bool
    private let basis: Int?
    private let draft: EntryDraft
    private let problems: [DraftProblem]
    private let first: [FieldView]
    private let more: [FieldView]
    private let wording: Wording

    /// Draws a draft as a form.
    ///
    /// - Parameters:
    ///   - draft: What the fields hold.
    ///   - problems: What is wrong with it; empty when the form was only opened.
    ///   - action: Where the form is sent.
    ///   - isNew: Whether nothing is kept under its identifier yet.
    ///   - basis: The revision that is shown, when something is kept already.
    ///   - trackables: What the person tracks besides; asked in the evening.
    ///   - visit: The language, and whether scores are hidden.
    init(
        _ draft: EntryDraft,
        problems: [DraftProblem] = [],
        action: String,
        isNew: Bool,
        basis: Int?,
        trackables: [Trackable],
        visit: Visit
    ) {
        let wording = visit.wording
        self.action = action
        self.isNew = isNew
        self.basis = basis
        self.draft = draft
        self.problems = problems
        self.wording = wording
        let form = EntryForm(draft.content.type, hidesScores: visit.settings.hidesScores)
        let field = { (key: DiaryKey) in
            let field = FieldView(key: key, in: draft, problems: problems, wording: wording)
            return key == .medicines ? field.offering(visit.glance.medicines) : field
        }
        first = EntryFormView.timeFields(form, draft, problems, wording) + form.first.map(field)
        let own = form.own(trackables).map {
            FieldView(own: $0, in: draft, problems: problems, wording: wording)
        }
        more = own + form.more.map(field)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "id": draft.content.id.text
        case "isNew": isNew
        case "hasBasis": basis != nil
        case "basis": basis ?? 0
        case "first": first
        case "more": more
        case "hasMore": !more.isEmpty
        case "isMoreOpen": more.contains { !$0.problem.isEmpty }
        case "keep": wording(EntryFormView.keep(draft.content.type))
        case "hasProblems": !problems.isEmpty
        case "problemTitle":
            wording(EntryFormView.problemTitle.with(["count": .count(problems.count)]))
        case "problems": problems.map { ProblemView($0, wording: wording) }
        case "moreWords": wording(EntryFormView.moreWords)
        default: nil
        }
    }

    private static func timeFields(
        _ form: EntryForm,
        _ draft: EntryDraft,
        _ problems: [DraftProblem],
        _ wording: Wording
    ) -> [FieldView] {
        var fields: [FieldView] = []
        if form.asksDay {
            fields.append(
                FieldView(
                    name: DraftField.day.name,
                    label: wording(Text("entry.dayField", "Day")),
                    problem: says(.day, problems, wording),
                    value: draft.content.day.description,
                    look: .line(type: "date", keyboard: "text"),
                    wording: wording
                )
            )
        }
        if form.asksTime {
            fields.append(
                FieldView(
                    name: DraftField.time.name,
                    label: wording(Text("entry.time", "Began at")),
                    problem: says(.time, problems, wording),
                    value: draft.content.time?.description ?? "",
                    look: .line(type: "time", keyboard: "text"),
                    wording: wording
                )
            )
        }
        return fields
    }

    private static func says(
        _ field: DraftField,
        _ problems: [DraftProblem],
        _ wording: Wording
    )
        -> String
    {
        problems.first { $0.field == field }.map { wording($0.says) } ?? ""
    }

    private static func keep(_ type: EntryType) -> Text {
        switch type {
        case .evening: Text("entry.keep.evening", "Keep this evening")
        case .morning: Text("entry.keep.morning", "Keep this night")
        case .bodyMap: Text("entry.keep.bodyMap", "Keep this drawing")
        case .legsStarted, .flare, .visit, .note, .sittingTest, .walkTest:
            Text("entry.keep", "Keep")
        }
    }

    private static let problemTitle = Text(
        "entry.problems",
        "{count} {count|thing needs|things need} another look. Your answers are still here."
    )
    private static let moreWords = Text("entry.more", "More")
}

/// One problem above a form, with a link to its field.
struct ProblemView: MustacheParent, Sendable {
    private let problem: DraftProblem
    private let wording: Wording

    /// Describes a problem.
    init(_ problem: DraftProblem, wording: Wording) {
        self.problem = problem
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "says": wording(problem.says)
        case "hasField": field != nil
        case "field": field ?? ""
        default: nil
        }
    }

    private var field: String? {
        switch problem.field {
        case .key, .time, .day: problem.field.name
        case .own(let id): FieldView.name(of: id)
        case .entry, .zone: nil
        }
    }
}
