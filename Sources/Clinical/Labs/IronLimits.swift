// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// The lines that the iron rules draw, for the rules and for the page about iron alike.
public enum IronLimits {
    /// Ferritin in ng/mL up to which iron by mouth or by vein is considered (AASM 2025).
    public static let ferritinToTreat: Double = 75
    /// Ferritin in ng/mL up to which only iron by vein is considered (AASM 2025).
    public static let ferritinForInfusion: Double = 100
    /// Transferrin saturation in % below which iron is considered (AASM 2025).
    public static let saturationToTreat: Double = 20
    /// Ferritin in ng/mL above which no more iron is given (IRLSSG, secondary).
    public static let ferritinToStop: Double = 300
    /// Transferrin saturation in % above which no more iron is given (IRLSSG, secondary).
    public static let saturationToStop: Double = 45
    /// Ferritin in ng/mL below which iron is considered on dialysis, with a low saturation.
    public static let ferritinOnDialysis: Double = 200
    /// Ferritin in ng/mL below which the stores are empty in anybody (WHO 2020, from memory).
    public static let ferritinEmpty: Double = 15
    /// C-reactive protein in mg/L above which ferritin is not trusted (from memory).
    public static let crp: Double = 5
    /// Hours without iron before the draw (AASM 2025).
    public static let hoursOffIron: Double = 24
    /// Hours without iron that some clinics ask for (from memory).
    public static let cautiousHoursOffIron: Double = 48
    /// The end of the morning; our own reading.
    public static let morningEnds: ClockTime = .noon
    /// Months for which a result speaks of today; our own, from “once or twice a year”.
    public static let monthsValid: Int = 6
    /// Days after an infusion before which ferritin is falsely high (from memory).
    public static let daysAfterInfusion: Int = 56
    /// Days between which a CRP and a ferritin may be of one illness; our own.
    public static let daysOfOneIllness: Int = 7
}
