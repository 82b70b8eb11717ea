// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What it is like, where it is, and what rest and movement do.
extension LegScreen {
    var urge: Question {
        question(
            "urge",
            title: "Do you feel a need to move your legs that is hard to resist?",
            why: "This need is the heart of restless legs. Pain or numbness without it points "
                + "to something else.",
            fields: [field(.urge, "A need to move the legs")]
        )
    }

    var sensations: Question {
        question(
            "sensations",
            title: "What does it feel like?",
            why: "Some feelings point to a nerve, some to a muscle, some to a vein.",
            none: Text("interview.legs.sensations.none", "No feeling with it"),
            fields: [
                field(
                    .sensations,
                    "What it feels like",
                    choices: Choices.sensations
                )
            ]
        )
    }

    var place: Question {
        question(
            "place",
            title: "Where is it?",
            why: "A line from the back to the foot points to a nerve in the back. Feet first, "
                + "like socks, points to the nerves of the feet.",
            layout: .body,
            fields: [
                field(
                    .side,
                    "Which leg?",
                    choices: Choices.sides
                ),
                field(
                    .path,
                    "Where in the leg?",
                    choices: Choices.paths
                ),
                field(
                    .otherParts,
                    "Anywhere else?",
                    choices: Choices.otherParts
                ),
            ]
        )
    }

    var rest: Question {
        question(
            "rest",
            title: "Does it start or grow when you sit or lie still?",
            why: "Restless legs come with rest. A narrow spinal canal does the opposite.",
            layout: .group,
            fields: [
                field(.rest, "Starts or grows at rest"),
                field(.minutesToOnset, "If so, after how long?", unit: Units.minutes),
            ]
        )
    }

    var postures: Question {
        question(
            "postures",
            title: "What does each of these do to it?",
            why: "Sitting and walking tell restless legs and a narrow spinal canal apart: they "
                + "act in opposite ways.",
            layout: .table,
            fields: [
                field(.sitting, "Sitting", choices: Choices.effects),
                field(.lying, "Lying down", choices: Choices.effects),
                field(.standing, "Standing", choices: Choices.effects),
                field(.walking, "Walking", choices: Choices.effects),
                field(.bendingForward, "Bending forward", choices: Choices.effects),
            ]
        )
    }

    var relief: Question {
        question(
            "relief",
            title: "Does it ease, at least in part, while you keep moving?",
            why: "Restless legs ease while you move and come back when you stop.",
            fields: [field(.relief, "Eased while moving")]
        )
    }

    var evening: Question {
        question(
            "evening",
            title: "If you sat still for an hour, would it be worse in the evening or at night "
                + "than in the morning?",
            why: "Restless legs follow the clock. Many other problems do not.",
            fields: [field(.evening, "Worse in the evening or at night")]
        )
    }

    var hours: Question {
        question(
            "hours",
            title: "At which hour is it worst, and at which hour calmest?",
            why: "If evening or morning is hard to say, the two hours can tell.",
            layout: .group,
            fields: [field(.worstHour, "Worst hour"), field(.calmestHour, "Calmest hour")]
        )
    }

    var daytime: Question {
        list(
            "daytime",
            title: "Is it there by day?",
            why: "A problem that never rests points to nerves, or to restless legs that have "
                + "become strong.",
            fields: [
                field(.presentByDay, "There by day too"),
                field(.allDay, "Sitting at ten in the morning, just as strong as at night"),
            ]
        )
    }
}
