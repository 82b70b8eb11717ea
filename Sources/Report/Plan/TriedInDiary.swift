// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
public import Vocabulary

/// What the diary shows was tried: treatments that were tapped, with their first and last day.
public struct TriedInDiary: Hashable, Sendable {
    /// What was tapped.
    public let tapped: DiaryTreatment
    /// On how many days.
    public let days: Int
    /// The first of them.
    public let first: Day
    /// The last of them.
    public let last: Day

    /// The name in the catalogue; nil for a word that stands for several treatments there.
    public var name: String? {
        switch tapped {
        case .stretching: "stretching"
        case .yoga: "yoga"
        case .massage: "massage"
        case .acupuncture: "acupuncture"
        case .physiotherapy: "physiotherapy"
        case .heat: "heat"
        case .walking: "walking"
        case .exercise: nil
        }
    }

    /// On so many days something must have been tapped to count as tried; our own.
    public static let leastDays: Int = 5

    /// What some entries show, most days first; what stands in the plan already is left out.
    public static func all(_ entries: [Entry], beside plan: CarePlan) -> [TriedInDiary] {
        var days: [DiaryTreatment: Set<Day>] = [:]
        for entry in entries {
            guard let taps = entry.values.words(.treatments, as: DiaryTreatment.self) else {
                continue
            }
            for tap in taps { days[tap, default: []].insert(entry.day) }
        }
        let listed = Set(plan.tried.map(\.what))
        return DiaryTreatment.allCases.compactMap { tap in
            guard let noted = days[tap], noted.count >= leastDays, let first = noted.min(),
                let last = noted.max()
            else { return nil }
            let tried = TriedInDiary(tapped: tap, days: noted.count, first: first, last: last)
            return tried.name.map { listed.contains(.listed($0)) } == true ? nil : tried
        }
        .sorted { $0.days > $1.days }
    }
}
