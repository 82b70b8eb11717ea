// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary

/// Where the answers of a case stand, in the order of its tables.
enum CasePaths {
    static func answered(in story: Case) -> [AnswerPath] {
        var paths = story.person.answeredKeys.map(AnswerPath.person)
        for (index, problem) in (story.legs ?? []).enumerated() {
            paths += problem.answers.answeredKeys.map { AnswerPath.leg(index, $0) }
        }
        paths += story.back?.answeredKeys.map(AnswerPath.back) ?? []
        paths += story.warning.answers.answeredKeys.map(AnswerPath.warning)
        if story.conditions != nil { paths.append(.conditions) }
        paths += (story.medicines ?? []).indices.map(AnswerPath.medicine)
        paths += (story.labs ?? []).indices.map(AnswerPath.lab)
        paths += story.habits.answeredKeys.map(AnswerPath.habit)
        if story.plannedInjection != nil { paths.append(.plannedInjection) }
        return paths
    }
}
