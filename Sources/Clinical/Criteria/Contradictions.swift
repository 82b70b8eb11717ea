// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The closed list of answers that can't both be true; found ones all count as unknown.
enum Contradictions {
    static func found(in answers: Sheet<LegKey>) -> [[LegKey]] {
        var found: [[LegKey]] = []
        if answers.answer(.evening) == .yes, answers.answer(.allDay) == .yes {
            found.append([.evening, .allDay])
        }
        if answers.answer(.relief) == .yes, effect(.walking, answers) == .provokes {
            found.append([.relief, .walking])
        }
        if answers.answer(.rest) == .no, effect(.sitting, answers) == .provokes,
            effect(.lying, answers) == .provokes
        {
            found.append([.rest, .sitting, .lying])
        }
        if answers.answer(.onlySitting) == .yes, effect(.lying, answers) == .provokes {
            found.append([.onlySitting, .lying])
        }
        return found
    }

    private static func effect(_ key: LegKey, _ answers: Sheet<LegKey>) -> PostureEffect? {
        answers.word(key)
    }
}
