// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What a treatment does to the legs or to the back, as far as is known.
public struct TreatmentEffect: Hashable, Sendable {
    /// Which way it goes.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Helps many.
        case helps
        /// Helps a little on average.
        case helpsLittle
        /// Few or small studies point to help.
        case mayHelp
        case noBenefit
        /// Studies disagree.
        case conflict
        /// Not clear, or not checked for this table.
        case unclear
        /// No study of it is known to this table.
        case notStudied
        /// The lines of ``MedicineEffectTable`` say it, so that each fact stands once.
        case asMedicine
    }

    /// Which way it goes.
    public let direction: Direction
    /// How much, for a clinician; nil when no number was checked.
    public let size: Text?
    /// What direction and size rest on; nil when nothing is claimed or the lines say it.
    public let basis: Basis?
    /// The lines of ``MedicineEffectTable`` it refers to.
    public let lines: [String]

    /// No study of it is known to this table.
    static let notStudied = TreatmentEffect(.notStudied, nil)

    /// Describes an effect.
    init(_ direction: Direction, _ basis: Basis?, size: Text? = nil) {
        self.direction = direction
        self.size = size
        self.basis = basis
        lines = []
    }

    /// Refers to lines of the table of medicines; a size has a basis of its own.
    init(asMedicines lines: [String], size: Text? = nil, _ basis: Basis? = nil) {
        direction = .asMedicine
        self.size = size
        self.basis = basis
        self.lines = lines
    }

    /// The lines of the table of medicines it refers to.
    public var medicines: [MedicineEffect] { lines.compactMap(MedicineEffect.line) }
}

extension TreatmentEffect.Direction {
    /// What is said of it, for a person; nil where the lines of the medicines say it.
    public var label: Text? {
        switch self {
        case .helps: Text("treatments.effect.helps", "can help many people")
        case .helpsLittle: Text("treatments.effect.helpsLittle", "helps a little on average")
        case .mayHelp: Text("treatments.effect.mayHelp", "may help; studies are few or small")
        case .noBenefit: Text("treatments.effect.noBenefit", "no benefit has been shown")
        case .conflict: Text("treatments.effect.conflict", "studies disagree")
        case .unclear: Text("treatments.effect.unclear", "not clear")
        case .notStudied: Text("treatments.effect.notStudied", "no study of it is known here")
        case .asMedicine: nil
        }
    }
}
