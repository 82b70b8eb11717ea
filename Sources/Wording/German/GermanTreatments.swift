// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Treatments: movement and what is done by hand; guidelines and fixed words.
    static let germanTreatments: String = """
        guideline.aan2016: AAN, Neurologie, 2016
        guideline.aan2016.remark: Sie ist älter als der Text der AASM von 2025, der bei
          Dopaminmitteln die Richtung geändert hat.
        guideline.aasm2025: AASM, Schlafmedizin, 2025
        guideline.aasm2025.remark: „Nicht als übliche Behandlung“ heißt nicht „nie“; die
          Verfasser nennen es beste Praxis, weder Pflicht noch Verbot.
        guideline.acp2017: ACP, Innere Medizin, 2017 (abgelaufen)
        guideline.acp2017.remark: Nach der eigenen Regel der ACP lief sie fünf Jahre nach
          Erscheinen ab, im Jahr 2022.
        guideline.bmj2025: BMJ zu Spritzen an der Wirbelsäule, 2025
        guideline.bmj2025.remark: 34 Schmerzgesellschaften baten das BMJ, sie
          zurückzuziehen. Sie gilt für Schmerz an der Wirbelsäule ab drei Monaten, weder
          für neuen Schmerz noch für Operationen.
        guideline.cdc2022: CDC zu Opioiden, 2022
        guideline.cdc2022.remark: Sie ist freiwillig und setzt keine feste Grenze; sie
          warnt vor einem plötzlichen Ende.
        guideline.irlssg2016: IRLSSG zu Augmentation, 2016
        guideline.irlssg2018: IRLSSG zu Eisen, 2018
        guideline.niceNG193: NICE NG193, chronischer primärer Schmerz, 2021
        guideline.niceNG193.remark: Sie handelt von lang anhaltendem Schmerz als eigener
          Krankheit; das Kreuz überlässt NICE der NG59.
        guideline.niceNG59: NICE NG59, Kreuzschmerz, 2020
        guideline.vaDoD2022: VA/DoD, Kreuzschmerz, 2022
        guideline.vaDoD2022.remark: Ihre ganze Liste wurde für diese Tabelle nicht gelesen;
          jede Zeile wartet auf eine Prüfung.
        guideline.who2023: WHO, chronischer Kreuzschmerz, 2023
        treatments.acupuncture.across: Es wurde bei beidem versucht. Eine halbe Stunde
          still zu liegen kann den Beinen schwerfallen.
        treatments.acupuncture.costs: Sechs bis zehn Termine. Oft selbst zu zahlen. Kleine
          blaue Flecken; ernste Schäden sind selten.
        treatments.acupuncture.description: Dünne Nadeln werden in die Haut gesetzt und
          bleiben dort einige Minuten.
        treatments.acupuncture.legs: Kleine Studien: bei der Schwere besser als die
          Kontrolle.
        treatments.acupuncture.niceNG193: eine Behandlungsreihe
        treatments.acupuncture.title: Akupunktur
        treatments.aerobicExercise.across: Eines der wenigen Dinge, die beidem helfen
          können. Früher am Tag ist für die Beine besser.
        treatments.aerobicExercise.back: Die Übersicht der WHO über die besseren Studien:
          Schmerz SMD −0,33 (−0,58 bis −0,08), Funktion −0,31 (−0,57 bis −0,05) gegen keine
          Behandlung.
        treatments.aerobicExercise.costs: Dreimal in der Woche eine halbe Stunde oder mehr.
          Wenig Geld. Anfangs Muskelkater.
        treatments.aerobicExercise.description: Radfahren, Schwimmen oder zügiges Gehen,
          sodass das Herz schneller schlägt.
        treatments.aerobicExercise.legs: Übersichten über kleine Studien fanden weniger
          schwere Beschwerden; zusammengefasst ließ sich 2025 kein Gewinn sichern (SMD
          −2,05, −23,95 bis 19,84).
        treatments.aerobicExercise.question: Welche Art würde ich auf Dauer beibehalten?
        treatments.aerobicExercise.title: Ausdauertraining
        treatments.effect.conflict: Studien sind uneins
        treatments.effect.helps: kann vielen helfen
        treatments.effect.helpsLittle: hilft im Mittel ein wenig
        treatments.effect.mayHelp: kann helfen; die Studien sind wenige oder klein
        treatments.effect.noBenefit: kein Nutzen gezeigt
        treatments.effect.notStudied: hier ist keine Studie dazu bekannt
        treatments.effect.unclear: nicht klar
        treatments.first.arteries: Schlechte Durchblutung der Beine
        treatments.first.bleeding: Ein Magengeschwür, eine Blutung oder ein Blutverdünner
        treatments.first.clot: Ein Blutgerinnsel im Bein: ein Bein neu geschwollen und
          schmerzhaft
        treatments.first.darkThoughts: Gedanken, nicht mehr leben zu wollen
        treatments.first.dependence: Probleme mit Alkohol oder Drogen, jetzt oder früher
        treatments.first.epilepsy: Epilepsie
        treatments.first.faint: Schwindel beim Aufstehen
        treatments.first.fracture: Ein Wirbelbruch oder Knochen, die leicht brechen
        treatments.first.heart: Brustschmerz, Atemnot oder ein schwaches Herz
        treatments.first.implant: Ein anderes elektrisches Implantat, etwa ein
          Herzschrittmacher
        treatments.first.infectionNow: Eine Infektion, die noch anhält
        treatments.first.infectionOrCancer: Infektion oder Krebs als Ursache der Schmerzen
        treatments.first.ironLoss: Eine Blutung als Grund für wenig Eisen
        treatments.first.kidneys: Nierenkrankheit oder Dialyse
        treatments.first.legMetal: Metall im Bein
        treatments.first.liver: Leberkrankheit oder täglich Alkohol
        treatments.first.lowPhosphate: Zu wenig Phosphat, vor allem vor einer zweiten Gabe
        treatments.first.neuropathy: Nervenschaden an den Füßen
        treatments.first.numbSkin: Verletzte Haut an den Beinen oder Haut, die wenig spürt
        treatments.first.pregnancy: Schwangerschaft
        treatments.first.psychosis: Bipolare Störung oder Psychose
        treatments.first.slowsBreathing: Ein weiteres Mittel, das müde macht oder die
          Atmung bremst, und Alkohol
        treatments.first.spineSigns: Taubheit zwischen den Beinen, Störungen von Blase oder
          Darm oder Beine, die schwächer werden
        treatments.first.stimulator: Ein Rückenmarkstimulator
        treatments.first.suddenSleep: Schlaf, der ohne Vorzeichen kommt
        treatments.first.sugar: Diabetes: Kortison hebt den Blutzucker
        treatments.first.thinner: Ein Blutverdünner, auch Dipyridamol
        treatments.first.tooMuchIron: Zu viel Eisen: Hämochromatose, Ferritin über 300 oder
          eine Sättigung über 45 %
        treatments.first.urges: Ein neuer Drang zu spielen, Geld auszugeben oder zu essen
        treatments.first.weakBreathing: Schlafapnoe oder Lungenkrankheit
        treatments.first.weakHeart: Herzschwäche
        treatments.heat.acp2017: bei neuem Schmerz; Belege mittlerer Güte
        treatments.heat.across: Ein warmes Bad vor dem Schlafen ist ein kleiner Versuch für
          beides. Manche Beine mögen es kühl.
        treatments.heat.back: Bei neuem Schmerz; bei lang anhaltendem ist wenig bekannt.
        treatments.heat.costs: Minuten. Fast kein Geld. Verbrennungen, wo die Haut wenig
          spürt.
        treatments.heat.description: Ein warmes Bad, ein Wickel oder ein Wärmekissen an
          Rücken oder Beinen.
        treatments.heat.legs: Warme oder kühle Bäder beruhen auf Einigkeit von Fachleuten;
          wie viel sie helfen, ist nicht bekannt.
        treatments.heat.title: Wärme
        treatments.manipulation.across: Bei unruhigen Beinen spricht nichts dagegen.
        treatments.manipulation.back: Eine der wenigen Behandlungen chronischer Schmerzen,
          die besser waren als Placebo; der Gewinn ist klein.
        treatments.manipulation.costs: Einige Termine über Wochen. Oft zum Teil bezahlt.
          Ein, zwei Tage wund; ernste Schäden sind selten.
        treatments.manipulation.description: Eine ausgebildete Person bewegt oder löst
          Gelenke der Wirbelsäule mit der Hand.
        treatments.manipulation.legs: Eine Studie einer sanften Technik (Counterstrain) war
          besser als ihre Kontrolle.
        treatments.manipulation.title: Manuelle Therapie
        treatments.massage.across: Kann die Beine vor dem Schlafen beruhigen und den Rücken
          für eine Weile.
        treatments.massage.back: Hält vermutlich nur kurz an.
        treatments.massage.costs: Eine halbe Stunde je Termin. Ein Termin kostet Geld,
          vertraute Hände nicht. Sehr wenig Risiko.
        treatments.massage.description: Hände oder ein Gerät kneten die Muskeln von Rücken
          oder Beinen.
        treatments.massage.legs: Eine Vorstudie mit 28 Menschen, nicht verblindet: −9,0
          Punkte (−16,3 bis −1,7) gegen keine Behandlung; zusammengefasst ließ sich 2025
          kein Gewinn sichern.
        treatments.massage.title: Massage
        treatments.motorControlExercise.across: Ein Schaden für die Beine ist nicht
          bekannt. Das ruhige Tempo passt zum Abend.
        treatments.motorControlExercise.back: Im Vergleich von 70 Studien schnitten
          Kontroll- und Krafttraining bei der Funktion am besten ab.
        treatments.motorControlExercise.costs: Einige Stunden, dann zehn Minuten am Tag.
          Stunden kosten Geld. Sehr wenig Risiko.
        treatments.motorControlExercise.description: Langsame, genaue Übungen für die
          tiefen Muskeln des Rumpfs.
        treatments.motorControlExercise.title: Übungen zur Steuerung des Rumpfs
        treatments.note.asExercise: als eine Art des Trainings
        treatments.note.group: in der Gruppe
        treatments.note.guidedGroup: in der Gruppe, angeleitet
        treatments.note.newPainLow: bei neuem Schmerz; Belege niedriger Güte
        treatments.note.package: Behandlung mit den Händen nur in einem Paket mit Übungen
        treatments.physiotherapy.across: Der Plan kann auf die Beine achten: frühere
          Stunden, weniger stilles Liegen.
        treatments.physiotherapy.back: Durch die Übungen darin; die Behandlung als Ganze
          wurde hier nicht bewertet.
        treatments.physiotherapy.costs: Sechs bis zwölf Termine und Üben zu Hause. Oft zum
          Teil bezahlt. Sehr wenig Risiko.
        treatments.physiotherapy.description: Eine Fachkraft sieht sich die Bewegung an und
          plant mit der Person Übungen.
        treatments.physiotherapy.question: Kann der Plan auf unruhige Beine Rücksicht
          nehmen?
        treatments.physiotherapy.title: Physiotherapie
        treatments.statement: {title}: {description} {across}
        treatments.strengthTraining.across: Kann beidem helfen. Schwere Übungen spät am
          Abend können die Beine wecken.
        treatments.strengthTraining.back: Im Vergleich von 70 Studien schnitten Kraft- und
          Kontrolltraining bei der Funktion am besten ab.
        treatments.strengthTraining.costs: Zwei- oder dreimal in der Woche. Kurs oder
          Studio kosten Geld. Anfangs Muskelkater.
        treatments.strengthTraining.description: Üben mit Gewichten oder Bändern für Beine,
          Rumpf und Rücken.
        treatments.strengthTraining.legs: Untersucht als Beintraining zusammen mit
          Ausdauertraining.
        treatments.strengthTraining.title: Krafttraining
        treatments.stretching.across: Eine ruhige Gewohnheit vor dem Schlafen. Allein ist
          es keine Behandlung des Rückens.
        treatments.stretching.back: Im Vergleich von 70 Studien unterschied sich Dehnen
          nicht von keiner Behandlung.
        treatments.stretching.costs: Zehn Minuten am Tag. Kein Geld. Sehr wenig Risiko.
        treatments.stretching.description: Langsames Dehnen von Beinen, Hüfte und Rücken,
          das man eine Weile hält.
        treatments.stretching.legs: Kleine Studien zusammen mit Yoga oder Zug; für den
          Augenblick kann es lindern.
        treatments.stretching.title: Dehnen
        treatments.taiChi.across: Sanfte Bewegung, auch bei unsicherem Gang. Zu den Beinen
          ist nichts bekannt.
        treatments.taiChi.costs: Ein oder zwei Kurse in der Woche. Ein Kurs kostet etwas
          Geld. Sehr wenig Risiko.
        treatments.taiChi.description: Langsame, fließende Bewegungen im Stehen.
        treatments.taiChi.title: Tai-Chi
        treatments.walking.across: Gut für beides. Große Anstrengung spät am Abend kann die
          Beine wecken.
        treatments.walking.back: Eine Studie von 2024 soll weniger neue Schübe gezeigt
          haben; ihre Zahlen wurden nicht geprüft.
        treatments.walking.costs: Eine halbe Stunde an den meisten Tagen. Kein Geld.
          Anfangs müde Füße.
        treatments.walking.description: Ein täglicher Gang, der Woche für Woche länger
          wird.
        treatments.walking.legs: Gehen lindert, solange man geht; eine Studie zu einem
          Gehprogramm ist hier nicht bekannt.
        treatments.walking.title: Gehen
        treatments.yoga.across: Passt zu beidem, vor allem bei schlechtem Schlaf.
        treatments.yoga.back: Ein kleiner Gewinn; die Zahlen wurden nicht geprüft.
        treatments.yoga.costs: Ein Kurs in der Woche und Üben zu Hause. Ein Kurs kostet
          etwas Geld. Zerrungen sind selten.
        treatments.yoga.description: Haltungen, Atmung und Ruhe, im Kurs oder zu Hause
          gelernt.
        treatments.yoga.legs: In kleinen Studien gewannen Schlaf und Stimmung mehr als die
          Beine.
        treatments.yoga.title: Yoga
        """
}
