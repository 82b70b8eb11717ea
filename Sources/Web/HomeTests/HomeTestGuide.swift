// SPDX-License-Identifier: Apache-2.0
import Diary
import Wording

/// How a home test is done, and when it must be stopped.
struct HomeTestGuide: Sendable {
    /// What it is for.
    let lead: Text
    /// The steps, in order.
    let steps: [Text]
    /// When to stop at once, or not to begin.
    let stopIf: [Text]

    /// The guide of a kind of entry; nil for one that is no test.
    static func of(_ type: EntryType) -> HomeTestGuide? {
        switch type {
        case .sittingTest: sitting
        case .walkTest: walking
        default: nil
        }
    }

    private static let sitting = HomeTestGuide(
        lead: Text(
            "homeTest.sitting.lead",
            "For restless legs. It shows how the legs behave at rest, which no visit can show. After "
                + "the immobilisation test of sleep laboratories; the values can’t be compared."
        ),
        steps: [
            Text(
                "homeTest.sitting.when",
                "Do it in the evening, an hour or two before you go to bed, when you would sit anyway."
            ),
            Text(
                "homeTest.sitting.sit",
                "Sit with your legs stretched out on the bed or sofa. No phone, no film, no talk. Stay "
                    + "awake, and keep the legs still as well as you can."
            ),
            Text(
                "homeTest.sitting.rate",
                "Rate the legs at the start and every ten minutes: 0 is nothing, 10 the worst you can "
                    + "imagine. Leave this page open."
            ),
            Text(
                "homeTest.sitting.end",
                "Get up whenever you have to, at the latest after an hour. Ending early is a result."
            ),
        ],
        stopIf: [
            Text(
                "homeTest.sitting.stopLegs",
                "Stop when it becomes torment. Nothing is gained by holding out."
            ),
            Text("homeTest.sitting.stopBack", "Stop when the back hurts more than before."),
            Text(
                "homeTest.sitting.stopClot",
                "Don’t do it with one leg that is swollen, warm or sore, after a clot, or when a doctor "
                    + "told you not to sit still for long."
            ),
        ]
    )

    private static let walking = HomeTestGuide(
        lead: Text(
            "homeTest.walking.lead",
            "For legs that hurt when you walk. In a narrow spinal canal bending forward eases them, "
                + "and standing upright does not. With narrow arteries standing still is enough."
        ),
        steps: [
            Text(
                "homeTest.walking.walk",
                "Walk on level ground at your usual pace, not alone, where you can sit down. Note when "
                    + "you started."
            ),
            Text(
                "homeTest.walking.stop",
                "Stop when the legs make you, at the latest after thirty minutes. Rate the pain."
            ),
            Text(
                "homeTest.walking.stand",
                "Stand upright and still for two minutes. Did it ease?"
            ),
            Text(
                "homeTest.walking.bend",
                "If not, bend forward with your hands on a wall or a rail, or sit down, for two "
                    + "minutes. Did that ease it?"
            ),
        ],
        stopIf: [
            Text(
                "homeTest.walking.stopChest",
                "Stop and call for help with pain or pressure in the chest, or too little breath."
            ),
            Text(
                "homeTest.walking.stopWeak",
                "Stop when a leg gives way or you feel unsafe. Don’t do it when you fall easily."
            ),
            Text(
                "homeTest.walking.stopNew",
                "Don’t do it with new weakness, numbness between the legs, or trouble with bladder or "
                    + "bowel: that needs help now."
            ),
        ]
    )
}
