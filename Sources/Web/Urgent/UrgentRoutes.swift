// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Vocabulary
import Wording

/// The signs that can be answered at any time, the card they open, and the log of both.
enum UrgentRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.urgent) { .page(UrgentPage($0)) }
        table.post(Paths.urgent, tell)
        table.get(Paths.urgentNow, card)
        table.post(Paths.urgentNow, answer)
        table.get(Paths.urgentLog) { visit in
            .page(UrgentLogPage(try await visit.world.store.shownCards(), visit: visit))
        }
    }

    /// Takes the ticked signs: new, there since a day, or none of them.
    ///
    /// What waited on a device counts for the day it was ticked. When it comes a second time and
    /// changes nothing, it was not shown again either.
    private static func tell(_ visit: Visit) async throws -> Reply {
        let moment = visit.written.moment
        let offered = Set(UrgentPage.nerves + UrgentPage.others + UrgentPage.mind)
        let signs = Set(visit.form.all("sign").compactMap { WarningKey(rawValue: $0) })
            .intersection(offered)
        let open = try await visit.world.lastGlance.glance(of: visit).open
        if visit.form["do"] == "none" {
            let names = open.turns.map(\.name)
            if !names.isEmpty {
                try await visit.world.store.noteShown(names, answer: .noneOfThese, at: moment)
            }
            return .seeOther(Paths.tonight())
        }
        guard !signs.isEmpty else {
            return .again(UrgentPage(visit, problem: nothingTicked))
        }
        var answers = try await UrgentAnswers(visit)
        let before = answers.file.warning
        if visit.form["do"] == "old" {
            guard let since = InterviewForm.date("since", in: visit.form),
                since.earliest <= visit.now.day
            else { return .again(UrgentPage(visit, ticked: signs, problem: noDate)) }
            answers.file.tell(signs, since: since, on: visit.now.day)
        } else {
            answers.file.tell(signs, newOn: moment.day)
        }
        let log = try await visit.world.store.shownCards()
        let isRepeat =
            answers.file.warning == before && log.contains { $0.moment == moment && visit.isScript }
        if isRepeat { return .seeOther(next(answers, told: signs)) }
        if visit.form["do"] != "old" { answers.progress.reopen(signs) }
        let turns = open.turns.map(\.name)
        try await answers.keep(noting: turns.isEmpty ? nil : (turns, .read))
        let rules = answers.watch.reasons.map(\.rule)
        if !rules.isEmpty { try await visit.world.store.noteShown(rules, at: moment) }
        return .seeOther(next(answers, told: signs))
    }

    /// The card when one is open, otherwise Tonight.
    private static func next(_ answers: UrgentAnswers, told signs: Set<WarningKey>) -> String {
        guard !answers.watch.reasons.isEmpty else { return Paths.tonight() }
        let told = signs.map(\.rawValue).sorted().joined(separator: ",")
        return Paths.urgentNow() + "?told=" + told
    }

    private static func card(_ visit: Visit) async throws -> Reply {
        let open = try await visit.world.lastGlance.glance(of: visit).open
        guard !open.reasons.isEmpty else { return .seeOther(Paths.tonight()) }
        let told = visit.query["told"] ?? ""
        return .page(InterviewCardPage(open.reasons, problem: "", visit: visit, told: told))
    }

    /// Answers the card: read, cared for, not new, or a mis-tap.
    private static func answer(_ visit: Visit) async throws -> Reply {
        var answers = try await UrgentAnswers(visit)
        let reasons = answers.watch.reasons
        guard !reasons.isEmpty else { return .seeOther(Paths.tonight()) }
        let told = visit.form["told"] ?? ""
        let answer: ShownAnswer
        switch visit.form["do"] {
        case "understood":
            answer = .read
            answers.progress.answer(reasons)
        case "caredFor":
            answer = .caredFor
            answers.progress.answer(reasons)
        case "mistap":
            answer = .byMistake
            let named = Set(
                told.split(separator: ",").compactMap { WarningKey(rawValue: String($0)) }
            )
            let signs = answers.watch.signs
            answers.file.untell(named.isEmpty ? signs : signs.intersection(named))
        default:
            answer = .notNew
            guard let since = InterviewForm.date("since", in: visit.form),
                since.earliest <= visit.now.day
            else {
                let says = visit.wording(noDate)
                return .again(
                    InterviewCardPage(reasons, problem: says, visit: visit, told: told)
                )
            }
            answers.file.date(reasons, since: since)
        }
        try await answers.keep(noting: (reasons.map(\.rule), answer))
        return .seeOther(answers.watch.reasons.isEmpty ? Paths.tonight() : Paths.urgentNow())
    }

    private static let nothingTicked = Text(
        "urgent.nothingTicked",
        "Tick what is true first. If none of it is, there is nothing to keep."
    )
    private static let noDate = Text(
        "urgent.noDate",
        "Write since when, as a year at least, and not later than today."
    )
}

/// The answers of a person while the urgent pages change them: both are kept, or neither.
struct UrgentAnswers {
    var file: Case
    var progress: InterviewProgress
    private let former: (Case?, InterviewProgress?)
    private let visit: Visit

    /// Reads the answers as they are kept, to be judged as of today.
    init(_ visit: Visit) async throws {
        self.visit = visit
        let store = visit.world.store
        former = (try await store.currentCase(), try await store.interviewProgress())
        file = former.0 ?? Case(asOf: visit.now.day)
        file.asOf = visit.now.day
        progress = former.1 ?? InterviewProgress()
    }

    /// The cards that are open with the answers as they are now.
    var watch: UrgentWatch { UrgentWatch(case: file, progress: progress) }

    /// Keeps the answers when they changed, and notes what was answered.
    func keep(noting note: ([String], ShownAnswer)?) async throws {
        let store = visit.world.store
        if former.0 != file || former.1 != progress {
            try await store.keep(file, progress, by: .person, at: visit.now)
        }
        if let (cards, answer) = note {
            try await store.noteShown(cards, answer: answer, at: visit.now)
        }
    }
}
