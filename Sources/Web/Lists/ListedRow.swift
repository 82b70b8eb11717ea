// SPDX-License-Identifier: Apache-2.0
import Clinical
import Crypto
import Storage
import Vocabulary
import Wording

/// A line of a list with a form of its own: a medicine, a result, a step of the plan.
///
/// Its list stands in the case or in the plan (``RowHome``).
///
/// A line has no identifier in its file. Its form is found by a ``mark`` of what it says, so
/// that a page which was left open can never change another line than the one it shows.
protocol ListedRow: Hashable, Sendable {
    /// What the list stands in.
    associatedtype Home: RowHome

    /// Which list it is.
    static var list: RowList { get }
    /// The lines of a file; nil when they were not asked about.
    static func rows(of file: Home) -> [Self]?
    /// Puts lines in place of those of a file.
    static func put(_ rows: [Self], in file: inout Home)
    /// Reads the line a form holds; what is wrong is noted with the reader.
    ///
    /// - Parameters:
    ///   - form: The reader of the form.
    ///   - former: The line it changes; nil for a new one.
    ///   - day: Today.
    /// - Returns: The line; nil when it can’t be read.
    static func read(_ form: inout RowReader, over former: Self?, on day: Day) -> Self?
    /// What is wrong with the line as a whole on a day; nil when nothing is.
    static func problem(with row: Self, on day: Day) -> RowProblem?
    /// The fields of the form, in groups.
    static func groups(_ fields: RowFields) -> [RowGroup]
    /// The line as its form holds it; reading it gives the same line.
    var written: FormFields { get }
}

extension ListedRow {
    /// What the line says, as sixteen characters.
    var mark: String {
        var digest = SHA256()
        for field in written.fields {
            digest.update(data: Array("\(field.name)=\(field.value)\n".utf8))
        }
        return String(Hexadecimal.text(digest.finalize()).prefix(16))
    }
}

/// The lists whose lines have a form, with the places and words that differ.
enum RowList: String, Hashable, Sendable {
    case medicine, result, reaction, goal, step, tried

    /// Where a new line is written.
    var new: Path {
        switch self {
        case .medicine: Paths.medicineNew
        case .result: Paths.resultNew
        case .reaction: Paths.reactionNew
        case .goal: Paths.goalNew
        case .step: Paths.stepNew
        case .tried: Paths.triedNew
        }
    }

    /// Where a line is changed, by its mark.
    var line: Path {
        switch self {
        case .medicine: Paths.medicineLine
        case .result: Paths.resultLine
        case .reaction: Paths.reactionLine
        case .goal: Paths.goalLine
        case .step: Paths.stepLine
        case .tried: Paths.triedLine
        }
    }

    /// The room whose page shows the list.
    var room: MenuRoom {
        switch self {
        case .medicine, .result, .reaction: .review
        case .goal, .step, .tried: .plan
        }
    }

    /// The heading of the form of a new line.
    var newTitle: Text {
        switch self {
        case .medicine: Text("rowPage.medicine.new", "Add a medicine")
        case .result: Text("rowPage.result.new", "Add a result")
        case .reaction: Text("rowPage.reaction.new", "Add a reaction")
        case .goal: Text("rowPage.goal.new", "Set a goal")
        case .step: Text("rowPage.step.new", "Write a step of your own")
        case .tried: Text("rowPage.tried.new", "Write down what was tried")
        }
    }

    /// The heading of the form of a line that is there.
    var changeTitle: Text {
        switch self {
        case .medicine: Text("rowPage.medicine.change", "Change a medicine")
        case .result: Text("rowPage.result.change", "Change a result")
        case .reaction: Text("rowPage.reaction.change", "Change a reaction")
        case .goal: Text("rowPage.goal.change", "Change a goal")
        case .step: Text("rowPage.step.change", "Change a step")
        case .tried: Text("rowPage.tried.change", "Change what was tried")
        }
    }

    /// What stands under the heading.
    var lead: Text {
        switch self {
        case .medicine:
            Text(
                "rowPage.medicine.lead",
                "Write what is on the box: Evenfall finds the ingredients. Only the name is needed; "
                    + "with dose and dates more can be weighed."
            )
        case .result:
            Text(
                "rowPage.result.lead",
                "Copy it from the laboratory’s paper, number and unit as they stand there."
            )
        case .reaction:
            Text(
                "rowPage.reaction.lead",
                "An allergy, or anything a medicine did to you that should not happen again."
            )
        case .goal:
            Text(
                "rowPage.goal.lead",
                "A rating from 0 to 10 that you want to come down to, as the diary asks for it. For "
                    + "back pain, studies count a fall of 2 points as one that matters."
            )
        case .step:
            Text(
                "rowPage.step.lead",
                "Write down what you and your doctor agreed: what, who, by when. Nothing here "
                    + "changes unless you change it."
            )
        case .tried:
            Text(
                "rowPage.tried.lead",
                "What was tried, and what it did to legs and back. What brought nothing is not "
                    + "proposed again."
            )
        }
    }
}
