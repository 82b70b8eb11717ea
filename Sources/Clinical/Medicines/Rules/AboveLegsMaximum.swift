// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The highest daily doses of dopamine agonists for restless legs.
///
/// Source: US labels, as quoted by summaries (pramipexole 0.5 mg salt; ropinirole 4 mg, 3 mg on
/// haemodialysis; rotigotine 3 mg/24 h); UK sheet of 2023 (pramipexole 0.54 mg base = 0.75 mg
/// salt). The alert comes above the lower one, and the words name the unit.
enum AboveLegsMaximum {
    /// Milligrams of pramipexole a day, as salt: US.
    static let pramipexoleSalt = 0.5
    /// Milligrams of pramipexole a day, as salt: UK and EU, the same as 0.54 mg base.
    static let pramipexoleSaltEurope = 0.75
    /// Milligrams of salt that hold one milligram of base (0.75 mg hold 0.54 mg).
    static let saltPerBase = 0.75 / 0.54
    /// Milligrams of ropinirole a day.
    static let ropinirole = 4.0
    /// Milligrams of ropinirole a day on haemodialysis.
    static let ropiniroleDialysis = 3.0
    /// Milligrams of rotigotine in 24 hours.
    static let rotigotine = 3.0
    /// What adding and turning base into salt may leave behind the last digit.
    static let rounding = 1e-6

    /// What is taken of one ingredient for the legs in a day.
    struct Amount: Sendable {
        var milligrams = 0.0
        var answers: [AnswerPath] = []
        /// Whether salt or base was told for every product.
        var isFormKnown = true

        /// The milligrams with three digits behind the point, without what turning base into salt
        /// leaves behind.
        var asWritten: Double { Decimals.rounded(milligrams, digits: 3) }
    }

    /// What is taken of an ingredient for the legs; nil when it is not or can't be told.
    static func amount(of ingredient: String, in story: ReviewStory) -> Amount? {
        var sum = Amount()
        for medicine in story.list.medicines
        where medicine.isTaken == .yes && medicine.holds(ingredient) && story.isForLegs(medicine) {
            guard let part = medicine.milligrams(of: ingredient, on: story.case.asOf) else {
                continue
            }
            let form = pramipexoleForm(medicine)
            sum.milligrams += form == .base ? part * saltPerBase : part
            sum.answers.append(medicine.path)
            if form == nil { sum.isFormKnown = false }
        }
        return sum.answers.isEmpty ? nil : sum
    }

    /// Salt or base, as told or as the name says; nil when neither is known.
    ///
    /// Only pramipexole is sold both ways; the milligrams of the others are the base's.
    private static func pramipexoleForm(_ medicine: ListedMedicine) -> MedicineForm? {
        guard medicine.holds("pramipexole") else { return .salt }
        if medicine.medicine.form == .base || medicine.medicine.form == .salt {
            return medicine.medicine.form
        }
        if medicine.resolved.salts.contains("base") { return .base }
        return medicine.resolved.salts.isEmpty ? nil : .salt
    }
}

extension FindingRule {
    static let aboveLegsMaximum = FindingRule(
        "above-legs-maximum",
        about: .medicines,
        Text(
            "medicines.aboveMaximum.statement",
            "A dopamine agonist for restless legs above its highest dose: pramipexole 0.5 mg of the "
                + "salt a day in the US (in the UK and EU 0.54 mg of the base, which is 0.75 mg of "
                + "the salt), ropinirole 4 mg (3 mg on haemodialysis), rotigotine 3 mg in 24 hours. "
                + "Where salt or base is not told, milligrams are read as salt. Not with Parkinson’s "
                + "disease. The dose should not go up; ask about augmentation."
        ),
        basis: Basis(
            "dopamine-agonist-maxima",
            "uk-gp-pharmacy-2023",
            grade: .weak,
            verification: .secondary
        )
    ) { story in
        guard !story.list.taken(.dopamineAgonist).isEmpty, !story.hasParkinson else { return [] }
        return [pramipexole(story), ropinirole(story), rotigotine(story)].compactMap(\.self)
    }

