// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// An anti-inflammatory painkiller with two medicines for blood pressure, or with one.
///
/// Source: Lapi 2013 (three together: kidney injury 1.31, in the first 30 days 1.82; pairs not
/// raised); Dreischulte 2015 (pairs raised too, about 1.6). So pairs are asked about, and the grade
/// says that sources disagree.
enum TripleWhammy {
    static let rule = FindingRule(
        "triple-whammy",
        about: .interactions,
        Text(
            "interactions.tripleWhammy.statement",
            "An NSAID with an ACE inhibitor or sartan and a diuretic: kidney injury 1.31 times as "
                + "often, 1.82 in the first 30 days (Lapi 2013). With one of them: not raised in "
                + "Lapi 2013, 1.6 in Dreischulte 2015, so for the next visit. A gel or plaster, and "
                + "aspirin up to 325 mg a day, count one level lower."
        ),
        basis: Basis("lapi-2013", "dreischulte-2015", grade: .moderate)
    ) { story in
        let use = NsaidUse(story, .kidney)
        guard !use.isEmpty else { return [] }
        let vessel = story.list.takes(.aceInhibitor, .angiotensinBlocker)
        let water = story.list.takes(.diuretic)
        if let three = use.reading(.tripleWhammy, .alert, beside: vessel && water, in: story, alert)
        {
            return [three]
        }
        guard var pair = use.reading(.tripleWhammy, .ask, beside: vessel || water, in: story, ask)
        else { return [] }
        pair.basis = Basis("dreischulte-2015", "lapi-2013", grade: .conflicting)
        return [pair]
    }

    private static let alert = Text(
        "interactions.tripleWhammy.alert",
        "These together can strain the kidneys, most of all in the first month and when one drinks "
            + "little: {signs}. Please ask the prescriber or a pharmacist before the next dose of "
            + "the painkiller."
    )

    private static let ask = Text(
        "interactions.tripleWhammy.ask",
        "These two may strain the kidneys; studies disagree: {signs}. Please ask at the next visit "
            + "whether the kidneys should be checked."
    )
}
