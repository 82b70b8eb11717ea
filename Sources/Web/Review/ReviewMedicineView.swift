// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// One medicine of the list, with what is in it and what it does.
struct ReviewMedicineView: MustacheParent, Sendable {
    let line: String
    let path: String
    let summary: MedicineSummary
    let noted: Text?
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "path": path
        case "doses": summary.doses.map { wording($0.words) }
        case "holds": wording(summary.resolved.holds)
        case "effects": summary.parts.flatMap(\.effectLines).map { wording($0) }
        case "noted": orFalse(noted.map { wording($0) })
        case "doubt": orFalse(summary.doubt.map { wording($0) })
        default: nil
        }
    }
}
