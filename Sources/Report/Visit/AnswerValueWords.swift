// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wording

/// What was answered, in plain words.
public enum AnswerValueWords {
    /// The words for the answer at a place of a case; nil when it was not asked.
    public static func says(_ path: AnswerPath, in story: Case) -> Text? {
        switch path {
        case .person(let key): story.person[key].map { says($0) { word(key, $0) } }
        case .leg(let index, let key):
            problem(index, in: story).flatMap { $0.answers[key] }.map { leg(key, $0) }
        case .back(let key):
            story.back.flatMap { $0[key] }.map { value in says(value) { word(key, $0) } }
        case .warning(let key): story.warning.answers[key].map { warning(key, $0, in: story) }
        case .habit(let key): story.habits[key].map { says($0, verbatim) }
        case .conditions: story.conditions.map { list($0.map(ClinicalWords.label)) }
        case .medicines, .allergies, .labs: nil
        case .allergy(let index): allergy(index, in: story)
        case .medicine(let index): medicine(index, in: story)
        case .lab(let index): lab(index, in: story)
        case .plannedInjection:
            story.plannedInjection.map { Text("report.day", "{day}", ["day": .day($0)]) }
        }
    }

    private static func allergy(_ index: Int, in story: Case) -> Text? {
        guard let all = story.allergies, all.indices.contains(index) else { return nil }
        return all[index].label
    }

    /// A plain answer in the middle of a sentence.
    static func says(_ answer: Answer) -> Text {
        switch answer {
        case .yes: Text("report.answer.yes", "yes")
        case .no: Text("report.answer.no", "no")
        case .unknown: Text("report.answer.unknown", "can’t say")
        case .onlyBefore: Text("report.answer.onlyBefore", "only in the past")
        }
    }

    private static func says(_ value: AnswerValue, _ word: (String) -> Text) -> Text {
        switch value {
        case .answer(let answer): says(answer)
        case .word(let chosen): word(chosen)
        case .words(let chosen): list(chosen.map(word))
        case .whole(let number): Text("report.count", "{n}", ["n": .count(number)])
        case .number(let number):
            Text(
                "report.number",
                "{n}",
                ["n": .number(number, digits: number == number.rounded() ? 0 : 1)]
            )
        case .date(let date): Text("report.date", "{date}", ["date": .date(date)])
        case .clock(let time): Text("report.clock", "{time}", ["time": .clock(time)])
        case .text(let words): Text("report.words", "“{words}”", ["words": .verbatim(words)])
        }
    }

    private static func list(_ words: [Text]) -> Text {
        words.isEmpty
            ? Text("report.noneOfThese", "none")
            : Text("report.list", "{list}", ["list": .list(words)])
    }

    private static func problem(_ index: Int, in story: Case) -> LegProblem? {
        guard let legs = story.legs, legs.indices.contains(index) else { return nil }
        return legs[index]
    }

    private static func leg(_ key: LegKey, _ value: AnswerValue) -> Text {
        if key == .worstHour || key == .calmestHour, case .whole(let hour) = value {
            return Text(
                "report.clock",
                "{time}",
                ["time": .clock(ClockTime(wrapping: hour * 60))]
            )
        }
        return says(value) { word(key, $0) }
    }

    private static func warning(_ key: WarningKey, _ value: AnswerValue, in story: Case) -> Text {
        let answer = says(value, verbatim)
        guard let since = story.warning.since[key] else { return answer }
        return Text(
            "report.warning.since",
            "{answer}, since {date}",
            ["answer": .text(answer), "date": .date(since)]
        )
    }

    private static func medicine(_ index: Int, in story: Case) -> Text? {
        guard let medicines = story.medicines, medicines.indices.contains(index) else {
            return nil
        }
        return MedicineWords.line(medicines[index])
    }

    private static func lab(_ index: Int, in story: Case) -> Text? {
        guard let labs = story.labs, labs.indices.contains(index) else { return nil }
        return labs[index].label
    }

    private static func word(_ key: PersonKey, _ word: String) -> Text {
        label(word, as: Sex.self, ClinicalWords.label)
    }

    private static func word(_ key: LegKey, _ word: String) -> Text {
        switch key {
        case .sensations: label(word, as: Sensation.self, ClinicalWords.label)
        case .side: label(word, as: LegSide.self, ClinicalWords.label)
        case .path: label(word, as: LegPath.self, ClinicalWords.label)
        case .otherParts: label(word, as: OtherPart.self, ClinicalWords.label)
        case .distress: label(word, as: Distress.self, ClinicalWords.label)
        default: label(word, as: PostureEffect.self, posture)
        }
    }

    private static func word(_ key: BackKey, _ word: String) -> Text {
        switch key {
        case .situational: label(word, as: BackSituation.self, ClinicalWords.label)
        case .sites: label(word, as: BackSite.self, ClinicalWords.label)
        case .dominant: label(word, as: BackOrLeg.self, ClinicalWords.label)
        case .qualities: label(word, as: BackQuality.self, ClinicalWords.label)
        case .toldByClinician: label(word, as: NamedCause.self, ClinicalWords.label)
        default: label(word, as: PostureEffect.self, posture)
        }
    }

    /// What a posture does, in the middle of a sentence.
    private static func posture(_ effect: PostureEffect) -> Text {
        switch effect {
        case .provokes: Text("report.posture.provokes", "makes it worse")
        case .relieves: Text("report.posture.relieves", "eases it")
        case .neither: Text("report.posture.neither", "no change")
        case .unknown: says(.unknown)
        }
    }

    private static func label<Word: AnswerWord>(
        _ word: String,
        as: Word.Type,
        _ label: (Word) -> Text
    ) -> Text {
        Word(rawValue: word).map(label)
            ?? verbatim(word)
    }

    private static func verbatim(_ word: String) -> Text {
        Text("report.verbatim", "{word}", ["word": .verbatim(word)])
    }
}
