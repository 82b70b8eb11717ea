// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The medicines of a case by their ingredients.
struct MedicineList: Sendable {
    /// Every medicine, in the order of the case, also those that were stopped.
    let medicines: [ListedMedicine]
    /// The medicines that are taken now, as far as is known.
    let takenNow: [ListedMedicine]
    /// Every group on the list and every group taken now: most rules ask for groups that are not
    /// there, and are told so without a look at each medicine.
    private let listed: MedicineGroups
    private let taken: MedicineGroups
    private let day: Day
    private let isAsked: Bool

    init(_ case: Case) {
        day = `case`.asOf
        isAsked = `case`.medicines != nil
        medicines = (`case`.medicines ?? []).enumerated().map {
            ListedMedicine($1, at: $0, in: `case`)
        }
        takenNow = medicines.filter { $0.isTaken == .yes }
        listed = medicines.groups
        taken = takenNow.groups
    }

    /// The medicines that are taken now, as far as is known, and hold one of these groups.
    func taken(_ classes: MedicineClass...) -> [ListedMedicine] {
        taken(of: MedicineGroups(classes))
    }

    /// The medicines that are taken now, as far as is known, and hold one of these groups.
    func taken(of classes: MedicineGroups) -> [ListedMedicine] {
        guard !taken.isDisjoint(with: classes) else { return [] }
        return takenNow.filter { $0.isAny(of: classes) }
    }

    /// Whether a medicine of one of these groups is taken now; it rests on all that are.
    ///
    /// A name that is not known counts as none of them: medicines are never guessed.
    func takes(_ classes: MedicineClass...) -> Claim { takes(anyOf: MedicineGroups(classes)) }

    /// Whether a medicine of one of these groups is taken now; it rests on all that are.
    func takes(anyOf classes: MedicineGroups) -> Claim {
        guard !isAsked || !listed.isDisjoint(with: classes) else { return Claim(.no, .medicines) }
        return takes { $0.isAny(of: classes) }
    }

    /// Whether a medicine with an ingredient is taken now, by its name in the table.
    func takes(ingredient: String) -> Claim { takes { $0.holds(ingredient) } }

    /// How many milligrams of an ingredient are taken in a day, over all products.
    ///
    /// `isWhole` is false when a product is taken of which the amount can't be told; the sum is
    /// then the least that is taken. Nil when no product tells its amount.
    func daily(_ ingredient: String) -> DailyTotal? {
        let products = medicines.filter { $0.isTaken == .yes && $0.holds(ingredient) }
        let known = products.compactMap { product in
            product.milligrams(of: ingredient, on: day).map { (product.path, $0) }
        }
        guard !known.isEmpty else { return nil }
        return DailyTotal(
            milligrams: known.reduce(0) { $0 + $1.1 },
            answers: known.map(\.0),
            isWhole: known.count == products.count
        )
    }

    private func takes(_ isMeant: (ListedMedicine) -> Bool) -> Claim {
        guard isAsked else { return Claim(.unknown, .medicines) }
        let claims = medicines.filter(isMeant).map(\.taken)
        return claims.isEmpty ? Claim(.no, .medicines) : .any(claims)
    }
}

extension [ListedMedicine] {
    /// Every group that one of them holds.
    fileprivate var groups: MedicineGroups {
        reduce(into: MedicineGroups()) { $0.formUnion($1.classes) }
    }
}

/// What all products together give of one ingredient in a day.
struct DailyTotal: Hashable, Sendable {
    /// Milligrams a day.
    let milligrams: Double
    /// The products it is summed over.
    let answers: [AnswerPath]
    /// Whether the amount of every product that is taken is known.
    let isWhole: Bool
}
