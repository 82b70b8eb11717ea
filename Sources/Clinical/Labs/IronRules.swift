// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension IronStatus {
    /// Whether a ferritin that may be judged passes.
    func ferritin(_ holds: (Double) -> Bool) -> Claim { IronStatus.judged(ferritin, holds) }

    /// Whether a saturation that may be judged passes.
    func saturation(_ holds: (Double) -> Bool) -> Claim { IronStatus.judged(saturation, holds) }

    private static func judged(_ value: IronValue?, _ holds: (Double) -> Bool) -> Claim {
        guard let value, value.spoilers.isEmpty else { return Claim(.unknown, .labs) }
        return value.passes(holds)
    }
}

extension ReviewStory {
    /// Whether the iron lines for restless legs are meant: not when there is no leg problem.
    ///
    /// Where the legs were not asked about the lines are told all the same, with the words “for
    /// restless legs”: a low value is not to be missed for a question that was skipped.
    var asksAboutLegs: Bool { `case`.legs?.isEmpty != true }

    /// Iron above which none is given, or an illness of too much iron.
    var ironIsHigh: Claim {
        let named = has(.haemochromatosis)
        return .any([
            iron.saturation?.passes { $0 > IronLimits.saturationToStop } ?? .never,
            iron.ferritin?.passes { $0 > IronLimits.ferritinToStop } ?? .never,
            named.isYes && !isAboutIron ? .never : named,
        ])
    }

    /// Whether iron is of interest at all: there is a value, a leg problem or an iron medicine.
    private var isAboutIron: Bool {
        iron.ferritin != nil || iron.saturation != nil || `case`.legs?.isEmpty == false
            || list.takes(.oralIron, .intravenousIron).isYes
    }

    /// Ferritin at or below 75 ng/mL, or transferrin saturation below 20 %.
    var ironIsLow: Claim {
        iron.ferritin { $0 <= IronLimits.ferritinToTreat }
            || iron.saturation { $0 < IronLimits.saturationToTreat }
    }

    /// Whether the lines for people without dialysis are asked for.
    var usesIronLines: Bool {
        asksAboutLegs && (iron.ferritin != nil || iron.saturation != nil)
            && !has(.dialysis).isYes && !ironIsHigh.isYes
    }

    /// The iron results as they were reported.
    func ironWords(_ answers: [AnswerPath]) -> Arguments {
        let results = answers.filter { if case .lab = $0 { true } else { false } }
        return ["results": .list(results.map(name(of:)))]
    }
}

extension FindingRule {
    /// Iron is low for restless legs: ferritin ≤ 75 ng/mL or transferrin saturation < 20 %.
    ///
    /// Source: AASM 2025 (consensus). The range that the laboratory printed is not the measure.
    /// Under inflammation a ferritin up to 75 is still low; above it only the saturation counts.
    static let ironTreat = FindingRule(
        "iron-treat",
        about: .labs,
        Text(
            "labs.ironTreat.statement",
            "Restless legs in an adult: ferritin up to 75 ng/mL (µg/L) or transferrin saturation "
                + "below 20 %, drawn in the morning and 24 hours off iron, is a reason to consider "
                + "iron by mouth or intravenously, whatever the laboratory’s own range says. The "
                + "cause of a low value is looked for."
        ),
        basis: Basis("aasm-2025-iron", "allen-2018", grade: .weak)
    ) { story in
        guard story.usesIronLines, case let low = story.ironIsLow, low.isYes else { return [] }
        let answers = low.answers
        var says = isCalledNormal(story) ? ironCalledNormal : ironLow
        if story.needsCauseOfLowIron.isYes { says = ironLowWithCause }
        return [
            Reading(
                topic: .ironTreat,
                level: .ask,
                says: says.with(story.ironWords(answers)),
                answers: answers,
                rivals: story.ironLosses
            )
        ]
    }

    /// Whether the laboratory called a ferritin normal that is low for restless legs.
    private static func isCalledNormal(_ story: ReviewStory) -> Bool {
        story.iron.ferritin?.results.first?.isInRange.isYes == true
            && story.iron.ferritin { $0 <= IronLimits.ferritinToTreat }.isYes
    }

    private static let ironLow = Text(
        "labs.ironTreat.says",
        "{results}. For restless legs this is low: the line is ferritin 75 or transferrin saturation "
            + "20 %. Please ask your doctor whether iron by mouth or as an infusion fits you, and "
            + "why it is low. Please do not start iron on your own."
    )

    private static let ironCalledNormal = Text(
        "labs.ironTreat.normal",
        "{results}. The laboratory calls this normal, but for restless legs its range is not the "
            + "line: that is ferritin 75 or transferrin saturation 20 %. Please ask your doctor "
            + "whether iron by mouth or as an infusion fits you, and why it is low. Please do not "
            + "start iron on your own."
    )

