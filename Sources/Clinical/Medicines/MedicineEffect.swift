// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What one ingredient does to restless legs and to back pain, and what to ask about it.
///
/// One line of ``MedicineEffectTable``. A worse line is a prompt to ask, never to stop.
public struct MedicineEffect: Hashable, Sendable {
    /// What it does to restless legs.
    public enum Legs: String, Hashable, Sendable, CaseIterable {
        /// New or worse in about one of four people.
        case muchWorse
        /// Worse in some people.
        case worse
        /// Single reports of worsening, or worsening of a misused dose.
        case mayWorsen
        /// Helps at first, can make it worse over time.
        case betterThenWorse
        case better
        /// No effect is known.
        case noneKnown
        /// None by itself; it can lower iron over time.
        case ironLoss
        /// None by itself; less iron is taken up.
        case ironUptake
        /// Not known, or sources disagree.
        case unclear
    }

    /// What it does to back pain.
    public enum Back: String, Hashable, Sendable, CaseIterable {
        /// A small effect in studies or guidelines.
        case small
        /// Used for a short time in new pain.
        case shortTerm
        /// Studies or guidelines found no benefit, or there are none.
        case noBenefit
        /// Guidelines disagree.
        case conflict
        case unclear
    }

    /// The ingredients or classes of the line.
    public let names: [String]
    /// What it does to restless legs.
    public let legs: Legs
    /// What that rests on.
    public let legsBasis: Basis
    /// What it does to back pain; nil when it is no medicine for the back.
    public let back: Back?
    /// What that rests on; nil with ``back``.
    public let backBasis: Basis?
    /// What to ask a clinician; nil when nothing is to be asked.
    public let question: Question?

    /// Every line of the table, in its order.
    public static let all: [MedicineEffect] =
        MedicineEffectTable.all.split(separator: "\n").map(MedicineEffect.init)

    /// What is known of an ingredient; nil when the table says nothing of it.
    ///
    /// On the skin an anti-inflammatory medicine hardly reaches the gut.
    public static func of(_ ingredient: Ingredient, onSkin: Bool = false) -> MedicineEffect? {
        onSkin && ingredient.classes.contains(.nsaid)
            ? named[skinLine] : byIngredient[ingredient.name]
    }

    /// The line of an ingredient or a class by the name it has in the table; nil when there is none.
    static func line(_ name: String) -> MedicineEffect? { named[name] }

    /// Whether it is known or reported to make restless legs worse.
    var isAggravator: Bool {
        switch legs {
        case .muchWorse, .worse, .mayWorsen: true
        case .betterThenWorse, .better, .noneKnown, .ironLoss, .ironUptake, .unclear: false
        }
    }

    private static let skinLine = "nsaid on the skin"

    private static let named: [String: MedicineEffect] = Dictionary(
        all.flatMap { line in line.names.map { ($0, line) } },
        uniquingKeysWith: { first, _ in preconditionFailure("twice: \(first.names)") }
    )

    private static let byIngredient: [String: MedicineEffect] = {
        var found: [String: MedicineEffect] = [:]
        for ingredient in Ingredient.all {
            let ofClass = all.first { line in
                line.names.contains { name in
                    MedicineClass(name: name).map(ingredient.classes.contains) ?? false
                }
            }
            found[ingredient.name] = named[ingredient.name] ?? ofClass
        }
        return found
    }()

    private init(_ line: Substring) {
        let parts = MedicineTable.parts(line)
        precondition(parts.count == 4, "MedicineEffectTable: \(line)")
        names = MedicineTable.names(parts[0])
        let legs = Cell(parts[1], in: line)
        self.legs = MedicineEffect.known(Legs(rawValue: legs.effect), in: line)
        legsBasis = legs.basis
        let back = parts[2] == "-" ? nil : Cell(parts[2], in: line)
        self.back = back.map { MedicineEffect.known(Back(rawValue: $0.effect), in: line) }
        backBasis = back?.basis
        question =
            parts[3] == "-" ? nil : MedicineEffect.known(Question(rawValue: parts[3]), in: line)
    }

    /// A part of a line: the effect, its grade, how well it was checked, and the sources.
    private struct Cell {
        let effect: String
        let basis: Basis

        init(_ text: String, in line: Substring) {
            let words = text.split(separator: " ").map(String.init)
            precondition(words.count > 3, "MedicineEffectTable: \(line)")
            effect = words[0]
            basis = Basis(
                words[3...].map { SourceID($0) },
                grade: MedicineEffect.known(EvidenceGrade(rawValue: words[1]), in: line),
                verification: MedicineEffect.known(Verification(rawValue: words[2]), in: line),
                reviewed: .lastReview
            )
        }
    }

    private static func known<Word>(_ word: Word?, in line: Substring) -> Word {
        guard let word else { preconditionFailure("MedicineEffectTable: \(line)") }
        return word
    }
}
