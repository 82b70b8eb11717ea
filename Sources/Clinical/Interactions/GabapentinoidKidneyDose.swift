// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Gabapentin and pregabalin against what the kidneys can clear.
///
/// The clearance by Cockcroft–Gault when it can be computed and no newer eGFR was reported, else
/// the reported filtration. Without a result kidney disease is a reason to ask: not known is never
/// normal. A dose within every limit is not mentioned.
enum GabapentinoidKidneyDose {
    /// The most a day from a clearance on.
    struct Band: Sendable {
        /// Lower end, in mL/min.
        let from: Double
        /// The most a day, in mg.
        let most: Double
    }

    /// US label.
    ///
    /// Below 15 mL/min the 300 mg fall in proportion.
    static let gabapentinUS = [
        Band(from: 60, most: 3600), Band(from: 30, most: 1400), Band(from: 15, most: 700),
        Band(from: 0, most: 300),
    ]
    /// UK table.
    static let gabapentinUK = [
        Band(from: 80, most: 3600), Band(from: 50, most: 1800), Band(from: 30, most: 900),
        Band(from: 15, most: 600), Band(from: 0, most: 300),
    ]
    /// US and UK alike.
    static let pregabalin = [
        Band(from: 60, most: 600), Band(from: 30, most: 300), Band(from: 15, most: 150),
        Band(from: 0, most: 75),
    ]
    /// The most a day on dialysis for restless legs, in mg (secondary; the label: 125–350 after
    /// each session).
    static let gabapentinOnDialysis = 300.0
    /// The most a day on dialysis, in mg.
    static let pregabalinOnDialysis = 75.0
    /// Below this clearance a gabapentinoid of unknown amount is a reason to ask, in mL/min.
    static let low = 60.0
    /// Where the US label starts to fall in proportion, in mL/min.
    static let proportional = 15.0

    static let rule = FindingRule(
        "gabapentinoid-kidney-dose",
        about: .interactions,
        Text(
            "interactions.gabapentinoidKidneyDose.statement",
            "Most a day by creatinine clearance in mL/min. Gabapentin, US label: from 60 3,600 mg, "
                + "30–59 1,400, 15–29 700, at 15 300 and in proportion below; UK: from 80 3,600, "
                + "50–79 1,800, 30–49 900, 15–29 600, below 300. Pregabalin: 30–59 300, 15–29 150, "
                + "below 75. On dialysis 300 and 75. Above the US label a clinician must look; above "
                + "the UK table only, for the next visit. Gabapentin enacarbil is another product."
        ),
        basis: Basis(
            "gabapentin-us-label",
            "gabapentinoids-uk-kidney",
            "analgesic-dose-table",
            "gabapentin-dialysis-summary",
            "cockcroft-gault-1976",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard !story.list.taken(.gabapentinoid).isEmpty else { return [] }
        let clearance = Clearance(story)
        return ["gabapentin", "pregabalin", "gabapentin enacarbil"].compactMap {
            GabapentinoidDose($0, in: story)?.reading(clearance, in: story)
        }
    }

    /// The most a day of a table at a clearance.
    static func most(_ bands: [Band], at clearance: Double) -> Double {
        bands.first { clearance >= $0.from }?.most ?? 0
    }
}

/// What is known of the kidneys for a dose.
private struct Clearance {
    /// In mL/min; nil without a result.
    let perMinute: Double?
    let answers: [AnswerPath]

    init(_ story: ReviewStory) {
        let creatinine = story.labs.latest(.creatinine)
        let computed = CreatinineClearance(story.case, creatinine: creatinine)
        let reported = story.labs.latest(.egfr)
        if let computed, !Clearance.isNewer(reported, than: creatinine) {
            (perMinute, answers) = (computed.perMinute, computed.answers)
        } else {
            (perMinute, answers) = (story.kidney?.filtration, story.kidney?.answers ?? [])
        }
    }

    private static func isNewer(_ one: UsableResult?, than other: UsableResult?) -> Bool {
        guard let one = one?.result.on, let other = other?.result.on else { return false }
        return one.earliest > other.latest
    }
}

/// One gabapentinoid with its amount over all products.
private struct GabapentinoidDose {
    typealias Rule = GabapentinoidKidneyDose
    let name: String
    let products: [ListedMedicine]
    let total: DailyTotal?

    /// Nil when it is not taken.
    init?(_ name: String, in story: ReviewStory) {
        let products = story.list.taken(.gabapentinoid).filter { $0.holds(name) }
        guard !products.isEmpty else { return nil }
        self.name = name
        self.products = products
        total = story.list.daily(name)
    }

