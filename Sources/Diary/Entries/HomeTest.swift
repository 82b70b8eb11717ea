// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Why sitting still was ended.
public enum SittingEnd: String, AnswerWord {
    case hour, legs, back, other
}

/// Why a walk was ended.
public enum WalkEnd: String, AnswerWord {
    case pain, numbness, weakness, breath, finished
}

/// Two tests that a person can do at home and keep as entries.
///
/// *Sitting still*: in the evening, legs stretched out, a rating of the legs from 0 to 10 at the
/// start and every ten minutes, for up to an hour; after the suggested immobilisation test, whose
/// laboratory values are not used here. *Walk, then bend*: how long one can walk, and whether
/// standing upright or bending forward eases it; after the way a narrow canal is told by its story.
/// Neither gives a verdict: both show a doctor something that can’t be shown in a visit.
public enum HomeTest {
    /// The ratings of the legs while sitting still, at the start and every ten minutes.
    public static let sittingRatings: [DiaryKey] = [
        .legsAt0, .legsAt10, .legsAt20, .legsAt30, .legsAt40, .legsAt50, .legsAt60,
    ]
    /// Minutes between two ratings.
    public static let step: Int = 10

    /// The kinds of entry that are home tests.
    public static let types: [EntryType] = [.sittingTest, .walkTest]

    /// The ratings of a sitting test, in order; nil where none was given.
    public static func ratings(of entry: Entry) -> [Int?] {
        sittingRatings.map { entry.values.whole($0) }
    }
}
