// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The forms of medicines, results and reactions, and the page about iron.
    static let germanLists: String = """
        field.others: Anderes, je eine Zeile:
        medicinesNoted.says: Im Tagebuch notiert an {count} von {nights} {nights|Nacht|Nächten} mit
          einer Notiz zu Medikamenten, aus den letzten vier Wochen.
        urges.eating: Mehr essen als gewollt, oder zum Essen aufstehen
        urges.gambling: Glücksspiel, Wetten oder Lotterien
        urges.heading: Neuer oder stärkerer Drang
        urges.keep: Angekreuztes aufbewahren
        urges.lead: Medikamente, die wie Dopamin wirken, können einen Drang bringen, der schwer zu
          beherrschen ist. Das ist eine Wirkung des Medikaments, nicht Ihres Charakters, und es lässt
          sich helfen. Kreuzen Sie an, was neu ist oder stärker als vor der Einnahme.
        urges.none: Nichts davon
        urges.sex: Sex oder Pornografie, mehr als mir oder anderen guttut
        urges.someone: Nahestehende merken es oft zuerst. Fragen Sie, wenn Sie können, auch jemanden
          von ihnen.
        urges.spending: Mehr kaufen oder ausgeben als gewollt
        urges.task: Eine Tätigkeit oder ein Zeitvertreib, von dem ich stundenlang nicht loskomme
        urges.unanswered: Nichts ist angekreuzt. Kreuzen Sie an, was zutrifft, oder sagen Sie, dass
          nichts zutrifft.
        urgesDue.link: Fünf Fragen beantworten
        urgesDue.says: Weil Sie {list} einnehmen: Ist ein Drang neu oder stärker geworden? Das wird am
          Anfang gefragt, nach einem, drei und sechs Monaten und dann alle sechs Monate.
        medicines.outOfScale: {dose} und die Stärke auf der Packung liegen hundertfach oder weiter
          auseinander, also ist wohl eine der Einheiten falsch. Bis sie stimmt, verwendet keine Regel
          diese Dosis.
        review.toUrges: Fragen zu Drang
        iron.addResult: Laborwert hinzufügen
        iron.askAfter: Wann werden Ferritin und Transferrinsättigung wieder gemessen, und wer sieht sie
          sich an?
        iron.askMouth: Zum Einnehmen oder als Infusion: Was passt zu meinen Werten, meinem Magen und
          meinen anderen Medikamenten?
        iron.askTitle: Was zu fragen ist
        iron.askWhy: Warum ist mein Eisen niedrig: Ist nach einem Blutverlust zu suchen?
        iron.heading: Eisen und unruhige Beine
        iron.lead: Das Gehirn vieler Menschen mit unruhigen Beinen hat zu wenig Eisen, auch wenn im
          Blut genug ist. Darum liegen die Werte, auf die es hier ankommt, höher als auf dem
          Laborzettel. Ob und wie Eisen gegeben wird, ist ärztlich zu entscheiden.
        iron.noOwn: Noch steht kein Eisenwert in der Liste.
        iron.notTestedTitle: Was zu messen sich nicht lohnt
        iron.ownTitle: Ihre Werte
        iron.preconditionsTitle: Wie das Blut abgenommen wird
        iron.repeatsTitle: Was wann zu wiederholen ist
        iron.thresholdsTitle: Was die Werte bedeuten
        menu.review: Medikamente & Labor
        refusal.lineGone.says: Sie wurde geändert oder entfernt, seit Sie die Seite geöffnet haben, die
          hierher führte. Öffnen Sie „Medikamente & Labor“ noch einmal: Was dort steht, ist
          aufbewahrt.
        refusal.lineGone.title: Diese Zeile hat sich geändert
        review.aboutIron: Eisen und unruhige Beine: was die Werte bedeuten
        review.addMedicine: Medikament hinzufügen
        review.addReaction: Reaktion hinzufügen
        review.addResult: Laborwert hinzufügen
        review.change: Ändern
        review.conditionsTitle: Erkrankungen und Implantate
        review.ironTitle: Eisen
        review.kept: Es ist aufbewahrt.
        review.noMedicinesSays: In der Liste steht kein Medikament.
        review.noReactionsSays: In der Liste steht keine Reaktion.
        review.noResultsSays: In der Liste steht kein Laborwert.
        review.notAsked: Noch nicht gefragt.
        review.reactionsTitle: Allergien und schlechte Reaktionen
        review.removed: Es ist aus der Liste entfernt. Frühere Fassungen bleiben in der Akte.
        review.stoppedTitle: Was Sie früher eingenommen haben
        review.toPassport: Pass für Eingriffe: aus dieser Liste füllen
        rowPage.another: Noch eine Dosis
        rowPage.dateHint: Ein Jahr, ein Monat oder ein Tag: 2024, 2024-05, 17.5.2024.
        rowPage.dose.fromHint: Der erste Tag dieser Dosis.
        rowPage.dose.hint: Eine Zeile für jede Dosis, die es gab. Eine Dosis mit späterem Tag tritt an
          die Stelle der früheren; zwei Zeilen mit demselben Tag werden beide eingenommen.
        rowPage.dose.noAmount: Wie viel wird jedes Mal eingenommen?
        rowPage.dose.noDay: Von welchem Tag an? Ein Jahr oder ein Monat genügt.
        rowPage.dose.noUnit: Eine Dosis braucht ihre Einheit: 5 mg und 5 µg liegen weit auseinander.
        rowPage.dose.timesHint: Jede ist eine Einnahme: 08:00 20:00.
        rowPage.dose.title: Dosis {number}
        rowPage.dose.zero: Keine Dosis ist 0. Wurde es abgesetzt, schreiben Sie den Tag unter
          „Abgesetzt“.
        rowPage.gone: Die Zeile, die Sie ändern wollten, wurde inzwischen auf einer anderen Seite
          geändert oder entfernt. Was Sie geschrieben haben, steht noch hier: Bewahren Sie es als
          eigene Zeile auf, oder gehen Sie zurück und sehen Sie nach.
        rowPage.keep: Aufbewahren
        rowPage.medicine.change: Medikament ändern
        rowPage.medicine.kindHint: Manche Medikamente tragen zwei Stärken auf der Packung: 0,25 mg
          Pramipexol als Salz sind 0,18 mg als Base.
        rowPage.medicine.kindTitle: Art, falls sie zählt
        rowPage.medicine.lead: Schreiben Sie, was auf der Packung steht: Evenfall findet die
          Wirkstoffe. Nur der Name ist nötig; mit Dosis und Daten lässt sich mehr abwägen.
        rowPage.medicine.nameHint: Etwa Sifrol 0,18 mg, Ibuprofen 400 oder Vivinox Sleep.
        rowPage.medicine.new: Medikament hinzufügen
        rowPage.medicine.noName: Schreiben Sie den Namen, der auf der Packung steht.
        rowPage.medicine.removeSays: Ein Medikament, das Sie nicht mehr einnehmen, gehört in die Liste,
          mit dem Tag, an dem es abgesetzt wurde. Entfernen Sie es nur, wenn es aus Versehen
          geschrieben wurde.
        rowPage.problemTitle: Noch ist nichts aufbewahrt. Bitte hier hinsehen:
        rowPage.reaction.change: Reaktion ändern
        rowPage.reaction.lead: Eine Allergie oder etwas, das ein Medikament mit Ihnen gemacht hat und
          nicht wieder geschehen soll.
        rowPage.reaction.new: Reaktion hinzufügen
        rowPage.reaction.noName: Schreiben Sie, worauf die Reaktion war.
        rowPage.reaction.reactionHint: Etwa Ausschlag, Atemnot oder Beine, die nicht stillhielten.
        rowPage.reaction.toHint: Ein Medikament, ein Pflaster, ein Kontrastmittel, Latex.
        rowPage.remove: Aus der Liste entfernen
        rowPage.removeSays: Entfernen Sie es nur, wenn es aus Versehen geschrieben wurde.
        rowPage.removeTitle: Aus Versehen geschrieben?
        rowPage.result.change: Laborwert ändern
        rowPage.result.dateHint: Etwa 2026-05-17 oder 17.5.2026.
        rowPage.result.downwards: Der Bereich läuft abwärts. Schreiben Sie die kleinere Zahl zuerst.
        rowPage.result.halfRange: Ein Bereich hat zwei Enden. Schreiben Sie beide oder keines.
        rowPage.result.iron: Für Eisenwerte
        rowPage.result.ironHint: Eisen wird nach einer Abnahme am Morgen beurteilt, ohne Eisen am Tag
          davor.
        rowPage.result.lead: Schreiben Sie vom Laborzettel ab, Zahl und Einheit wie sie dort stehen.
        rowPage.result.new: Laborwert hinzufügen
        rowPage.result.noTest: Wählen Sie den Test aus der Liste.
        rowPage.result.noUnit: Ein Laborwert braucht seine Einheit: 38 ng/mL und 38 pmol/L liegen weit
          auseinander.
        rowPage.result.noValue: Schreiben Sie die Zahl des Laborwerts.
        rowPage.result.paper: Vom selben Zettel
        rowPage.result.sourceHint: Etwa Brief der Klinik oder Portal.
        rowPage.result.timeHint: Etwa 08:00.
        rowPage.result.tooManyHours: Geben Sie höchstens {most} Stunden an, oder lassen Sie es offen.
        rowPage.result.unitHint: Wie gedruckt: ng/mL, µg/L, %, mmol/L.
        rowReader.ambiguous: Das lässt sich auf zwei Arten lesen, als Tausender oder als
          Nachkommastellen. Schreiben Sie 1200 für Tausender oder 1,20 für Nachkommastellen.
        rowReader.noDate: Das ist kein Datum, das sich nur auf eine Art lesen lässt. Schreiben Sie 2024,
          2024-05, 2024-05-17 oder 17.5.2024.
        rowReader.noNumber: Das ist keine Zahl. Schreiben Sie nur Ziffern, mit Punkt oder Komma vor den
          Nachkommastellen.
        rowReader.noTime: Schreiben Sie eine Uhrzeit wie 08:00.
        rowReader.noTimes: Schreiben Sie Uhrzeiten wie 08:00 20:00, mit einem Leerzeichen dazwischen.
        rowReader.sameTime: Eine Uhrzeit steht hier zweimal. Lassen Sie sie einmal stehen, und schreiben
          Sie die ganze Menge dieser Zeit.
        rowReader.tooLong: Höchstens 400 Zeichen, in einer Zeile.
        """
}
