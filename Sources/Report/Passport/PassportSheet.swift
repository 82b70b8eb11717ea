// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Vocabulary
public import Wording

/// The procedure passport on paper: black and white, for staff at a glance.
///
/// It fills the upper half of the page and is folded twice to the size of a pocket.
public struct PassportSheet: Sendable {
    private let passport: ProcedurePassport

    /// Prints what a person wrote.
    public init(_ passport: ProcedurePassport) {
        self.passport = passport
    }

    /// The sheet as HTML, without head and stylesheet.
    public func page(wording: Wording) -> Markup {
        .build { page in
            page.element("article", [("class", "passport")]) { sheet in
                sheet.element("header") { head in
                    head.element("h1", text: wording(PassportSheet.title))
                    if let name = passport.text(.name) {
                        head.element("p", [("class", "who")], text: name)
                    }
                }
                sheet.element("p", [("class", "first")], text: wording(PassportSheet.first))
                sheet.element("p", text: wording(PassportSheet.second))
                evening(wording, &sheet)
                avoid(wording, &sheet)
                for key in [PassportKey.helps, .allergies, .implants, .contact, .other] {
                    guard let words = passport.text(key) else { continue }
                    block(wording(key.label), words, &sheet)
                }
                sheet.element("footer", text: wording(PassportSheet.footer))
            }
        }
    }

    /// The sheet as one HTML file that needs nothing beside it.
    public func file(wording: Wording) -> Markup {
        .document(
            title: wording(PassportSheet.title),
            wording: wording,
            body: page(wording: wording)
        )
    }

    private func evening(_ wording: Wording, _ sheet: inout Markup) {
        guard let time = passport.clock(.eveningTime) else {
            if let words = passport.text(.eveningMedicine) {
                block(wording(PassportKey.eveningMedicine.label), words, &sheet)
            }
            return
        }
        let says = Text(
            "passport.evening",
            "My evening dose is due at {time}. Please let me have it on time, also in hospital.",
            ["time": .clock(time)]
        )
        sheet.element("p", [("class", "time")], text: wording(says))
        if let words = passport.text(.eveningMedicine) { sheet.element("p", text: words) }
    }

    private func avoid(_ wording: Wording, _ sheet: inout Markup) {
        sheet.element("h2", text: wording(PassportSheet.avoidTitle))
        sheet.element("ul") { list in
            for group in MedicinesToAvoid.all {
                list.element("li") { item in
                    item.element("strong", text: wording(group.group) + ": ")
                    item.text(group.medicines.map { wording($0) }.joined(separator: ", ") + ".")
                    if let instead = group.instead { item.text(" " + wording(instead)) }
                    let reactions = group.reactions(in: passport.text(.allergies) ?? "")
                    guard !reactions.isEmpty else { return }
                    item.text(" ")
                    let says = PassportSheet.reacted.with(["names": .list(reactions)])
                    item.element("strong", text: wording(says))
                }
            }
        }
    }

    private func block(_ title: String, _ words: String, _ sheet: inout Markup) {
        sheet.element("h2", text: title)
        sheet.element("p", [("class", "words")], text: words)
    }

    /// What the passport is called.
    public static let title = Text("passport.title", "I can’t lie still: restless legs")

    private static let first = Text(
        "passport.first",
        "Lying or sitting still makes my legs worse, above all in the evening. It is not anxiety "
            + "and not a lack of will."
    )
    private static let second = Text(
        "passport.second",
        "Please plan me early in the day, let me stand or move my legs between the steps, and keep "
            + "me flat no longer than needed."
    )
    private static let avoidTitle = Text(
        "passport.avoidTitle",
        "Please avoid these where you can; they can make my legs worse"
    )
    private static let reacted = Text(
        "passport.reacted",
        "Among my bad reactions below: {names}."
    )
    private static let footer = Text(
        "passport.footer",
        "Written by the person. The list is from published sources and is no order: the treating "
            + "clinician decides."
    )
}
