// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Night-time leg cramps.
///
/// In spine patients with restless legs 90.6 % also had cramps (Terai 2021), so a cramp beside
/// another feeling never excludes them. Source: Bozorg 2022; Hening 2009.
enum LegCramps: LookAlike {
    static let condition = LookAlikeCondition.legCramps
    static let statement = Text(
        "lookAlikes.legCramps",
        "A cramp comes suddenly in one calf or foot, the muscle goes hard and can be felt, and "
            + "stretching that muscle ends it. Most spine patients with restless legs also have "
            + "cramps, so they do not exclude each other."
    )
    static let basis = Basis("bozorg-2022", "hening-2009", "terai-2021", grade: .moderate)

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let knot = story.says(.knot)
        let stretch = story.says(.stretchEndsIt)
        let cramp = story.feels([.cramp])
        let otherFeeling = story.feels([
            .crawling, .pulling, .electric, .burning, .numbness, .tingling,
        ])
        let strong = knot && (stretch || cramp)
        return LookAlikeSigns(
            pointsTo: [knot, stretch, cramp],
            pointsAway: [!knot, otherFeeling],
            strong: strong,
            some: knot || (stretch && cramp),
            explainsAll: .all([knot, stretch, !otherFeeling]),
            inseparable: strong
        )
    }
}
