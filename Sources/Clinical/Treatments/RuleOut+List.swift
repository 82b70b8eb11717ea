// SPDX-License-Identifier: Apache-2.0
import Wording

/// What is ruled out before treatments, each once.
extension RuleOut {
    /// Signs of pressed nerves in the spine.
    static let spineSigns = RuleOut(
        Text(
            "treatments.first.spineSigns",
            "Numbness between the legs, trouble with bladder or bowels, or legs that grow weak"
        ),
        .warning(.saddleNumbness),
        .warning(.bladderChange),
        .warning(.bowelChange),
        .warning(.bothLegsWeak),
        .warning(.weaknessGettingWorse)
    )
    /// A broken vertebra, or bones that break easily.
    static let fracture = RuleOut(
        Text(
            "treatments.first.fracture",
            "A broken bone in the spine, or bones that break easily"
        ),
        .condition(.osteoporosis),
        .warning(.knownOsteoporosis),
        .warning(.majorTrauma),
        .warning(.minorTraumaWithThinBones)
    )
    /// Infection or cancer in the spine.
    static let infectionOrCancer = RuleOut(
        Text(
            "treatments.first.infectionOrCancer",
            "Infection or cancer as the cause of the pain"
        ),
        .warning(.fever),
        .warning(.ivDrugUse),
        .warning(.cancerNow),
        .warning(.cancerHistory)
    )
    /// A heart that can’t take the effort.
    static let heart = RuleOut(
        Text(
            "treatments.first.heart",
            "Chest pain, short breath or a weak heart"
        ),
        .warning(.chestPain),
        .warning(.breathless),
        .condition(.heartFailure)
    )
    /// A clot in a leg vein.
    static let clot = RuleOut(
        Text(
            "treatments.first.clot",
            "A blood clot in the leg: one leg newly swollen and sore"
        ),
        .warning(.oneLegSwollenPainful)
    )
    /// Poor blood flow in the legs.
    static let arteries = RuleOut(
        Text("treatments.first.arteries", "Poor blood flow in the legs"),
        .warning(.coldPaleLeg)
    )
    /// Skin that does not feel or is broken.
    static let numbSkin = RuleOut(
        Text(
            "treatments.first.numbSkin",
            "Broken skin, or skin that feels little, on the legs"
        ),
        .condition(.peripheralNeuropathy)
    )
    /// A spinal cord stimulator.
    static let stimulator = RuleOut(
        Text("treatments.first.stimulator", "A spinal cord stimulator"),
        .condition(.spinalCordStimulator)
    )
    /// Another electric implant.
    static let implant = RuleOut(
        Text(
            "treatments.first.implant",
            "Another electric implant, such as a pacemaker"
        ),
        .condition(.otherImplant)
    )
    /// Epilepsy.
    static let epilepsy = RuleOut(
        Text("treatments.first.epilepsy", "Epilepsy"),
        .condition(.epilepsy)
    )
    /// Nerve damage in the feet.
    static let neuropathy = RuleOut(
        Text("treatments.first.neuropathy", "Nerve damage in the feet"),
        .condition(.peripheralNeuropathy)
    )
    /// Metal in the leg.
    static let legMetal = RuleOut(Text("treatments.first.legMetal", "Metal in the leg"))
    /// More iron than is safe.
    static let tooMuchIron = RuleOut(
        Text(
            "treatments.first.tooMuchIron",
            "Too much iron: haemochromatosis, ferritin above 300 or a saturation above 45 %"
        ),
        .condition(.haemochromatosis)
    )
    /// A place where iron is lost.
    static let ironLoss = RuleOut(
        Text(
            "treatments.first.ironLoss",
            "Bleeding as the reason for low iron"
        ),
        .warning(.bloodInVomitOrStool),
        .condition(.pepticUlcerOrBleeding)
    )
    /// An infection that is going on.
    static let infectionNow = RuleOut(
        Text(
            "treatments.first.infectionNow",
            "An infection that is going on"
        ),
        .warning(.fever)
    )
    /// Low phosphate.
    static let lowPhosphate = RuleOut(
        Text(
            "treatments.first.lowPhosphate",
            "Low phosphate, above all before a second course"
        )
    )
    /// Pregnancy.
    static let pregnancy = RuleOut(Text("treatments.first.pregnancy", "Pregnancy"), .pregnant)
    /// Weak kidneys.
    static let kidneys = RuleOut(
        Text("treatments.first.kidneys", "Kidney disease or dialysis"),
        .condition(.chronicKidneyDisease),
        .condition(.dialysis)
    )
    /// Other medicines that slow breathing.
    static let slowsBreathing = RuleOut(
        Text(
            "treatments.first.slowsBreathing",
            "Another medicine that makes sleepy or slows breathing, and alcohol"
        ),
        .taking(.opioid),
        .taking(.benzodiazepine),
        .taking(.zDrug),
        .taking(.gabapentinoid),
        .taking(.muscleRelaxant),
        .taking(.antihistamine)
    )
    /// Breathing that is weak already.
    static let weakBreathing = RuleOut(
        Text(
            "treatments.first.weakBreathing",
            "Sleep apnoea or lung disease"
        ),
        .condition(.sleepApnoea),
        .condition(.copd)
    )
    /// Trouble with alcohol or drugs.
    static let dependence = RuleOut(
        Text(
            "treatments.first.dependence",
            "Trouble with alcohol or drugs, now or before"
        ),
        .condition(.substanceUse)
    )
    /// New urges.
    static let urges = RuleOut(
        Text(
            "treatments.first.urges",
            "New urges to gamble, to spend or to eat"
        ),
        .warning(.newGamblingOrSpending)
    )
    /// Sleep that comes without warning.
    static let suddenSleep = RuleOut(
        Text(
            "treatments.first.suddenSleep",
            "Sleep that comes without warning"
        ),
        .warning(.suddenSleepOnset)
    )
    /// Bipolar disorder or psychosis.
    static let psychosis = RuleOut(
        Text(
            "treatments.first.psychosis",
            "Bipolar disorder or psychosis"
        ),
        .condition(.bipolarOrPsychosis)
    )
    /// Low blood pressure on standing up.
    static let faint = RuleOut(
        Text("treatments.first.faint", "Feeling faint on standing up"),
        .condition(.orthostaticHypotension)
    )
    /// A risk of bleeding.
    static let bleeding = RuleOut(
        Text(
            "treatments.first.bleeding",
            "An ulcer, bleeding, or a blood thinner"
        ),
        .condition(.pepticUlcerOrBleeding),
        .warning(.bloodInVomitOrStool),
        .taking(.anticoagulant),
        .taking(.antiplatelet)
    )
    /// A blood thinner.
    static let thinner = RuleOut(
        Text(
            "treatments.first.thinner",
            "A blood thinner, and dipyridamole"
        ),
        .taking(.anticoagulant),
        .taking(.antiplatelet),
        .taking(.dipyridamole)
    )
    /// A weak heart.
    static let weakHeart = RuleOut(
        Text("treatments.first.weakHeart", "A weak heart"),
        .condition(.heartFailure)
    )
    /// Liver disease.
    static let liver = RuleOut(
        Text(
            "treatments.first.liver",
            "Liver disease, or alcohol every day"
        ),
        .condition(.liverDisease)
    )
    /// Diabetes, because steroids raise the sugar.
    static let sugar = RuleOut(
        Text(
            "treatments.first.sugar",
            "Diabetes: a steroid raises the blood sugar"
        ),
        .condition(.diabetes)
    )
    /// Thoughts of ending one’s life.
    static let darkThoughts = RuleOut(
        Text(
            "treatments.first.darkThoughts",
            "Thoughts of ending one’s life"
        ),
        .warning(.wantsToDie),
        .warning(.planToHarm)
    )
}
