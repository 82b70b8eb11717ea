// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// A broken vertebra.
///
/// Several risks together: post-test 90 % (34–99); long steroids alone 33 %; severe trauma 11 %;
/// age 9 % (Downie 2013). Female, over 70, trauma, steroids: AUC .83 (Henschke 2009).
enum VertebralFracture: BackKindRule {
    static let kind = BackKind.fracture
    static let statement = Text(
        "back.fracture.statement",
        "A fall or strain together with thin bones, long steroids, loss of height or an age over 70 "
            + "points to a broken vertebra; each alone says little."
    )
    static let basis = Basis("downie-2013", "henschke-2009", grade: .moderate)

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let minor = story.warns(.minorTraumaWithThinBones)
        let major = story.warns(.majorTrauma)
        let told = story.isToldOf([.fracture])
        let risks = [
            story.warns(.steroidsLong),
            story.warns(.knownOsteoporosis) || story.case.isNamed([.osteoporosis]).ifSaid,
            story.warns(.heightLoss), story.case.isAtLeast(years: 71),
        ]
        let injury = minor || major
        return BackSigns(
            pointsTo: [minor, major, told] + risks,
            pointsAway: [!minor && !major, !story.case.isAtLeast(years: 50)],
            strong: (injury && .any(risks)) || .atLeast(3, of: risks) || (told && injury),
            some: injury || told || .atLeast(2, of: risks)
        )
    }
}
