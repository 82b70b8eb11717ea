import Clinical
import Testing
import Vocabulary

/// Laws that hold whatever a person answers, skips or takes back.
struct RandomWalkTests {
    @Test(arguments: 0..<20)
    func `two thousand random interviews all come to an end`(_ hundred: Int) {
        for seed in (hundred * 100)..<(hundred * 100 + 100) {
            var walk = RandomWalk(seed: UInt64(seed))
            let ended = walk.finish()
            #expect(ended, "seed \(seed) has no end")
        }
    }

    @Test func `after every step it can be made again from what was kept`() {
        for seed in 0..<40 {
            var walk = RandomWalk(seed: UInt64(seed) * 2 + 1)
            walk.check = { interview in
                #expect(interview.resumed.step == interview.step, "seed \(seed)")
            }
            walk.finish()
        }
    }

    @Test func `only values that their keys accept are kept`() {
        for seed in 0..<40 {
            var walk = RandomWalk(seed: UInt64(seed))
            walk.finish()
            let file = walk.interview.case
            for problem in file.legs ?? [] {
                for key in problem.answers.answeredKeys {
                    #expect(problem.answers[key].map(key.form.accepts) ?? false)
                }
            }
            for key in file.back?.answeredKeys ?? [] {
                #expect(file.back?[key].map(key.form.accepts) ?? false)
            }
            #expect(
                file.warning.since.keys.allSatisfy {
                    file.warning.answers.answer($0) == .yes
                }
            )
        }
    }

    @Test func `a new answer opens no question that was already passed`() {
        for seed in 0..<80 {
            var walk = RandomWalk(calmSeed: UInt64(seed))
            var isFirstRound = true
            walk.check = { now in
                if case .offerSkipped = now.step { isFirstRound = false }
                guard isFirstRound, let question = now.open else { return }
                let names = now.questions.map(\.name)
                let put = Set(now.progress.asked)
                let passed = names.drop { $0 != question.name }.filter(put.contains)
                #expect(passed.isEmpty, "seed \(seed): \(question.name) came late")
            }
            walk.finish()
        }
    }
}
