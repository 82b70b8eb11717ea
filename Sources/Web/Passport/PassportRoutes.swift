// SPDX-License-Identifier: Apache-2.0
import Clinical
import Report
import Storage
import Vocabulary
import Wording

/// The procedure passport, its print, and the emergency card.
enum PassportRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.passport) { visit in
            let kept = visit.settings.passport ?? ProcedurePassport()
            // What was just kept is shown as it was kept.
            let offered =
                visit.query["kept"] == nil ? try await suggested(visit) : ProcedurePassport()
            return .page(
                PassportPage(
                    kept.completed(by: offered),
                    offered: Set(offered.answeredKeys.filter { kept[$0] == nil }),
                    problems: [:],
                    visit: visit
                )
            )
        }
        table.post(Paths.passport, keep)
        table.get(Paths.passportPrint) { visit in
            .page(
                PrintedCardPage(
                    title: PassportSheet.title,
                    back: Paths.passport(),
                    pdf: visit.pdfPlace(Paths.passportPDF),
                    sheet: sheet(visit).page(wording: visit.wording),
                    wording: visit.wording
                )
            )
        }
        table.get(Paths.passportPDF) { visit in
            let paper = visit.settings.paper.paper
            let document = sheet(visit).paperDocument(wording: visit.wording, paper: paper)
            return try await visit.pdf([document], name: "evenfall-passport")
        }
        table.get(Paths.urgentCard) { visit in
            .page(
                PrintedCardPage(
                    title: WarningCardSheet.title,
                    back: Paths.urgent(),
                    pdf: visit.pdfPlace(Paths.urgentCardPDF),
                    sheet: WarningCardSheet(help: visit.help).page(wording: visit.wording),
                    wording: visit.wording
                )
            )
        }
        table.get(Paths.urgentCardPDF) { visit in
            let paper = visit.settings.paper.paper
            let document = WarningCardSheet(help: visit.help)
                .paperDocument(wording: visit.wording, paper: paper)
            return try await visit.pdf([document], name: "evenfall-emergency-card")
        }
    }

    private static func sheet(_ visit: Visit) -> PassportSheet {
        PassportSheet(visit.settings.passport ?? ProcedurePassport())
    }

    private static func keep(_ visit: Visit) async throws -> Reply {
        var passport = ProcedurePassport()
        var problems: [String: Text] = [:]
        for key in PassportKey.allCases {
            guard let written = visit.form.filled(key.rawValue) else { continue }
            let value: AnswerValue? =
                key == .eveningTime
                ? ClockTime(written).map(AnswerValue.clock) : .text(written)
            guard let value, key.form.accepts(value) else {
                problems[key.rawValue] = key == .eveningTime ? noTime : tooLong
                continue
            }
            passport[key] = value
        }
        guard problems.isEmpty else {
            return .again(PassportPage(passport, problems: problems, visit: visit))
        }
        var settings = visit.settings
        settings.passport = passport
        if settings != visit.settings {
            try await visit.world.store.keep(settings, by: .person, at: visit.now)
        }
        return .seeOther(Paths.passport() + "?kept=yes")
    }

    /// What the interview knows already, as of today.
    private static func suggested(_ visit: Visit) async throws -> ProcedurePassport {
        guard var answers = try await visit.world.store.currentCase() else {
            return ProcedurePassport()
        }
        answers.asOf = visit.now.day
        return .suggested(from: answers, wording: visit.wording)
    }

    private static let noTime = Text(
        "passportPage.noTime",
        "Choose a time from the list, or leave it open."
    )
    private static let tooLong = Text(
        "passportPage.tooLong",
        "That is too long for a pocket. Shorten it."
    )
}
