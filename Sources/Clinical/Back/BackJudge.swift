// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Judges the back: its course, its mechanism and the seven kinds.
enum BackJudge {
    static let kinds: [any BackKindRule.Type] = [
        NerveRoot.self, CanalStenosis.self, InflammatoryBack.self, MuscleStrain.self,
        SpineArthritis.self, VertebralFracture.self,
    ]

    static func judge(_ case: Case, legs: [LegStory]) -> BackAssessment {
        guard let answers = `case`.back else { return unjudged }
        let sites: Set<BackSite>? = answers.words(.sites)
        guard sites?.isEmpty != true else { return unjudged }
        let story = BackStory(answers: answers, case: `case`, legs: legs)
        let course = BackCourseRule.judge(story)
        let mechanism = PainMechanismRule.judge(story, course: course.course)
        let fits = kinds.map { $0.fit(in: story, course: course.course) }
        let all = fits + [UnidentifiedBack.fit(beside: fits)]
        return BackAssessment(
            course: course.course,
            mechanism: mechanism.mechanism,
            kinds: Fit.allCases.flatMap { fit in all.filter { $0.fit == fit } },
            missing: (course.open + mechanism.open).withoutRepeats
        )
    }

    /// Nothing is judged: the back was not asked, does not hurt, or the rules end.
    static let unjudged: BackAssessment = BackAssessment(
        course: .unknown,
        mechanism: .unknown,
        kinds: (kinds.map { ($0.kind, $0.basis) } + [(.unidentified, UnidentifiedBack.basis)])
            .map {
                BackKindFit(kind: $0, fit: .unknown, speaksFor: [], speaksAgainst: [], basis: $1)
            },
        missing: []
    )

    static let cards: [RuleCard] =
        [BackCourseRule.card, PainMechanismRule.card]
        + kinds.map {
            RuleCard(
                name: $0.kind.rawValue,
                chapter: .back,
                statement: $0.statement,
                basis: $0.basis
            )
        } + [
            RuleCard(
                name: BackKind.unidentified.rawValue,
                chapter: .back,
                statement: UnidentifiedBack.statement,
                basis: UnidentifiedBack.basis
            )
        ]
}

/// One kind of back pain: one file, one rule.
protocol BackKindRule: Sendable {
    static var kind: BackKind { get }
    static var statement: Text { get }
    static var basis: Basis { get }
    static func signs(in story: BackStory, course: BackCourse) -> BackSigns
}

/// What a story says about one kind of back pain.
struct BackSigns: Sendable {
    var pointsTo: [Claim]
    var pointsAway: [Claim]
    var strong: Claim
    var some: Claim
    var ruledOut: Claim = .never
    /// The same condition read from a leg problem, with the answers it rests on.
    var fromLegs: (fit: Fit, answers: [AnswerPath]) = (.unknown, [])
}

extension BackKindRule {
    static func fit(in story: BackStory, course: BackCourse) -> BackKindFit {
        let signs = signs(in: story, course: course)
        let own = ownFit(signs)
        let fit =
            signs.fromLegs.fit == .strong || signs.fromLegs.fit == .some
            ? min(own, signs.fromLegs.fit) : own
        let legAnswers = fit == own && own != signs.fromLegs.fit ? [] : signs.fromLegs.answers
        let pointsTo = Claim.any(signs.pointsTo).ifYes.answers
        return BackKindFit(
            kind: kind,
            fit: fit,
            speaksFor: (pointsTo + legAnswers).withoutRepeats,
            speaksAgainst: Claim.any(signs.pointsAway).ifYes.answers,
            basis: basis
        )
    }

    private static func ownFit(_ signs: BackSigns) -> Fit {
        if signs.ruledOut.isYes { return .against }
        if signs.strong.isYes { return .strong }
        if signs.some.isYes { return .some }
        if signs.pointsTo.contains(where: \.isYes) { return .weak }
        return signs.pointsAway.contains(where: \.isYes) ? .against : .unknown
    }
}
