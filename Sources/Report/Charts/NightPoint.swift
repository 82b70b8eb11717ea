// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary

/// The figures of one night as charts, summaries and tables need them: small, flat and quick to copy.
///
/// Minutes are counted from the beginning of the night; nil is not recorded.
struct NightPoint {
    let day: Day
    let anchor: ClockTime
    let isRecorded: Bool
    let isCalm: Truth
    let legs: Int?
    let back: Int?
    let onset: Int?
    let asleepFrom: Int?
    let asleepTo: Int?
    let sleepMinutes: Int?
    let keptUpBy: KeptUpBy?
    let done: TreatmentSet?
    let flares: Int

    private init(_ night: borrowing NightRecord) {
        day = night.night.eve
        anchor = night.anchor.start
        isRecorded = night.isRecorded
        isCalm = night.isCalm
        legs = NightPoint.number(night.legs)
        back = NightPoint.number(night.back)
        done = TreatmentSet(night)
        flares = night.flares
        onset = NightPoint.number(night.onset)
        sleepMinutes = NightPoint.number(night.sleepMinutes)
        if case .value(let span) = night.asleep {
            asleepFrom = span.lowerBound
            asleepTo = span.upperBound
        } else {
            asleepFrom = nil
            asleepTo = nil
        }
        if case .value(let cause) = night.keptUpBy { keptUpBy = cause } else { keptUpBy = nil }
    }

    /// The points of nights, in the same order.
    static func all(_ nights: some Sequence<NightRecord>) -> [NightPoint] {
        var points: [NightPoint] = []
        points.reserveCapacity(nights.underestimatedCount)
        for night in nights { points.append(NightPoint(night)) }
        return points
    }

    private static func number(_ value: Recorded<Int>) -> Int? {
        if case .value(let number) = value { number } else { nil }
    }
}
