// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Kinds of pain, causes of back pain, and why a scan is not the answer, in German.
    static let germanBack: String = """
        = acute-pain
        title: Neue Rückenschmerzen
        lead: Die meisten neuen Rückenschmerzen klingen in wenigen Wochen ab.

        Schmerz, der vor weniger als vier Wochen begann, heißt akut. Er kann heftig sein und Angst
        machen. Doch meist legt er sich in Tagen oder Wochen, auch ohne Behandlung.

        Ein gefährlicher Grund ist selten. In einer Studie mit 1.172 Menschen mit neuen
        Rückenschmerzen fand sich bei 11 ein solcher Grund. Das ist etwa 1 von 100. Bei 99 von 100
        war es nicht so. Acht der 11 hatten einen gebrochenen Wirbel. Die [Warnzeichen](red-flags)
        sollten Sie trotzdem kennen.

        ## Was helfen kann

        - Bleiben Sie so aktiv, wie der Schmerz es zulässt.
        - Wärme kann eine Zeit lang lindern, zum Beispiel ein Wärmekissen.
        - Nur entzündungshemmende Mittel wie Ibuprofen halfen in Studien mehr als ein Placebo (ein
          Mittel ohne Wirkstoff), und auch nur wenig. Sie sind nicht für alle gut: siehe
          [Medikamente für den Rücken](medicines-for-back).

        Paracetamol half nicht mehr als ein Placebo. Auch Spritzen mit Kortison halfen nicht. Dass
        Übungen in den ersten Wochen die Heilung schneller machen, ließ sich nicht zeigen.

        ## Wann Sie wieder fragen sollten

        Ist es nach vier bis sechs Wochen nicht besser? Dann bitten Sie Ihre Ärztin oder Ihren
        Arzt, noch einmal zu schauen. Lesen Sie weiter bei [Schmerz, der bleibt](chronic-pain).

        = chronic-pain
        title: Schmerz, der bleibt
        lead: Schmerz, der länger als drei Monate bleibt, ist echt, und man kann lernen, besser mit
        ihm zu leben.

        Rückenschmerzen, die mehr als drei Monate bleiben oder immer wieder kommen, heißen
        chronisch. Das Wort sagt nur, wie lange es schon geht. Es sagt nicht, wie schlimm es ist,
        und es heißt nicht: für immer.

        ## Warum der Schmerz bleiben kann

        Schmerz ist ein Alarm. Bei manchen bleibt der Alarm an, auch wenn der erste Grund geheilt
        ist. Dann kann schon ein leichter Druck oder eine kleine Last weh tun. Das heißt
        noziplastischer Schmerz. Kein Fragebogen kann ihn zeigen. Dafür muss eine Ärztin oder ein
        Arzt Sie untersuchen.

        Dieser Schmerz ist nicht eingebildet. Fachleute aus den USA sagen es klar: Wenn sich kein
        Grund findet, darf niemand annehmen, der Schmerz komme von der Seele.

        ## Was jetzt zählt

        Diese Fachleute fragen, was der Schmerz mit Ihrem Leben macht: wie stark er ist, wie sehr
        er stört und was Sie noch tun können. Ein Bild vom Rücken zeigt das nicht.

        Eine Übersicht sah 56 Behandlungen ohne Operation an, für neue und für chronische
        Schmerzen. Etwa 1 von 10 half mehr als ein Placebo, und jede davon nur ein wenig. Ein
        Mittel für alles gibt es also nicht. Leitlinien beginnen mit [Bewegung](movement) und mit
        [Hilfe für Kopf und Schlaf](mind-and-sleep-treatments).

        Schlafen Sie auch schlecht? Dann können unruhige Beine dabei sein: siehe [Rücken und
        Beine](how-the-two-are-linked).

        = neuropathic-pain
        title: Schmerz aus einem Nerv
        lead: Mancher Schmerz kommt aus einem Nerv. Er fühlt sich anders an als ein müder Rücken.

        Nervenschmerz brennt oft, er schießt ein oder trifft wie ein Stromschlag. Es kann auch
        kribbeln, oder eine Stelle ist taub.

        Wenn eine Nervenwurzel im unteren Rücken gedrückt wird oder entzündet ist, läuft der
        Schmerz oft wie eine Linie: vom Rücken oder Gesäß ein Bein hinab, oft bis unter das Knie.
        Das Bein kann mehr weh tun als der Rücken. Viele nennen das Ischias.

        ## Wie man es erkennt

        Zuerst fragt man Sie nach Ihrer Geschichte. Dann werden Kraft, Gefühl und Reflexe geprüft.
        Ein Test allein reicht nicht. In einer Studie taten sechs Fragen und zehn einfache Tests
        zusammen gute Dienste. Sie fanden 92 von 100 Menschen mit Schmerz aus der Nervenwurzel. Bei
        97 von 100 ohne ihn lagen sie ebenfalls richtig.

        ## Was Sie über Medikamente wissen sollten

        Mittel gegen Nervenschmerz helfen hier oft wenig. In einer Studie bei Ischias lag der
        Schmerz im Bein am Ende bei 3,7 von 10 mit Pregabalin und bei 3,1 mit Placebo. Schwindel
        hatten 40 von 100 mit Pregabalin und 13 von 100 mit Placebo. Bei unruhigen Beinen kann das
        gleiche Mittel helfen: siehe [Medikamente für die Beine](medicines-for-legs).

        Ein Drang, sich zu bewegen, der abends schlimmer wird, ist etwas anderes: siehe [Beine oder
        Ischias](legs-or-sciatica). Ist ein Bein oder Fuß neu schwach? Dann lesen Sie zuerst die
        [Warnzeichen](red-flags).

        = causes-of-back-pain
        title: Was hinter Rückenschmerzen stecken kann
        lead: Bei etwa neun von zehn Menschen lässt sich kein einzelner Grund nennen.

        Muskeln, Bandscheiben, Gelenke und Nerven können weh tun. Meist zeigt kein Test, was davon
        es ist. Der Schmerz ist trotzdem echt, und die Hilfe muss nicht auf einen Namen warten.

        ## Was auf einen Grund hinweist

        - Ein gezerrter Muskel: Es begann beim Heben oder Drehen. Die Stelle tut beim Drücken weh.
          Nach Tagen oder Wochen ist es gut.
        - Eine Nervenwurzel: Der Schmerz läuft wie eine Linie ein Bein hinab. Siehe [Schmerz aus
          einem Nerv](neuropathic-pain).
        - Ein enger Kanal in der Wirbelsäule: Beide Beine oder das Gesäß tun beim Stehen und Gehen
          weh. Sitzen oder Vorbeugen hilft. Siehe [Beine oder enger Kanal](legs-or-stenosis).
        - Eine entzündete Wirbelsäule: Es kam vor dem 40. Jahr, schlich sich ein und wird durch
          Bewegung besser, aber nicht durch Ruhe. Von 100 Menschen, auf die das passt, haben etwa
          15 eine solche Entzündung und etwa 85 nicht.
        - Ein gebrochener Wirbel: nach einem Sturz, bei dünnen Knochen oder nach langer Zeit mit
          Kortison.

        Eine Infektion oder Krebs ist selten. Die [Warnzeichen](red-flags) helfen, sie zu erkennen.
        Dass kleine Gelenke der Grund sind, kann keine Frage und kein Griff zeigen. Auch ein [Bild
        vom Rücken](why-not-a-scan) kann es nur selten.

        = why-not-a-scan
        title: Warum nicht gleich ein Bild?
        lead: Ein Bild zeigt, wie ein Rücken aussieht. Warum er weh tut, zeigt es selten.

        Was man auf dem Bild sieht, ist auch bei Menschen ohne Schmerz häufig. In einer großen
        Übersicht ging es um Bilder von Menschen, denen der Rücken nicht weh tat:

        - Mit 20 Jahren war bei 37 von 100 eine Bandscheibe verändert, bei 63 nicht.
        - Mit 80 Jahren war das bei 96 von 100 so, bei 4 nicht.
        - Eine Bandscheibe, die etwas vorsteht, hatten mit 20 Jahren 30 von 100 und mit 80 Jahren
          84 von 100.

        Das meiste davon kommt also mit den Jahren, wie graues Haar. Doch man muss auch sagen: Bis
        50 sieht man manches öfter bei Menschen mit Schmerz. Ein Bild ist ein Teil vom Ganzen, nie
        das Ganze.

        ## Wann ein Bild nützt

        - Es gibt ein [Warnzeichen](red-flags).
        - Ein Bein wird schwach, oder eine Operation ist geplant.
        - Das Ergebnis würde ändern, was man als Nächstes tut.

        ## Was Sie fragen können

        - Was würden wir mit dem Bild anders machen?
        - Kann es sein, dass der Befund mit meinem Schmerz nichts zu tun hat?

        Haben Sie schon einen Befund? Dann bringen Sie ihn mit. Die Worte darin klingen oft
        schlimmer, als es ist. Lesen Sie weiter: [Was hinter Rückenschmerzen stecken
        kann](causes-of-back-pain).
        """
}
