// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Worn small joints of the spine; a story can never show more than “some”.
///
/// No question or test is reliable (Petersen 2017), and scans show wear in most people without
/// pain: 37 % at 20 years, 96 % at 80 (Brinjikji 2015).
enum SpineArthritis: BackKindRule {
    static let kind = BackKind.spineArthritis
    static let statement = Text(
        "back.spineArthritis.statement",
        "No question can show that worn joints are the cause, so this never fits strongly. Wear on "
            + "a scan is common in people with no pain: 37 of 100 at age 20, 96 of 100 at 80."
    )
    static let basis = Basis("petersen-2017", "brinjikji-2015", grade: .moderate)

    static func signs(in story: BackStory, course: BackCourse) -> BackSigns {
        let told = story.isToldOf([.arthritisOfSpine])
        let bending = story.posture(.bendingBackward, .provokes)
        let short = story.whole(.morningStiffnessMinutes) { (1..<30).contains($0) }
        let older = story.case.isAtLeast(years: 50)
        return BackSigns(
            pointsTo: [told, bending && older, short && older],
            pointsAway: [!older, story.says(.belowKnee)],
            strong: .never,
            some: told || .all([older, bending, short])
        )
    }
}
