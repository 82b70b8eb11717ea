// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Nerve damage in the feet; often together with restless legs.
///
/// Source: Bozorg 2022; Winkelman 2026 (restless legs in about 21.5 % of neuropathy).
enum PeripheralNeuropathy: LookAlike {
    static let condition = LookAlikeCondition.peripheralNeuropathy
    static let statement = Text(
        "lookAlikes.peripheralNeuropathy",
        "Nerve damage begins in the feet and spreads like a stocking: burning, numb or tingling, "
            + "there all day though often worse at night, with numb soles. Walking does not take "
            + "it away. It is often there together with restless legs."
    )
    static let basis = Basis("bozorg-2022", "winkelman-2026", grade: .moderate)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let soles = story.says(.numbSoles)
        let stocking = story.runs([.stocking])
        let foot = story.runs([.foot])
        let quality = story.feels([.burning, .numbness, .tingling])
        let allDay = story.says(.allDay)
        let walkingEases = story.posture(.walking, .relieves)
        let relief = story.says(.relief)
        let named = story.isNamed([.peripheralNeuropathy, .diabetes])
        let area = Claim.any([soles, stocking, foot && quality])
        let steady = Claim.any([
            allDay, story.posture(.walking, .neither), story.posture(.walking, .provokes), !relief,
        ])
        let outside = Claim.all([!soles, !stocking]).ifSaid
        let strong =
            Claim.all([area, steady, !outside])
            && .atLeast(2, of: [soles, stocking, quality, allDay])
        return LookAlikeSigns(
            pointsTo: [soles, stocking, foot && quality, quality && allDay, named.ifSaid],
            pointsAway: [!soles, walkingEases, relief, story.says(.urge)],
            strong: strong,
            some: soles || (stocking && quality) || (foot && quality && allDay),
            ruledOut: .all([!soles, !stocking, .any([!foot, walkingEases])]),
            explainsAll: .all([strong, !story.says(.urge)]).ifSaid,
            inseparable: steady && soles
        )
    }
}
