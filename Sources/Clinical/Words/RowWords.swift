// SPDX-License-Identifier: Apache-2.0
public import Wording

/// A part of a row of medicines or allergies.
public enum RowPart: String, Hashable, Sendable, CaseIterable {
    case name, started, stopped, indication, asNeeded, form
    case to, reaction
}

extension ClinicalWords {
    /// What stands beside a part of a medicine or allergy row.
    public static func label(_ part: RowPart) -> Text {
        switch part {
        case .name: text("row", part, "Name on the box, with strength")
        case .started: text("row", part, "Started")
        case .stopped: text("row", part, "Stopped, if so (first day without it)")
        case .indication: text("row", part, "What it is for")
        case .asNeeded: text("row", part, "Only when needed")
        case .form: text("row", part, "Kind")
        case .to: text("row", part, "To what")
        case .reaction: text("row", part, "What happened")
        }
    }
}