    private static func pramipexole(_ story: ReviewStory) -> Reading? {
        guard let amount = AboveLegsMaximum.amount(of: "pramipexole", in: story),
            amount.milligrams > AboveLegsMaximum.pramipexoleSalt + AboveLegsMaximum.rounding
        else { return nil }
        let isAboveBoth =
            amount.milligrams > AboveLegsMaximum.pramipexoleSaltEurope + AboveLegsMaximum.rounding
        let says =
            !amount.isFormKnown
            ? Text(
                "medicines.aboveMaximum.formUnknown",
                "{signs} comes to {amount} mg of pramipexole a day, read as salt because the form was "
                    + "not told. For restless legs the highest dose is 0.5 mg of salt in the US, "
                    + "0.54 mg of base (0.75 mg of salt) in Europe. Please look on the box for salt "
                    + "or base and call the prescriber before the next prescription. Please do not "
                    + "change it on your own."
            )
            : isAboveBoth
                ? Text(
                    "medicines.aboveMaximum.pramipexole",
                    "{signs} comes to {amount} mg of pramipexole salt a day. For restless legs the "
                        + "highest dose is 0.5 mg of salt in the US and 0.75 mg (0.54 mg of base) in "
                        + "Europe. Please call the prescriber before the next prescription. Please "
                        + "do not change it on your own."
                )
                : Text(
                    "medicines.aboveMaximum.between",
                    "{signs} comes to {amount} mg of pramipexole salt a day. For restless legs that is "
                        + "above the highest dose in the US (0.5 mg of salt), not above that in "
                        + "Europe (0.75 mg of salt, 0.54 mg of base). Please ask the prescriber "
                        + "before the next prescription. Please do not change it on your own."
                )
        return above(amount, says, story)
    }

    private static func ropinirole(_ story: ReviewStory) -> Reading? {
        guard var amount = AboveLegsMaximum.amount(of: "ropinirole", in: story) else { return nil }
        let isAbove = amount.milligrams > AboveLegsMaximum.ropinirole + AboveLegsMaximum.rounding
        if !isAbove {
            let dialysis = story.has(.dialysis)
            guard dialysis.isYes,
                amount.milligrams > AboveLegsMaximum.ropiniroleDialysis + AboveLegsMaximum.rounding
            else { return nil }
            amount.answers += dialysis.answers
        }
        return above(
            amount,
            Text(
                "medicines.aboveMaximum.ropinirole",
                "{signs} comes to {amount} mg of ropinirole a day. For restless legs the highest dose is "
                    + "4 mg a day, on dialysis 3 mg. Please call the prescriber before the next "
                    + "prescription. Please do not change it on your own."
            ),
            story
        )
    }

    private static func rotigotine(_ story: ReviewStory) -> Reading? {
        guard let amount = AboveLegsMaximum.amount(of: "rotigotine", in: story),
            amount.milligrams > AboveLegsMaximum.rotigotine + AboveLegsMaximum.rounding
        else { return nil }
        return above(
            amount,
            Text(
                "medicines.aboveMaximum.rotigotine",
                "{signs} comes to {amount} mg of rotigotine in 24 hours. For restless legs the highest "
                    + "dose is 3 mg in 24 hours. Please call the prescriber before the next "
                    + "prescription. Please do not change it on your own."
            ),
            story
        )
    }

    private static func above(
        _ amount: AboveLegsMaximum.Amount,
        _ says: Text,
        _ story: ReviewStory
    ) -> Reading {
        Reading(
            topic: .aboveLegsMaximum,
            level: .alert,
            says: says.with([
                "signs": .list(
                    amount.answers.filter { $0 != .conditions }.map(story.name(of:))
                ),
                "amount": .number(amount.asWritten, digits: 2),
            ]),
            answers: amount.answers,
            value: Measured(value: amount.asWritten, unit: "mg/d")
        )
    }
}
