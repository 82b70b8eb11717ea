// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Infusions, surgery of the spine and of veins.
extension Treatments {
    static let lidocaineKetamineInfusion = Treatment(
        "lidocaine-ketamine-infusion",
        .procedures,
        title: Text(
            "treatments.lidocaineKetamineInfusion.title",
            "Infusion of lidocaine or ketamine"
        ),
        description: Text(
            "treatments.lidocaineKetamineInfusion.description",
            "A drug that numbs or changes pain is given by vein under watch."
        ),
        positions: [
            GuidelinePosition(.niceNG193, .back, .against, .strong, .awaitingSignOff),
            GuidelinePosition(
                .who2023,
                .back,
                .against,
                .conditional,
                .awaitingSignOff,
                note: Text(
                    "treatments.lidocaineKetamineInfusion.who2023",
                    "numbing drugs by injection"
                )
            ),
        ],
        legs: TreatmentEffect(asMedicines: ["ketamine"]),
        back: TreatmentEffect(
            .unclear,
            Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff),
            size: Text(
                "treatments.lidocaineKetamineInfusion.back",
                "Too little is known for back pain; given only where heart and breath are watched."
            )
        ),
        across: Text(
            "treatments.lidocaineKetamineInfusion.across",
            "Lying still for hours can be hard on the legs."
        ),
        ruleOuts: [.weakHeart, .epilepsy, .psychosis, .liver, .pregnancy],
        costs: Text(
            "treatments.lidocaineKetamineInfusion.costs",
            "Hours in a clinic, more than once. It can cost much. Strange feelings, blood "
                + "pressure, heart."
        ),
        judged: 7...28,
        by: .back,
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )

    static let spineSurgery = Treatment(
        "spine-surgery",
        .procedures,
        title: Text("treatments.spineSurgery.title", "Surgery on the spine"),
        description: Text(
            "treatments.spineSurgery.description",
            "A surgeon frees a nerve, takes out part of a disc, or joins vertebrae."
        ),
        positions: [
            GuidelinePosition(
                .niceNG59,
                .back,
                .against,
                .strong,
                .seen,
                note: Text(
                    "treatments.spineSurgery.niceNG59",
                    "disc replacement and fusion outside trials"
                )
            )
        ],
        legs: TreatmentEffect(
            .unclear,
            Basis("kocabicak-2014", "terai-2021", grade: .weak),
            size: Text(
                "treatments.spineSurgery.legs",
                "In 66 people with nerve-root pain, restless legs were less frequent after "
                    + "surgery (68.1 % before); how many were truly restless legs is in doubt."
            )
        ),
        back: TreatmentEffect(
            .unclear,
            Basis(
                "nice-ng59",
                "evenfall-treatments",
                grade: .conflicting,
                verification: .awaitingSignOff
            ),
            size: Text(
                "treatments.spineSurgery.back",
                "It depends on the reason; the results were not weighed for this table."
            )
        ),
        across: Text(
            "treatments.spineSurgery.across",
            "After spinal anaesthesia restless legs were new in 8.7 % of 161 people, in none of "
                + "147 elsewhere: plan iron and medicines first."
        ),
        ruleOuts: [.infectionNow, .thinner, .pregnancy, .weakHeart, .weakBreathing],
        costs: Text(
            "treatments.spineSurgery.costs",
            "Days in hospital, weeks of healing. Often paid for. Infection, nerve harm, pain that "
                + "stays."
        ),
        judged: 84...180,
        by: .back,
        question: Text(
            "treatments.spineSurgery.question",
            "What happens if I wait, and is the passport for restless legs known?"
        ),
        basis: Basis(
            "hogl-2002",
            "crozier-2008",
            "evenfall-treatments",
            grade: .weak,
            verification: .awaitingSignOff
        )
    )

    static let veinTreatment = Treatment(
        "vein-treatment",
        .procedures,
        title: Text("treatments.veinTreatment.title", "Treating weak veins"),
        description: Text(
            "treatments.veinTreatment.description",
            "Weak leg veins are closed or taken out, when they are part of the trouble."
        ),
        legs: TreatmentEffect(
            .mayHelp,
            Basis("xu-2018", grade: .weak),
            size: Text(
                "treatments.veinTreatment.legs",
                "Selected people with weak veins, by a review."
            )
        ),
        back: .notStudied,
        across: Text(
            "treatments.veinTreatment.across",
            "Nothing is known for the back."
        ),
        ruleOuts: [.clot, .arteries, .thinner, .pregnancy],
        costs: Text(
            "treatments.veinTreatment.costs",
            "A day and a stocking for weeks. Often paid for in part. Bruises, clots, numb spots."
        ),
        judged: 42...84,
        by: .legs,
        question: Text(
            "treatments.veinTreatment.question",
            "Did an ultrasound show weak veins?"
        ),
        basis: Basis("evenfall-treatments", grade: .weak, verification: .awaitingSignOff)
    )
}
