// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// What the rules of the plan propose: movement to specialists.
    static let germanPlanCare: String = """
        plan.exercise.statement: Regelmäßige Bewegung, gleich welcher Art, hilft einem lange
          schmerzenden Rücken etwas und in kleinen Studien auch Restless Legs, wenn man
          dabeibleibt. Beurteilt wird nach zwölf Wochen. Dreimal die Woche und zwölf Wochen sind
          wie in den Studien, aus dem Gedächtnis.
        plan.exercise.says: Wählen Sie eine Bewegung, bei der Sie bleiben. Fangen Sie klein an, am
          besten dreimal die Woche, und spät am Abend nicht mit voller Kraft.
        plan.exercise.askFirst: Fragen Sie ärztlich, wie viel Bewegung Herz oder Lunge erlauben.
          Wählen Sie dann eine Art, bei der Sie bleiben, fangen Sie klein an, und spät am Abend
          nicht mit voller Kraft.
        plan.exercise.ifNot: Bringen zwölf Wochen nichts, versuchen Sie eine andere Art oder gehen
          Sie mit Physiotherapie weiter.
        plan.physiotherapy.statement: Ein Rücken, der lange schmerzt und das Leben mit 4 von 10
          oder mehr behindert: Übungen mit Physiotherapie, in der Gruppe oder allein. Die 4 haben
          wir selbst gesetzt.
        plan.physiotherapy.says: Fragen Sie nach Physiotherapie, die mit Ihnen Übungen aufbaut, und
          sagen Sie, dass Ihre Beine beim Liegen und Sitzen unruhig sind.
        plan.physiotherapy.back: Fragen Sie nach Physiotherapie, die mit Ihnen Übungen aufbaut.
        plan.physiotherapy.ifNot: Bringen sechs bis zwölf Wochen nichts, fragen Sie nach der
          Behandlung durch ein ganzes Team.
        plan.heat.statement: Ein Rücken, der seit weniger als drei Monaten schmerzt: Wärme ist ein
          sicherer Versuch. Eine Leitlinie von 2017, inzwischen abgelaufen, nennt sie zuerst.
        plan.heat.says: Versuchen Sie Wärme auf der wehen Stelle, nicht heiß, je eine halbe Stunde,
          mit Stoff dazwischen. Nicht auf tauber Haut.
        plan.heat.ifNot: Bringt eine Woche nichts, lassen Sie es.
        plan.handsOn.statement: Für einen lange schmerzenden Rücken kann neben Bewegung eine kurze
          Reihe Massage, Manipulation oder Akupunktur angeboten werden; bei Akupunktur sind die
          Leitlinien uneins. Nicht, solange ein Warnzeichen offen ist oder die Geschichte zu einer
          entzündeten Wirbelsäule oder einem Bruch passt; dünne Knochen und Blutverdünner werden
          vorher gesagt. Die sechs Wochen und diese Grenzen haben wir selbst gesetzt.
        plan.handsOn.says: Wenn Sie mögen, versuchen Sie eine kurze Reihe Massage, Manipulation
          oder Akupunktur neben der Bewegung, nicht statt ihrer.
        plan.handsOn.gentle: Wenn Sie mögen, versuchen Sie eine kurze Reihe Massage neben der
          Bewegung, nicht statt ihrer. Sagen Sie vor einem Ruck an der Wirbelsäule oder einer
          Nadel, dass Ihre Knochen dünn sein können oder Ihr Blut verdünnt ist.
        plan.handsOn.ifNot: Bringen sechs Wochen nichts, beenden Sie die Reihe und stecken Sie die
          Mühe in die Bewegung.
        plan.legDevices.statement: Restless Legs, die jemanden belasten: Die Leitlinie von 2025
          schlägt die Reizung des Wadenbeinnervs auf beiden Seiten vor (bedingt); Druckmanschetten,
          Vibration und nahes Infrarotlicht sind von geringem Risiko und ungewiss. Nicht mit
          Stimulator oder anderem Implantat, bei Epilepsie oder einem Bein, in dem ein Gerinnsel
          sein kann (aus dem Gedächtnis).
        plan.legDevices.says: Fragen Sie nach einem Gerät für die Beine. Das am besten untersuchte
          reizt auf beiden Seiten einen Nerv unter dem Knie. Fragen Sie, was es kostet und ob Sie
          es vorher ausprobieren können.
        plan.legDevices.ifNot: Bringen vier Wochen nichts, geben Sie es zurück; fragen Sie vor dem
          Kauf, ob das geht.
        plan.sleepApnoea.statement: Unbehandelte Schlafapnoe gehört zu dem, was die Leitlinie
          zuerst ansieht. Nach ihr wird gefragt, wenn jemand mit Restless Legs tagsüber schläfrig
          ist, und sie bleibt im Blick, wenn sie genannt ist.
        plan.sleepApnoea.says: Sagen Sie in der Praxis, dass Sie tagsüber schläfrig sind, und
          fragen Sie, ob nach Atempausen im Schlaf gesucht werden soll. Fahren Sie bitte nicht,
          wenn Sie schläfrig sind.
        plan.sleepApnoea.named: Auf Ihrer Liste steht Schlafapnoe. Fragen Sie, ob die Behandlung
          noch wirkt, denn schlechtes Atmen in der Nacht kann Restless Legs verschlimmern.
        plan.sleepApnoea.ifNot: Wurde danach gesucht und nichts gefunden, ist die Frage erledigt.
        plan.sleepTherapy.statement: Restless Legs oder ein lange schmerzender Rücken, die jemanden
          belasten: kognitive Verhaltenstherapie, für den Schlaf, wo die Nächte das Problem sind.
          Bei Restless Legs fand eine kleine Studie ohne Vergleich eine bessere Lebensqualität (aus
          dem Gedächtnis); für den Rücken wird sie empfohlen. Die acht Wochen haben wir selbst
          gesetzt.
        plan.sleepTherapy.says: Stehen Sie jeden Tag zur gleichen Zeit auf. Fragen Sie nach einer
          Gesprächsbehandlung für Schlaf und Schmerz (CBT-I oder Verhaltenstherapie), auch als Kurs
          im Netz.
        plan.sleepTherapy.ifNot: Bringen acht Wochen nichts, fragen Sie nach Schlafmedizin.
        plan.dopamineReview.statement: Ein Medikament, das wie Dopamin wirkt, wird neu angesehen,
          wenn die Beine früher anfangen oder schlimmer werden, die Dosis über der höchsten für
          Restless Legs liegt, nach Drang zu fragen ist oder es die erste Wahl war. Nie auf einmal
          abgesetzt: langsame Schritte mit der Praxis.
        plan.dopamineReview.says: Zeigen Sie in der Praxis die Bein-Uhr aus Ihrem Tagebuch und
          sprechen Sie über {signs}: Hilft es noch, fangen die Beine früher an, gibt es neuen
          Drang? Bitte ändern Sie nichts von sich aus, denn ein plötzliches Ende belastet den
          Körper.
        plan.dopamineReview.ifNot: Fangen die Beine weiter früher an, fragen Sie nach Schlafmedizin
          oder Neurologie.
        plan.opioidReview.statement: Ein Opioid wird mit seinem Ziel neu angesehen: Bei schwer
          behandelbaren Restless Legs werden kleine Dosen vorgeschlagen (bedingt), bei einem lange
          schmerzenden Rücken raten Leitlinien ab. Es wird nie auf einmal beendet.
        plan.opioidReview.says: Sehen Sie in der Praxis neu darauf: {signs}. Was war das Ziel, ist
          es erreicht, was kostet es Sie? Bitte beenden Sie es nicht auf einmal.
        plan.opioidReview.ifNot: Wurde das Ziel nicht erreicht, fragen Sie, wie langsame Schritte
          aussehen würden.
        plan.legMedicine.statement: Restless Legs, die jemanden an zwei oder mehr Nächten in der
          Woche belasten, noch ohne Medikament dafür: Die Leitlinie von 2025 stellt Gabapentin,
          Gabapentin Enacarbil und Pregabalin an den Anfang und rät von Dopamin-Medikamenten als
          üblicher Wahl ab. Andere Leitlinien und Beipackzettel führen diese noch. Die vier Wochen
          haben wir selbst gesetzt.
        plan.legMedicine.says: Wenn Eisen und andere Medikamente angesehen sind, sprechen Sie über
          ein Medikament für die Beine. Die neueste Leitlinie beginnt mit Gabapentin und
          Verwandten. Fragen Sie nach Schwindel, Fahren, den Nieren und wie es zu dem passt, was
          Sie nehmen.
        plan.legMedicine.pregnant: Sprechen Sie in der Schwangerschaft mit Ihrer betreuenden Ärztin
          oder Ihrem Arzt, bevor es um ein Medikament für die Beine geht. Eisen, Bewegung und
          Massage kommen zuerst, und nach der Geburt wird es oft besser.
        plan.legMedicine.ifNot: Bringen vier Wochen nichts oder macht es Sie benommen, gehen Sie
          wieder in die Praxis.
        plan.backMedicine.statement: Rückenschmerz von im Mittel 4 von 10 oder mehr: Ein
          entzündungshemmendes Mittel, kurz und niedrig, ist das, was die meisten Leitlinien übrig
          lassen; nicht bei schwachen Nieren, Herzschwäche, einem Geschwür, in der Schwangerschaft,
          mit einem Blutverdünner oder wenn schon eines genommen wird. Duloxetin kann dem Rücken
          etwas helfen und Restless Legs verschlimmern. Die 4 haben wir selbst gesetzt.
        plan.backMedicine.says: Fragen Sie, ob ein entzündungshemmendes Mittel für kurze Zeit zu
          Ihnen passt und was dagegen spricht.
        plan.backMedicine.both: Fragen Sie, ob ein entzündungshemmendes Mittel für kurze Zeit zu
          Ihnen passt. Sagen Sie, dass Ihre Beine unruhig sind: Manche Mittel für den Rücken
          (Duloxetin und andere für die Stimmung) können sie verschlimmern.
        plan.backMedicine.ifNot: Bringen zwei Wochen nichts, ist es für Sie nicht die Antwort.
          Stecken Sie die Mühe in die Bewegung.
        plan.oneDrugTwoAnswers.statement: Gabapentin und Pregabalin werden für Restless Legs
          vorgeschlagen und für Rückenschmerz und Ischias abgeraten: Wofür es genommen wird,
          entscheidet, woran es gemessen wird.
        plan.oneDrugTwoAnswers.says: Fragen Sie, wofür dies genommen wird: {signs}. Es kann für die
          Beine richtig sein und dem Rücken nichts bringen; messen Sie es also an den Beinen.
        plan.oneDrugTwoAnswers.ifNot: Gewinnen weder Beine noch Rücken, fragen Sie, wie langsame
          Schritte aussehen würden.
        plan.injectionTalk.statement: Ist eine Spritze geplant, wird die Uneinigkeit vorher gesagt:
          Ein Gremium im BMJ (2025) rät bei Schmerz ab drei Monaten stark von Spritzen und
          Radiofrequenz ab; 34 Fachgesellschaften verlangten die Rücknahme; NICE lässt einiges für
          ausgewählte Menschen zu.
        plan.injectionTalk.says: Fragen Sie vor der Spritze, wozu sie ist, wie viele von 10 davon
          etwas haben und wie lange, was schiefgehen kann und was ohne sie geschieht. Fachleute
          sind uneins.
        plan.injectionTalk.legs: Fragen Sie vor der Spritze, wozu sie ist, wie viele von 10 davon
          etwas haben und wie lange, was schiefgehen kann und was ohne sie geschieht. Fachleute
          sind uneins. Nehmen Sie Ihre Karte für Eingriffe mit und sagen Sie, dass Sie nicht still
          liegen können.
        plan.injectionTalk.ifNot: Hat sie wenig gebracht, bringt mehr davon selten mehr. Sprechen
          Sie über den Rest des Plans.
        plan.operationTalk.statement: Ein enger Kanal oder eine gedrückte Wurzel, die stark passt
          und das Leben über mehr als drei Monate mit 7 von 10 oder mehr behindert: Eine Meinung zu
          einer Operation ist die Frage wert. Nach Restless Legs wird danach wieder gefragt. Aus
          dem Gedächtnis und von uns gesetzt.
        plan.operationTalk.says: Wenn Monate anderer Behandlung nicht halfen, fragen Sie, was eine
          Operation hierbei tun und nicht tun kann: {names}. Sie ist für Beinschmerz und Gehen
          gedacht, weniger für den Rücken selbst, und nicht für Restless Legs.
        plan.operationTalk.ifNot: Eine zweite Meinung ist üblich. Schwäche, Taubheit im
          Reithosenbereich oder Not mit Blase oder Darm wartet auf nichts davon.
        plan.teamCare.statement: Ein Rücken, der lange schmerzt und das Leben mit 7 von 10 oder
          mehr behindert: Behandlung durch ein Team aus Medizin, Physiotherapie und Psychologie
          zugleich. Die 7 haben wir selbst gesetzt.
        plan.teamCare.says: Fragen Sie nach einem Programm, in dem Medizin, Physiotherapie und
          Psychologie gemeinsam am Alltag mit Schmerz arbeiten.
        plan.teamCare.ifNot: Gibt es keines in Ihrer Nähe, fragen Sie nach den Teilen: Bewegung und
          eine Gesprächsbehandlung bei Schmerz.
        plan.legSpecialist.statement: Schlafmedizin oder Neurologie: wenn die Beine jemanden
          belasten und die Geschichte nur möglich ist, wenn ein Dopamin-Medikament sie
          verschlimmern kann oder wenn sie trotz eines Medikaments schwer belasten.
        plan.legSpecialist.says: Fragen Sie nach Schlafmedizin oder Neurologie mit Erfahrung in
          Restless Legs, und nehmen Sie den Bericht mit.
        plan.legSpecialist.ifNot: Ist die Wartezeit lang, fragen Sie in Ihrer Praxis, ob bis dahin
          ein Anruf dort helfen kann.
        plan.painClinic.statement: Eine Schmerzambulanz: wenn ein lange schmerzender Rücken das
          Leben mit 7 von 10 oder mehr behindert oder wenn er und Restless Legs beide belasten,
          sodass ein Medikament für beide abgewogen wird. Die 7 haben wir selbst gesetzt.
        plan.painClinic.says: Fragen Sie nach einer Schmerzambulanz, die Beine und Rücken zusammen
          ansieht, und nehmen Sie den Bericht mit.
        plan.painClinic.ifNot: Fragen Sie, was für eine Einrichtung es ist: Eine, die nur spritzt,
          ist hier nicht gemeint.
        """
}
