// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

/// When each rule of the plan proposes its step, at its lines.
struct PlanRuleTests {
    private static let careRows: [PlanRow] = [
        PlanRow("restless legs", "plan-keep-diary", true, .typical),
        PlanRow("nothing asked", "plan-keep-diary", false, .sample()),
        PlanRow("a back, no sign", "plan-stay-active", true, .longBack),
        PlanRow("an emergency", "plan-stay-active", false, .longBack.with { saddle(&$0) }),
        PlanRow("a new back", "plan-heat", true, .newBack),
        PlanRow("a long back", "plan-heat", false, .longBack),
        PlanRow("a long back", "plan-exercise", true, .longBack),
        PlanRow("restless legs", "plan-exercise", true, .typical),
        PlanRow("a new back alone", "plan-exercise", false, .newBack),
        PlanRow("an emergency", "plan-exercise", false, .both.with { saddle(&$0) }),
        PlanRow("hindered 4", "plan-physiotherapy", true, hindered(4)),
        PlanRow("hindered 3", "plan-physiotherapy", false, hindered(3)),
        PlanRow("hindered 7", "plan-team-care", true, hindered(7)),
        PlanRow("hindered 6", "plan-team-care", false, hindered(6)),
        PlanRow("hindered 7", "plan-pain-clinic", true, hindered(7)),
        PlanRow("hindered 6", "plan-pain-clinic", false, hindered(6)),
        PlanRow("both weigh", "plan-pain-clinic", true, .both),
        PlanRow("a long back", "plan-hands-on", true, .longBack),
        PlanRow("a broken vertebra", "plan-hands-on", false, .longBack.with { fracture(&$0) }),
        PlanRow(
            "a visit soon",
            "plan-hands-on",
            false,
            .longBack.with { $0.warning.answers.yes(.unremittingNightPain) }
        ),
        PlanRow("hindered 3, no legs", "plan-sleep-therapy", false, hindered(3)),
        PlanRow("hindered 4, no legs", "plan-sleep-therapy", true, hindered(4)),
        PlanRow("burdensome legs", "plan-sleep-therapy", true, .typical),
    ]

    private static let legRows: [PlanRow] = [
        PlanRow("burdensome", "plan-leg-devices", true, .typical),
        PlanRow("mild", "plan-leg-devices", false, .typical.with { mild(&$0) }),
        PlanRow(
            "a stimulator",
            "plan-leg-devices",
            false,
            .typical.with { $0.conditions = [.spinalCordStimulator] }
        ),
        PlanRow(
            "epilepsy",
            "plan-leg-devices",
            false,
            .typical.with { $0.conditions = [.epilepsy] }
        ),
        PlanRow("burdensome", "plan-leg-medicine", true, .typical),
        PlanRow("mild", "plan-leg-medicine", false, .typical.with { mild(&$0) }),
        PlanRow(
            "two nights a week",
            "plan-leg-medicine",
            true,
            .typical.with { $0.leg.put(.nightsPerWeekUntreated, number: 2) }
        ),
        PlanRow(
            "fewer nights",
            "plan-leg-medicine",
            false,
            .typical.with { $0.leg.put(.nightsPerWeekUntreated, number: 1.9) }
        ),
        PlanRow(
            "one is taken",
            "plan-leg-medicine",
            false,
            .typical.with { $0.take("Gabapentin 300 mg") }
        ),
        PlanRow("open", "plan-leg-story", true, .sample { $0.leg.yes(.urge) }),
        PlanRow("settled", "plan-leg-story", false, .typical),
        PlanRow("sciatica", "plan-leg-look-alikes", true, .sciatica),
        PlanRow("typical", "plan-leg-look-alikes", false, .typical),
        PlanRow("sleepy", "plan-sleep-apnoea", true, .typical.with { $0.leg.yes(.sleepyByDay) }),
        PlanRow(
            "not sleepy",
            "plan-sleep-apnoea",
            false,
            .typical.with { $0.leg.no(.sleepyByDay) }
        ),
        PlanRow(
            "named",
            "plan-sleep-apnoea",
            true,
            .typical.with { $0.conditions = [.sleepApnoea] }
        ),
    ]

