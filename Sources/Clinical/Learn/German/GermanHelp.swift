// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Who helps, what to ask, that nobody is alone with it, and a fair test, in German.
    static let germanHelp: String = """
        = pain-specialist
        title: Die Schmerzpraxis
        lead: Fachleute für Schmerz sehen auf das Ganze und helfen Ihnen bei der Wahl.

        Ein Besuch ist sinnvoll, wenn der Schmerz seit Monaten bleibt und Ihr Leben einschränkt,
        oder wenn ein Medikament bei dem einen hilft und bei dem anderen schadet.

        ## Was dort geschieht

        Man hört Ihnen zu, untersucht Sie und klärt, welche Art von Schmerz es ist. Alle Ihre
        Medikamente kommen nebeneinander auf den Tisch. Dann machen Sie gemeinsam einen Plan und
        legen fest, woran Sie ihn messen. Manche bieten auch [Spritzen](injections) an. Sie müssen
        sich nicht am selben Tag entscheiden.

        Für unruhige Beine sind Fachleute für Schlafmedizin zuständig oder Neurologinnen und
        Neurologen mit Erfahrung in Bewegungsstörungen.

        ## Was Sie mitbringen

        - Ihre wichtigste Frage, in einem Satz.
        - Was Sie wieder können möchten.
        - Was Sie versucht haben: wie lange, mit welcher Wirkung und warum es endete.
        - Alle Medikamente mit Dosis und Uhrzeit, und wofür sie sind.
        - Ergebnisse: Eisen, Nieren, Befunde von Röntgen oder MRT.
        - Ihr Tagebuch.

        Der Bericht für den Arztbesuch, den dieses Programm druckt, enthält das meiste davon.

        ## Nach dem Besuch

        Sagen Sie den Plan mit eigenen Worten und bitten Sie darum, ihn schriftlich zu bekommen.
        Siehe auch [Was Sie fragen können](what-to-ask) und für die USA [Ausbildung und
        Prüfung](boards-and-fellowships).

        = boards-and-fellowships
        title: Ausbildung und Prüfung (USA)
        lead: In den USA zeigt ein Zertifikat, dass jemand in Schmerzmedizin ausgebildet und
        geprüft wurde.

        ## Wofür es steht

        Schmerzmedizin kommt zu einem ersten Fach hinzu. Man hat ein Zertifikat in diesem Fach,
        bildet sich in einem „Fellowship“ weiter (in der Notfallmedizin mindestens ein Jahr) und
        legt eine Prüfung ab.

        - Seit 1998 haben drei Prüfstellen („Boards“) denselben Maßstab und dieselbe Prüfung:
          Anästhesie, Psychiatrie mit Neurologie und Rehabilitation.
        - Das Board der Notfallmedizin kam dazu.
        - Die Boards für Allgemeinmedizin und Radiologie nehmen vermutlich auch teil.

        Andere Boards gehören nicht dazu und haben einen anderen Maßstab. Das macht niemanden
        besser oder schlechter, aber es ist nicht der gleiche Nachweis.

        ## So prüfen Sie es

        - Schauen Sie auf certificationmatters.org oder fragen Sie die Ärztekammer des
          Bundesstaats.
        - Verlassen Sie sich nicht auf das Fach in einem Verzeichnis. Man trägt es selbst ein, und
          das Register der USA prüft es nicht.

        Bei unruhigen Beinen suchen Sie nach Schlafmedizin oder nach Neurologie mit Schwerpunkt
        Bewegungsstörungen.

        Ein Zertifikat zeigt die Ausbildung. Ob Sie sich verstehen, zeigt es nicht. Fragen Sie sich
        nach dem ersten Besuch: Hat man mir zugehört?

        In anderen Ländern gelten andere Titel und Regeln; fragen Sie dort die Ärztekammer. Siehe
        auch [Die Schmerzpraxis](pain-specialist) und [Was Sie fragen können](what-to-ask).

        = what-to-ask
        title: Was Sie fragen können
        lead: Wählen Sie die drei Fragen, die Ihnen am wichtigsten sind, und schreiben Sie sie vor
        dem Besuch auf.

        ## Zur Ursache

        - Was ist es Ihrer Meinung nach, und was könnte es noch sein?
        - Können Rücken und Beine zwei verschiedene Dinge sein?
        - Bei welchen Zeichen soll ich sofort anrufen?
        - Wurden Ferritin und Transferrinsättigung gemessen? Siehe [Eisenwerte](iron-tests).
        - Kann eines meiner Medikamente die Beine schlimmer machen?

        ## Zu einer Behandlung

        - Ist sie für den Rücken, für die Beine oder für beides?
        - Wie vielen von 100 Menschen wie mir geht es damit besser? Wie vielen ohne?
        - Welchen Schaden kann sie anrichten, und wie oft?
        - Was passiert, wenn wir warten?
        - Woran sehen wir, dass sie wirkt, und an welchem Tag schauen wir nach? Siehe [Ein fairer
          Versuch](a-fair-test).
        - Was kommt als Nächstes, wenn sie nicht hilft?

        ## Im Gespräch

        Beginnen Sie mit dem Wichtigsten, denn die Zeit ist knapp. Sagen Sie auch, wovor Sie Angst
        haben; das hilft weiter. Nehmen Sie wenn möglich jemanden mit: Vier Ohren hören mehr als
        zwei.

        Sagen Sie am Ende den Plan mit eigenen Worten: „Ich werde also …“ Dann wissen beide, ob Sie
        das Gleiche meinen. Sie dürfen um Bedenkzeit bitten und eine zweite Meinung einholen. Für
        die [Schmerzpraxis](pain-specialist) gibt es eine Liste, was Sie mitbringen sollten.

        = you-are-not-alone
        title: Sie sind nicht allein
        lead: In den USA lebt etwa jeder vierte Erwachsene mit chronischen Schmerzen.

        Um drei Uhr nachts fühlt es sich nicht so an, aber viele andere sind dann auch wach.

        ## Die Zahlen

        - In den USA hatten im Jahr 2023 von allen Erwachsenen 24,3 % chronische Schmerzen. Bei
          8,5 % engten sie Leben oder Arbeit an den meisten Tagen ein.
        - Weltweit hatten im Jahr 2020 rund 619 Millionen Menschen Schmerzen im unteren Rücken: 1
          von 13.
        - Für 2 bis 3 von 100 Erwachsenen sind unruhige Beine eine echte Last.
        - In einer Studie aus Norwegen nahmen etwa 86 von 100 Menschen mit unruhigen Beinen kein
          Medikament dagegen. Viele wissen vielleicht nicht, dass ihre Beschwerden einen Namen
          haben.

        Sie sind nicht schuld daran, und Sie sind nicht schwach. Es kommt häufig vor, und zu wenige
        reden darüber.

        ## Was helfen kann

        Erzählen Sie einem Menschen, dem Sie vertrauen, wie Ihre Nächte und Tage sind. In
        Selbsthilfegruppen kennt man das aus eigener Erfahrung. Bitten Sie in der Praxis auch um
        Hilfe für die Stimmung, nicht nur für den Schmerz.

        ## Wenn es dunkel wird

        Langer Schmerz und fehlender Schlaf können dunkle Gedanken bringen. Wenn Sie sich wünschen,
        tot zu sein, dann sprechen Sie noch heute mit einer Ärztin, einem Arzt oder einem
        Krisentelefon. Wenn Sie vorhaben, sich das Leben zu nehmen, wählen Sie jetzt den Notruf.
        Sie müssen nicht die richtigen Worte finden.

        Lesen Sie weiter: [Unruhige Nächte](restless-nights), [Schmerz, der bleibt](chronic-pain)
        und [Die Schmerzpraxis](pain-specialist).

        = a-fair-test
        title: Ein fairer Versuch
        lead: Ändern Sie immer nur eine Sache, schreiben Sie mit, und lassen Sie ihr Zeit.

        Schmerz und unruhige Beine werden von selbst stärker und schwächer, und auch Hoffnung
        wirkt. In einer Studie ging es 47 von 100 Menschen mit unruhigen Beinen durch ein Placebo
        (Scheinmedikament) deutlich besser. Eine gute Woche beweist also nichts, eine schlechte
        auch nicht.

        ## So gehen Sie vor

        - Wählen Sie eine Sache, zum Beispiel jeden Tag einen Spaziergang.
        - Schreiben Sie zwei Wochen lang auf, wie es jetzt ist.
        - Wählen Sie, was Sie zählen: den Schmerz von 0 bis 10, die Nächte mit unruhigen Beinen
          oder das, was Sie tun können.
        - Legen Sie den Tag fest, an dem Sie urteilen.
        - Lassen Sie alles andere, so gut es geht, wie es ist.
        - Ziehen Sie an diesem Tag Bilanz: dabei bleiben, es lassen oder noch etwas weitermachen.

        ## Wie lange?

        - [Bewegung](movement): etwa 12 Wochen.
        - [Eisen](iron-treatment): etwa 12 Wochen.
        - [Gewohnheiten](habits) wie Kaffee oder spätes Essen: zwei Wochen können reichen.

        ## Wie viel ist genug?

        Für Fachleute zählt es, wenn der Schmerz um 2 von 10 Punkten oder um etwa ein Drittel
        sinkt. Am wichtigsten ist aber Ihr eigenes Ziel: Ist es Ihnen Mühe und Geld wert?

        Bei Medikamenten ist es anders. Probieren Sie dort nichts allein aus und ändern Sie keine
        Dosis; fragen Sie in der Praxis und bringen Sie Ihre Notizen mit.
        """
}
