// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension FindingRule {
    /// Haemoglobin below the line of the person: 13 g/dL in men, 12 in women, 11 in pregnancy.
    ///
    /// Source: WHO (from memory). Where the sex is not known only the lowest line that can apply
    /// counts. Below 8 g/dL it is an alert: our own line.
    static let anaemia = FindingRule(
        "anaemia",
        about: .labs,
        Text(
            "labs.anaemia.statement",
            "Haemoglobin below 13 g/dL in men, 12 g/dL in women and 11 g/dL in pregnancy is anaemia "
                + "(WHO); below 8 g/dL a clinician looks before anything else is planned. Where the "
                + "sex is not known the lowest line that can apply counts."
        ),
        basis: Basis(
            "who-haemoglobin",
            "evenfall-limits",
            grade: .moderate,
            verification: .awaitingSignOff
        )
    ) { story in
        guard let result = story.labs.latest(.haemoglobin) else { return [] }
        let (line, why) = anaemiaLine(story)
        guard result.value < line else { return [] }
        let isSevere = result.value < severeAnaemia
        return [
            Reading(
                topic: .anaemia,
                level: isSevere ? .alert : .ask,
                says: (isSevere ? severe : mild).with(["result": .text(result.result.label)]),
                answers: [result.path] + why,
                rivals: story.ironLosses
            )
        ]
    }

    /// g/dL, WHO.
    private static let anaemiaInMen = 13.0
    /// g/dL, WHO.
    private static let anaemiaInWomen = 12.0
    /// g/dL, WHO.
    private static let anaemiaInPregnancy = 11.0
    /// g/dL, our own.
    private static let severeAnaemia = 8.0

    private static func anaemiaLine(_ story: ReviewStory) -> (Double, [AnswerPath]) {
        let pregnant = story.isPregnant
        if pregnant.isYes { return (anaemiaInPregnancy, pregnant.answers) }
        let sex: Sex? = story.case.person.word(.sex)
        switch sex {
        case .male: return (anaemiaInMen, [.person(.sex)])
        case .female: return (anaemiaInWomen, [.person(.sex)])
        default:
            return (pregnant.truth.isNo ? anaemiaInWomen : anaemiaInPregnancy, pregnant.answers)
        }
    }

    private static let mild = Text(
        "labs.anaemia.says",
        "{result}. This is low (anaemia). Please ask your doctor what is behind it, with ferritin "
            + "and transferrin saturation; low iron can make restless legs worse."
    )

    private static let severe = Text(
        "labs.anaemia.severe",
        "{result}. This is very low (anaemia). Please let your doctor look at it in the next days, "
            + "sooner if you feel faint or short of breath."
    )
}
