// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// How back and legs are linked, sleep and pain, and the warning signs, in German.
    static let germanLinked: String = """
        = how-the-two-are-linked
        title: Rückenschmerzen und unruhige Beine
        lead: Beides kommt oft zusammen vor, und noch weiß niemand, warum.

        Wie oft, das hängt davon ab, wie man zählt.

        - In Norwegen wurden 2.634 Menschen in der Hausarztpraxis gefragt. Mit chronischen
          Schmerzen in Muskeln oder Rücken hatten 23 von 100 Zeichen von unruhigen Beinen, ohne
          solche Schmerzen 12 von 100.
        - In einer Klinik für die Wirbelsäule wurden 278 Menschen ab 65 Jahren gefragt. Es waren
          11,5 von 100, und 12 von 100 bei engem Kanal.
        - In einer anderen Klinik waren es 5 von 100. Dort ging es um 639 Menschen.
        - Vor einer Operation an der Nervenwurzel waren es 68 von 100. Das waren aber nur 66
          Menschen. In einer Gruppe zum Vergleich waren es 16 von 100.

        Warum so verschieden? Die 5 kam aus strengen Regeln. Die 68 kam aus einem Fragebogen, und
        niemand prüfte, ob etwas anderes dahinter steckt. Ein gedrückter Nerv kann sich wie
        unruhige Beine anfühlen. Die 68 ist also wohl zu hoch.

        ## Was man nicht weiß

        Ob das eine das andere auslöst, ist offen. Schlechter Schlaf, wenig Bewegung, zu wenig
        Eisen und manche Medikamente können mitspielen. Nach der Operation hatten weniger der 66
        unruhige Beine. Ein Beweis ist das nicht. Bei den 639 passten das Bein und die Seite des
        gedrückten Nervs auf dem Bild nicht zusammen.

        ## Was Sie tun können

        Halten Sie beides getrennt: Wo ist es, wann kommt es, was lindert es? Dabei helfen [Beine
        oder Ischias](legs-or-sciatica) und [Beine oder enger Kanal](legs-or-stenosis). Nehmen Sie
        oft Mittel wie Ibuprofen? Dann fragen Sie nach Ihrem [Eisen](iron-and-legs).

        = sleep-and-pain
        title: Schlaf und Schmerz
        lead: Schlechte Nächte und Tage voll Schmerz gehen oft Hand in Hand.

        Vor einer Operation an der Nervenwurzel schliefen in einer Studie 70 von 100 Menschen
        schlecht. In einer Gruppe zum Vergleich waren es 57 von 100. Was zuerst kommt, weiß man
        nicht. Man nimmt an, dass Schmerz und schlechter Schlaf sich gegenseitig schlimmer machen.

        ## Was hält Sie wach?

        Es lohnt sich, das zu wissen, denn jeder Grund braucht eine andere Antwort.

        - Schmerz: Es tut weh, wenn Sie liegen oder sich drehen.
        - Die Beine: Sie müssen sie bewegen, und Gehen hilft. Siehe [Schlaf und
          Beine](sleep-and-legs).
        - Der Atem: Sie schnarchen, und jemand hat gesehen, dass Ihr Atem stockt.
        - Anderes: Sorgen, Lärm oder jeden Abend eine andere Zeit.

        Schreiben Sie zwei Wochen lang auf, was Sie geweckt hat. Zeigen Sie das Ihrer Ärztin oder
        Ihrem Arzt.

        ## Was helfen kann

        Es gibt Kurse, in denen man den Schlaf ohne Tabletten übt: siehe [Hilfe für Kopf und
        Schlaf](mind-and-sleep-treatments). Kaufen Sie ein Schlafmittel? Dann lesen Sie die
        Packung. In vielen steckt ein Antihistaminikum, und das kann die Beine unruhig machen:
        siehe [Medikamente, die den Beinen schaden](medicines-that-worsen-legs).

        ## Wann Sie bald fragen sollten

        Tut der Rücken nachts weh, und keine Lage hilft? Dann bitten Sie um einen Termin in den
        nächsten Tagen. Haben Sie in drei Nächten je weniger als vier Stunden geschlafen? Dann
        fragen Sie noch in dieser Woche.

        = red-flags
        title: Warnzeichen
        lead: Bei manchen Zeichen sollten Sie nicht warten. Ein ernster Grund ist selten.

        ## Rufen Sie jetzt den Notruf

        Wenn es neu ist oder in den letzten zwei Wochen schlimmer wurde. Fahren Sie nicht selbst.

        - Taub zwischen den Beinen, Blase oder Darm anders als sonst, weniger Gefühl beim Sex, oder
          es kommt kein Urin
        - Beide Beine plötzlich schwach oder voll Schmerz, ein unsicherer Gang, oder eine Schwäche,
          die zunimmt
        - Krebs, jetzt oder früher, und dazu Schwäche, Taubheit oder Schmerz, der ins Bein schießt
        - Ein schwerer Sturz oder Unfall mit sehr starkem Schmerz, Schwäche oder Taubheit
        - Fieber, und Sie sind verwirrt
        - Schmerz in der Brust, Atemnot, Ohnmacht oder ein Pochen im Bauch
        - Ein Bein, das kalt und blass oder blau ist
        - Blut im Erbrochenen, schwarzer oder blutiger Stuhl, oder eine Blutung in der
          Schwangerschaft
        - Jemand ist kaum zu wecken oder atmet langsam
        - Sie haben vor, sich das Leben zu nehmen, ganz gleich seit wann

        ## Sprechen Sie heute mit einer Ärztin oder einem Arzt

        - Ein Bein oder Fuß ist neu schwach
        - Ein Bein ist neu dick und tut weh
        - Fieber oder Gefühl, krank zu sein, bei schwacher Abwehr oder nach Infektion, Spritze oder
          Operation; Fieber und Brennen beim Wasserlassen
        - Schmerz nach einem Sturz, vor allem bei dünnen Knochen
        - Krebs, jetzt oder früher, und der Schmerz ist neu, sitzt weit oben oder raubt den Schlaf
        - Gelbe Haut, neue Verwirrung, Schlaf ohne Vorwarnung oder der [Wunsch, tot zu
          sein](you-are-not-alone)

        ## Bitten Sie um einen Termin in den nächsten Tagen

        Wenn Sie abnehmen oder kleiner werden, lange Kortison nehmen, früher Krebs hatten, oder
        wenn nachts keine Lage hilft.

        Ein schwaches Zeichen allein heißt selten viel. In einer Studie hatten 80 von 100 Menschen
        mit [neuen Rückenschmerzen](acute-pain) ein Zeichen, und etwa 1 von 100 hatte einen ernsten
        Grund. Sind Sie nicht sicher, dann rufen Sie an. Hier liest niemand mit.
        """
}
