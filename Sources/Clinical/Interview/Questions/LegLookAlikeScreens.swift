// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What can look like restless legs, as short lists.
extension LegScreen {
    func looks(isNothingOfRest: Bool) -> Question {
        var fields = [
            field(.knot, "The muscle goes hard; you can feel a knot"),
            field(.cough, "Coughing or straining shoots it down the leg"),
            field(.numbSoles, "Numb soles"),
            field(.swelling, "The legs swell"),
            field(.fixedDistance, "It stops your walk after about the same distance"),
        ]
        fields.append(
            isNothingOfRest
                ? field(.toesMoveAlone, "The toes move on their own")
                : field(.oneShiftEndsIt, "One change of position ends it for good")
        )
        return list(
            "looks",
            title: "Do any of these fit?",
            why: "Cramps, nerves, veins, arteries and sitting badly can all look like restless "
                + "legs. Each line stands for one of them.",
            fields: fields
        )
    }

    var ways: Question {
        list(
            "ways",
            title: "And any of these?",
            why: "They point to some medicines, to worry, to blood pressure, or to harmless jerks.",
            fields: [
                field(.innerRestlessness, "Your whole body is restless, not only the legs"),
                field(.toesMoveAlone, "The toes move on their own"),
                field(.withWorry, "It comes with worry or boredom, not on calm evenings"),
                field(.onlySitting, "Only when sitting; gone when lying flat"),
                field(.singleJerkAtSleepOnset, "Just one jerk as you fall asleep"),
            ]
        )
    }

    func tender(_ gate: LegGate) -> Question? {
        var fields: [Field] = []
        if gate.mayBeSore { fields.append(field(.soreToTouch, "Sore when you press on it")) }
        if gate.mayBeJoint {
            fields.append(field(.jointBound, "In one joint, such as hip or knee"))
        }
        if gate.mayBeNerve {
            fields.append(field(.numbPatch, "A patch of skin that feels numb"))
            fields.append(field(.weakness, "A weak leg or foot"))
        }
        guard !fields.isEmpty else { return nil }
        return list(
            "tender",
            title: "Is any of this so?",
            why: "Sore muscles, worn joints and pinched nerves each leave their own trace.",
            fields: fields
        )
    }

    func followUp(_ gate: LegGate) -> Question? {
        let labels: [LegKey: String] = [
            .stretchEndsIt: "Stretching that muscle ends it",
            .legsUpHelps: "Putting the legs up helps the swelling",
            .standingStillHelps: "Standing still, upright, ends it in minutes",
            .startUpStiffness: "The joint is stiff for the first steps",
        ]
        let fields = Case.followUps.compactMap { parent, child in
            gate.answers.answer(parent) == .yes ? labels[child].map { field(child, $0) } : nil
        }
        guard !fields.isEmpty else { return nil }
        return list(
            "followUp",
            title: "What helps, or how does it start?",
            why: "This tells how well the line you ticked fits.",
            fields: fields
        )
    }
}
