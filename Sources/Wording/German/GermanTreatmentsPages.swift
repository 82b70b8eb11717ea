// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Treatments: the pages and the words of the table.
    static let germanTreatmentsPages: String = """
        more.treatments.says: Für Beine und Rücken, nebeneinander.
        treatmentPage.across: Für beides zusammen
        treatmentPage.ask: Was Sie fragen können
        treatmentPage.costs: Was es kostet
        treatmentPage.first: Zuerst auszuschließen
        treatmentPage.judged: Wann es sich beurteilen lässt
        treatmentPage.noGuideline: Keine Leitlinie hier spricht darüber.
        treatmentPage.remarks: Zu den Leitlinien
        treatmentPage.sources: Woher man es weiß
        treatmentPage.standing: Ihre Antworten zeigen das
        treatmentPage.twoAnswers: Eine Behandlung, zwei Antworten: für das eine empfohlen, für das
          andere davon abgeraten.
        treatmentsPage.heading: Behandlungen
        treatmentsPage.lead: Was sich gegen unruhige Beine und einen schmerzenden Rücken tun lässt,
          was Leitlinien dazu sagen, und was es beim jeweils anderen bewirkt.
        treatmentsPage.reading: Das ist für ein Gespräch in der Praxis. Es sagt niemandem, eine
          Behandlung zu beginnen oder zu beenden.
        treatments.back: Rücken
        treatments.course.acute: neuer Schmerz
        treatments.disagree.current: Leitlinien sind uneins.
        treatments.disagree.older: Nur eine Leitlinie, die abgelaufen ist oder von anderem Schmerz
          handelt, sagt etwas anderes.
        treatments.effect.thought: soll ein wenig helfen
        treatments.group.devices: Geräte
        treatments.group.handsOn: Mit Händen und Wärme
        treatments.group.iron: Eisen
        treatments.group.medicines: Medikamente
        treatments.group.mind: Wissen, Schlaf und Ruhe
        treatments.group.movement: Bewegung
        treatments.group.procedures: Eingriffe
        treatments.judged.days: Nach {first} bis {last} Tagen, daran, {measure}.
        treatments.judged.weeks: Nach {first} bis {last} Wochen, daran, {measure}.
        treatments.legs: Beine
        treatments.measure.back: wie sehr der Rücken im Weg ist
        treatments.measure.both: wie sehr Beine und Rücken im Weg sind
        treatments.measure.legs: wie ruhig die Beine am Abend sind
        treatments.measure.sleep: wie die Nächte sind
        treatments.position.against: dagegen
        treatments.position.againstConditional: dagegen, mit Bedingungen
        treatments.position.againstStrong: klar dagegen
        treatments.position.for: dafür
        treatments.position.forConditional: dafür, mit Bedingungen
        treatments.position.forStrong: klar dafür
        treatments.position.last: erst nach anderem
        treatments.position.none: geprüft, ohne Empfehlung
        """
}
