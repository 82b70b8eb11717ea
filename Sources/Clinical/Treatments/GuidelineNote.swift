// SPDX-License-Identifier: Apache-2.0
import Wording

/// Remarks that stand beside the positions of several guidelines or treatments.
enum GuidelineNote {
    static let moderateQuality = Text(
        "treatments.note.moderateQuality",
        "moderate-quality evidence"
    )
    static let ifWanted = Text(
        "treatments.note.ifWanted",
        "if a medicine is wanted"
    )
    static let levelB = Text(
        "treatments.note.levelB",
        "Level B"
    )
    static let lowQuality = Text(
        "treatments.note.lowQuality",
        "named by itself; low-quality evidence"
    )
    static let package = Text(
        "treatments.note.package",
        "hands-on treatment only in a package with exercise"
    )
    static let newPainLow = Text(
        "treatments.note.newPainLow",
        "for new pain; low-quality evidence"
    )
    static let axial = Text(
        "treatments.note.axial",
        "injections for pain in the back alone"
    )
    static let bmj = Text(
        "treatments.note.bmj",
        "outside trials; pain of three months or more"
    )
    static let ironFirst = Text(
        "treatments.note.ironFirst",
        "iron is filled up first"
    )
    static let group = Text(
        "treatments.note.group",
        "in a group"
    )
    static let guidedGroup = Text(
        "treatments.note.guidedGroup",
        "in a group, with guidance"
    )
    static let asExercise = Text(
        "treatments.note.asExercise",
        "as a kind of exercise"
    )
}
