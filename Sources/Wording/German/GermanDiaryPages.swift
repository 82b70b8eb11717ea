// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The pages of Tonight and the diary.
    static let germanDiaryPages = """
        body.back: Rückseite
        body.correction: Sie ändern, was gespeichert war. Die frühere Fassung bleibt in der
          Aufzeichnung.
        body.day: Alles von diesem Tag
        body.front: Vorderseite
        body.keep: Zeichnung speichern
        body.kept: Die Zeichnung ist gespeichert.
        body.names: Nach Namen wählen
        body.says: Tippen Sie auf die Zeichnung, oder wählen Sie darunter nach Namen. Links und
          rechts sind Ihre eigenen Seiten. Nichts angekreuzt heißt: nichts schmerzt oder kribbelt.
        body.title: Wo schmerzt oder kribbelt es?
        day.add: Diesem Tag hinzufügen
        day.body: Wo es wehtut
        day.days: Tage
        day.empty: Für diesen Tag und diese Nacht ist nichts notiert. Das ist eine Lücke, keine
          Null.
        day.evening: Der Abend
        day.flare: Ein Schub
        day.morning: Der Schlaf der Nacht
        day.note: Eine Notiz
        day.started: Wann es in den Beinen anfing
        day.title: {day}
        entry.body: Zeichnen, wo es wehtut
        entry.correction: Sie ändern, was gespeichert war. Die frühere Fassung bleibt in der
          Aufzeichnung.
        entry.day: Alles von diesem Tag
        entry.dayField: Tag
        entry.edit: Ändern
        entry.keep: Speichern
        entry.keep.bodyMap: Zeichnung speichern
        entry.keep.evening: Diesen Abend speichern
        entry.keep.morning: Diese Nacht speichern
        entry.more: Mehr
        entry.noDay: Schreiben Sie den Tag wie 2026-11-20.
        entry.noTime: Schreiben Sie die Uhrzeit wie 21:15.
        entry.problems: {count} {count|Angabe braucht|Angaben brauchen} einen zweiten Blick. Ihre
          Antworten sind noch da.
        entry.recorded: Aufgeschrieben am {day} um {time}
        entry.time: Begann um
        field.leaveOut: weglassen
        field.notRecorded: –
        field.problem: Bitte sehen Sie hier nach:
        kept.ago: vor {minutes}
        kept.bodyMap: Die Zeichnung ist gespeichert.
        kept.change: Stimmt nicht? Ändern
        kept.earlier: Es begann früher:
        kept.evening: Dieser Abend ist gespeichert.
        kept.flare: Gespeichert: Ein Schub hat begonnen.
        kept.legsStarted: Gespeichert: Es hat in den Beinen angefangen.
        kept.morning: Diese Nacht ist gespeichert.
        kept.note: Die Notiz ist gespeichert.
        kept.visit: Der Besuch ist gespeichert.
        month.addNote: Eine Notiz schreiben
        month.allRecorded: {nights|Die einzige Nacht ist|Alle Nächte sind} notiert ({nights}).
        month.asleep: Stunden Schlaf, Median
        month.begin: Heute Abend anfangen
        month.byBack: wach wegen des Rückens
        month.byLegs: wach wegen der Beine
        month.calm: ruhig
        month.drawBody: Zeichnen, wo es wehtut
        month.empty: Noch ist nichts notiert. Der erste Eintrag dauert eine halbe Minute; ein paar
          Wochen davon zeigen in der Praxis mehr als jede Erinnerung.
        month.eyebrow: Tagebuch
        month.fill: Ausfüllen
        month.gap: nicht notiert
        month.head.back: Rücken
        month.head.day: Nacht auf
        month.head.keptUpBy: Wach wegen
        month.head.legs: Beine
        month.head.onset: Beginn
        month.head.sleep: Schlaf
        month.kept: von {of} {of|Nacht|Nächten} {by}
        month.months: Monate
        month.more: Auch im Tagebuch
        month.nights: Nacht für Nacht
        month.other: eine Notiz oder ein Besuch
        month.recorded: {recorded} von {nights} {nights|Nacht|Nächten} notiert. Die anderen
          erscheinen als Lücken, nie als null.
        month.sheet: Zwei-Wochen-Blatt drucken
        month.title: Tagebuch, {month}
        month.trackables: Etwas Eigenes verfolgen
        month.visits: Besuche
        sheet.back: Zurück zum Tagebuch
        sheet.print: Drucken Sie diese Seite quer auf ein Blatt. Was Sie von Hand ausfüllen,
          können Sie später Tag für Tag ins Tagebuch eintippen.
        tonight.anytime: Wann immer es geschieht
        tonight.awake: Wenn es sicher ist, setzen Sie sich auf oder stehen Sie auf. Licht an, eine
          Hand frei. Einmal tippen genügt.
        tonight.diary: Tagebuch öffnen
        tonight.flare: Ein Schub hat begonnen
        tonight.heading.evening: Wie war der Tag?
        tonight.heading.morning: Wie war die Nacht?
        tonight.heading.night: Wach?
        tonight.heading.nothing: Im Moment ist nichts zu tun
        tonight.kept: Für diese Nacht gespeichert
        tonight.nothing: Der Eintrag dieser Stunde ist gespeichert. Kommen Sie am Abend oder nach
          dem Aufwachen wieder.
        tonight.part.afternoon: Nachmittag
        tonight.part.evening: Abend
        tonight.part.morning: Morgen
        tonight.part.night: Nacht
        tonight.recent: Die letzten vier Wochen
        tonight.started: Es fängt in den Beinen an
        tonight.urgent: Etwas stimmt ganz und gar nicht
        trackables.add: Hinzufügen
        trackables.asleep: wird zurzeit nicht gefragt
        trackables.diary: Zurück zum Tagebuch
        trackables.empty: Noch nichts Eigenes.
        trackables.eyebrow: Tagebuch
        trackables.form: Wie möchten Sie es notieren?
        trackables.form.number: eine Zahl
        trackables.form.rating: 0 bis 10
        trackables.form.yesNo: ja oder nein
        trackables.hint: Etwa Magnesium, warmes Bad oder Stunden auf den Beinen.
        trackables.longName: Höchstens 60 Zeichen, in einer Zeile.
        trackables.name: Was ist es?
        trackables.new: Etwas hinzufügen
        trackables.noName: Schreiben Sie in wenigen Worten, was Sie verfolgen möchten.
        trackables.resume: Wieder fragen
        trackables.says: Was Sie hier hinzufügen, wird unter „Mehr“ im Abendeintrag gefragt.
          Beenden Sie es, wann Sie mögen: Was notiert war, bleibt.
        trackables.stop: Nicht mehr fragen
        trackables.title: Eigenes verfolgen
        trackables.twice: Etwas mit diesem Namen verfolgen Sie schon.
        visits.add: Einen Besuch aufschreiben
        visits.ahead: steht bevor
        visits.diary: Zurück zum Tagebuch
        visits.empty: Noch ist kein Besuch aufgeschrieben.
        visits.eyebrow: Tagebuch
        visits.says: Mit dem Tag Ihres letzten Besuchs kann der Bericht zeigen, was sich seitdem
          geändert hat.
        visits.title: Besuche
        """
}
