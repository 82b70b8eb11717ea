// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// What can lie behind restless legs, and what is tested, in German.
    static let germanCauses: String = """
        = iron-and-legs
        title: Eisen und unruhige Beine
        lead: Dem Gehirn kann Eisen fehlen, auch wenn das Blut genug davon zu haben scheint.

        Studien fanden bei Menschen mit unruhigen Beinen wenig Eisen in einigen Teilen des Gehirns.
        Diese Teile steuern mit [Dopamin](dopamine) die Bewegung. Wie das eine zum anderen führt,
        ist nicht ganz klar.

        ## Warum es wichtig ist

        Einen Mangel an Eisen kann man behandeln. Von den Menschen mit Blutarmut durch Eisenmangel
        hat etwa 1 von 4 unruhige Beine. Etwa 3 von 4 haben sie nicht.

        Für die Beine kann Eisen fehlen, auch ohne Blutarmut. Die Grenze für die Beine liegt weit
        über der, die das Labor druckt. Bei Erwachsenen mit unruhigen Beinen raten Fachleute, ab
        einem Ferritin von 75 oder weniger an Eisen zu denken, oder wenn die Sättigung unter 20
        Prozent liegt. Darauf haben sie sich geeinigt. Die Grenze selbst hat keine Studie geprüft.
        Lesen Sie, [wie man Eisen misst](iron-tests).

        ## Wohin das Eisen geht

        - starke Regelblutung, eine Schwangerschaft oder häufiges Blutspenden
        - eine Blutung im Magen oder im Darm
        - zu wenig Eisen im Essen, oder ein Darm, der zu wenig aufnimmt
        - Mittel gegen Magensäure, denn sie können die Aufnahme hemmen
        - Schmerzmittel wie Ibuprofen, lange genommen

        Mit solchen Schmerzmitteln verliert man im Mittel ein bis zwei Milliliter Blut am Tag. Bei
        etwa 1 von 20 sind es fünf oder mehr. Ohne sie ist es etwa ein halber Milliliter. Das sieht
        man nicht, aber es summiert sich.

        Fragen Sie also: „Warum ist mein Eisen niedrig?“ Schwarzer oder blutiger Stuhl ist [ein
        Warnzeichen](red-flags).

        Bitte nehmen Sie Eisen nicht ohne Test. Zu viel davon schadet. Ist Ihr Wert niedrig, lesen
        Sie weiter unter [Eisen als Behandlung](iron-treatment).

        = iron-tests
        title: Eisenwerte und wie man sie liest
        lead: Für die Beine zählen zwei Werte: Ferritin und die Sättigung des Transferrins.

        Ferritin zeigt, wie voll der Speicher ist. Die Sättigung zeigt, wie viel Eisen im Blut
        unterwegs ist. Sie brauchen beide.

        ## Vor dem Test

        - Gehen Sie am Morgen hin, am besten nüchtern.
        - Bitten Sie um einen Termin, der mindestens 24 Stunden nach der letzten Eisentablette und
          nach eisenreichem Essen liegt.
        - Sagen Sie, wenn Sie Fieber, einen Infekt oder eine Operation hatten. Ferritin fällt dann
          zu hoch aus.
        - Bitten Sie um einen Test auf Entzündung (CRP) aus demselben Blut. Ist sie erhöht, zählt
          die Sättigung mehr.
        - Bitten Sie um die Zahlen, nicht nur um „normal“.

        ## Bei Erwachsenen mit unruhigen Beinen

        - Ferritin bis 75 oder Sättigung unter 20 Prozent: Fragen Sie nach Eisen, als Tablette oder
          als Infusion.
        - Ferritin über 75 bis 100: Tabletten werden kaum aufgenommen. Fragen Sie nach einer
          Infusion.
        - Ferritin über 100: Eisen ist meist kein Thema. Fachleute denken manchmal doch daran.
        - Sättigung über 45 Prozent oder Ferritin über 300: Mehr Eisen wird nicht empfohlen. Fragen
          Sie, warum der Wert so hoch ist.

        Ferritin steht in ng/ml oder in µg/l auf dem Blatt. Die Zahl ist dieselbe. Auf diese Grenzen
        haben sich Fachleute geeinigt. Für Kinder und für Menschen an der [Dialyse](kidneys) gelten
        andere.

        ## Danach

        Eisen wirkt langsam. Oft kann man es erst nach etwa drei Monaten beurteilen. Fragen Sie
        also, wann neu gemessen wird. Nicht allen hilft es. Was eine Infusion kann und welche
        Risiken sie hat, steht unter [Eisen als Behandlung](iron-treatment).

        = dopamine
        title: Dopamin und unruhige Beine
        lead: Dopamin ist ein Botenstoff im Gehirn, der hilft, Bewegung zu steuern.

        Mittel, die wie Dopamin wirken, beruhigen die Beine zuerst oft. Mittel, die es hemmen,
        können sie schlimmer machen. Es spielt also mit. Ein bloßer Mangel scheint es aber nicht zu
        sein. Nach Studien nehmen Zellen im Gehirn das Dopamin schlechter wieder auf und haben
        weniger Stellen, an denen es andockt. Dahinter könnte wenig [Eisen](iron-and-legs) stecken.
        Bewiesen ist das noch nicht.

        ## Kein Bluttest zeigt es

        Kein Bluttest kann zeigen, was das Dopamin im Gehirn tut. Sie brauchen auch keinen.

        ## Es ist nicht Parkinson

        Auch bei Parkinson geht es um Dopamin, doch das ist eine andere Krankheit. In einer großen
        Studie erkrankten später etwa 4 von 1.000 Menschen mit unruhigen Beinen daran, von 1.000
        anderen etwa 1. Bei 996 von 1.000 kam es also nicht dazu.

        ## Wenn Sie ein solches Mittel nehmen

        Dazu gehören Pramipexol, Ropinirol, Rotigotin und Levodopa. Seit 2025 rät die Leitlinie der
        Schlafmedizin in den USA von ihnen als üblicher Wahl ab. Der Hauptgrund ist die
        [Augmentation](augmentation): Mit der Zeit können sie es schlimmer machen.

        Sie können auch einen starken Drang wecken, etwa zum Glücksspiel, zum Kaufen oder zum Essen.
        In einer Klinik hatten ihn 17 von 100, die so ein Mittel nahmen. Von denen mit unruhigen
        Beinen, die keines nahmen, waren es 8 von 100. Kennen Sie so etwas? Dann sagen Sie es bald
        in der Praxis. Es liegt am Mittel und nicht an Ihrem Charakter.

        Ändern Sie die Dosis nicht allein. Fragen Sie: „Ist das noch die beste Wahl für mich, und
        wie sieht unser Plan aus?“ Lesen Sie auch über [andere Mittel](medicines-for-legs).

        = kidneys
        title: Nieren und unruhige Beine
        lead: Schwache Nieren können unruhige Beine auslösen, und von ihnen hängt die Dosis ab.

        Wenn die Nieren versagen, hat etwa 1 von 4 Menschen unruhige Beine. Etwa 3 von 4 haben sie
        nicht. Warum das so ist, ist nicht klar. Ein Teil davon kann wenig Eisen sein.

        ## Kennen Sie Ihren Wert

        Fragen Sie nach der eGFR. Sie sagt, wie gut die Nieren das Blut reinigen. Nehmen Sie die
        Zahl mit, wenn Sie ein neues Mittel bekommen.

        ## Medikamente

        - Gabapentin und Pregabalin verlassen den Körper durch die Nieren. Die Dosis muss zum Wert
          passen.
        - Schmerzmittel wie Ibuprofen können schwachen Nieren schaden. Fragen Sie vor jedem nach.
        - Mit Wassertabletten und manchen Mitteln gegen hohen Blutdruck ist die Gefahr größer.

        Sind Sie nach einer neuen Dosis sehr müde, verwirrt oder unsicher auf den Beinen? Rufen Sie
        noch am selben Tag in der Praxis an. Ist jemand kaum zu wecken oder atmet langsam, [rufen
        Sie sofort Hilfe](red-flags).

        ## An der Dialyse

        Hier gelten andere [Grenzen für das Eisen](iron-tests), und es wird in eine Vene gegeben. In
        einer Studie wurden die Beine damit in zwei Wochen um etwa 7 von 40 Punkten ruhiger. Ohne
        Eisen war es etwa 1 Punkt.

        Training hat Menschen an der Dialyse in kleinen Studien geholfen. Die Leitlinie nennt auch
        Vitamin C, aber der Beleg ist schwach. Fragen Sie:

        - Ist mein Eisen niedrig, gemessen an den Grenzen für die Dialyse?
        - Passt jede Dosis zu meinen Nieren?
        - Wie kann ich während der Dialyse die Beine sicher bewegen?

        = pregnancy
        title: Schwangerschaft und unruhige Beine
        lead: In der Schwangerschaft sind unruhige Beine häufig; nach der Geburt legt es sich meist.

        Viele Studien mit etwa 52.000 Frauen geben ein klares Bild. In den ersten drei Monaten
        hatten etwa 8 von 100 unruhige Beine. In der Mitte waren es 16, in den letzten drei Monaten
        22. Auch dann hatten also 78 von 100 keine. Nach der Geburt waren es 4 von 100.

        Warum das so ist, weiß man nicht genau. [Eisen](iron-and-legs) steht im Verdacht, denn eine
        Schwangerschaft braucht viel davon.

        ## Was Sie beim nächsten Termin fragen können

        - Können wir Ferritin und Sättigung messen?
        - Welche meiner Medikamente darf ich behalten, und in welcher Dosis?
        - Kann mein Mittel gegen Übelkeit oder zum Schlafen die Beine unruhig machen?
        - Welches Schmerzmittel ist für mich sicher? Ab der 20. Woche wird von Ibuprofen und
          Ähnlichem abgeraten, außer die Praxis rät dazu.

        Haben Sie etwas genommen, bevor Sie es wussten? Sagen Sie es bald in der Praxis, und lassen
        Sie es nicht von sich aus weg.

        ## Was sanft ist

        Gehen, Dehnen und sanftes Reiben der Beine sind kaum riskant. Wie viel es in der
        Schwangerschaft hilft, ist kaum bekannt. Für die schlimmen Stunden gibt es [die Seite für
        die Nacht](restless-nights) und [sanfte Bewegung](stretching-yoga-tai-chi). Fragen Sie Ihre
        Hebamme, was für Sie passt.

        ## Wann Sie sofort Hilfe holen

        Rufen Sie Hilfe bei einer Blutung, bei starkem Schmerz im Bauch oder bei Atemnot. Ist ein
        Bein auf einmal geschwollen und schmerzt, muss es noch am selben Tag untersucht werden.
        Alles steht unter [Warnzeichen](red-flags).

        = nerves
        title: Nerven, Gehirn und Rückenmark
        lead: Bei einigen Krankheiten der Nerven sind unruhige Beine häufiger als sonst.

        Von allen Erwachsenen haben etwa 7 von 100 unruhige Beine. Bei einigen Krankheiten sind es
        mehr:

        - Multiple Sklerose: etwa 1 von 4
        - Neuropathie, also ein Schaden der Nerven, meist an den Füßen: etwa 1 von 5
        - Parkinson: etwa 1 von 5

        Auch dort haben die meisten also ruhige Beine. Umgekehrt gilt das nicht: Unruhige Beine
        allein heißen nicht, dass Sie eine dieser Krankheiten haben.

        Auch mit Diabetes sind unruhige Beine häufiger. Diabetes kann den Nerven schaden.

        ## Was man prüfen kann

        - Gefühl, Reflexe, Kraft und Gang
        - Zucker, Vitamin B12 und die Schilddrüse im Blut
        - die Nerven selbst, wenn eine Seite anders ist als die andere
        - ein Bild von Rücken oder Kopf, nur wenn etwas darauf hinweist

        Die meisten Menschen mit unruhigen Beinen brauchen kein Bild. Fragen Sie: „Was suchen Sie,
        und was würden wir dann tun?“

        ## Was man nicht weiß

        Warum geschädigte Nerven oder ein entzündetes Rückenmark die Beine unruhig machen, ist nicht
        klar. [Eisen](iron-and-legs) und [Dopamin](dopamine) stehen im Verdacht.

        Sie können lesen, wie man [einen Nervenschaden](legs-or-neuropathy) von unruhigen Beinen
        trennt. Neue Schwäche, ein unsicherer Gang oder Probleme mit Blase oder Darm brauchen
        [sofort Hilfe](red-flags).
        """
}
