// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
import Vocabulary
public import Wording

/// What the diary notes as taken, beside the list of medicines.
///
/// A note is text, so it is read as a box is: a line counts for a medicine when it names it, or an
/// ingredient of it. A night without a note of medicines says nothing about what was taken.
public struct MedicinesNoted: Sendable {
    /// How many nights have a note of medicines.
    public let nights: Int
    private let counts: [Int]

    /// Reads the notes of some entries.
    ///
    /// - Parameters:
    ///   - medicines: The list, in its order.
    ///   - entries: The entries of the nights that are looked at.
    public init(_ medicines: [Medicine], in entries: some Sequence<Entry>) {
        let listed = medicines.map { Noted($0.name) }
        var noted: [Night: Set<Int>] = [:]
        for entry in entries {
            guard let text = entry.values.text(.medicines) else { continue }
            let lines = MedicinesNoted.lines(of: text).map(Noted.init)
            let found = listed.indices.filter { index in
                lines.contains { $0.isSame(as: listed[index]) }
            }
            noted[entry.night, default: []].formUnion(found)
        }
        nights = noted.count
        counts = listed.indices.map { index in noted.values.count { $0.contains(index) } }
    }

    /// What the diary says of the medicine at a place of the list; nil when no night has a note.
    public func says(at index: Int) -> Text? {
        guard nights > 0 else { return nil }
        return Text(
            "medicinesNoted.says",
            "Noted in the diary on {count} of {nights} {nights|night|nights} with a note of "
                + "medicines, of the last four weeks.",
            ["count": .count(counts[index]), "nights": .count(nights)]
        )
    }

    /// The names of a note: one a line, or with commas or semicolons between them.
    public static func lines(of note: String) -> [String] {
        note.split { $0 == "\n" || $0 == "," || $0 == ";" }
            .map { line in
                var words = line[...]
                while words.first?.isWhitespace == true { words.removeFirst() }
                while words.last?.isWhitespace == true { words.removeLast() }
                return String(words)
            }
            .filter { !$0.isEmpty }
    }

    /// A name with what is in it.
    private struct Noted {
        let name: String
        let ingredients: Set<String>

        init(_ name: String) {
            self.name = name.lowercased()
            ingredients = Set(MedicineNames.standard.resolve(name).ingredients.map(\.name))
        }

        func isSame(as other: Noted) -> Bool {
            name == other.name || !ingredients.isDisjoint(with: other.ingredients)
        }
    }
}
