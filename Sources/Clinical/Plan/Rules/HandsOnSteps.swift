// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension PlanRule {
    /// Warmth for a back that has just begun to hurt.
    static let heat = PlanRule(
        "heat",
        .handsOn,
        Terms(who: .person, within: 1, judgedAfter: 7, measure: .back),
        aims: [.back],
        treatments: ["heat"],
        Text(
            "plan.heat.statement",
            "A back that has hurt for less than three months: warmth is a safe thing to try. A "
                + "guideline of 2017, since lapsed, names it first."
        ),
        ifNot: Text("plan.heat.ifNot", "If a week of it does nothing, leave it."),
        basis: Basis("acp-2017", grade: .weak)
    ) { story in
        [
            Reading(
                story.newBack,
                Text(
                    "plan.heat.says",
                    "Try warmth on the sore place, not hot, half an hour at a time, with cloth "
                        + "between. Not on numb skin."
                )
            )
        ].compactMap(\.self)
    }

    /// A short course by hand or needle beside movement.
    static let handsOnBack = PlanRule(
        "hands-on",
        .handsOn,
        Terms(who: .physiotherapist, within: 84, judgedAfter: 42, measure: .back),
        aims: [.back],
        treatments: ["massage", "manipulation", "acupuncture"],
        Text(
            "plan.handsOn.statement",
            "For a long bad back a short course of massage, manipulation or acupuncture beside "
                + "movement may be offered; guidelines disagree on acupuncture. Not while a warning "
                + "sign is open or the story is that of an inflamed spine or a break; thin bones and "
                + "blood thinners are said before it. Six weeks and these limits are our own."
        ),
        ifNot: Text(
            "plan.handsOn.ifNot",
            "If six weeks bring nothing, end the course and put the effort into movement."
        ),
        basis: Basis(
            "who-back-2023",
            "nice-ng59",
            grade: .conflicting,
            verification: .awaitingSignOff
        )
    ) { story in
        guard story.urgency.tier == .none, story.fitting(.fracture, .inflammatory).isEmpty else {
            return []
        }
        return [Reading(story.longBack, story.isFragile ? withoutThrusts : shortCourse)]
            .compactMap(\.self)
    }

    /// Devices for the legs, of low risk and uncertain effect.
    static let legDevices = PlanRule(
        "leg-devices",
        .handsOn,
        Terms(who: .doctor, within: 84, judgedAfter: 28, measure: .legs),
        aims: [.legs],
        treatments: ["nerve-stimulation", "pneumatic-compression", "vibration", "near-infrared"],
        Text(
            "plan.legDevices.statement",
            "Restless legs that weigh on a person: stimulation of the peroneal nerve on both sides is "
                + "suggested by the guideline of 2025 (conditional); pressure cuffs, vibration and "
                + "near-infrared light are of low risk and uncertain. Not with a stimulator or other "
                + "implant, epilepsy, or a leg that may hold a clot (from memory)."
        ),
        ifNot: Text(
            "plan.legDevices.ifNot",
            "If four weeks bring nothing, give it back; ask before you buy whether that is possible."
        ),
        basis: Basis("aasm-2025-rows", "aan-2016", grade: .weak, verification: .awaitingSignOff)
    ) { story in
        guard !story.has(.spinalCordStimulator, .otherImplant, .epilepsy),
            story.case.warning.answers.truth(.oneLegSwollenPainful) != .yes
        else { return [] }
        return [
            Reading(
                story.burdensomeLegs,
                Text(
                    "plan.legDevices.says",
                    "Ask about a device for the legs. The best studied one stimulates a nerve below "
                        + "the knee on both sides. Ask what it costs and whether you can try it first."
                )
            )
        ].compactMap(\.self)
    }

    private static let shortCourse = Text(
        "plan.handsOn.says",
        "If you like, try a short course of massage, manipulation or acupuncture beside moving, not "
            + "in its place."
    )

    private static let withoutThrusts = Text(
        "plan.handsOn.gentle",
        "If you like, try a short course of massage beside moving, not in its place. Before any "
            + "thrust to the spine or needle, say that your bones may be thin or your blood thinned."
    )
}

extension PlanStory {
    /// Whether bones are named as thin or the blood is thinned.
    fileprivate var isFragile: Bool {
        has(.osteoporosis) || self.case.warning.answers.truth(.knownOsteoporosis) == .yes
            || self.case.warning.answers.truth(.steroidsLong) == .yes
            || !list.taken(.anticoagulant).isEmpty
    }
}
