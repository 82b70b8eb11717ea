// SPDX-License-Identifier: Apache-2.0
public import Wording

extension DiaryWords {
    /// Every label of the diary, for the tables of other languages.
    public static var all: [Text] {
        var texts: [Text] = DiaryKey.allCases.map { label($0) }
        texts += [label(.legs, in: .morning), label(.back, in: .morning)]
        texts.append(label(.severity, in: .flare))
        texts += EntryType.allCases.map { label($0) }
        texts += EveningTap.allCases.map { label($0) }
        texts += KeptUpBy.allCases.map { label($0) }
        texts += FlareOf.allCases.map { label($0) }
        texts += DiaryTreatment.allCases.map { label($0) }
        texts += BodyRegion.allCases.map { label($0) }
        texts += SittingEnd.allCases.map { label($0) }
        texts += WalkEnd.allCases.map { label($0) }
        texts += [ratingEnds.lowest, ratingEnds.highest, restEnds.lowest, restEnds.highest]
        return texts
    }
}
