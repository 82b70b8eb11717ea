// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Iron, medicines for the legs and for the back, and opioids, in German.
    static let germanMedicines: String = """
        = iron-treatment
        title: Eisen als Behandlung
        lead: Fehlt Eisen, dann kann mehr Eisen die Beine beruhigen. Es wirkt nicht bei allen.

        Bei unruhigen Beinen liegen die Grenzen höher als bei Blutarmut. Ein Wert, den das Labor
        normal nennt, kann für die Beine noch zu niedrig sein: siehe [Eisenwerte](iron-tests).

        ## Was die Leitlinien für Erwachsene sagen

        - Ferritin bis 75 oder Sättigung unter 20 %: Tabletten oder Infusion.
        - Ferritin über 75 und bis 100: nur Infusion, denn der Darm nimmt zu wenig auf.
        - Ferritin über 100: nicht als Routine.
        - Sättigung über 45 %: kein Eisen, sondern die Suche nach dem Grund.

        Auf diese Grenzen haben sich Fachleute geeinigt. Bei Dialyse und bei Kindern gelten andere.

        ## Tabletten und Infusion

        Tabletten brauchen etwa 12 Wochen, bis man ihre Wirkung sieht. Sie können auf Magen und
        Darm schlagen. Mittel gegen Magensäure können die Aufnahme bremsen.

        Eine Infusion läuft in eine Vene. Auch sie beurteilt man nach etwa 12 Wochen. Ein Mittel,
        Eisencarboxymaltose, kann das Phosphat im Blut senken, und das kann den Knochen schaden.
        Wenn Rücken, Rippen oder Füße in den Wochen oder Monaten danach auf neue Art weh tun,
        fragen Sie nach einem Test auf Phosphat.

        ## Was Sie fragen können

        - Warum fehlt mir Eisen? Verliere ich Blut, zum Beispiel durch ein Mittel wie Ibuprofen?
        - Welche Form passt zu mir, und wann messen wir wieder?

        Lesen Sie auch [Eisen und die Beine](iron-and-legs) und [Ein fairer Versuch](a-fair-test).

        = medicines-for-legs
        title: Medikamente für die Beine
        lead: Im Jahr 2025 hat sich die erste Wahl geändert.

        So steht es in der Leitlinie der USA von 2025. Vor jedem Medikament fragt sie nach dem
        [Eisen](iron-treatment) und nach [Mitteln, die die Beine
        verschlechtern](medicines-that-worsen-legs).

        ## Zuerst empfohlen

        Das sind Gabapentin, Gabapentin-Enacarbil und Pregabalin. In einer Studie ging es mit
        Pregabalin 71 von 100 deutlich besser und 29 nicht; mit einem Placebo (Scheinmedikament)
        waren es 47 von 100. Schwindel, Müdigkeit, mehr Gewicht oder gedrückte Stimmung sind
        möglich. Die Dosis muss zu Ihren Nieren passen. Zusammen mit Opioiden oder Schlafmitteln
        können sie die Atmung bremsen.

        ## Nicht mehr als Standard empfohlen

        Das sind Pramipexol, Ropinirol, Rotigotin und Levodopa. Am Anfang wirken sie oft gut. Mit
        der Zeit können sie die Beine schlimmer machen; das heißt [Augmentation](augmentation). In
        einer Gruppe war sie nach fast drei Jahren bei 20 von 100 deutlich, und nur 25 von 100
        hatten gar kein Zeichen davon. Möglich ist auch ein starker Drang zu spielen, zu kaufen
        oder zu essen.

        Nehmen Sie eines davon? Dann besteht kein Grund zur Eile. Ändern Sie die Dosis nicht
        allein; fragen Sie, was für Sie das Beste ist.

        ## Ebenfalls möglich

        Das ist zum einen Dipyridamol; damit blutet man leichter. In schweren Fällen ist es auch
        ein [Opioid](opioids) in niedriger Dosis.

        ## Was Sie fragen können

        - Ist das für die Beine, für den Rücken oder für beides?
        - Woran sehen wir, dass es wirkt, und wann schauen wir nach?

        = medicines-for-back
        title: Medikamente für den Rücken
        lead: Medikamente helfen bei Rückenschmerzen nur wenig. Umso mehr zählen ihre Risiken.

        - Ibuprofen und seine Gruppe (NSAR): Die meisten Leitlinien nennen sie zuerst, und der
          Gewinn ist klein. Sie können Magen, Nieren und Herz schaden. Im Darm geht etwas Blut
          verloren; so kann das Eisen sinken, und die Beine können schlimmer werden.
        - Paracetamol: bei neuen Schmerzen nicht besser als ein Placebo (Scheinmedikament). Es
          steckt in vielen Mitteln, zählen Sie also alle zusammen.
        - Duloxetin und seine Gruppe (SNRI): In Studien sank der Schmerz um 5 von 100 Punkten mehr
          als mit Placebo. Eine Leitlinie der USA nennt Duloxetin, NICE in England rät ab. Bei
          manchen macht es die Beine unruhiger.
        - Muskelrelaxanzien: Eine Leitlinie der USA von 2017 nennt sie bei neuen Schmerzen. Sie
          machen müde.
        - Benzodiazepine: Die Risiken sind hoch. Zusammen mit einem Opioid können sie zum
          Atemstillstand führen.
        - Gabapentin und Pregabalin: kein Gewinn für den Rücken, aber [für die Beine zuerst
          empfohlen](medicines-for-legs).

        In Schmerzmitteln für die Nacht steckt oft ein Antihistaminikum. Es kann die Beine unruhig
        machen: siehe [Medikamente, die die Beine verschlechtern](medicines-that-worsen-legs).

        ## Was Sie fragen können

        - Wofür ist das, und woran sehen wir, dass es wirkt?
        - Wie lange soll ich es nehmen?
        - Passt es zu meinen Nieren, meinem Magen und meinen anderen Mitteln?
        - Was macht es mit meinen Beinen?

        Nehmen Sie schon eines davon? Dann ändern Sie nichts allein; bei manchen braucht es einen
        langsamen Plan. Siehe auch [Opioide](opioids).

        = opioids
        title: Opioide
        lead: Für den Rücken und für die Beine lautet die Antwort verschieden.

        ## Für den Rücken

        In einer Studie nahmen 347 Menschen mit neuen Schmerzen in Rücken oder Nacken ein Opioid
        oder ein Placebo (Scheinmedikament). Nach sechs Wochen lag der Schmerz mit dem Opioid bei
        2,8 von 10 und mit dem Placebo bei 2,3. Das Opioid half also nicht. Bei chronischen
        Rückenschmerzen raten Leitlinien von Opioiden ab oder nennen sie zuletzt.

        ## Für die Beine

        Sind die Beine sehr unruhig und hilft sonst nichts, lässt die Leitlinie der USA von 2025
        Raum für eine niedrige Dosis. In einer Studie mit 276 Menschen linderte ein Opioid die
        Beschwerden um 7 von 40 Punkten mehr als ein Placebo. Doch mehr als ein Drittel brach ab.
        Auch Tramadol kann die Beine lindern; später macht es sie vermutlich manchmal schlimmer.

        ## Die Risiken

        - Die Atmung kann langsamer werden. Gabapentin, Pregabalin, Schlafmittel, Alkohol und
          Atempausen im Schlaf verstärken das.
        - Der Darm wird träge, man stürzt leichter, und es kann schwer sein, davon loszukommen.

        Wenn jemand kaum zu wecken ist, langsam atmet oder blaue Lippen hat, wählen Sie den Notruf.

        ## Was Sie fragen können

        - Kann eine einzige Praxis alle meine Opioide betreuen, für Rücken und Beine?
        - Soll ich Naloxon zu Hause haben?
        - Wie käme ich langsam davon wieder los?

        Nehmen Sie jetzt eines? Eine plötzliche Änderung kann schaden und die Beine unruhiger
        machen. Machen Sie zuerst einen Plan, etwa in der [Schmerzpraxis](pain-specialist). Siehe
        auch [Medikamente für den Rücken](medicines-for-back).
        """
}
