// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Vocabulary
import Wording

/// What the person tracks besides what the diary asks.
struct TrackablesPage: Page {
    static let template = "trackables"

    private let visit: Visit
    private let trackables: [Trackable]
    private let name: String
    private let form: TrackableForm
    private let problem: Text?

    /// Lists the trackables, with the form to add one as it was filled in.
    init(
        _ trackables: [Trackable],
        name: String,
        form: TrackableForm,
        problem: Text?,
        visit: Visit
    ) {
        self.trackables = trackables
        self.name = name
        self.form = form
        self.problem = problem
        self.visit = visit
    }

    var title: Text { Text("trackables.title", "Your own to track") }
    var room: MenuRoom? { .diary }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(title)
        case "trackables": trackables.map { TrackableLine($0, wording: visit.wording) }
        case "isEmpty": trackables.isEmpty
        case "action": Paths.trackables()
        case "id": visit.world.freshID(as: TrackableKind.self).text
        case "fields": [nameField, formField]
        case "diary": Paths.diary()
        case "say": Phrases(TrackablesPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    private var nameField: FieldView {
        FieldView(
            name: "name",
            label: visit.wording(Text("trackables.name", "What is it?")),
            hint: visit.wording(
                Text("trackables.hint", "Such as magnesium, warm bath, or hours on my feet.")
            ),
            problem: problem.map { visit.wording($0) } ?? "",
            value: name,
            isWide: true,
            look: .line(type: "text", keyboard: "text"),
            wording: visit.wording
        )
    }

    private var formField: FieldView {
        FieldView(
            name: "form",
            label: visit.wording(Text("trackables.form", "How do you want to record it?")),
            options: TrackableForm.allCases.map { choice in
                OptionView(
                    value: choice.rawValue,
                    words: visit.wording(TrackableLine.words(choice)),
                    isChosen: choice == form
                )
            },
            isRequired: true,
            look: .chips(several: false),
            wording: visit.wording
        )
    }

    private static let phrases: [Text] = [
        Text("trackables.eyebrow", "Diary"),
        Text(
            "trackables.says",
            "What you add here is asked under “More” in the evening check-in. Stop asking whenever "
                + "you like: what was recorded stays."
        ),
        Text("trackables.empty", "Nothing of your own yet."),
        Text("trackables.add", "Add it"),
        Text("trackables.new", "Add something"),
        Text("trackables.diary", "Back to the diary"),
    ]
}

/// One of the person's own trackables in the list.
struct TrackableLine: MustacheParent, Sendable {
    private let trackable: Trackable
    private let wording: Wording

    /// Describes a trackable.
    init(_ trackable: Trackable, wording: Wording) {
        self.trackable = trackable
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": trackable.name
        case "form": wording(TrackableLine.words(trackable.form))
        case "isActive": trackable.isActive
        case "path": Paths.trackable(trackable.id)
        case "delete": Paths.trackableDelete(trackable.id)
        case "deleteWords": wording(Text("trackables.delete", "Delete"))
        case "stop": wording(Text("trackables.stop", "Stop asking"))
        case "resume": wording(Text("trackables.resume", "Ask again"))
        case "asleep": wording(Text("trackables.asleep", "not asked at present"))
        default: nil
        }
    }

    /// How a form of recording is called.
    static func words(_ form: TrackableForm) -> Text {
        switch form {
        case .yesNo: Text("trackables.form.yesNo", "yes or no")
        case .rating: Text("trackables.form.rating", "0 to 10")
        case .number: Text("trackables.form.number", "a number")
        }
    }
}
