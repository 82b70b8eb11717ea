// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What looks like restless legs, and how to tell it apart, in German.
    static let germanLookAlikes: String = """
        = legs-or-sciatica
        title: Unruhige Beine oder Ischias?
        lead: Ischias schmerzt in einer Linie in einem Bein, unruhige Beine wollen sich bewegen.

        Ischias kommt von einem Nerv im unteren Rücken, der gedrückt oder gereizt ist. Beides kann
        im Sitzen und im Liegen stören, und beides kann den Schlaf kosten.

        ## Eher Ischias

        - Es ist meist nur in einem Bein.
        - Es läuft in einer Linie vom Rücken oder Gesäß bis unter das Knie.
        - Beim Husten oder Pressen schießt der Schmerz ins Bein.
        - Eine Stelle der Haut ist taub, oder der Fuß ist schwach.
        - Es tut weh, aber es gibt keinen Bewegungsdrang.

        ## Eher unruhige Beine

        - Es gibt einen Bewegungsdrang, mit Schmerz oder ohne.
        - Es folgt keiner Linie, oft sind beide Beine dabei.
        - Der Abend ist schlimmer, egal, wie der Tag war.
        - Es lässt nach, solange Sie gehen, und kommt in der Ruhe zurück.

        ## Beides zugleich

        Wie oft das ist, darin sind sich die Studien nicht einig. In einer hatten 68 von 100
        Menschen vor einer Operation am Nerv im Rücken Zeichen von unruhigen Beinen, von 100 anderen
        waren es 16. Andere Ursachen schloss die Studie nicht aus. Darum ist die 68 wohl zu hoch. In
        einer anderen Klinik für Rückenleiden waren es 5 von 100. Welches Bein unruhig war, hing
        dort nicht davon ab, wo das Bild einen gedrückten Nerv zeigte.

        Malen Sie jedes Gefühl für sich auf und fragen Sie: „Was davon kommt vom Rücken?“ Mehr steht
        unter [Nervenschmerz](neuropathic-pain).

        Ist die Haut zwischen den Beinen taub? Gibt es neue Probleme mit Blase oder Darm? Wird ein
        Bein schwächer? Dann [holen Sie jetzt Hilfe](red-flags).

        = legs-or-stenosis
        title: Unruhige Beine oder ein enger Wirbelkanal?
        lead: Ein enger Wirbelkanal schmerzt beim Gehen, unruhige Beine plagen Sie in der Ruhe.

        Die Nerven der Beine laufen durch einen Kanal in der Wirbelsäule. Ist er zu eng, nennt man
        das Spinalkanalstenose.

        ## Eher ein enger Kanal

        - Stehen und Gehen lösen es aus.
        - Im Sitzen hört es auf.
        - Es hilft, sich nach vorn zu beugen, etwa auf den Einkaufswagen.
        - Beide Seiten tun weh, am Gesäß oder in den Beinen.
        - Über 70 ist es eher der Fall, unter 60 eher nicht.

        ## Eher unruhige Beine

        - Sitzen und Liegen lösen es aus.
        - Gehen hilft.
        - Abend und Nacht sind am schlimmsten.

        ## Oder die Arterien im Bein

        Auch enge Arterien können Sie beim Gehen bremsen, meist mit Schmerz in der Wade. Die Strecke
        ist jedes Mal etwa gleich lang. Wer stehen bleibt, ist den Schmerz in wenigen Minuten los.
        Sitzen muss man dazu nicht. Lassen Sie den Puls an den Füßen prüfen.

        ## Beides zugleich

        In einer Studie ging es um Menschen ab 65, deren Wirbelsäule krank war. Von denen mit engem
        Kanal hatte etwa 1 von 8 auch unruhige Beine. Die anderen 7 hatten sie nicht. Erzählen Sie
        also vom Schmerz beim Gehen und von der Unruhe in der Nacht als zwei Dingen.

        Ein Bild vom Rücken allein [klärt es selten](why-not-a-scan). Ist ein Bein auf einmal
        schwach oder kalt und blass? Dann ist [sofort Hilfe](red-flags) nötig.

        = legs-or-neuropathy
        title: Unruhige Beine oder ein Nervenschaden?
        lead: Einen Nervenschaden spürt man den ganzen Tag in den Füßen, und Gehen hilft nicht.

        In der Medizin heißt das Neuropathie. Die langen Nerven zu den Füßen sind geschädigt. Sie
        melden etwas Falsches oder nichts mehr.

        ## Eher ein Nervenschaden

        - Es beginnt in den Füßen und breitet sich aus wie ein Paar Socken.
        - Es brennt oder kribbelt, oder die Haut ist taub.
        - Es ist den ganzen Tag da, nachts vielleicht stärker.
        - Gehen hilft nicht und kann sogar schmerzen.
        - Es gibt keinen Bewegungsdrang.

        ## Eher unruhige Beine

        - Es gibt einen Bewegungsdrang.
        - Er lässt nach, solange Sie gehen.
        - Am Morgen ist meist Ruhe.

        Machen Sie die Probe. Sitzen Sie um zehn Uhr am Morgen still. Ist das Gefühl da? Nimmt es
        ein kurzer Gang weg? Notieren Sie beides für die Praxis.

        ## Beides zugleich

        Etwa 1 von 5 Menschen mit Neuropathie hat auch unruhige Beine. Etwa 4 von 5 haben sie nicht.
        Jedes kann seine eigene Behandlung brauchen. Darum lohnt es sich, das zu wissen.

        ## Was Sie fragen können

        - Können Sie prüfen, was ich an den Füßen spüre?
        - Können wir Zucker, Vitamin B12 und die Schilddrüse testen?
        - Kann eines meiner Medikamente den Nerven schaden?

        Selten bewegen sich die Zehen langsam von selbst, und man kann es nicht stoppen. Zeigen Sie
        das in der Praxis, oder filmen Sie es. Mehr steht unter [Nerven](nerves) und
        [Nervenschmerz](neuropathic-pain). Wird ein Bein neu schwach, ist das [ein
        Warnzeichen](red-flags).

        = legs-or-cramps
        title: Unruhige Beine oder Krämpfe?
        lead: Ein Krampf kommt plötzlich und macht einen Knoten, unruhige Beine tun das nicht.

        Beides kommt nachts, und beides treibt aus dem Bett. Viele haben für beides nur ein Wort.

        ## Eher ein Krampf

        - Er kommt mit einem Schlag, meist in einer Wade oder einem Fuß.
        - Der Muskel wird hart. Man fühlt oder sieht den Knoten.
        - Er dauert Sekunden oder Minuten.
        - Er hört auf, wenn Sie diesen Muskel dehnen.
        - Die Stelle tut noch eine Weile weh.

        ## Eher unruhige Beine

        - Es baut sich in der Ruhe über Minuten auf.
        - Es gibt keinen harten Knoten.
        - Sie wollen sich bewegen und nicht nur einen Muskel dehnen.
        - Es kommt wieder, wenn Sie wieder ruhen.

        ## Was sonst noch kurz stört

        War ein Bein gedrückt oder abgeknickt, so genügt es, sich einmal zu drehen, und es ist
        vorbei. Ein einzelnes Zucken beim Einschlafen ist häufig und gilt als harmlos. Ein
        Muskelkater tut weh, wenn man drückt, und Gehen nimmt ihn nicht weg.

        ## Beides zugleich

        In einer Studie mit Menschen, deren Wirbelsäule krank war, hatten etwa 9 von 10 mit
        unruhigen Beinen auch Krämpfe. Aber auch 7 von 10 ohne unruhige Beine hatten welche. Ein
        Krampf sagt also wenig, weder dafür noch dagegen.

        Fragen Sie: „Kann ein Medikament oder ein Mangel hinter den Krämpfen stecken?“ Sanftes
        [Dehnen](stretching-yoga-tai-chi) ist einen Versuch wert.

        Ist eine Wade auf einmal geschwollen, warm und schmerzhaft? Das kann ein Blutgerinnsel sein.
        [Holen Sie noch am selben Tag Hilfe](red-flags).

        = legs-or-akathisia
        title: Unruhige Beine oder Akathisie?
        lead: Akathisie ist eine Unruhe im ganzen Körper, und oft steckt ein Medikament dahinter.

        Man verwechselt sie leicht mit Angst oder mit unruhigen Beinen. Was hilft, ist aber etwas
        anderes. Darum lohnt es sich, genau hinzusehen.

        ## Eher Akathisie

        - Der ganze Körper will sich bewegen, nicht nur die Beine.
        - Man läuft umher, wippt oder tritt von Fuß zu Fuß.
        - Es kommt zu jeder Stunde am Tag.
        - Bewegung hilft nur wenig.
        - Es begann Tage oder Wochen, nachdem ein Medikament neu dazukam oder die Dosis stieg.

        Das können manche Mittel gegen Übelkeit, gegen Psychosen und gegen Depressionen.

        ## Eher unruhige Beine

        - Es bleibt vor allem in den Beinen.
        - Im Liegen wird es schlimmer.
        - Der Abend ist am schlimmsten, der Morgen ruhig.
        - Bewegung hilft gut.

        ## Eine Form, die im Sitzen kommt

        Eine seltene Form kommt nur im Sitzen und ist im flachen Liegen weg. Es gibt sie bei
        Menschen, deren Blutdruck im Stehen fällt. Lassen Sie ihn im Liegen und im Stehen messen.

        ## Was Sie tun können

        Begann es mit einem neuen Mittel? Rufen Sie in der Praxis an, die es verordnet hat, am
        besten am selben Tag. Fragen Sie: „Kann es daran liegen, und gibt es ein anderes?“ Lassen
        Sie es nicht von sich aus weg, denn auch ein plötzlicher Stopp kann schaden. Lassen Sie es
        als unverträglich eintragen. Dann bekommen Sie es nicht aus Versehen wieder.

        Auch andere [Medikamente können unruhige Beine verstärken](medicines-that-worsen-legs). Wenn
        Sie nicht mehr können, [holen Sie jetzt Hilfe](red-flags).
        """
}
