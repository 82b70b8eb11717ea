// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary

/// The part of the stylesheet that ties the checkboxes of the body drawing to its regions.
enum BodyStyle {
    /// A ticked box fills its region; the box in focus rings it.
    static let rules: String =
        rule(":checked", "fill:var(--legs);fill-opacity:.85;stroke:var(--surface)")
        + rule(":focus-visible", "stroke:var(--accent);stroke-width:3")

    private static func rule(_ state: String, _ declarations: String) -> String {
        let boxes =
            BodyRegion.allCases.map(BodyDrawing.id) + BackSite.allCases.map(BackSiteDrawing.id)
        let selectors = boxes.map { ".body-map:has(#\($0)\(state)) .at-\($0)" }
        return selectors.joined(separator: ",\n") + "{" + declarations + "}\n"
    }
}
