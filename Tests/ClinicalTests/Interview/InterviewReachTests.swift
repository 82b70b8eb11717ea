import Clinical
import Testing
import Vocabulary

/// Every key of the case can be filled, and only what can change something is asked.
struct InterviewReachTests {
    private static let reached = Set(
        RandomWalk.questionsMet.flatMap(\.fields).map(\.target)
    )

    @Test(arguments: LegKey.allCases)
    func `every leg key can be filled`(_ key: LegKey) {
        #expect(Self.reached.contains(.key(.leg(0, key))))
    }

    @Test(arguments: BackKey.allCases)
    func `every back key can be filled`(_ key: BackKey) {
        #expect(Self.reached.contains(.key(.back(key))))
    }

    @Test(arguments: WarningKey.allCases)
    func `every warning key can be filled`(_ key: WarningKey) {
        #expect(Self.reached.contains(.key(.warning(key))))
    }

    @Test(arguments: PersonKey.allCases)
    func `every key of the person can be filled`(_ key: PersonKey) {
        #expect(Self.reached.contains(.key(.person(key))))
    }

    @Test(arguments: HabitKey.allCases)
    func `every habit can be filled`(_ key: HabitKey) {
        #expect(Self.reached.contains(.key(.habit(key))))
    }

    @Test(arguments: [
        FieldTarget.parts, .worse, .medicines, .allergies, .key(.conditions),
        .key(.plannedInjection), .since(.bladderChange), .key(.leg(3, .urge)),
    ])
    func `lists and dates can be filled`(_ target: FieldTarget) {
        #expect(Self.reached.contains(target))
    }

    /// The names of the questions that apply to one leg problem with some answers.
    private func names(_ answers: [LegKey: AnswerValue]) -> Set<String> {
        var file = Case.unasked
        var problem = LegProblem(id: "a")
        for (key, value) in answers { problem.answers[key] = value }
        file.legs = [problem]
        return Set(Interview.fresh(file).questions.map(\.name))
    }

    @Test func `without urge and without rest, evening is not asked`() {
        let names = names([.urge: .answer(.no), .rest: .answer(.no)])
        #expect(names.isDisjoint(with: ["legs.0.evening", "legs.0.relief", "legs.0.ways"]))
        #expect(names.isSuperset(of: ["legs.0.looks", "legs.0.daytime"]))
    }

    @Test func `rest denied while sitting and lying provoke it leaves the rest open`() {
        let names = names([
            .urge: .answer(.no), .rest: .answer(.no), .sitting: .word("provokes"),
            .lying: .word("provokes"),
        ])
        #expect(names.contains("legs.0.evening"))
    }

    @Test(arguments: [LegKey.urge, .rest, .relief, .evening])
    func `a criterion that is not met ends the questions about how often`(_ key: LegKey) {
        #expect(names([:]).isSuperset(of: ["legs.0.often", "legs.0.supportive"]))
        #expect(
            names([key: .answer(.no)])
                .isDisjoint(with: ["legs.0.often", "legs.0.supportive", "legs.0.hours"])
        )
    }

    @Test func `relief or evening only in the past leaves restless legs open`() {
        let names = names([.relief: .answer(.onlyBefore), .evening: .answer(.onlyBefore)])
        #expect(names.contains("legs.0.often"))
    }

    @Test func `the hours are asked when the evening is not settled`() {
        #expect(names([.evening: .answer(.unknown)]).contains("legs.0.hours"))
        #expect(!names([.evening: .answer(.yes)]).contains("legs.0.hours"))
    }

    @Test func `tenderness is asked when the feeling suggests it`() {
        let calf: AnswerValue = .word("calf")
        #expect(!names([.sensations: .words(["crawling"]), .path: calf]).contains("legs.0.tender"))
        #expect(names([.sensations: .words(["ache"]), .path: calf]).contains("legs.0.tender"))
        #expect(names([:]).contains("legs.0.tender"))
    }

    @Test func `the full walk of a typical person leaves the engine nothing to ask`() throws {
        var interview = Interview.fresh()
        while let question = interview.open {
            try interview.answer(TypicalPerson.legsOnly.reply(to: question))
        }
        let leg = try #require(Assessor.assess(interview.case).legs.first)
        #expect(leg.restlessLegs.missing.isEmpty, "\(leg.restlessLegs.missing)")
        #expect(leg.restlessLegs.pattern != .insufficient)
    }

    @Test func `an unlikely inflamed spine is not asked about`() {
        var file = Case.unasked
        var back = Sheet<BackKey>()
        file.back = back
        #expect(Interview.fresh(file).questions.contains { $0.name == "back.inflammatory" })
        back[.morningStiffnessMinutes] = .whole(5)
        back[.betterWithExercise] = .answer(.no)
        back[.nightWakingEasedByGettingUp] = .answer(.no)
        file.back = back
        #expect(!Interview.fresh(file).questions.contains { $0.name == "back.inflammatory" })
    }
}
