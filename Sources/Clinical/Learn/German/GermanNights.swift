// SPDX-License-Identifier: Apache-2.0

extension LearnTexts {
    /// Medicines that worsen legs, sleep, habits, and what to do in the night, in German.
    static let germanNights: String = """
        = augmentation
        title: Augmentation
        lead: Ein Mittel, das zuerst half, kann unruhige Beine mit der Zeit schlimmer machen.

        Das gibt es bei Mitteln, die wie [Dopamin](dopamine) wirken: Pramipexol, Ropinirol,
        Rotigotin und Levodopa. Selten gibt es das wohl auch bei Tramadol. Sie haben nichts falsch
        gemacht, und man kann es behandeln.

        ## Die Zeichen

        - Es beginnt früher am Tag als vor der Behandlung.
        - Es beginnt schneller, wenn Sie sitzen.
        - Es ist stärker als zuvor.
        - Es greift auf die Arme oder den Rumpf über.
        - Sie wünschen sich eine höhere Dosis, oder Sie wollen sie früher nehmen.

        Der Wunsch nach mehr ist oft das erste Zeichen.

        ## Wie häufig es ist

        In einer Studie waren 266 Menschen im Mittel fast drei Jahre lang behandelt worden. Bei etwa
        1 von 5 war es deutlich, und mit jedem Jahr kamen etwa 8 von 100 dazu. Nur 1 von 4 hatte gar
        kein Zeichen davon. In einer Studie von etwa einem Jahr waren es mit Pramipexol 5 bis 8 von
        100. Mit Pregabalin, das anders wirkt, waren es 2 von 100.

        ## Was Sie fragen können

        Bitte ändern Sie von sich aus nichts: nicht weglassen, nicht weniger und nicht mehr. Ein
        plötzlicher Stopp kann sehr schlechte Nächte und gedrückte Stimmung bringen. Man ändert es
        in Schritten und mit Hilfe. Fragen Sie bald:

        - Kann das Augmentation sein?
        - Ist mein Eisen niedrig? In einer Klinik war es das bei 2 von 3 Menschen mit Augmentation.
        - Macht ein anderes meiner Medikamente es schlimmer?
        - Wie sieht der Plan für die harten Nächte beim Wechsel aus?

        Zwei Wochen Tagebuch helfen: Schreiben Sie jeden Tag auf, um wie viel Uhr die Unruhe
        beginnt. Lesen Sie auch: [andere Mittel](medicines-for-legs), [Eisenwerte](iron-tests) und
        [wer helfen kann](pain-specialist).

        = medicines-that-worsen-legs
        title: Medikamente, die unruhige Beine verstärken
        lead: Manche Mittel machen unruhige Beine schlimmer, und einige davon sind gut versteckt.

        Vielleicht tut Ihnen so ein Mittel sonst viel Gutes. Es geht also darum, davon zu wissen und
        zu fragen, und nicht darum, es wegzulassen.

        ## Welche das sind

        - Mittel zum Schlafen und Schmerzmittel „für die Nacht“ mit Diphenhydramin oder Doxylamin.
          Auch manche Mittel gegen Allergien, die müde machen, gehören dazu.
        - Mittel gegen Übelkeit, die Dopamin hemmen, etwa Metoclopramid.
        - Manche Mittel gegen Depressionen. Mit Mirtazapin begannen unruhige Beine bei etwa 28 von
          100 oder wurden schlimmer, bei 72 nicht.
        - Manche Mittel gegen Psychosen.

        Mit den meisten anderen Mitteln gegen Depressionen waren es in dieser Studie 5 bis 10 von
        100. Eine spätere Übersicht nannte es selten. Bupropion tut es wohl nicht.

        ## Auf die Zeit kommt es an

        Meist beginnt es in den ersten Tagen. Schauen Sie also zurück: War in den vier Wochen, bevor
        es schlimmer wurde, etwas neu oder eine Dosis höher? Ein Mittel, das Sie schon seit Jahren
        nehmen, ist eher nicht der Grund. Zur gleichen Zeit kann auch wenig [Eisen](iron-and-legs)
        da gewesen sein, oder Sie lagen wegen des Rückens viel.

        ## Was Sie tun können

        Lassen Sie nie eines von sich aus weg. Ein plötzlicher Stopp kann schaden und selbst die
        Beine unruhig machen. Fragen Sie in der Praxis oder in der Apotheke:

        - Kann es an diesem liegen?
        - Gibt es eines, das die Beine schont, oder geht es mit weniger?
        - Vor einer Operation: Was bekomme ich gegen Übelkeit?

        Bringen Sie die Packungen mit, denn der Name verrät oft nicht, was darin ist. Siehe auch
        [Akathisie](legs-or-akathisia), [Augmentation](augmentation) und [Medikamente für den
        Rücken](medicines-for-back).

        = sleep-and-legs
        title: Schlaf und unruhige Beine
        lead: Unruhige Beine halten wach, und nach einer kurzen Nacht ist der nächste Tag schwerer.

        Mit der Ruhe kommt die Unruhe. Manche können nicht einschlafen. Andere wachen nach ein paar
        Stunden auf und müssen gehen. Mit schwachem Willen hat das nichts zu tun.

        ## Zucken im Schlaf

        Bei etwa 8 von 10 Menschen mit unruhigen Beinen zucken die Beine auch im Schlaf. Sie selbst
        merken es oft nicht, aber wer neben Ihnen liegt, merkt es vielleicht. Das Zucken allein
        beweist wenig. Auch bei vielen mit ruhigen Beinen gibt es das. Um unruhige Beine zu
        erkennen, braucht man keine Nacht im Schlaflabor.

        ## Mehr als eine Ursache

        - Lautes Schnarchen oder Pausen beim Atmen: Fragen Sie nach Schlafapnoe. Sie verstärkt wohl
          unruhige Beine.
        - Am Tag sehr müde: Fragen Sie, warum. Es kann an einem Medikament liegen.
        - Einschlafen ohne Vorwarnung: Sagen Sie es noch am selben Tag in der Praxis, und fahren Sie
          nicht, bis es geklärt ist.
        - Gedrückte Stimmung: Etwa 3 von 10 Menschen mit unruhigen Beinen haben eine Depression, 7
          von 10 nicht. Man kann sie behandeln. Sprechen Sie bitte darüber.
        - Schmerz: Siehe [Schlaf und Schmerz](sleep-and-pain).

        ## Was helfen kann

        Zur gleichen Zeit ins Bett, ein ruhiger Abend, ein kühles, dunkles Zimmer: Das birgt kaum
        Gefahr. Wie viel es den Beinen hilft, ist wenig bekannt. Es gibt auch eine Behandlung für
        [besseren Schlaf](mind-and-sleep-treatments), die ohne Tabletten auskommt.

        Für die schlimmen Stunden gibt es [die Seite für drei Uhr früh](restless-nights). Schlafen
        Sie drei Nächte nacheinander weniger als vier Stunden? Dann lassen Sie sich noch in dieser
        Woche einen Termin geben.

        = habits
        title: Kaffee, Alkohol, Tabak und Bewegung
        lead: Manches im Alltag kann die Beine reizen, doch bewiesen ist weniger, als viele glauben.

        ## Kaffee, Tee und Cola

        Eine Leitlinie nennt Koffein als Auslöser. Doch eine Studie mit etwa 55.000 Menschen fand
        keinen Zusammenhang. Ein Verbot braucht es also nicht. Versuchen Sie es zwei Wochen ohne,
        notieren Sie, wie die Beine sind, und vergleichen Sie. Wie das geht, steht unter [ein fairer
        Test](a-fair-test).

        ## Alkohol

        Hier sind die Studien nicht einig. In derselben Studie bekamen Menschen, die etwas Alkohol
        tranken, seltener unruhige Beine. Eine andere sieht in viel Alkohol ein Risiko. Manchen geht
        es nach einem Glas am Abend schlechter. Die Gefahr liegt woanders: Mit Opioiden, Gabapentin,
        Pregabalin oder Schlafmitteln kann Alkohol den Atem bremsen.

        ## Tabak

        Wer raucht, hat häufiger unruhige Beine. Grob gerechnet sind es 10 von 100, bei den anderen
        7 von 100. Ob die Beine ruhiger werden, wenn man aufhört, ist nicht bekannt.

        ## Bewegen und sitzen

        - Wer sich wenig bewegt oder mehr wiegt, bekommt häufiger unruhige Beine. Ein Beweis für die
          Ursache ist das nicht.
        - Sanftes Training, das man durchhält, kann Beinen und Rücken helfen. Siehe
          [Bewegung](movement).
        - Macht hartes Training am Abend die Beine unruhig, versuchen Sie es früher am Tag.
        - Planen Sie lange Reisen: ein Platz am Gang, Pausen und etwas zu tun.

        Beim Essen zählt das [Eisen](iron-and-legs). Ändern Sie immer nur eines auf einmal. Sonst
        wissen Sie nicht, was geholfen hat.

        = restless-nights
        title: Drei Uhr früh
        lead: Wenn die Beine keine Ruhe geben, können Sie jetzt etwas Ruhiges und Sicheres tun.

        Sie machen nichts falsch, und viele andere sind jetzt auch wach.

        ## Zuerst: sicher sein

        - Setzen Sie sich auf, beide Füße auf den Boden, und machen Sie wenig Licht.
        - Stehen Sie nur auf, wenn Sie sicher sind. Manche Mittel machen schwindlig. Halten Sie sich
          fest.

        ## Dann: die Beine beruhigen

        - Gehen Sie im Zimmer umher, oder stellen Sie sich auf die Zehen, eine Hand an der Wand.
        - Dehnen Sie langsam die Waden. Wenn Rücken oder Bein mehr schmerzen, lassen Sie es.
        - Probieren Sie, was Sie mögen, denn bewiesen ist wenig: ein kühles Tuch, warmes Wasser,
          Reiben.
        - Geben Sie dem Kopf zu tun: ein Rätsel, ein Buch, etwas für die Hände.
        - Gehen Sie wieder ins Bett, wenn Sie schläfrig sind.

        Bleiben Sie bei der Dosis, die abgemacht ist, und trinken Sie zum Einschlafen keinen
        Alkohol.

        ## Wann Sie Hilfe rufen

        Wählen Sie den Notruf, wenn eines davon neu ist:

        - beide Beine schwach, oder taube Haut zwischen den Beinen
        - Sie können kein Wasser lassen oder verlieren die Kontrolle über Blase oder Darm
        - Schmerz in der Brust oder Atemnot
        - ein Bein, das kalt und blass ist

        Ein neu geschwollenes, schmerzendes Bein muss noch am selben Tag angesehen werden. Alles
        steht unter [Warnzeichen](red-flags).

        Möchten Sie lieber nicht mehr leben? Bitte bleiben Sie damit nicht allein. Wecken Sie
        jemanden, oder rufen Sie den Notruf oder ein Krisentelefon an. [Sie sind nicht
        allein](you-are-not-alone).

        Am Morgen genügt eine Zeile: wann, wie lange, was half. Nach drei Nächten unter vier Stunden
        gehen Sie bitte noch in dieser Woche in die Praxis.
        """
}
