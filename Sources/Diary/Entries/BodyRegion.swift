// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// A part of the body drawing; left and right are the person's own.
public enum BodyRegion: String, AnswerWord {
    case neckFront, chest, belly, pelvisFront
    case armLeft, armRight
    case thighFrontLeft, thighFrontRight, kneeLeft, kneeRight, shinLeft, shinRight
    case footTopLeft, footTopRight
    case neckBack, upperBack, midBack, lowerBack, buttockLeft, buttockRight
    case thighBackLeft, thighBackRight, calfLeft, calfRight, soleLeft, soleRight

    /// Whether the region is drawn on the front figure; the others are on the back figure.
    ///
    /// Arms are drawn on both and count as front.
    public var isFront: Bool {
        switch self {
        case .neckFront, .chest, .belly, .pelvisFront, .armLeft, .armRight, .thighFrontLeft,
            .thighFrontRight, .kneeLeft, .kneeRight, .shinLeft, .shinRight, .footTopLeft,
            .footTopRight:
            true
        case .neckBack, .upperBack, .midBack, .lowerBack, .buttockLeft, .buttockRight,
            .thighBackLeft, .thighBackRight, .calfLeft, .calfRight, .soleLeft, .soleRight:
            false
        }
    }
}
