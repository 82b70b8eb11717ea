// SPDX-License-Identifier: Apache-2.0

extension DiaryKey {
    /// Hashes the key by its place in the table.
    ///
    /// Without this the letters of the raw value would be hashed at every look-up of a value,
    /// which is most of the work of putting nights together.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(place)
    }

    private var place: Int {
        switch self {
        case .legs: 0
        case .back: 1
        case .did: 2
        case .sleptFrom: 3
        case .sleptTo: 4
        case .keptUpBy: 5
        case .timesUp: 6
        case .awakeMinutes: 7
        case .rested: 8
        case .severity: 9
        case .flareOf: 10
        case .sites: 11
        case .sittingHours: 12
        case .caffeineDrinks: 13
        case .caffeineLast: 14
        case .alcoholDrinks: 15
        case .tobacco: 16
        case .exerciseMinutes: 17
        case .lateHardExercise: 18
        case .sportsStrain: 19
        case .appetiteOrWeightLoss: 20
        case .restrictedDiet: 21
        case .lastMeal: 22
        case .treatments: 23
        case .medicines: 24
        case .visitWith: 25
        case .note: 26
        case .legsAt0: 27
        case .legsAt10: 28
        case .legsAt20: 29
        case .legsAt30: 30
        case .legsAt40: 31
        case .legsAt50: 32
        case .legsAt60: 33
        case .sittingEnded: 34
        case .walkedMinutes: 35
        case .walkPain: 36
        case .walkEnded: 37
        case .easedStanding: 38
        case .easedBending: 39
        }
    }
}