    private static let ironLowWithCause = Text(
        "labs.ironTreat.cause",
        "{results}. The iron stores look nearly empty. Please ask your doctor soon where the iron "
            + "goes: in men, and in women after the change, the stomach and bowel are looked at "
            + "first. Please also ask whether iron by mouth or as an infusion fits you."
    )

    /// Ferritin above 75 and up to 100 ng/mL: only iron by vein is considered.
    ///
    /// Source: AASM 2025 (the abstract seen is cut in the sentence; the rest is secondary).
    static let ironIntravenousOnly = FindingRule(
        "iron-intravenous-only",
        about: .labs,
        Text(
            "labs.ironIntravenousOnly.statement",
            "Restless legs in an adult: with ferritin above 75 and up to 100 ng/mL and a transferrin "
                + "saturation that is not below 20 %, only intravenous iron is considered, because "
                + "little is absorbed by mouth."
        ),
        basis: Basis(
            "aasm-2025-iron",
            "iron-summaries",
            grade: .weak,
            verification: .secondary
        )
    ) { story in
        guard story.usesIronLines, !story.ironIsLow.isYes else { return [] }
        let between = story.iron.ferritin {
            $0 > IronLimits.ferritinToTreat && $0 <= IronLimits.ferritinForInfusion
        }
        guard between.isYes else { return [] }
        let answers = between.answers
        return [
            Reading(
                topic: .ironIntravenousOnly,
                level: .ask,
                says: Text(
                    "labs.ironIntravenousOnly.says",
                    "{results}. Between 75 and 100, iron tablets add little, because the body takes "
                        + "in little. If your legs trouble you, please ask your doctor whether an "
                        + "iron infusion is worth talking about.",
                    story.ironWords(answers)
                ),
                answers: answers
            )
        ]
    }

    /// Ferritin above 100 ng/mL with a saturation of 20–45 %: more iron is not routine.
    ///
    /// Source: AASM 2025, IRLSSG 2018. Said only when both values are there and may be judged.
    static let ironEnough = FindingRule(
        "iron-enough",
        about: .labs,
        Text(
            "labs.ironEnough.statement",
            "Ferritin above 100 ng/mL with a transferrin saturation of 20–45 % and without a sign of "
                + "inflammation: iron is not routine. Trials of ferric carboxymaltose went up to a "
                + "ferritin of 300."
        ),
        basis: Basis(
            "allen-2018",
            "iron-thresholds-review",
            grade: .weak,
            verification: .secondary
        )
    ) { story in
        guard story.usesIronLines else { return [] }
        let enough =
            story.iron.ferritin { $0 > IronLimits.ferritinForInfusion }
            && story.iron.saturation {
                $0 >= IronLimits.saturationToTreat && $0 <= IronLimits.saturationToStop
            }
        guard enough.isYes else { return [] }
        let answers = enough.answers
        return [
            Reading(
                topic: .ironEnough,
                level: .know,
                says: Text(
                    "labs.ironEnough.says",
                    "{results}. For restless legs more iron is not usual at these values. They are "
                        + "worth repeating once or twice a year, or when the legs get worse.",
                    story.ironWords(answers)
                ),
                answers: answers
            )
        ]
    }

    /// Signs that no more iron should be given: saturation > 45 %, ferritin > 300 ng/mL, or
    /// haemochromatosis.
    ///
    /// Source: IRLSSG thresholds (secondary). Holds for every newest value, also for one that can't
    /// be judged in other ways: a stop sign is never hidden.
    static let ironStop = FindingRule(
        "iron-stop",
        about: .labs,
        Text(
            "labs.ironStop.statement",
            "Transferrin saturation above 45 %, ferritin above 300 ng/mL, or haemochromatosis: no "
                + "more iron before the cause is known; think of iron overload, the liver and "
                + "inflammation."
        ),
        basis: Basis("iron-thresholds-review", grade: .weak, verification: .secondary)
    ) { story in
        let high = story.ironIsHigh
        guard high.isYes else { return [] }
        let answers = high.answers
        return [
            Reading(
                topic: .ironStop,
                level: .alert,
                says: answers == [.conditions]
                    ? ironIsStored : ironIsTooHigh.with(story.ironWords(answers)),
                answers: answers
            )
        ]
    }

    private static let ironIsTooHigh = Text(
        "labs.ironStop.says",
        "{results}. This speaks against more iron until a doctor has looked at it: too much iron, "
            + "the liver or an inflammation can be behind it. If you are due for iron, please ask "
            + "before the next dose."
    )

    private static let ironIsStored = Text(
        "labs.ironStop.named",
        "A clinician has named haemochromatosis (the body stores too much iron). This speaks against "
            + "iron, even when legs are restless. If you are due for iron, please ask before the "
            + "next dose."
    )

