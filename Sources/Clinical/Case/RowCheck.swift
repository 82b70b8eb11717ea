// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What is wrong with one part of a listed line.
public struct RowProblem: Hashable, Sendable {
    /// The part it is about.
    public let part: RowPart
    /// What is wrong and what to do.
    public let says: Text
}

/// What a line of medicines, results or reactions must keep, wherever it was written.
public enum RowCheck {
    /// The most lines a list may have.
    public static let mostRows: Int = 100
    /// The most bytes of a name.
    public static let longestName: Int = 400

    /// Said when a list has no room for another line.
    public static let tooMany: Text = ReplyWords.tooManyRows

    /// The first problem of a medicine on a day; nil when there is none.
    public static func problem(with row: Medicine, on day: Day) -> RowProblem? {
        if !isName(row.name) { return RowProblem(part: .name, says: ReplyWords.nameMissing) }
        if let started = row.started, started.earliest > day {
            return RowProblem(part: .started, says: ReplyWords.notYet(day))
        }
        if let started = row.started, let stopped = row.stopped,
            stopped.latest < started.earliest
        {
            let says = ReplyWords.stoppedBeforeStart.with(["name": .verbatim(row.name)])
            return RowProblem(part: .stopped, says: says)
        }
        return row.asNeeded == .onlyBefore
            ? RowProblem(part: .asNeeded, says: ReplyWords.wrongForm) : nil
    }

    /// The first problem of a laboratory result on a day; nil when there is none.
    ///
    /// A value that can't be true and a strange unit are none: they are kept and judged by no rule.
    public static func problem(with row: LabResult, on day: Day) -> RowProblem? {
        guard let drawn = row.on, drawn.earliest > day else { return nil }
        return RowProblem(part: .on, says: ReplyWords.notYet(day))
    }

    /// The first problem of a reaction; nil when there is none.
    public static func problem(with row: Allergy) -> RowProblem? {
        if !isName(row.to) { return RowProblem(part: .to, says: ReplyWords.nameMissing) }
        return (row.reaction ?? "").utf8.count > longestName
            ? RowProblem(part: .reaction, says: ReplyWords.nameMissing) : nil
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.count <= longestName && text.contains { !$0.isWhitespace }
    }
}
