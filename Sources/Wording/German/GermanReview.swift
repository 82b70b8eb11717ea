// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The page of medicines, results and habits.
    static let germanReview: String = """
        more.review.says: Was sie mit Beinen und Rücken machen, und was zu fragen ist.
        report.allergy.name: {name}
        report.allergy: {name}: {reaction}
        review.from: Aus
        review.holds: Enthält {list}.
        review.lead: Was Sie einnehmen und was gemessen wurde, abgewogen für die Beine und für den
          Rücken. Nichts hier fordert Sie auf, ein Medikament zu ändern: Nehmen Sie es mit zu der
          Person, die es verordnet.
        review.level.alert: Vor der nächsten Einnahme ärztlich oder in der Apotheke fragen
        review.level.ask: Beim nächsten Termin ansprechen
        review.level.know: Gut zu wissen
        review.level.urgent: Heute
        review.medicinesTitle: Was Sie einnehmen
        review.nights.legs: das Tagebuch (Beine in {count} Nächten, {first} bis {last})
        review.nights.onset: das Tagebuch (Beginn in {count} Nächten, {first} bis {last})
        review.nothing: Noch ist kein Medikament, kein Laborwert und keine Gewohnheit bekannt. Die
          Befragung fragt nach ihnen, und unten können Sie sie aufschreiben.
        review.readAs: Gelesen als {name}: enthält {list}.
        review.restsOn: Beruht auf
        review.resultsTitle: Was gemessen wurde
        review.rivals: Was es auch erklären könnte
        review.toInterview: Befragung öffnen
        words.medicineName: {name}
        review.unknown: Dieser Name ist nicht bekannt, darum verwendet ihn keine Regel. Die
          Wirkstoffe auf der Packung würden helfen.
        """
}
