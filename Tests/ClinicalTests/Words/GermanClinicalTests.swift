import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The words whose keys are put together from lists are all there in German.
struct GermanClinicalTests {
    @Test func `every question, field and choice has its German`() {
        for question in RandomWalk.questionsMet {
            var texts = [question.title, question.why, question.none, question.about]
                .compactMap(\.self)
            for field in question.fields {
                texts.append(field.label)
                texts += field.choices.map(\.label)
                if let unit = field.unit { texts.append(unit) }
            }
            for text in texts { expect(text) }
        }
    }

    @Test func `every answer word has its German`() {
        expect(Answer.allCases, ClinicalWords.label)
        expect(Sex.allCases, ClinicalWords.label)
        expect(PostureEffect.allCases, ClinicalWords.label)
        expect(Indication.allCases, ClinicalWords.label)
        expect(MedicineForm.allCases, ClinicalWords.label)
        expect(LabTest.allCases, ClinicalWords.label)
        expect(RowPart.allCases, ClinicalWords.label)
        expect(Sensation.allCases, ClinicalWords.label)
        expect(LegSide.allCases, ClinicalWords.label)
        expect(LegPath.allCases, ClinicalWords.label)
        expect(OtherPart.allCases, ClinicalWords.label)
        expect(Distress.allCases, ClinicalWords.label)
        expect(BackSite.allCases, ClinicalWords.label)
        expect(BackOrLeg.allCases, ClinicalWords.label)
        expect(BackQuality.allCases, ClinicalWords.label)
        expect(BackSituation.allCases, ClinicalWords.label)
        expect(NamedCause.allCases, ClinicalWords.label)
        expect(Condition.allCases, ClinicalWords.label)
    }

    @Test func `every result has its German, plain and clinical`() {
        expect(LookAlikeCondition.allCases, ClinicalWords.name)
        expect(LookAlikeCondition.allCases, ClinicalWords.clinicalName)
        expect(BackKind.allCases, ClinicalWords.name)
        expect(BackKind.allCases, ClinicalWords.clinicalName)
        expect(BackCourse.allCases, ClinicalWords.name)
        expect(BackCourse.allCases, ClinicalWords.clinicalName)
        expect(PainMechanism.allCases, ClinicalWords.name)
        expect(PainMechanism.allCases, ClinicalWords.clinicalName)
        expect(Tier.allCases, ClinicalWords.name)
        expect(Tier.allCases, ClinicalWords.clinicalName)
        expect(LegPattern.allCases, ClinicalWords.name)
        expect(LegPattern.allCases, ClinicalWords.clinicalName)
        expect(LegCourse.allCases, ClinicalWords.name)
        expect(LegCourse.allCases, ClinicalWords.clinicalName)
        expect(Criterion.allCases, ClinicalWords.name)
        expect(Criterion.allCases, ClinicalWords.clinicalName)
        expect(CriterionState.allCases, ClinicalWords.name)
        expect(Fit.allCases, ClinicalWords.name)
    }

    @Test func `every key of a case has its German`() {
        let paths: [AnswerPath] =
            LegKey.allCases.map { .leg(0, $0) } + BackKey.allCases.map { .back($0) }
            + WarningKey.allCases.map { .warning($0) } + PersonKey.allCases.map { .person($0) }
            + HabitKey.allCases.map { .habit($0) }
        for path in paths { expect(ClinicalWords.name(of: path)) }
    }

    @Test func `every country has its German name`() {
        for country in HelpCountry.all { expect(country.name) }
    }

    @Test func `German tells nobody what they have, nor to stop a medicine`() {
        let forbidden = [
            "sie haben rls", "sie haben das restless", "sie leiden an", "ihre diagnose",
            "nehmen sie kein", "setzen sie ihr", "hören sie auf",
        ]
        for key in Translation.german.keys {
            let words = Translation.german[key]?.lowercased() ?? ""
            for phrase in forbidden { #expect(!words.contains(phrase), "\(key)") }
        }
    }

    private func expect<Word>(_ words: [Word], _ text: (Word) -> Text) {
        for word in words { expect(text(word)) }
    }

    private func expect(_ text: Text) {
        #expect(Translation.german.problem(with: text) == nil)
    }
}
