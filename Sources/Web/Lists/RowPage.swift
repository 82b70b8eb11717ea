// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// The form of one line of a list.
struct RowPage: Page {
    static let template = "row"

    private let list: RowList
    private let doses: Int
    private let mark: String?
    private let groups: [RowGroup]
    private let problems: [String: Text]
    private let isGone: Bool
    private let wording: Wording

    /// Shows a form.
    ///
    /// - Parameters:
    ///   - kind: Which list it belongs to.
    ///   - form: What its fields hold.
    ///   - mark: The mark of the line it changes; nil for a new one.
    ///   - problems: What is wrong, by the name of the field.
    ///   - isGone: Whether the line it was to change is no longer there.
    ///   - visit: The language.
    init<Row: ListedRow>(
        _ kind: Row.Type,
        form: FormFields,
        mark: String? = nil,
        problems: [String: Text] = [:],
        isGone: Bool = false,
        visit: Visit
    ) {
        list = Row.list
        doses = DoseFields.count(in: form)
        self.mark = mark
        self.problems = problems
        self.isGone = isGone
        wording = visit.wording
        groups = Row.groups(RowFields(form: form, problems: problems, wording: visit.wording))
    }

    var title: Text { mark == nil ? list.newTitle : list.changeTitle }
    var room: MenuRoom? { list.room }
    var problemWords: [String] { problems.sorted { $0.key < $1.key }.map { wording($0.value) } }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": wording(title)
        case "lead": wording(list.lead)
        case "action": mark.map { list.line($0) } ?? list.new()
        case "isKnown": mark != nil
        case "isGone": isGone
        case "hasProblems": !problems.isEmpty
        case "problems": problemWords
        case "groups": groups
        case "canGrow": list == .medicine
        case "doses": doses
        case "countName": DoseFields.countName
        case "removeSays": wording(removeSays)
        case "back": list.room.path()
        case "room": wording(list.room.name)
        case "say": Phrases(RowPage.phrases, wording: wording)
        default: nil
        }
    }

    private var removeSays: Text {
        switch list {
        case .medicine:
            Text(
                "rowPage.medicine.removeSays",
                "A medicine you no longer take belongs in the list, with the day it was stopped. "
                    + "Remove it only if it was written by mistake."
            )
        case .step:
            Text(
                "rowPage.step.removeSays",
                "A step that is done or set aside can stay, with its day and the reason. Remove it "
                    + "only if it was written by mistake."
            )
        case .result, .reaction, .goal, .tried:
            Text("rowPage.removeSays", "Remove it only if it was written by mistake.")
        }
    }

    private static let phrases: [Text] = [
        Text("rowPage.keep", "Keep it"),
        Text("rowPage.another", "Another dose"),
        Text("rowPage.remove", "Remove from the list"),
        Text("rowPage.removeTitle", "Written by mistake?"),
        Text(
            "rowPage.gone",
            "The line you were changing was changed or removed meanwhile, on another page. What you "
                + "wrote is still here: keep it as a line of its own, or go back and look."
        ),
        Text("rowPage.problemTitle", "Nothing is kept yet. Please look here:"),
    ]
}
