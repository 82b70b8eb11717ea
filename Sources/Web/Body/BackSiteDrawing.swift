// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Mustache
import Report
import Wording

/// The body of the interview, on which the places of back pain can be tapped.
///
/// It is the drawing of the diary with fewer, larger places: a leg is one place from thigh to
/// sole, and what is no place of back pain is drawn but can't be tapped.
enum BackSiteDrawing {
    /// The name of the checkbox of a place.
    static func id(of site: BackSite) -> String { "pain-" + site.rawValue }

    /// The place a region of the body belongs to; nil where none does.
    static func site(of region: BodyRegion) -> BackSite? {
        switch region {
        case .neckBack: .neck
        case .upperBack: .upper
        case .midBack: .mid
        case .lowerBack: .lower
        case .buttockLeft: .buttockLeft
        case .buttockRight: .buttockRight
        case .thighBackLeft, .calfLeft, .soleLeft, .thighFrontLeft, .kneeLeft, .shinLeft,
            .footTopLeft:
            .legLeft
        case .thighBackRight, .calfRight, .soleRight, .thighFrontRight, .kneeRight, .shinRight,
            .footTopRight:
            .legRight
        case .neckFront, .chest, .belly, .pelvisFront, .armLeft, .armRight: nil
        }
    }

    /// One figure.
    static func figure(_ side: BodySide) -> Markup {
        BodyDrawing.figure(side) { region in site(of: region).map(id) }
    }
}

/// The checkbox of one place of back pain.
struct BackSiteView: MustacheParent, Sendable {
    let option: OptionView

    func child(named name: String) -> Any? {
        name == "id" ? "pain-" + option.value : option.child(named: name)
    }
}
