// SPDX-License-Identifier: Apache-2.0
public import Wording

extension ClinicalWords {
    /// A condition that can look like restless legs, for a person.
    public static func name(_ condition: LookAlikeCondition) -> Text {
        text("lookAlike", condition, plain(condition))
    }

    /// A condition that can look like restless legs, for a clinician.
    public static func clinicalName(_ condition: LookAlikeCondition) -> Text {
        text("lookAlike.clinical", condition, clinical(condition))
    }

    private static func plain(_ condition: LookAlikeCondition) -> String {
        switch condition {
        case .lumbarRadiculopathy: "a pinched nerve in the back (sciatica)"
        case .lumbarStenosis: "a narrow spinal canal"
        case .peripheralNeuropathy: "nerve damage in the feet"
        case .legCramps: "leg cramps"
        case .positionalDiscomfort: "an uncomfortable position"
        case .venousDisease: "tired veins"
        case .arthritis: "arthritis of a joint"
        case .myalgia: "sore muscles"
        case .footTapping: "a habit of tapping the foot"
        case .akathisia: "restlessness from a medicine"
        case .hypotensiveAkathisia: "restlessness from low blood pressure while sitting"
        case .arterialDisease: "poor blood flow to the legs"
        case .painfulLegsMovingToes: "painful legs with toes that move alone"
        case .anxiety: "worry or inner tension"
        case .hypnicJerks: "jerks while falling asleep"
        }
    }

    private static func clinical(_ condition: LookAlikeCondition) -> String {
        switch condition {
        case .lumbarRadiculopathy: "lumbar radiculopathy"
        case .lumbarStenosis: "lumbar spinal stenosis"
        case .peripheralNeuropathy: "peripheral neuropathy"
        case .legCramps: "nocturnal leg cramps"
        case .positionalDiscomfort: "positional discomfort"
        case .venousDisease: "venous disease or oedema"
        case .arthritis: "arthritis of hip or knee"
        case .myalgia: "myalgia"
        case .footTapping: "habitual foot tapping"
        case .akathisia: "drug-induced akathisia"
        case .hypotensiveAkathisia: "hypotensive akathisia"
        case .arterialDisease: "peripheral arterial disease"
        case .painfulLegsMovingToes: "painful legs and moving toes"
        case .anxiety: "anxiety"
        case .hypnicJerks: "hypnic jerks"
        }
    }

    /// A kind of back pain, for a person.
    public static func name(_ kind: BackKind) -> Text {
        switch kind {
        case .nerveRoot: text("backKind", kind, "a pinched nerve")
        case .stenosis: text("backKind", kind, "a narrow spinal canal")
        case .inflammatory: text("backKind", kind, "an inflamed spine")
        case .muscleStrain: text("backKind", kind, "a strained muscle")
        case .spineArthritis: text("backKind", kind, "wear of the spine")
        case .fracture: text("backKind", kind, "a broken bone in the back")
        case .unidentified: text("backKind", kind, "back pain without one clear cause")
        }
    }

    /// A kind of back pain, for a clinician.
    public static func clinicalName(_ kind: BackKind) -> Text {
        switch kind {
        case .nerveRoot: text("backKind.clinical", kind, "nerve root pain")
        case .stenosis: text("backKind.clinical", kind, "lumbar spinal stenosis")
        case .inflammatory: text("backKind.clinical", kind, "inflammatory back pain")
        case .muscleStrain: text("backKind.clinical", kind, "muscle strain")
        case .spineArthritis: text("backKind.clinical", kind, "spondylosis")
        case .fracture: text("backKind.clinical", kind, "vertebral fracture")
        case .unidentified: text("backKind.clinical", kind, "non-specific back pain")
        }
    }

    /// How long back pain has gone on, for a person.
    public static func name(_ course: BackCourse) -> Text {
        switch course {
        case .acute: text("backCourse", course, "under four weeks")
        case .subacute: text("backCourse", course, "one to three months")
        case .chronic: text("backCourse", course, "three months or more, on most days")
        case .recurrent: text("backCourse", course, "three months or more, coming and going")
        case .unknown: text("backCourse", course, "how long is not known")
        }
    }

    /// How long back pain has gone on, for a clinician.
    public static func clinicalName(_ course: BackCourse) -> Text {
        switch course {
        case .acute: text("backCourse.clinical", course, "acute")
        case .subacute: text("backCourse.clinical", course, "subacute")
        case .chronic: text("backCourse.clinical", course, "chronic")
        case .recurrent: text("backCourse.clinical", course, "recurrent")
        case .unknown: text("backCourse.clinical", course, "course unknown")
        }
    }

    /// What sort of signal the pain is, for a person.
    public static func name(_ mechanism: PainMechanism) -> Text {
        switch mechanism {
        case .nociceptive: text("mechanism", mechanism, "pain from muscle, joint or bone")
        case .neuropathic: text("mechanism", mechanism, "pain from a nerve")
        case .nociplastic: text("mechanism", mechanism, "pain from an alarm set too high")
        case .mixed: text("mechanism", mechanism, "more than one sort of pain")
        case .unknown: text("mechanism", mechanism, "sort of pain not known")
        }
    }

    /// What sort of signal the pain is, for a clinician.
    public static func clinicalName(_ mechanism: PainMechanism) -> Text {
        switch mechanism {
        case .nociceptive: text("mechanism.clinical", mechanism, "nociceptive")
        case .neuropathic: text("mechanism.clinical", mechanism, "neuropathic")
        case .nociplastic: text("mechanism.clinical", mechanism, "nociplastic")
        case .mixed: text("mechanism.clinical", mechanism, "mixed")
        case .unknown: text("mechanism.clinical", mechanism, "mechanism unknown")
        }
    }
}
