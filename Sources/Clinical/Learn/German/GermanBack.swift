// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Kinds of pain, causes of back pain, and why a scan is not the answer, in German.
    static let germanBack: String = """
        = acute-pain
        title: Neue Rückenschmerzen
        lead: Die meisten neuen Rückenschmerzen klingen in wenigen Wochen ab.

        Schmerzen, die vor weniger als vier Wochen begannen, heißen akut. Sie können heftig sein
        und Angst machen. Trotzdem legen sie sich meist in Tagen oder Wochen, auch ohne Behandlung.

        Eine gefährliche Ursache ist selten. In einer Studie mit 1.172 Menschen mit neuen
        Rückenschmerzen hatten 11 eine solche Ursache. Das ist etwa 1 von 100; die anderen 99
        hatten keine. Acht der 11 hatten einen gebrochenen Wirbel. Die [Warnzeichen](red-flags)
        sollten Sie trotzdem kennen.

        ## Was helfen kann

        - Bleiben Sie so aktiv, wie der Schmerz es zulässt.
        - Wärme kann eine Zeit lang lindern, zum Beispiel ein Wärmekissen.
        - Von den Medikamenten halfen nur entzündungshemmende wie Ibuprofen besser als ein Placebo
          (Scheinmedikament), und auch das nur wenig. Sie sind nicht für alle geeignet: siehe
          [Medikamente für den Rücken](medicines-for-back).

        Paracetamol half nicht besser als ein Placebo, und auch Spritzen mit Kortison halfen nicht.
        Dass Übungen in den ersten Wochen die Heilung beschleunigen, ließ sich nicht zeigen.

        ## Wann Sie wieder fragen sollten

        Ist es nach vier bis sechs Wochen nicht besser, dann lassen Sie es noch einmal ärztlich
        ansehen. Lesen Sie weiter unter [Schmerz, der bleibt](chronic-pain).

        = chronic-pain
        title: Schmerz, der bleibt
        lead: Schmerz, der länger als drei Monate bleibt, ist echt, und es gibt Wege, besser mit
        ihm zu leben.

        Rückenschmerzen, die mehr als drei Monate bleiben oder immer wiederkommen, heißen
        chronisch. Das Wort sagt nur, wie lange es schon dauert. Es sagt nicht, wie schlimm es ist,
        und es bedeutet nicht: für immer.

        ## Warum der Schmerz die Ursache überdauern kann

        Schmerz ist ein Alarm. Bei manchen bleibt der Alarm an, auch wenn die erste Ursache geheilt
        ist. Dann kann schon eine Berührung oder eine kleine Last weh tun. Das nennt man
        noziplastischen Schmerz. Ein Fragebogen kann ihn nicht zeigen; dazu gehört eine ärztliche
        Untersuchung.

        Dieser Schmerz ist nicht eingebildet. Eine Gruppe von Fachleuten in den USA sagt es klar:
        Wenn man keine Ursache findet, darf niemand annehmen, der Schmerz komme von der Seele.

        ## Was jetzt zählt

        Dieselbe Gruppe fragt, was der Schmerz mit Ihrem Leben macht: wie stark er ist, wie sehr er
        Sie einschränkt und was Sie noch tun können. Eine Aufnahme zeigt das nicht.

        Eine Übersicht hat 56 Behandlungen ohne Operation geprüft, bei neuen und bei chronischen
        Schmerzen. Etwa 1 von 10 half besser als eine Scheinbehandlung, und jede davon nur wenig.
        Eine allein reicht also nicht. Leitlinien beginnen mit [Bewegung](movement) und mit [Hilfe
        für Kopf und Schlaf](mind-and-sleep-treatments).

        Wenn Sie auch schlecht schlafen, können unruhige Beine dazugehören: siehe [Rückenschmerzen
        und unruhige Beine](how-the-two-are-linked).

        = neuropathic-pain
        title: Schmerz aus einem Nerv
        lead: Manche Schmerzen kommen aus einem Nerv, und sie fühlen sich anders an als ein
        verspannter Rücken.

        Nervenschmerz brennt oft, schießt ein oder trifft wie ein Stromschlag. Es kann auch
        kribbeln, oder eine Stelle ist taub.

        Wenn eine Nervenwurzel im unteren Rücken gedrückt oder entzündet ist, zieht der Schmerz oft
        wie eine Linie vom Rücken oder Gesäß ein Bein hinab, bis unter das Knie. Das Bein kann mehr
        weh tun als der Rücken. Viele nennen das Ischias.

        ## Wie man ihn erkennt

        Zuerst geht es um Ihre Geschichte, dann werden Kraft, Gefühl und Reflexe geprüft. Ein
        einzelner Test reicht nicht. In einer Studie bewährten sich sechs Fragen und zehn einfache
        Tests zusammen: Sie fanden 92 von 100 Menschen mit Schmerz aus der Nervenwurzel und lagen
        bei 97 von 100 ohne ihn richtig.

        ## Was Sie über Medikamente wissen sollten

        Mittel gegen Nervenschmerz enttäuschen hier oft. In einer Studie bei Ischias lag der
        Schmerz im Bein am Ende mit Pregabalin bei 3,7 von 10 und mit einem Placebo
        (Scheinmedikament) bei 3,1. Mit Pregabalin war 40 von 100 schwindlig, mit Placebo 13 von
        100. Bei unruhigen Beinen kann dasselbe Mittel helfen: siehe [Medikamente für die
        Beine](medicines-for-legs).

        Ein Drang, sich zu bewegen, der abends schlimmer wird, ist etwas anderes: siehe [Beine oder
        Ischias](legs-or-sciatica). Ist ein Bein oder Fuß neu schwach, dann lesen Sie zuerst die
        [Warnzeichen](red-flags).

        = causes-of-back-pain
        title: Was hinter Rückenschmerzen stecken kann
        lead: Bei etwa neun von zehn Menschen lässt sich keine einzelne Ursache nennen.

        Muskeln, Bandscheiben, Gelenke und Nerven können weh tun, und meist kann kein Test sagen,
        was davon es ist. Der Schmerz ist trotzdem echt, und die Hilfe muss nicht auf einen Namen
        warten.

        ## Was auf eine Ursache hinweist

        - Ein gezerrter Muskel: Es begann beim Heben oder Drehen, die Stelle ist beim Drücken
          empfindlich, und nach Tagen oder Wochen ist es vorbei.
        - Eine Nervenwurzel: Der Schmerz zieht wie eine Linie ein Bein hinab. Siehe [Schmerz aus
          einem Nerv](neuropathic-pain).
        - Ein enger Wirbelkanal: Beide Beine oder das Gesäß schmerzen beim Stehen und Gehen; Sitzen
          oder Vorbeugen lindert. Siehe [Beine oder enger Wirbelkanal](legs-or-stenosis).
        - Eine entzündete Wirbelsäule: Es schlich sich vor dem 40. Lebensjahr ein und bessert sich
          durch Bewegung, aber nicht durch Ruhe. Von 100 Menschen mit dieser Geschichte haben etwa
          15 eine solche Entzündung und etwa 85 nicht.
        - Ein gebrochener Wirbel: nach einem Sturz, bei dünnen Knochen oder nach langer Einnahme
          von Kortison.

        Eine Infektion oder Krebs ist selten; die [Warnzeichen](red-flags) helfen, sie zu erkennen.
        Dass die kleinen Gelenke die Ursache sind, kann keine Frage und keine Untersuchung zeigen,
        und eine [Aufnahme](why-not-a-scan) kann es selten.

        = why-not-a-scan
        title: Warum nicht gleich eine Aufnahme?
        lead: Röntgen oder MRT zeigen, wie ein Rücken aussieht. Warum er weh tut, zeigen sie
        selten.

        Was man auf den Aufnahmen sieht, ist auch bei Menschen ohne Schmerzen häufig. Eine große
        Übersicht hat Aufnahmen von Menschen gesammelt, denen der Rücken nicht weh tat:

        - Mit 20 Jahren war bei 37 von 100 eine Bandscheibe verändert, bei 63 nicht.
        - Mit 80 Jahren war es bei 96 von 100 so, bei 4 nicht.
        - Eine Bandscheibe, die etwas vorsteht, hatten mit 20 Jahren 30 von 100 und mit 80 Jahren
          84 von 100.

        Die meisten Veränderungen kommen also mit den Jahren, wie graue Haare. Zur Ehrlichkeit
        gehört auch: Bis zum Alter von 50 sind manche davon bei Menschen mit Schmerzen häufiger.
        Eine Aufnahme ist ein Teil des Bildes, nie das ganze.

        ## Wann eine Aufnahme nützt

        - Es gibt ein [Warnzeichen](red-flags).
        - Ein Bein wird schwächer, oder eine Operation ist geplant.
        - Das Ergebnis würde ändern, was als Nächstes geschieht.

        ## Was Sie fragen können

        - Was würden wir nach der Aufnahme anders machen?
        - Kann es sein, dass der Befund mit meinem Schmerz nichts zu tun hat?

        Wenn Sie schon einen Befund haben, bringen Sie ihn mit. Die Worte darin klingen oft
        schlimmer, als es ist. Lesen Sie weiter unter [Was hinter Rückenschmerzen stecken
        kann](causes-of-back-pain).
        """
}
