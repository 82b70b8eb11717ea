// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What the page about iron says, from the constants that the rules use.
public enum IronGuide {
    /// One line of the page with what it rests on.
    public struct Line: Hashable, Sendable {
        /// What is said.
        public let says: Text
        /// How well it was checked.
        public let verification: Verification
    }

    /// Which values mean what, for restless legs in an adult.
    public static let thresholds: [Line] = [
        Line(
            says: Text(
                "labs.guide.treat",
                "Ferritin up to {ferritin} ng/mL (µg/L) or transferrin saturation below "
                    + "{saturation} %: a reason to ask about iron, by mouth or as an infusion.",
                [
                    "ferritin": .number(IronLimits.ferritinToTreat, digits: 0),
                    "saturation": .number(IronLimits.saturationToTreat, digits: 0),
                ]
            ),
            verification: .seen
        ),
        Line(
            says: Text(
                "labs.guide.infusion",
                "Ferritin above {low} and up to {high} ng/mL: only an infusion is considered.",
                [
                    "low": .number(IronLimits.ferritinToTreat, digits: 0),
                    "high": .number(IronLimits.ferritinForInfusion, digits: 0),
                ]
            ),
            verification: .secondary
        ),
        Line(
            says: Text(
                "labs.guide.stop",
                "Transferrin saturation above {saturation} % or ferritin above {ferritin} ng/mL: no "
                    + "more iron before a doctor knows why.",
                [
                    "saturation": .number(IronLimits.saturationToStop, digits: 0),
                    "ferritin": .number(IronLimits.ferritinToStop, digits: 0),
                ]
            ),
            verification: .secondary
        ),
        Line(
            says: Text(
                "labs.guide.dialysis",
                "On dialysis: ferritin below {ferritin} ng/mL together with a transferrin saturation "
                    + "below {saturation} %.",
                [
                    "ferritin": .number(IronLimits.ferritinOnDialysis, digits: 0),
                    "saturation": .number(IronLimits.saturationToTreat, digits: 0),
                ]
            ),
            verification: .secondary
        ),
        Line(
            says: Text(
                "labs.guide.normal",
                "“Normal” on the laboratory’s paper is about anaemia. For restless legs the lines "
                    + "lie higher."
            ),
            verification: .seen
        ),
    ]

    /// What has to be true of the blood draw.
    public static let preconditions: [Line] = [
        Line(
            says: Text("labs.guide.morning", "Draw blood in the morning, fasting if you can."),
            verification: .seen
        ),
        Line(
            says: Text(
                "labs.guide.offIron",
                "Take no iron for at least {hours} hours before; some clinics ask for {cautious}. "
                    + "If iron was prescribed, ask whether you may leave out that dose.",
                [
                    "hours": .number(IronLimits.hoursOffIron, digits: 0),
                    "cautious": .number(IronLimits.cautiousHoursOffIron, digits: 0),
                ]
            ),
            verification: .seen
        ),
        Line(
            says: Text(
                "labs.guide.together",
                "Have ferritin, iron, iron-binding capacity and CRP taken from one tube: with a CRP "
                    + "above {crp} mg/L ferritin looks too high.",
                ["crp": .number(IronLimits.crp, digits: 0)]
            ),
            verification: .awaitingSignOff
        ),
    ]

    /// What is repeated when.
    public static let repeats: [Line] = [
        Line(
            says: Text(
                "labs.guide.afterTablets",
                "With iron tablets: after about three months."
            ),
            verification: .secondary
        ),
        Line(
            says: Text(
                "labs.guide.afterInfusion",
                "After an infusion: not before {weeks} weeks, because ferritin is falsely high until "
                    + "then.",
                ["weeks": .count(IronLimits.daysAfterInfusion / 7)]
            ),
            verification: .awaitingSignOff
        ),
        Line(
            says: Text(
                "labs.guide.regularly",
                "Otherwise once or twice a year, and when the legs get worse."
            ),
            verification: .awaitingSignOff
        ),
        Line(
            says: Text(
                "labs.guide.phosphate",
                "After ferric carboxymaltose: if bones, back or feet begin to ache, ask for "
                    + "phosphate, and always before a second course within three months."
            ),
            verification: .seen
        ),
    ]
}
