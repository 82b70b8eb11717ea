// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Urgent cards that open by themselves, and the card to print.
    static let germanUrgent = """
        diaryTurns.backPain.says: Ihr Rücken ist viel schlimmer als in den letzten zwei Wochen.
          Meist geht das vorüber. Bitte gehen Sie diese Zeichen einmal durch.
        diaryTurns.backPain.statement: Rückenschmerz von 8 oder mehr, der mindestens 4 Punkte über
          dem Median der 14 Tage davor liegt, von denen mindestens fünf notiert sind: Dann wird
          noch einmal nach den Warnzeichen gefragt.
        diaryTurns.bothLegs.says: Sie haben Ihren Rücken und beide Beine zusammen eingezeichnet,
          und das ist neu. Bitte gehen Sie diese Zeichen einmal durch.
        diaryTurns.bothLegs.statement: Rückenschmerz von 7 oder mehr mit Schmerz, der im Rücken
          und in beiden Beinen eingezeichnet ist, was an keinem der 14 Tage davor so war: Dann
          wird noch einmal nach den Warnzeichen gefragt.
        diaryTurns.pelvis.says: Sie haben Ihr Becken zusammen mit dem Rücken eingezeichnet, und
          das ist neu. Bitte gehen Sie diese Zeichen einmal durch.
        diaryTurns.pelvis.statement: Die Vorderseite des Beckens, eingezeichnet zusammen mit dem
          Rücken, was an keinem der 14 Tage davor so war: Dann wird noch einmal nach den
          Warnzeichen gefragt.
        diaryTurns.walking.says: Sie gehen sonst spazieren und haben es seit drei Tagen nicht
          getan, und Ihr Rücken schmerzt stark. Bitte gehen Sie diese Zeichen einmal durch.
        diaryTurns.walking.statement: Kein Spaziergang an diesem Tag und den zwei davor, alle
          notiert, nach einem Spaziergang an mindestens fünf der zwölf Tage davor, mit
          Rückenschmerz von 7 oder mehr: Dann wird noch einmal nach den Warnzeichen gefragt.
        interviewCard.caredFor: Ich bin deswegen in Behandlung
        more.card.says: Sechs Zeichen zum Ausschneiden und Mitnehmen.
        more.card: Notfallkarte
        printedCard.back: Zurück
        printedCard.print: Drucken Sie diese Seite auf A4 oder Letter, schwarz-weiß, in voller
          Größe. An den Linien falten oder schneiden.
        settings.card: Notfallkarte zum Drucken
        settings.log: Gezeigte Warnkarten
        urgent.noDate: Schreiben Sie, seit wann: mindestens das Jahr, und nicht später als heute.
        urgent.nothingTicked: Kreuzen Sie zuerst an, was zutrifft. Wenn nichts zutrifft, gibt es
          nichts zu speichern.
        urgentBanner.look: Die Zeichen durchgehen
        urgentBanner.read: Lesen und antworten
        urgentBanner.says: Etwas, das Sie Evenfall gesagt haben, braucht Hilfe. Lesen Sie, was zu
          tun ist, und antworten Sie dann.
        urgentBanner.turn: In Ihrem Tagebuch hat sich etwas geändert
        urgentBanner.unread: Warnzeichen werden gerade nicht überwacht
        urgentBanner.unreadSays: Ein Teil der Aufzeichnung lässt sich nicht lesen. Wenn etwas neu
          oder schlimmer ist, gehen Sie die Zeichen selbst durch.
        urgentLog.byMistake: beantwortet: vertippt
        urgentLog.caredFor: beantwortet: in Behandlung
        urgentLog.empty: Noch nie wurde eine Warnkarte gezeigt.
        urgentLog.heading: Gezeigte Warnkarten
        urgentLog.lead: Jedes Mal, wenn eine Karte erschien, mit Ortszeit, und wie sie beantwortet
          wurde. Das ist ein Teil Ihrer Aufzeichnung und geht nirgendwo sonst hin.
        urgentLog.noneOfThese: beantwortet: keines der Zeichen
        urgentLog.notNew: beantwortet: nicht neu
        urgentLog.read: beantwortet: gelesen
        urgentLog.shown: gezeigt
        urgentLog.unknownRule: {rule}
        urgentLog.when: {day}, {time}
        urgentPage.cardWord: Die sechs Zeichen des Rückens als Karte drucken
        urgentPage.dayWord: Tag, falls bekannt
        urgentPage.keepNew: Es ist neu oder wird schlimmer: speichern
        urgentPage.keepOld: Speichern, seit wann
        urgentPage.keepSays: Hilfe geht vor; das hier kann warten. Gespeicherte Antworten stehen
          in Ihrem Bericht und öffnen die Karte wieder, bis Sie sie beantwortet haben.
        urgentPage.keepTitle: Speichern, was Sie angekreuzt haben
        urgentPage.monthWord: Monat, falls bekannt
        urgentPage.noneWord: Nichts davon
        urgentPage.notNewSays: Seit wann? Das Jahr genügt, wenn Sie nicht mehr wissen.
        urgentPage.notNewTitle: Das ist nicht neu
        urgentPage.yearWord: Jahr
        warningCard.act: Gehen Sie jetzt in eine Notaufnahme. Stunden zählen. Fahren Sie nicht
          selbst.
        warningCard.bowel: Stuhl lässt sich nicht halten, oder der Stuhldrang ist nicht zu spüren
        warningCard.lead: Jedes davon, neu oder schlimmer in den letzten zwei Wochen:
        warningCard.leak: Urin geht ungewollt ab, oder es ist kein Wasserlassen möglich
        warningCard.legs: Beide Beine schmerzhaft, schwach oder taub
        warningCard.saddle: Taubes oder anderes Gefühl zwischen den Beinen oder am Gesäß
        warningCard.say: Zeigen Sie diese Karte, und sagen Sie: „Ich habe Sorge, dass es ein
          Cauda-equina-Syndrom ist.“
        warningCard.sex: Weniger Gefühl oder Funktion beim Sex
        warningCard.start: Wasserlassen kommt schwer in Gang, oder eine volle Blase oder der Urin
          ist nicht zu spüren
        warningCard.title: Rückenschmerz: wann er ein Notfall ist
        """
}
