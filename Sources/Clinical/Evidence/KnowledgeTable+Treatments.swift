// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension KnowledgeTable {
    /// The catalogue of treatments: a row for each position of a guideline, and one for a treatment
    /// on which no guideline is known to speak.
    static func treatments(_ wording: Wording) -> KnowledgeTable {
        KnowledgeTable(
            name: "treatments",
            header: [
                "group", "treatment", "for", "guideline", "year", "lapsed", "direction", "strength",
                "course", "note", "source", "checked", "guidelines disagree", "two answers",
                "effect on legs", "effect on back",
            ],
            rows: Treatments.all.flatMap { treatment in
                let tail = [
                    treatment.hasTwoAnswers ? "yes" : "no", treatment.legs.line(wording),
                    treatment.back.line(wording),
                ]
                let head = [treatment.group.rawValue, treatment.name]
                guard !treatment.positions.isEmpty else {
                    return [head + Array(repeating: "", count: 11) + tail]
                }
                return treatment.positions.map { position in
                    let disagreement = treatment.disagreement(on: position.complaint)
                    return head + position.cells(wording) + [disagreement.rawValue] + tail
                }
            }
        )
    }
}

extension GuidelinePosition {
    /// The position as cells of the table.
    fileprivate func cells(_ wording: Wording) -> [String] {
        [
            complaint.rawValue, wording(guideline.title), String(guideline.year),
            guideline.isLapsed ? "yes" : "no", direction.rawValue, strength.rawValue,
            course.rawValue, note.map { wording($0) } ?? "", source.text, verification.rawValue,
        ]
    }
}

extension TreatmentEffect {
    /// The effect as one cell: the direction or the lines of the medicines, then the size.
    fileprivate func line(_ wording: Wording) -> String {
        let said = lines.isEmpty ? direction.rawValue : "as " + lines.joined(separator: ", ")
        return size.map { said + ": " + wording($0) } ?? said
    }
}
