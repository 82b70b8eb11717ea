// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// How back and legs are linked, sleep and pain, and the warning signs, in German.
    static let germanLinked: String = """
        = how-the-two-are-linked
        title: Rückenschmerzen und unruhige Beine
        lead: Beides kommt oft zusammen vor, und noch weiß niemand, warum.

        Wie oft, hängt davon ab, wie man zählt.

        - In Norwegen wurden 2.634 Menschen in der Hausarztpraxis gefragt. Von denen mit
          chronischen Muskel- oder Rückenschmerzen hatten 23 von 100 Zeichen unruhiger Beine, von
          den anderen 12 von 100.
        - In einer Klinik für die Wirbelsäule wurden 278 Menschen ab 65 Jahren gefragt: Es waren
          11,5 von 100, und 12 von 100 bei engem Wirbelkanal.
        - In einer anderen solchen Klinik waren es 5 von 100; dort ging es um 639 Menschen.
        - Vor einer Operation an der Nervenwurzel waren es 68 von 100, bei nur 66 Menschen. In
          einer Vergleichsgruppe waren es 16 von 100.

        Warum so verschieden? Die 5 stammt aus strengen Regeln, die 11,5 aus einer Umfrage mit den
        Fragen von Fachleuten. Die 68 stammt aus einem Fragebogen, und niemand prüfte, ob etwas
        anderes dahintersteckt. Ein eingeengter Nerv kann sich wie unruhige Beine anfühlen. Daher
        ist die 68 wohl zu hoch.

        ## Was man nicht weiß

        Ob das eine das andere auslöst, ist offen. Schlechter Schlaf, wenig Bewegung, zu wenig
        Eisen und manche Medikamente können mitspielen. Von den 66 hatten nach der Operation
        weniger unruhige Beine, aber ein Beweis ist das nicht. Bei den 639 hatte das unruhige Bein
        nichts mit dem Nerv zu tun, der auf der Aufnahme eingeengt war.

        ## Was Sie tun können

        Halten Sie jedes Gefühl für sich fest: Wo ist es, wann kommt es, was lindert es? Beim
        Unterscheiden helfen [Beine oder Ischias](legs-or-sciatica) und [Beine oder enger
        Wirbelkanal](legs-or-stenosis). Wenn Sie oft Mittel wie Ibuprofen nehmen, fragen Sie nach
        Ihrem [Eisen](iron-and-legs).

        = sleep-and-pain
        title: Schlaf und Schmerz
        lead: Schlechte Nächte und Tage voller Schmerzen gehen oft Hand in Hand.

        Von Menschen, die auf eine Operation an der Nervenwurzel warteten, schliefen 70 von 100
        schlecht. In einer Vergleichsgruppe waren es 57 von 100. Was zuerst kommt, weiß man nicht.
        Vermutlich verstärken Schmerz und schlechter Schlaf einander.

        ## Was hält Sie wach?

        Es lohnt sich, das herauszufinden, denn jede Ursache braucht eine eigene Antwort.

        - Schmerz: Es tut weh, wenn Sie liegen oder sich drehen.
        - Die Beine: Sie spüren einen Drang, sich zu bewegen, und Gehen lindert ihn. Siehe [Schlaf
          und Beine](sleep-and-legs).
        - Der Atem: Sie schnarchen, und jemand hat gesehen, dass Ihr Atem stockt.
        - Anderes: Sorgen, Lärm oder wechselnde Zeiten für das Zubettgehen.

        Schreiben Sie zwei Wochen lang auf, was Sie geweckt hat, und zeigen Sie die Liste in der
        Praxis.

        ## Was helfen kann

        Es gibt Kurse, die den Schlaf ohne Tabletten trainieren: siehe [Hilfe für Kopf und
        Schlaf](mind-and-sleep-treatments). Wenn Sie ein Schlafmittel kaufen, lesen Sie die
        Packung. In vielen steckt ein Antihistaminikum, das die Beine unruhiger machen kann: siehe
        [Medikamente, die die Beine verschlechtern](medicines-that-worsen-legs).

        ## Wann Sie bald fragen sollten

        Wenn der Rücken nachts weh tut und keine Lage hilft, bitten Sie um einen Termin in den
        nächsten Tagen. Wenn Sie in drei Nächten je weniger als vier Stunden geschlafen haben,
        fragen Sie noch in dieser Woche.

        = red-flags
        title: Warnzeichen
        lead: Manche Zeichen dulden keinen Aufschub. Ernste Ursachen sind selten.

        ## Ein Notfall: sofort

        Gehen Sie in die Notaufnahme oder wählen Sie den Notruf, wenn etwas davon neu ist oder in
        den letzten zwei Wochen schlimmer wurde. Fahren Sie nicht selbst.

        - Taubheit zwischen den Beinen, Änderungen an Blase, Darm oder Gefühl beim Sex, kein Urin
        - Beide Beine plötzlich schwach oder voller Schmerz, ein unsicherer Gang oder eine
          Schwäche, die zunimmt
        - Krebs, jetzt oder früher, mit Schwäche, Taubheit oder einschießendem Schmerz im Bein
        - Ein schwerer Sturz mit starkem Schmerz, Schwäche oder Taubheit
        - Fieber und Verwirrtheit
        - Schmerz in der Brust, Atemnot, Ohnmacht oder ein Pochen im Bauch
        - Ein kaltes, blasses oder blaues Bein
        - Erbrochenes Blut, schwarzer oder blutiger Stuhl oder eine Blutung in der Schwangerschaft
        - Jemand ist kaum zu wecken oder atmet langsam
        - Ein Plan, sich das Leben zu nehmen, auch ein alter

        ## Noch heute ärztlich sprechen

        - Ein Bein oder Fuß ist neu schwach
        - Ein Bein ist neu geschwollen und schmerzt
        - Fieber oder Krankheitsgefühl bei schwacher Abwehr oder nach Infektion, Spritze oder
          Operation; Brennen beim Wasserlassen mit Fieber oder in der Schwangerschaft
        - Schmerz nach einem Sturz, vor allem bei dünnen Knochen
        - Krebs, jetzt oder früher, mit Schmerz, der neu ist, weit oben sitzt oder den Schlaf raubt
        - Gelbe Haut, neue Verwirrtheit, Einschlafen ohne Vorwarnung oder der [Wunsch, tot zu
          sein](you-are-not-alone)

        ## Ein Termin in den nächsten Tagen

        Wenn Sie abnehmen oder kleiner werden, lange Kortison nehmen, früher Krebs hatten oder
        nachts keine Lage den Rücken lindert.

        Ein schwaches Zeichen allein heißt selten viel. In einer Studie hatten 80 von 100 Menschen
        mit [neuen Rückenschmerzen](acute-pain) ein Zeichen, und etwa 1 von 100 hatte eine ernste
        Ursache. Rufen Sie im Zweifel an. Niemand überwacht, was Sie hier schreiben.
        """
}
