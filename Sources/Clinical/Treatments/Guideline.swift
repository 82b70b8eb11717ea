// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A guideline whose position on a treatment is shown.
public enum Guideline: String, Hashable, Sendable, CaseIterable {
    case aasm2025, irlssg2018, irlssg2016, aan2016
    case acp2017, niceNG59, niceNG193, who2023, vaDoD2022, cdc2022, bmj2025

    /// Its name with the year.
    public var title: Text {
        switch self {
        case .aasm2025: Text("guideline.aasm2025", "AASM, sleep medicine, 2025")
        case .irlssg2018: Text("guideline.irlssg2018", "IRLSSG on iron, 2018")
        case .irlssg2016: Text("guideline.irlssg2016", "IRLSSG on augmentation, 2016")
        case .aan2016: Text("guideline.aan2016", "AAN, neurology, 2016")
        case .acp2017: Text("guideline.acp2017", "ACP, internal medicine, 2017 (lapsed)")
        case .niceNG59: Text("guideline.niceNG59", "NICE NG59, low back pain, 2020")
        case .niceNG193: Text("guideline.niceNG193", "NICE NG193, chronic primary pain, 2021")
        case .who2023: Text("guideline.who2023", "WHO, chronic low back pain, 2023")
        case .vaDoD2022: Text("guideline.vaDoD2022", "VA/DoD, low back pain, 2022")
        case .cdc2022: Text("guideline.cdc2022", "CDC on opioids, 2022")
        case .bmj2025: Text("guideline.bmj2025", "BMJ on spine injections, 2025")
        }
    }

    /// The year of the text the position was taken from.
    public var year: Int {
        switch self {
        case .aasm2025, .bmj2025: 2025
        case .who2023: 2023
        case .vaDoD2022, .cdc2022: 2022
        case .niceNG193: 2021
        case .niceNG59: 2020
        case .irlssg2018: 2018
        case .acp2017: 2017
        case .irlssg2016, .aan2016: 2016
        }
    }

    /// Whether its body no longer holds it to be in force.
    ///
    /// The ACP says that its guidelines lapse five years after they were published. It is still
    /// quoted everywhere, so it is shown, with its year, and never as current.
    public var isLapsed: Bool { self == .acp2017 }

    /// Whether its position can stand against another one.
    ///
    /// A lapsed guideline cannot, and neither can NG193, which is on chronic primary pain and leaves
    /// the low back to NG59.
    public var countsInDisagreement: Bool { !isLapsed && self != .niceNG193 }

    /// What has to be known about it as a whole; nil when nothing.
    public var remark: Text? {
        switch self {
        case .acp2017:
            Text(
                "guideline.acp2017.remark",
                "By the ACP’s own rule it lapsed five years after it came out, in 2022."
            )
        case .niceNG193:
            Text(
                "guideline.niceNG193.remark",
                "It is about long-lasting pain of its own; NICE leaves the low back to NG59."
            )
        case .bmj2025:
            Text(
                "guideline.bmj2025.remark",
                "34 pain societies asked the BMJ to take it back. It covers pain in the spine of "
                    + "three months or more, and neither new pain nor surgery."
            )
        case .aan2016:
            Text(
                "guideline.aan2016.remark",
                "It is older than the AASM text of 2025, which changed direction on dopamine "
                    + "medicines."
            )
        case .vaDoD2022:
            Text(
                "guideline.vaDoD2022.remark",
                "Its full list was not read for this table; each line awaits a check."
            )
        case .aasm2025:
            Text(
                "guideline.aasm2025.remark",
                "“Against as usual care” is not “never”; its authors call it best practice, "
                    + "neither a duty nor a ban."
            )
        case .cdc2022:
            Text(
                "guideline.cdc2022.remark",
                "It is voluntary and sets no fixed limit; it warns against a sudden stop."
            )
        case .irlssg2018, .irlssg2016, .niceNG59, .who2023: nil
        }
    }

    /// Who contests it as a whole; nil when nobody is known to.
    public var contestedBy: SourceID? { self == .bmj2025 ? "bmj-2025-critics" : nil }

    /// Where its positions were read, unless a position names another place.
    public var source: SourceID {
        switch self {
        case .aasm2025: "aasm-2025-rows"
        case .irlssg2018: "allen-2018"
        case .irlssg2016: "garcia-borreguero-2016"
        case .aan2016: "aan-2016"
        case .acp2017: "acp-2017"
        case .niceNG59: "nice-ng59"
        case .niceNG193: "nice-ng193"
        case .who2023: "who-back-2023"
        case .vaDoD2022: "va-dod-2022"
        case .cdc2022: "cdc-2022"
        case .bmj2025: "bmj-2025"
        }
    }
}
