// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What the diary's keys and words are called where people read them.
///
/// Labels stand alone: they begin with a capital and say their unit. Words of a list are
/// written to stand inside a sentence or a chip.
public enum DiaryWords {
    /// The name of a key.
    public static func label(_ key: DiaryKey) -> Text {
        Text("diary.key." + key.rawValue, english(key))
    }

    /// The name of a key as an entry of a kind asks for it.
    public static func label(_ key: DiaryKey, in type: EntryType) -> Text {
        switch (type, key) {
        case (.morning, .legs): Text("diary.key.legs.morning", "Legs this morning")
        case (.morning, .back): Text("diary.key.back.morning", "Back this morning")
        case (.flare, .severity): Text("diary.key.severity.flare", "How bad the flare is")
        default: label(key)
        }
    }

    /// The name of a kind of entry.
    public static func label(_ type: EntryType) -> Text {
        let english =
            switch type {
            case .evening: "Evening check-in"
            case .morning: "Morning check-in"
            case .legsStarted: "Legs started"
            case .flare: "Flare"
            case .bodyMap: "Body drawing"
            case .visit: "Visit"
            case .note: "Note"
            case .sittingTest: "Sitting-still test"
            case .walkTest: "Walk-then-bend test"
            }
        return Text("diary.type." + type.rawValue, english)
    }

    /// What the ends of a rating from 0 to 10 mean, lowest first.
    public static let ratingEnds: (lowest: Text, highest: Text) = (
        Text("diary.rating.lowest", "none"),
        Text("diary.rating.highest", "worst I can imagine")
    )

    /// What the ends of the rating of rest mean, lowest first.
    public static let restEnds: (lowest: Text, highest: Text) = (
        Text("diary.rest.lowest", "not at all"),
        Text("diary.rest.highest", "fully")
    )

    /// A plain answer.
    public static func label(_ answer: Answer) -> Text {
        let english =
            switch answer {
            case .yes: "yes"
            case .no: "no"
            case .unknown: "can’t say"
            case .onlyBefore: "only in the past"
            }
        return Text("diary.answer." + answer.rawValue, english)
    }

    private static func english(_ key: DiaryKey) -> String {
        switch key {
        case .legs: "Legs this evening"
        case .back: "Back, worst today"
        case .did: "Today I"
        case .sleptFrom: "Slept from"
        case .sleptTo: "Slept to"
        case .keptUpBy: "What kept you up"
        case .timesUp: "Times up in the night"
        case .awakeMinutes: "Minutes awake in the night"
        case .rested: "How rested"
        case .severity: "How bad"
        case .flareOf: "What flares"
        case .sites: "Where it hurts or tingles"
        case .sittingHours: "Hours sitting"
        case .caffeineDrinks: "Drinks with caffeine"
        case .caffeineLast: "Last drink with caffeine"
        case .alcoholDrinks: "Alcoholic drinks"
        case .tobacco: "Tobacco or nicotine"
        case .exerciseMinutes: "Minutes of exercise"
        case .lateHardExercise: "Hard exercise late in the evening"
        case .sportsStrain: "Strained in sport"
        case .appetiteOrWeightLoss: "Less appetite or losing weight"
        case .restrictedDiet: "Ate a restricted diet"
        case .lastMeal: "Last meal"
        case .treatments: "Treatments"
        case .medicines: "Medicines taken"
        case .visitWith: "Visit with"
        case .note: "Note"
        case .legsAt0: "Legs at the start"
        case .legsAt10: "Legs after 10 minutes"
        case .legsAt20: "Legs after 20 minutes"
        case .legsAt30: "Legs after 30 minutes"
        case .legsAt40: "Legs after 40 minutes"
        case .legsAt50: "Legs after 50 minutes"
        case .legsAt60: "Legs after 60 minutes"
        case .sittingEnded: "Why it ended"
        case .walkedMinutes: "Minutes walked"
        case .walkPain: "Pain when I stopped"
        case .walkEnded: "Why I stopped"
        case .easedStanding: "Standing upright for two minutes eased it"
        case .easedBending: "Bending forward or sitting eased it"
        }
    }
}