    /// Dialysis: ferritin < 200 ng/mL and transferrin saturation < 20 %, both.
    ///
    /// Source: AASM 2025 (conditional, secondary). Infusions do not spoil it: on dialysis they are
    /// regular, and the line is drawn for that.
    static let ironDialysis = FindingRule(
        "iron-dialysis",
        about: .labs,
        Text(
            "labs.ironDialysis.statement",
            "Restless legs on dialysis: with ferritin below 200 ng/mL and transferrin saturation "
                + "below 20 % intravenous iron sucrose is suggested (conditional). The lines for "
                + "other adults do not apply."
        ),
        basis: Basis(
            "aasm-2025-dialysis",
            "iron-sucrose-trial",
            grade: .moderate,
            verification: .secondary
        )
    ) { story in
        guard story.asksAboutLegs, !story.ironIsHigh.isYes else { return [] }
        let dialysis = story.has(.dialysis)
        guard dialysis.isYes else { return [] }
        let low =
            IronStatus.onDialysis(story.iron.ferritin) { $0 < IronLimits.ferritinOnDialysis }
            && IronStatus.onDialysis(story.iron.saturation) { $0 < IronLimits.saturationToTreat }
        guard low.isYes else { return [] }
        let answers = low.answers
        return [
            Reading(
                topic: .ironDialysis,
                level: .ask,
                says: Text(
                    "labs.ironDialysis.says",
                    "{results}. On dialysis, these values with restless legs are a reason to talk "
                        + "about iron by vein. Please ask your dialysis team.",
                    story.ironWords(answers)
                ),
                answers: answers + dialysis.answers
            )
        ]
    }

    /// Iron values that can't be judged as they were drawn, so that nothing else is said of them.
    ///
    /// Source: AASM 2025 for morning and 24 hours; the other preconditions from memory.
    static let ironNotJudgeable = FindingRule(
        "iron-not-judgeable",
        about: .labs,
        Text(
            "labs.ironNotJudgeable.statement",
            "An iron value is not judged when iron was taken less than 24 hours before, when it was "
                + "drawn at noon or later, less than eight weeks after or before an iron infusion, "
                + "more than six months ago, or, for a ferritin above 75 ng/mL, with a CRP above "
                + "5 mg/L within a week. A saturation below 20 % counts under inflammation."
        ),
        basis: Basis(
            "aasm-2025-iron",
            "iron-thresholds-review",
            "evenfall-limits",
            grade: .weak,
            verification: .awaitingSignOff
        )
    ) { story in
        let values = [story.iron.ferritin, story.iron.saturation].compactMap(\.self)
        guard !values.isEmpty, story.asksAboutLegs, !story.has(.haemochromatosis).isYes else {
            return []
        }
        let spoiled =
            values
            .filter { !IronStatus.isFresh($0, onDialysis: story.has(.dialysis).isYes) }
        guard !spoiled.isEmpty, isLeftOpen(story) else { return [] }
        let spoilers = spoiled.flatMap(\.spoilers)
        let results = spoiled.flatMap(\.paths).withoutRepeats
        return [
            Reading(
                topic: .ironNotJudgeable,
                level: .ask,
                says: Text(
                    "labs.ironNotJudgeable.says",
                    "{results}. This can’t be judged for restless legs: {reasons}. Please ask for "
                        + "ferritin, transferrin saturation and CRP from one morning draw, with no "
                        + "iron for at least 24 hours before.",
                    [
                        "results": .list(results.map(story.name(of:))),
                        "reasons": .list(spoilers.map(\.reason).withoutRepeats.map(\.words)),
                    ]
                ),
                answers: (results + spoilers.flatMap(\.answers)).withoutRepeats
            )
        ]
    }

    /// Whether no other iron rule speaks of values that may be judged.
    private static func isLeftOpen(_ story: ReviewStory) -> Bool {
        if story.has(.dialysis).isYes { return ironDialysis.read(story).isEmpty }
        return !story.ironIsLow.isYes && ironIntravenousOnly.read(story).isEmpty
    }
}

extension IronStatus {
    /// Whether nothing spoils a value; on dialysis inflammation and infusions do not.
    fileprivate static func isFresh(_ value: IronValue, onDialysis: Bool) -> Bool {
        let harmless: [IronSpoiler.Reason] = onDialysis ? [.inflammation, .infusion] : []
        return value.spoilers.allSatisfy { harmless.contains($0.reason) }
    }

    /// Whether a value passes that may be judged on dialysis.
    fileprivate static func onDialysis(
        _ value: IronValue?,
        _ holds: (Double) -> Bool
    ) -> Claim {
        guard let value, isFresh(value, onDialysis: true) else { return Claim(.unknown, .labs) }
        return value.passes(holds)
    }
}
