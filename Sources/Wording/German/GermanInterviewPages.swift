// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The pages of the interview and of urgent matters.
    static let germanInterviewPages = """
        allergyRow.heading: Reaktion {number}
        interviewCard.dayWord: Tag, falls bekannt
        interviewCard.emergency: Bitte holen Sie jetzt Hilfe
        interviewCard.kept: Ihre bisherigen Antworten sind gespeichert.
        interviewCard.mistap: Ich habe mich vertippt
        interviewCard.monthWord: Monat, falls bekannt
        interviewCard.nobody: Niemand sieht, was Sie hier schreiben. Evenfall kann niemanden für
          Sie anrufen.
        interviewCard.notNew: Speichern, seit wann
        interviewCard.notNewSays: Seit wann? Das Jahr genügt, wenn Sie nicht mehr wissen.
        interviewCard.notNewTitle: Das ist nicht neu
        interviewCard.sameDay: Bitte sprechen Sie heute mit einer Ärztin oder einem Arzt
        interviewCard.soon: Bitte lassen Sie das bald ansehen
        interviewCard.sources: Aus
        interviewCard.understood: Ich habe das gelesen. Weiter
        interviewCard.yearWord: Jahr
        interviewEnd.changeTitle: Eine Antwort ändern
        interviewEnd.heading: Ihre Antworten sind gespeichert
        interviewEnd.leg: Beinbeschwerde {number}: {pattern}.
        interviewEnd.notDiagnosis: Das ist keine Diagnose. Der Bericht zeigt Gründe und Quellen
          für eine Ärztin oder einen Arzt.
        interviewEnd.open: nicht beantwortet
        interviewEnd.points: Worauf die Antworten hinweisen
        interviewEnd.story: Was Sie über Ihre Beine erzählt haben: {pattern}.
        interviewEnd.toReport: Zum Bericht für den Arztbesuch
        interviewEnd.urgentTitle: Zuerst
        interviewField.behindWord: Rückseite
        interviewField.dayWord: Tag, falls bekannt
        interviewField.frontWord: Vorderseite
        interviewField.highWord: schlimmer nicht vorstellbar
        interviewField.lowWord: gar nicht
        interviewField.monthWord: Monat, falls bekannt
        interviewField.problemWord: Bitte sehen Sie hier nach:
        interviewField.yearWord: Jahr
        interviewForm.dateNeeded: Bitte geben Sie das Jahr an, und Monat und Tag, wenn Sie sie
          wissen, etwa 2024 oder Mai 2024.
        interviewForm.typedDateNeeded: Bitte schreiben Sie ein Jahr, einen Monat oder einen Tag,
          etwa 2024, 2024-05 oder 2024-05-17.
        interviewForm.unreadable: Das ließ sich nicht lesen. Bitte wählen oder schreiben Sie es
          noch einmal.
        interviewOffer.again: Noch einmal zeigen
        interviewOffer.heading: Einige Fragen wurden übersprungen
        interviewOffer.leave: So lassen
        interviewOffer.says: Sie haben {count} {count|Frage|Fragen} übersprungen. Sie können sie
          jetzt beantworten oder so lassen; was nicht beantwortet ist, bleibt offen und ist nie
          ein Nein.
        interviewPage.backWord: Zurück
        interviewPage.eyebrow: {part} · Frage {number}, noch etwa {minutes}
          {minutes|Minute|Minuten}
        interviewPage.moreRows: Zeilen hinzufügen
        interviewPage.nextWord: Weiter
        interviewPage.problemTitle: Bitte sehen Sie hier nach:
        interviewPage.skipWord: Überspringen
        interviewPage.unticked: Eine Zeile, die Sie offen lassen, bleibt „nicht gefragt“. Sie ist
          nie ein Nein.
        interviewPage.whyWord: Warum wir fragen
        medicineRow.dateHint: ein Jahr, ein Monat oder ein Tag: 2024, 2024-05, 2024-05-17
        medicineRow.detailWord: Daten und Einzelheiten
        medicineRow.heading: Medikament {number}
        urgentPage.answerWord: Nicht sicher? Die Warnzeichen durchgehen
        urgentPage.asks: Ist etwas davon neu?
        urgentPage.asksSays: Kreuzen Sie an, was zutrifft. Was zu tun ist, erscheint sofort.
        urgentPage.heading: Etwas stimmt ganz und gar nicht
        urgentPage.homeWord: Zurück zu „Heute“
        urgentPage.mind: Gedanken an den Tod
        urgentPage.nerves: Rücken, Blase, Beine: neu in den letzten zwei Wochen
        urgentPage.nervesCard: Die Nerven am unteren Ende der Wirbelsäule können unter Druck
          stehen, und Stunden zählen. Gehen Sie jetzt in eine Notaufnahme, und sagen Sie dort, was
          Sie angekreuzt haben.
        urgentPage.nobody: Niemand sieht, was Sie hier schreiben. Evenfall kann niemanden für Sie
          anrufen.
        urgentPage.others: Herz, Lunge, Gefäße, Blutung
        urgentPage.othersCard: Hier kann es um Minuten gehen. Rufen Sie jetzt Hilfe, und bleiben
          Sie nicht allein.
        """
}
