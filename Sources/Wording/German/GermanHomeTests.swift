// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The tests at home: how they are done, when to stop, and what they showed.
    static let germanHomeTests: String = """
        planPage.tests: Tests zu Hause
        kept.test: Der Test ist gespeichert.
        diary.type.sittingTest: Still-Sitz-Test
        diary.type.walkTest: Geh-und-Beuge-Test
        diary.key.legsAt0: Beine am Anfang
        diary.key.legsAt10: Beine nach 10 Minuten
        diary.key.legsAt20: Beine nach 20 Minuten
        diary.key.legsAt30: Beine nach 30 Minuten
        diary.key.legsAt40: Beine nach 40 Minuten
        diary.key.legsAt50: Beine nach 50 Minuten
        diary.key.legsAt60: Beine nach 60 Minuten
        diary.key.sittingEnded: Warum es endete
        diary.key.walkedMinutes: Minuten gegangen
        diary.key.walkPain: Schmerz beim Anhalten
        diary.key.walkEnded: Warum ich anhielt
        diary.key.easedStanding: Zwei Minuten aufrechtes Stehen half
        diary.key.easedBending: Vorbeugen oder Sitzen half
        diary.sittingEnd.hour: die Stunde war um
        diary.sittingEnd.legs: die Beine
        diary.sittingEnd.back: der Rücken
        diary.sittingEnd.other: etwas anderes
        diary.walkEnd.pain: Schmerz in den Beinen
        diary.walkEnd.numbness: taube oder kribbelnde Beine
        diary.walkEnd.weakness: schwache Beine
        diary.walkEnd.breath: außer Atem
        diary.walkEnd.finished: ich hätte weitergehen können
        homeTests.heading: Tests zu Hause
        homeTests.lead: Zwei Tests, die einer Ärztin oder einem Arzt zeigen, was ein Termin nicht
          zeigen kann. Sie fällen kein Urteil. Was Sie notieren, steht im Tagebuch und im Bericht.
        homeTests.stopTitle: Aufhören oder gar nicht anfangen
        homeTests.next: Nächste Bewertung um {time}.
        homeTests.over: Die Stunde ist um. Stehen Sie auf und gehen Sie ein wenig.
        homeTests.begin: Anfangen
        homeTests.doneTitle: Bisher gemacht
        homeTests.change: Ändern
        homeTest.sitting.lead: Für unruhige Beine. Er zeigt, wie sich die Beine in Ruhe verhalten,
          was kein Termin zeigen kann. Nach dem Ruhigstell-Test der Schlaflabore; die Werte lassen
          sich nicht vergleichen.
        homeTest.sitting.when: Machen Sie ihn am Abend, ein bis zwei Stunden vor dem Schlafengehen,
          wenn Sie ohnehin sitzen würden.
        homeTest.sitting.sit: Sitzen Sie mit ausgestreckten Beinen auf dem Bett oder Sofa. Kein
          Telefon, kein Film, kein Gespräch. Bleiben Sie wach, und halten Sie die Beine so still,
          wie Sie können.
        homeTest.sitting.rate: Bewerten Sie die Beine am Anfang und alle zehn Minuten: 0 ist
          nichts, 10 das Schlimmste, was Sie sich vorstellen können. Lassen Sie diese Seite offen.
        homeTest.sitting.end: Stehen Sie auf, sobald Sie müssen, spätestens nach einer Stunde. Auch
          ein frühes Ende ist ein Ergebnis.
        homeTest.sitting.stopLegs: Brechen Sie ab, wenn es zur Qual wird. Mit Aushalten ist nichts
          gewonnen.
        homeTest.sitting.stopBack: Brechen Sie ab, wenn der Rücken mehr schmerzt als vorher.
        homeTest.sitting.stopClot: Machen Sie ihn nicht, wenn ein Bein geschwollen, warm oder wund
          ist, nach einem Gerinnsel, oder wenn Ihnen ärztlich geraten wurde, nicht lange still zu
          sitzen.
        homeTest.walking.lead: Für Beine, die beim Gehen schmerzen. Bei einem engen Wirbelkanal
          hilft Vorbeugen, aufrechtes Stehen nicht. Bei engen Schlagadern genügt Stehenbleiben.
        homeTest.walking.walk: Gehen Sie auf ebenem Boden in Ihrem üblichen Schritt, nicht allein,
          wo Sie sich setzen können. Merken Sie sich, wann Sie losgegangen sind.
        homeTest.walking.stop: Halten Sie an, wenn die Beine Sie dazu bringen, spätestens nach
          dreißig Minuten. Bewerten Sie den Schmerz.
        homeTest.walking.stand: Stehen Sie zwei Minuten aufrecht und still. Hat es geholfen?
        homeTest.walking.bend: Wenn nicht, beugen Sie sich zwei Minuten vor, die Hände an einer
          Wand oder einem Geländer, oder setzen Sie sich. Hat das geholfen?
        homeTest.walking.stopChest: Halten Sie an und rufen Sie Hilfe bei Schmerz oder Druck in der
          Brust oder bei Luftnot.
        homeTest.walking.stopWeak: Halten Sie an, wenn ein Bein nachgibt oder Sie sich unsicher
          fühlen. Machen Sie ihn nicht, wenn Sie leicht stürzen.
        homeTest.walking.stopNew: Machen Sie ihn nicht bei neuer Schwäche, Taubheit zwischen den
          Beinen oder Not mit Blase oder Darm: Das braucht jetzt Hilfe.
        homeTest.rating: {value}
        homeTest.missing: –
        homeTest.next: {before}, {value}
        homeTest.notTold: nicht notiert
        homeTest.sitting.line: {day}: still gesessen, Beine alle zehn Minuten von Anfang an:
          {ratings}. Beendet durch: {why}.
        homeTest.walking.line: {day}: gegangen {minutes}, angehalten wegen: {why}, Schmerz {pain}.
          Aufrechtes Stehen half: {standing}; Vorbeugen oder Sitzen half: {bending}.
        report.homeTests: Tests zu Hause
        """
}