    func reading(_ clearance: Clearance, in story: ReviewStory) -> FindingRule.Reading? {
        let dialysis = story.has(.dialysis)
        if dialysis.isYes { return onDialysis(dialysis, in: story) }
        guard let perMinute = clearance.perMinute else {
            let disease = story.has(.chronicKidneyDisease)
            return disease.isYes ? reading(.ask, disease.answers, nil, check, in: story) : nil
        }
        guard let total, name != "gabapentin enacarbil" else {
            return perMinute < Rule.low
                ? reading(.ask, clearance.answers, perMinute, check, in: story) : nil
        }
        let (us, uk) = limits(at: perMinute)
        if total.milligrams > us {
            return reading(.alert, clearance.answers, perMinute, above, most: us, in: story)
        }
        if total.milligrams > uk {
            return reading(.ask, clearance.answers, perMinute, aboveUK, most: uk, in: story)
        }
        let isOpen = !total.isWhole && perMinute < Rule.low
        return isOpen ? reading(.ask, clearance.answers, perMinute, check, in: story) : nil
    }

    private func limits(at perMinute: Double) -> (us: Double, uk: Double) {
        if name == "pregabalin" {
            // At normal clearance the limit is not the kidneys’.
            guard perMinute < Rule.low else { return (.infinity, .infinity) }
            let most = Rule.most(Rule.pregabalin, at: perMinute)
            return (most, most)
        }
        var us = Rule.most(Rule.gabapentinUS, at: perMinute)
        if perMinute < Rule.proportional { us *= perMinute / Rule.proportional }
        if perMinute >= Rule.low { us = .infinity }
        let uk = Rule.most(Rule.gabapentinUK, at: perMinute)
        return (us, perMinute >= (Rule.gabapentinUK.first?.from ?? 0) ? .infinity : uk)
    }

    private func onDialysis(_ dialysis: Claim, in story: ReviewStory) -> FindingRule.Reading? {
        let most = name == "pregabalin" ? Rule.pregabalinOnDialysis : Rule.gabapentinOnDialysis
        if let total, total.milligrams > most, name != "gabapentin enacarbil" {
            return reading(.alert, dialysis.answers, nil, aboveDialysis, most: most, in: story)
        }
        return reading(.ask, dialysis.answers, nil, check, in: story)
    }

    private func reading(
        _ level: Finding.Level,
        _ kidney: [AnswerPath],
        _ perMinute: Double?,
        _ says: Text,
        most: Double? = nil,
        in story: ReviewStory
    ) -> FindingRule.Reading {
        let answers = products.map(\.path) + kidney
        return FindingRule.Reading(
            topic: .gabapentinoidKidneyDose,
            level: level,
            says: says.with([
                "signs": .list(products.map(\.label)),
                "amount": .number(total?.milligrams ?? 0, digits: 0),
                "most": .number(most ?? 0, digits: 0),
                "clearance": .number(perMinute ?? 0, digits: 0),
            ]),
            answers: answers,
            value: total.map { Measured(value: $0.milligrams, unit: "mg/d") }
        )
    }

    private var above: Text {
        Text(
            "interactions.gabapentinoidKidneyDose.above",
            "{signs}: {amount} mg a day. At a kidney value of {clearance} the label names {most} mg "
                + "as the most, because it leaves the body through the kidneys. Please ask the "
                + "prescriber or a pharmacist before the next dose. Please do not change it on your "
                + "own."
        )
    }

    private var aboveUK: Text {
        Text(
            "interactions.gabapentinoidKidneyDose.aboveUK",
            "{signs}: {amount} mg a day. At a kidney value of {clearance} the British table names "
                + "{most} mg as the most; the US label allows more. Please ask at the next visit "
                + "which fits."
        )
    }

    private var aboveDialysis: Text {
        Text(
            "interactions.gabapentinoidKidneyDose.aboveDialysis",
            "{signs}: {amount} mg a day. On dialysis much less is usual, about {most} mg at most. "
                + "Please ask the dialysis team or a pharmacist before the next dose. Please do not "
                + "change it on your own."
        )
    }

    private var check: Text {
        Text(
            "interactions.gabapentinoidKidneyDose.check",
            "{signs}: this leaves the body through the kidneys, so the dose turns on how well they "
                + "work. Please ask at the next visit whether it fits the newest kidney value."
        )
    }
}
