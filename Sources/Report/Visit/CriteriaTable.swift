// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wording

/// The five criteria of one leg problem: what each asks, its answer and where that comes from.
struct CriteriaTable {
    /// One criterion.
    struct Row {
        let criterion: Criterion
        let name: Text
        let state: Text
        let from: Text
        let judgement: CriterionJudgement
    }

    /// Which leg problem of the case, counted from zero.
    let index: Int
    let leg: LegAssessment
    let key: String
    let rows: [Row]

    init(_ leg: LegAssessment, index: Int, _ ring: inout KeyRing) {
        self.index = index
        self.leg = leg
        let judged = Criterion.allCases.compactMap { criterion in
            leg.restlessLegs.criteria[criterion].map { (criterion, $0) }
        }
        rows = judged.map { criterion, judgement in
            Row(
                criterion: criterion,
                name: ClinicalWords.clinicalName(criterion),
                state: CriteriaTable.state(judgement),
                from: judgement.says,
                judgement: judgement
            )
        }
        var paths: [AnswerPath] = []
        for path in judged.flatMap({ $0.1.answers }) where !paths.contains(path) {
            paths.append(path)
        }
        key = ring.letter(
            .answers(paths),
            Text(
                "report.key.criteria",
                "Answers behind the criteria of leg problem {id}",
                ["id": .verbatim(leg.id)]
            )
        )
    }

    /// How many criteria are met.
    var met: Int { rows.count { $0.judgement.state == .met } }

    /// The problem a reader should see first: the one whose story fits best.
    static func first(of legs: [LegAssessment]) -> Int? {
        let order: [LegPattern] = [.consistent, .possible, .insufficient, .unlikely]
        return legs.indices.min {
            (order.firstIndex(of: legs[$0].restlessLegs.pattern) ?? 4, $0)
                < (order.firstIndex(of: legs[$1].restlessLegs.pattern) ?? 4, $1)
        }
    }

    private static func state(_ judgement: CriterionJudgement) -> Text {
        guard judgement.isFromThePast, judgement.state == .met else {
            return ClinicalWords.name(judgement.state)
        }
        return Text("report.criterion.metPast", "met (in the past)")
    }
}