    private static let ironRows: [PlanRow] = [
        PlanRow("no value", "plan-iron-test", true, .typical),
        PlanRow("ferritin 75", "plan-iron-test", false, iron(75, 25)),
        PlanRow("ferritin 75", "plan-iron-talk", true, iron(75, 25)),
        PlanRow("ferritin 101", "plan-iron-talk", false, iron(101, 25)),
        PlanRow("ferritin 101", "plan-iron-test", false, iron(101, 25)),
        PlanRow("saturation 46", "plan-iron-stop", true, iron(60, 46)),
        PlanRow("saturation 46", "plan-iron-talk", false, iron(60, 46)),
        PlanRow(
            "ferritin alone",
            "plan-iron-test",
            true,
            .typical.with { $0.lab(.ferritin, 120) }
        ),
        PlanRow(
            "drawn in the afternoon",
            "plan-iron-test",
            true,
            .typical.with { file in
                file.lab(.ferritin, 120) { $0.time = ClockTime("15:00") }
                file.lab(.transferrinSaturation, 30) { $0.time = ClockTime("15:00") }
            }
        ),
        PlanRow("a low vitamin", "plan-vitamins", true, .typical.with { $0.lab(.vitaminB12, 100) }),
        PlanRow("no result", "plan-vitamins", false, .typical),
    ]

    private static let medicineRows: [PlanRow] = [
        PlanRow("pain 4", "plan-back-medicine", true, pain(4)),
        PlanRow("pain 3", "plan-back-medicine", false, pain(3)),
        PlanRow("one is taken", "plan-back-medicine", false, pain(4).with { $0.take("Ibuprofen") }),
        PlanRow("an ulcer", "plan-back-medicine", false, pain(4).with { ulcer(&$0) }),
        PlanRow("an opioid", "plan-opioid-review", true, .both.with { $0.take("Oxycodone 10 mg") }),
        PlanRow("none", "plan-opioid-review", false, .both),
        PlanRow(
            "a dopamine agonist",
            "plan-dopamine-review",
            true,
            .typical.with { file in
                file.take("Pramipexole 1 mg") { $0.indication = .restlessLegs }
            }
        ),
        PlanRow("none", "plan-dopamine-review", false, .typical),
        PlanRow(
            "an antihistamine",
            "plan-aggravators",
            true,
            .typical.with { $0.take("Diphenhydramine 50 mg") }
        ),
        PlanRow("none", "plan-aggravators", false, .typical),
        PlanRow(
            "an injection is planned",
            "plan-injection-talk",
            true,
            .longBack.with { $0.plannedInjection = $0.asOf.advanced(by: 10) }
        ),
        PlanRow("none is planned", "plan-injection-talk", false, .longBack),
    ]

    private static let triedRows: [PlanRow] = [
        PlanRow(
            "one of two tried in vain",
            "plan-iron-talk",
            true,
            tried: [.listed("iron-tablets", legs: TriedEffect.none)],
            iron(60, 25)
        ),
        PlanRow(
            "both tried in vain",
            "plan-iron-talk",
            false,
            tried: [
                .listed("iron-tablets", legs: TriedEffect.none),
                .listed("iron-infusion", legs: .worse),
            ],
            iron(60, 25)
        ),
        PlanRow(
            "helped once",
            "plan-heat",
            true,
            tried: [
                .listed("heat", back: TriedEffect.none), .listed("heat", back: .better),
            ],
            .newBack
        ),
        PlanRow(
            "not known what it did",
            "plan-heat",
            true,
            tried: [.listed("heat", back: .unknown)],
            .newBack
        ),
        PlanRow(
            "in vain for the back",
            "plan-heat",
            false,
            tried: [.listed("heat", back: TriedEffect.none)],
            .newBack
        ),
        PlanRow(
            "in vain for the legs alone",
            "plan-sleep-therapy",
            true,
            tried: [
                .listed("cbt-i", legs: TriedEffect.none), .listed("cbt", legs: TriedEffect.none),
            ],
            .typical
        ),
    ]

    @Test(arguments: careRows) func `care that helps both`(row: PlanRow) { row.check() }

    @Test(arguments: legRows) func `steps for the legs`(row: PlanRow) { row.check() }

    @Test(arguments: ironRows) func `iron and vitamins`(row: PlanRow) { row.check() }

    @Test(arguments: medicineRows) func `medicines and injections`(row: PlanRow) { row.check() }

    @Test(arguments: triedRows) func `what brought nothing is not proposed again`(row: PlanRow) {
        row.check()
    }

    private static func hindered(_ rating: Int) -> Case {
        .longBack.with { $0.spine.put(.interference, rating) }
    }

    private static func pain(_ rating: Int) -> Case {
        .longBack.with { $0.spine.put(.average, rating) }
    }

    private static func iron(_ ferritin: Double, _ saturation: Double) -> Case {
        .typical.with {
            $0.lab(.ferritin, ferritin)
            $0.lab(.transferrinSaturation, saturation)
        }
    }

    private static func saddle(_ file: inout Case) { file.warning.answers.yes(.saddleNumbness) }

    private static func mild(_ file: inout Case) { file.leg.put(.distress, Distress.mild) }

    private static func ulcer(_ file: inout Case) { file.conditions = [.pepticUlcerOrBleeding] }

    private static func fracture(_ file: inout Case) {
        file.spine.put(.toldByClinician, [NamedCause.fracture])
    }
}
