// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Case {
    /// The answer at a place; nil when it was not asked or the place holds rows.
    func answer(at path: AnswerPath) -> AnswerValue? {
        switch path {
        case .person(let key): person[key]
        case .leg(let index, let key):
            legs.flatMap { $0.indices.contains(index) ? $0[index].answers[key] : nil }
        case .back(let key): back?[key]
        case .warning(let key): warning.answers[key]
        case .habit(let key): habits[key]
        case .conditions: conditions.map { .words($0.map(\.rawValue)) }
        case .plannedInjection: plannedInjection.map { .date(.day($0)) }
        case .medicines, .medicine, .allergies, .allergy, .labs, .lab: nil
        }
    }

    /// Keeps an answer at a place, or removes it when nil.
    mutating func setAnswer(_ value: AnswerValue?, at path: AnswerPath) {
        switch path {
        case .person(let key): person[key] = value
        case .leg(let index, let key):
            if let count = legs?.count, (0..<count).contains(index) {
                legs?[index].answers[key] = value
            }
        case .back(let key):
            if back == nil, value != nil { back = Sheet() }
            back?[key] = value
        case .warning(let key):
            warning.answers[key] = value
            if warning.answers.answer(key) != .yes {
                warning.since[key] = nil
                warning.worse.remove(key)
            }
        case .habit(let key): habits[key] = value
        case .conditions:
            guard case .words(let words)? = value else { return conditions = nil }
            conditions = words.compactMap(Condition.init(rawValue:))
        case .plannedInjection:
            guard case .date(let date)? = value else { return plannedInjection = nil }
            plannedInjection = date.exactDay
        case .medicines, .medicine, .allergies, .allergy, .labs, .lab: break
        }
    }

    /// The case with the day on which signs began, for a card that is not about something new.
    ///
    /// A leg problem or a back without a date of its own takes the day as its beginning.
    func dating(
        _ paths: [AnswerPath],
        _ since: PartialDate,
        only: Set<WarningKey>?
    ) -> Case {
        var file = self
        for path in paths {
            switch path {
            case .warning(let key) where only?.contains(key) ?? key.canBegin:
                file.warning.since[key] = since
                file.warning.worse.remove(key)
            case .leg(let index, _) where only == nil:
                if file.answer(at: .leg(index, .began)) == nil {
                    file.setAnswer(.date(since), at: .leg(index, .began))
                }
            case .back where only == nil:
                if file.answer(at: .back(.firstStarted)) == nil {
                    file.setAnswer(.date(since), at: .back(.firstStarted))
                }
            default: break
            }
        }
        return file
    }

    /// Removes follow-up answers whose first question no longer has a yes.
    mutating func dropLooseFollowUps() {
        if person.answer(.pregnant) != .yes, person.answer(.pregnant) != nil {
            person[.weeksPregnant] = nil
        }
        for index in (legs ?? []).indices {
            for (parent, child) in Case.followUps {
                guard let answer = legs?[index].answers.answer(parent), answer != .yes else {
                    continue
                }
                legs?[index].answers[child] = nil
            }
        }
    }

    /// Which leg question is asked only after a yes to which other.
    static let followUps: [(LegKey, LegKey)] = [
        (.knot, .stretchEndsIt), (.swelling, .legsUpHelps),
        (.fixedDistance, .standingStillHelps), (.jointBound, .startUpStiffness),
    ]
}
