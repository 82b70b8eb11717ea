// SPDX-License-Identifier: Apache-2.0

/// An active ingredient, as the tables list it.
public struct Ingredient: Hashable, Sendable {
    /// Its name in lower case, such as `duloxetine`.
    public let name: String
    /// The groups it belongs to.
    public let classes: MedicineGroups
    /// Its RxNorm concept, where that is certain.
    public let rxNorm: Int?
    /// Generic names of other countries and brands, as they are written.
    public let otherNames: [String]

    /// Every ingredient of the tables, in their order.
    public static let all: [Ingredient] = IngredientTable.all.split(separator: "\n").map { line in
        let parts = MedicineTable.parts(line)
        precondition(parts.count == 4, "IngredientTable: \(line)")
        return Ingredient(
            name: parts[0],
            classes: MedicineGroups(
                parts[1].split(separator: " ").map { word in
                    guard let known = MedicineClass(name: word) else {
                        preconditionFailure("IngredientTable: \(line)")
                    }
                    return known
                }
            ),
            rxNorm: Int(parts[2]),
            otherNames: MedicineTable.names(parts[3])
        )
    }

    /// Every ingredient by its name.
    public static let named: [String: Ingredient] = Dictionary(
        all.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in preconditionFailure("twice: \(first.name)") }
    )
}

/// How the lines of the medicine tables are read.
enum MedicineTable {
    /// The parts of a line between bars.
    static func parts(_ line: Substring) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    }

    /// The names of a part, between commas.
    static func names(_ part: String) -> [String] {
        part.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ words: Substring) -> String {
        var words = words
        while words.first == " " { words.removeFirst() }
        while words.last == " " { words.removeLast() }
        return String(words)
    }
}
