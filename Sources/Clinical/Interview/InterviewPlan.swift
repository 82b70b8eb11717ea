// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The questions that apply to a case, in order.
///
/// A question depends only on answers to questions before it, so that a new answer never
/// opens one that the person has already passed. Only what can still change something stands
/// in the plan:
///
/// | question | asked when |
/// |---|---|
/// | pregnancy | sex is not male and age not known to be above 56; the week after a yes |
/// | warning signs | always; bleeding in pregnancy unless pregnancy is ruled out |
/// | since when | after a yes to a sign that can begin |
/// | hours of the day | worse in the evening was not settled |
/// | relief, evening | unless there is no urge and no start at rest |
/// | look-alikes of rest | unless there is no urge and no start at rest |
/// | tender, joint, nerve | the feeling or the place suggests it, or was not told |
/// | follow-up of a look-alike | after a yes to its first question |
/// | nights a week, supportive | restless legs are not ruled out by one of criteria 1–4 |
/// | how many times in all | fewer than two nights a week |
/// | months since the start | the day it began was not told |
/// | back | back pain was told of |
/// | first cause healed | the pain began with something |
/// | inflamed spine | mornings, nights or exercise leave it open |
/// | everything but person and warning signs | the person is surely an adult, or age is not told |
struct InterviewPlan {
    let questions: [Question]

    init(for file: Case) {
        var questions = PersonQuestions.all(file) + WarningQuestions.all(file)
        if !file.mayBeUnder18 {
            for index in (file.legs ?? []).indices {
                questions += LegQuestions.all(file, index)
            }
            if file.hasBackProblem { questions += BackQuestions.all(file) }
            questions += HealthQuestions.all(file) + HabitQuestions.all(file)
        }
        self.questions = questions
    }

    /// The first question that was not put; nil when all were.
    func open(in progress: InterviewProgress) -> Question? {
        let asked = Set(progress.asked)
        return questions.first { !asked.contains($0.name) }
    }

    /// The questions that were skipped, apply and have no answer.
    func skipped(in progress: InterviewProgress, case file: Case) -> [Question] {
        questions.filter { question in
            progress.skipped.contains(question.name)
                && question.fields.allSatisfy { $0.target.value(in: file) == nil }
        }
    }

    /// What lies ahead before anything is told: one leg problem and the back.
    static func typical(from file: Case) -> [Question] {
        var typical = file
        typical.setParts(.both)
        return InterviewPlan(for: typical).questions
    }
}

extension Case {
    /// Whether the person is, or may be, under 18; age is the difference of years.
    var mayBeUnder18: Bool {
        guard let birthYear = person.whole(.birthYear) else { return false }
        return asOf.year - birthYear <= 18
    }
}
