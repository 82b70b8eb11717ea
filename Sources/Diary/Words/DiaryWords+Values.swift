// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

extension DiaryWords {
    /// The name of a word from the list of a key; nil when the key has no such word.
    public static func label(word: String, of key: DiaryKey) -> Text? {
        switch key {
        case .did: EveningTap(rawValue: word).map(label)
        case .keptUpBy: KeptUpBy(rawValue: word).map(label)
        case .flareOf: FlareOf(rawValue: word).map(label)
        case .sites: BodyRegion(rawValue: word).map(label)
        case .treatments: DiaryTreatment(rawValue: word).map(label)
        case .sittingEnded: SittingEnd(rawValue: word).map(label)
        case .walkEnded: WalkEnd(rawValue: word).map(label)
        case .legs, .back, .sleptFrom, .sleptTo, .timesUp, .awakeMinutes, .rested, .severity,
            .sittingHours, .caffeineDrinks, .caffeineLast, .alcoholDrinks, .tobacco,
            .exerciseMinutes, .lateHardExercise, .sportsStrain, .appetiteOrWeightLoss,
            .restrictedDiet, .lastMeal, .medicines, .visitWith, .note, .legsAt0, .legsAt10,
            .legsAt20, .legsAt30, .legsAt40, .legsAt50, .legsAt60, .walkedMinutes, .walkPain,
            .easedStanding, .easedBending:
            nil
        }
    }

    /// A recorded value as people read it; a word that is not in the list is shown as written.
    public static func value(_ value: AnswerValue, of key: DiaryKey) -> Text {
        switch value {
        case .answer(let answer): label(answer)
        case .word(let word): label(word: word, of: key) ?? plain(.verbatim(word))
        case .words([]): Text("diary.value.none", "none")
        case .words(let words):
            plain(.list(words.map { label(word: $0, of: key) ?? plain(.verbatim($0)) }))
        case .whole(let number):
            key == .awakeMinutes || key == .exerciseMinutes || key == .walkedMinutes
                ? plain(.minutes(number)) : plain(.count(number))
        case .number(let number): plain(.number(number, digits: digits(number)))
        case .date(let date): plain(.date(date))
        case .clock(let time): plain(.clock(time))
        case .text(let words): plain(.verbatim(words))
        }
    }

    private static func plain(_ argument: Argument) -> Text {
        Text("diary.value", "{value}", ["value": argument])
    }

    private static func digits(_ number: Double) -> Int {
        guard number.magnitude < 1e12 else { return 0 }
        if number == Double(Int(number)) { return 0 }
        return number * 10 == Double(Int(number * 10)) ? 1 : 2
    }
}
