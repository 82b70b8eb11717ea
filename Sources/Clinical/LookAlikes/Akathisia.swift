// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Inner restlessness of the whole body, often from a medicine.
///
/// Little day-night rhythm; days to weeks after a dopamine blocker, an anti-emetic or a
/// serotonergic antidepressant. Source: Bozorg 2022; clinical summary (secondary).
enum Akathisia: LookAlike {
    static let condition = LookAlikeCondition.akathisia
    static let statement = Text(
        "lookAlikes.akathisia",
        "Akathisia is a restlessness of the whole body with pacing or rocking, at any hour, often "
            + "days to weeks after a new or raised medicine against nausea, psychosis or low mood. "
            + "Restless legs stay mainly in the legs and follow the clock."
    )
    static let basis = Basis(
        "bozorg-2022",
        "rls-differential-summary",
        grade: .moderate,
        verification: .secondary
    )

    static func signs(in story: LegStory) -> LookAlikeSigns {
        let inner = story.says(.innerRestlessness)
        let medicine = AkathisiaMedicines.recent(in: story)
        let allDay = story.says(.allDay)
        let evening = story.says(.evening)
        let noRhythm = allDay || !evening
        let calmWithout = !story.says(.withWorry).ifSaid
        return LookAlikeSigns(
            pointsTo: [inner, medicine.ifSaid, inner && allDay],
            pointsAway: [!inner, evening],
            strong: inner && (medicine || (noRhythm && calmWithout)),
            some: inner,
            ruledOut: !inner,
            explainsAll: .all([inner, noRhythm]),
            inseparable: .all([inner, medicine || noRhythm])
        )
    }
}
