// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// The newest iron results of a case, and whether they may be judged.
///
/// Ferritin and transferrin saturation are judged apart, each by its newest result; a saturation
/// that was not reported is computed from iron and total iron-binding capacity of one day.
struct IronStatus: Sendable {
    /// The newest ferritin; nil when there is none.
    let ferritin: IronValue?
    /// The newest transferrin saturation, reported or computed; nil when there is none.
    let saturation: IronValue?

    init(_ case: Case, labs: LabList, list: MedicineList) {
        guard labs.results.contains(where: { IronStatus.family.contains($0.test) }) else {
            ferritin = nil
            saturation = nil
            return
        }
        let draw = IronDraw(case: `case`, labs: labs, list: list)
        ferritin = labs.latest(.ferritin).map { newest in
            IronValue(
                value: newest.value,
                results: [newest],
                spoilers: draw.spoilers(of: newest)
                    + (newest.value > IronLimits.ferritinToTreat
                        ? draw.inflammation(at: newest) : [])
            )
        }
        saturation = IronStatus.saturation(labs).map { found in
            IronValue(
                value: found.value,
                results: found.results,
                spoilers: draw.spoilers(of: found.results[0])
            )
        }
    }

    static let family: Set<LabTest> = [.ferritin, .iron, .tibc, .transferrinSaturation]

    /// The newest saturation; of a reported and a computed one of one day the reported one.
    private static func saturation(_ labs: LabList) -> (value: Double, results: [UsableResult])? {
        let reported = labs.latest(.transferrinSaturation)
        guard let iron = labs.latest(.iron), let day = iron.day,
            let capacity = labs.results.last(where: { $0.test == .tibc && $0.day == day }),
            reported?.isOlder(than: iron) != false, reported?.day != day
        else { return reported.map { ($0.value, [$0]) } }
        let value = Decimals.rounded(iron.value / capacity.value * 100, digits: 1)
        return (value, [iron, capacity])
    }
}

/// An iron value with the results behind it and what speaks against judging it.
struct IronValue: Sendable {
    /// In the unit of its test.
    let value: Double
    /// The results it was read or computed from.
    let results: [UsableResult]
    /// Why it can't be judged; empty when it can.
    let spoilers: [IronSpoiler]

    /// Where the results stand.
    var paths: [AnswerPath] { results.map(\.path) }

    /// Whether the value passes; it rests on all its results.
    func passes(_ holds: (Double) -> Bool) -> Claim {
        let truth = Truth(holds(value))
        return .all(paths.map { Claim(truth, $0) })
    }
}

/// Something that keeps an iron value from being judged.
struct IronSpoiler: Sendable {
    /// Why, from the most to the least telling.
    enum Reason: Hashable, Sendable {
        case infusion, inflammation, ironJustTaken, afternoon, old
    }

    let reason: Reason
    /// What it rests on besides the result itself.
    let answers: [AnswerPath]
}

extension IronSpoiler.Reason {
    /// The reason in a sentence.
    var words: Text {
        switch self {
        case .infusion:
            Text("labs.spoiler.infusion", "iron went into a vein less than eight weeks before it")
        case .inflammation:
            Text("labs.spoiler.inflammation", "a sign of inflammation (CRP) was raised")
        case .ironJustTaken:
            Text("labs.spoiler.ironJustTaken", "iron was taken less than 24 hours before it")
        case .afternoon: Text("labs.spoiler.afternoon", "it was not drawn in the morning")
        case .old: Text("labs.spoiler.old", "it is more than six months old")
        }
    }
}

/// What has to be true of a blood draw before its iron values are judged.
///
/// Morning, at least 24 hours after the last iron: AASM 2025. Inflammation: CRP above 5 mg/L (from
/// memory) of the same days. Eight weeks after an infusion and six months of age: from memory.
/// A draw without fasting is not refused, because the guideline calls fasting ideal, not needed.
struct IronDraw {
    let `case`: Case
    let labs: LabList
    let list: MedicineList

    /// What spoils every iron value of the draw.
    func spoilers(of result: UsableResult) -> [IronSpoiler] {
        var found: [IronSpoiler] = []
        if let path = infusion(spoiling: result) {
            found.append(IronSpoiler(reason: .infusion, answers: [path]))
        }
        let draw = sameDraw(as: result)
        if let hours = draw.compactMap(\.result.hoursSinceIron).min(),
            hours < IronLimits.hoursOffIron
        {
            found.append(IronSpoiler(reason: .ironJustTaken, answers: []))
        }
        if let time = result.result.time ?? draw.lazy.compactMap(\.result.time).first,
            time >= IronLimits.morningEnds
        {
            found.append(IronSpoiler(reason: .afternoon, answers: []))
        }
        let oldest = `case`.asOf.advanced(byMonths: -IronLimits.monthsValid)
        if result.result.on?.isBefore(oldest).isYes == true {
            found.append(IronSpoiler(reason: .old, answers: []))
        }
        return found
    }

    /// A raised CRP that is not known to be of other days; it makes a ferritin look higher.
    func inflammation(at result: UsableResult) -> [IronSpoiler] {
        let raised = labs.results.filter {
            $0.test == .crp && $0.value > IronLimits.crp && !isApart($0, result)
        }
        return raised.isEmpty
            ? [] : [IronSpoiler(reason: .inflammation, answers: raised.map(\.path))]
    }

    private func isApart(_ one: UsableResult, _ other: UsableResult) -> Bool {
        guard let mine = one.result.on, let theirs = other.result.on else { return false }
        let days = IronLimits.daysOfOneIllness
        return mine.latest.advanced(by: days) < theirs.earliest
            || theirs.latest.advanced(by: days) < mine.earliest
    }

    /// The iron results of the same day, the result itself among them.
    private func sameDraw(as result: UsableResult) -> [UsableResult] {
        guard let day = result.day else { return [result] }
        return labs.results.filter { IronStatus.family.contains($0.test) && $0.day == day }
    }

    /// An infusion after which the result is too early, or which came after the result.
    private func infusion(spoiling result: UsableResult) -> AnswerPath? {
        guard `case`.conditions?.contains(.dialysis) != true else { return nil }
        let drawn = result.result.on?.earliest ?? `case`.asOf
        let earliest = drawn.advanced(by: -IronLimits.daysAfterInfusion)
        return list.medicines.first { medicine in
            medicine.isAny(of: [.intravenousIron])
                && medicine.intakeDays.contains {
                    $0.latest > earliest && $0.earliest <= `case`.asOf
                }
        }?.path
    }
}

extension ListedMedicine {
    /// The days from which it was given, as listed, oldest first.
    var intakeDays: [PartialDate] {
        let days = (medicine.started.map { [$0] } ?? []) + (medicine.doses ?? []).map(\.from)
        return days.withoutRepeats.sorted { $0.earliest < $1.earliest }
    }
}
