// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// The procedure passport to fill in: what staff should know when a person must lie still.
struct PassportPage: Page {
    static let template = "passport"

    private let passport: ProcedurePassport
    private let offered: Set<PassportKey>
    private let problems: [String: Text]
    private let visit: Visit

    /// Shows a passport; a note says that fields were filled in from the answers.
    init(
        _ passport: ProcedurePassport,
        offered: Set<PassportKey> = [],
        problems: [String: Text],
        visit: Visit
    ) {
        self.passport = passport
        self.offered = offered
        self.problems = problems
        self.visit = visit
    }

    var title: Text { PassportPage.heading }
    var room: MenuRoom? { .report }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": visit.wording(PassportPage.heading)
        case "action": Paths.passport()
        case "isKept": visit.query["kept"] != nil
        case "fields": note + PassportKey.allCases.map(field)
        case "groups":
            MedicinesToAvoid.all.map { AvoidView(group: $0, wording: visit.wording) }
        case "print": Paths.passportPrint()
        case "card": Paths.urgentCard()
        case "say": Phrases(PassportPage.phrases, wording: visit.wording)
        default: nil
        }
    }

    /// Said when fields were filled in from the answers; nothing when none was.
    private var note: [FieldView] {
        offered.isEmpty ? [] : [.note(PassportPage.suggested, wording: visit.wording)]
    }

    private func field(_ key: PassportKey) -> FieldView {
        let label = visit.wording(key.label)
        let problem = problems[key.rawValue].map { visit.wording($0) } ?? ""
        switch key {
        case .eveningTime:
            let chosen = passport.clock(key).map { [$0.description] } ?? []
            return FieldView(
                name: key.rawValue,
                label: label,
                problem: problem,
                options: QuarterHours.options(
                    first: ClockTime(wrapping: 16 * 60),
                    chosen: Set(chosen),
                    wording: visit.wording
                ),
                isWide: true,
                look: .select,
                wording: visit.wording
            )
        case .name:
            return FieldView(
                name: key.rawValue,
                label: label,
                problem: problem,
                value: passport.text(key) ?? "",
                isWide: true,
                look: .line(type: "text", keyboard: "text"),
                wording: visit.wording
            )
        case .eveningMedicine, .allergies, .implants, .contact, .helps, .other:
            return FieldView(
                name: key.rawValue,
                label: label,
                problem: problem,
                value: passport.text(key) ?? "",
                look: .words,
                wording: visit.wording
            )
        }
    }

    private static let heading = Text("passportPage.heading", "Procedure passport")
    private static let suggested = Text(
        "passportPage.suggested",
        "Some of this is filled in from your answers. Please check it before you keep it."
    )

    private static let phrases: [Text] = [
        Text(
            "passportPage.lead",
            "For a scan, an injection, dialysis or an operation: a page to fold and hand to staff. "
                + "Fill in what you like; what is left open is not printed."
        ),
        Text("passportPage.kept", "The passport is kept."),
        Text("passportPage.keep", "Keep the passport"),
        Text("passportPage.printWord", "Open it to print"),
        Text("passportPage.cardWord", "The emergency card to cut out"),
        Text("passportPage.avoidTitle", "What it asks staff to avoid"),
        Text(
            "passportPage.avoidSays",
            "It asks them to look for another medicine where they can. It changes nothing about "
                + "the medicines you take: those stay with the person who prescribes them."
        ),
        Text("passportPage.from", "From"),
    ]
}

/// A group of medicines with its sources.
private struct AvoidView: MustacheParent, Sendable {
    let group: MedicinesToAvoid
    let wording: Wording

    func child(named name: String) -> Any? {
        switch name {
        case "name": wording(group.group)
        case "medicines": group.medicines.map { wording($0) }.joined(separator: ", ")
        case "instead": group.instead.map { wording($0) } ?? ""
        case "sources":
            wording.joined(group.basis.sources.map { MethodSourceView.short($0) })
        default: nil
        }
    }
}
