// SPDX-License-Identifier: Apache-2.0
import Diary
import Mustache
import Vocabulary
import Wording

/// One night in the list of a month: what was recorded, or that nothing was.
struct NightLine: MustacheParent, Sendable {
    private let record: NightRecord
    private let hasOther: Bool
    private let wording: Wording

    /// Describes a night.
    ///
    /// - Parameters:
    ///   - record: The night.
    ///   - hasOther: Whether something else was written down, such as a visit or a note.
    ///   - wording: The language.
    init(_ record: NightRecord, hasOther: Bool, wording: Wording) {
        self.record = record
        self.hasOther = hasOther
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "day": wording.weekdayLetters(eve.weekday) + " " + wording.shortDate(eve)
        case "fullDay": wording.weekdayDate(eve)
        case "path": Paths.diaryDay(eve)
        case "isRecorded": record.isRecorded
        case "hasOther": hasOther
        case "legs": rating(record.legs)
        case "back": rating(record.back)
        case "onset": onset
        case "sleep": sleep
        case "keptUpBy": keptUpBy
        case "fill": Paths.evening(eve)
        case "fillWords": wording(Text("month.fill", "Fill in"))
        case "fillMorning": Paths.morning(eve)
        case "gapWords": wording(Text("month.gap", "not recorded"))
        case "otherWords": wording(Text("month.other", "a note or visit"))
        default: nil
        }
    }

    private var eve: Day { record.night.eve }

    private func rating(_ value: Recorded<Int>) -> String {
        value.value.map { String($0) } ?? NightLine.nothing
    }

    private var onset: String {
        if let minutes = record.onset.value {
            return record.anchor.start.advanced(byMinutes: minutes).description
        }
        return record.isCalm.isYes ? wording(Text("month.calm", "calm")) : NightLine.nothing
    }

    private var sleep: String {
        guard let minutes = record.sleepMinutes.value else { return NightLine.nothing }
        return wording.number(Double(minutes) / 60, digits: 1) + " h"
    }

    private var keptUpBy: String {
        record.keptUpBy.value.map { wording(DiaryWords.label($0)) } ?? NightLine.nothing
    }

    private static let nothing = "–"
}
