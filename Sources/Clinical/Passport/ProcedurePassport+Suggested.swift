// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

extension Sheet where Key == PassportKey {
    /// What the answers of the interview know already, for the person to check and to keep.
    ///
    /// The evening dose and its time, allergies and bad reactions with what happened, and electric
    /// implants. What is longer than a field takes ends at a line that says how many more there are.
    public static func suggested(from case: Case, wording: Wording) -> ProcedurePassport {
        var passport = ProcedurePassport()
        let evening = EveningDoses(`case`)
        passport[.eveningTime] = evening.time.map(AnswerValue.clock)
        passport.suggest(evening.lines, for: .eveningMedicine, wording)
        passport.suggest((`case`.allergies ?? []).map(\.label), for: .allergies, wording)
        passport.suggest((`case`.conditions ?? []).compactMap(\.implant), for: .implants, wording)
        return passport
    }

    /// These answers, and those of another passport where nothing stands here.
    public func completed(by other: ProcedurePassport) -> ProcedurePassport {
        var whole = self
        for key in other.answeredKeys where self[key] == nil { whole[key] = other[key] }
        return whole
    }

    private mutating func suggest(_ lines: [Text], for key: PassportKey, _ wording: Wording) {
        guard case .text(let limit) = key.form, !lines.isEmpty else { return }
        self[key] = .text(PassportLines.fitting(lines.map { wording($0) }, into: limit, wording))
    }
}

/// Lines that have to fit into a field of the passport.
enum PassportLines {
    /// Lines, as many as fit into so many bytes of UTF-8; the last then says how many more there are.
    ///
    /// A first line that is too long by itself is cut between two letters.
    static func fitting(_ lines: [String], into limit: Int, _ wording: Wording) -> String {
        let whole = lines.joined(separator: "\n")
        guard whole.utf8.count > limit else { return whole }
        for count in stride(from: lines.count - 1, through: 1, by: -1) {
            let rest = wording(more(lines.count - count))
            let text = (lines.prefix(count) + [rest]).joined(separator: "\n")
            if text.utf8.count <= limit { return text }
        }
        let rest = lines.count > 1 ? "\n" + wording(more(lines.count - 1)) : ""
        var first = lines[0]
        while !first.isEmpty, first.utf8.count + ellipsis.utf8.count + rest.utf8.count > limit {
            first.removeLast()
        }
        return first + ellipsis + rest
    }

    private static let ellipsis = "…"

    private static func more(_ count: Int) -> Text {
        Text("passport.more", "… and {count} more", ["count": .count(count)])
    }
}

extension Condition {
    /// The words for staff, where the condition is an implant; nil where it is none.
    fileprivate var implant: Text? {
        switch self {
        case .spinalCordStimulator:
            Text("passport.implant.stimulator", "Spinal cord stimulator")
        case .otherImplant:
            Text(
                "passport.implant.other",
                "Electric implant, such as a pacemaker: please ask me which"
            )
        case .chronicKidneyDisease, .dialysis, .diabetes, .peripheralNeuropathy,
            .parkinsonDisease, .multipleSclerosis, .ironDeficiency, .spinalStenosis,
            .fibromyalgia, .inflammatoryBowelDisease, .coeliacDisease, .bariatricSurgery,
            .sleepApnoea, .copd, .heartFailure, .liverDisease, .depression, .anxiety, .adhd,
            .osteoporosis, .bloodDonor, .substanceUse, .breastfeeding, .haemochromatosis,
            .epilepsy, .pepticUlcerOrBleeding, .orthostaticHypotension, .bipolarOrPsychosis,
            .heavyPeriods:
            nil
        }
    }
}
