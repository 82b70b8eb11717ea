// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Treatments: mind, devices and iron.
    static let germanTreatmentsMind: String = """
        treatments.cbt.across: Was sie über Ruhe, Sorge und Einteilung lehrt, dient beidem.
        treatments.cbt.costs: Sechs bis zwölf Stunden und Arbeit dazwischen. Oft bezahlt,
          mit Wartezeit. Sehr wenig Risiko.
        treatments.cbt.description: Eine ausgebildete Person hilft zu ändern, was man bei
          Schmerz tut und denkt (KVT).
        treatments.cbt.legs: Eine erste Studie ohne Kontrollgruppe soll Umgang und
          Lebensqualität verbessert haben.
        treatments.cbt.niceNG59: in einem Paket mit Übungen
        treatments.cbt.title: Verhaltenstherapie bei Schmerz
        treatments.cbt.vaDoD2022: stark in der Ausgabe von 2017; die Stärke von 2022 wurde
          nicht geprüft
        treatments.cbtI.across: Schlechter Schlaf nährt beides. Mit unruhigen Beinen ist
          Wachliegen das Schwere: Aufstehen ist erlaubt.
        treatments.cbtI.back: Was es bei Rückenschmerz bewirkt, wurde für diese Tabelle
          nicht geprüft.
        treatments.cbtI.costs: Vier bis acht Wochen, anfangs mit müden Tagen. Manche Kurse
          im Netz sind frei. Vorsicht beim Fahren.
        treatments.cbtI.description: Ein Kurs, der den Schlaf mit festen Zeiten, weniger
          Wachliegen und Ruhe neu ordnet (KVT-I).
        treatments.cbtI.legs: Eine erste Studie ohne Kontrollgruppe soll Umgang und
          Lebensqualität verbessert haben.
        treatments.cbtI.title: Schlaftraining
        treatments.education.across: Der erste Schritt für beides: was der Schmerz bedeutet
          und was die Beine weckt.
        treatments.education.costs: Ein Gespräch oder etwas Lesen. Kein Geld. Kein Risiko.
        treatments.education.description: Klare Auskunft, was vorgeht, und wie man dabei
          aktiv bleibt.
        treatments.education.legs: Die eigenen Auslöser zu finden beruht auf Einigkeit von
          Fachleuten.
        treatments.education.title: Wissen und aktiv bleiben
        treatments.education.who2023: geordnete Schulung
        treatments.ironInfusion.aan2016: Eisencarboxymaltose, Stufe B
        treatments.ironInfusion.aasm2025: Eisencarboxymaltose, bei passenden Eisenwerten;
          mittlere Sicherheit
        treatments.ironInfusion.aasm20251: niedermolekulares Eisendextran und Ferumoxytol;
          sehr geringe Sicherheit
        treatments.ironInfusion.aasm20252: an der Dialyse: Eisensaccharose, Ferritin unter
          200 und Sättigung unter 20 %; mittlere Sicherheit
        treatments.ironInfusion.across: Eisencarboxymaltose kann Phosphat senken: Neue
          Schmerzen in Rücken, Rippen oder Füßen in den Wochen danach sollten zu einer
          Messung führen.
        treatments.ironInfusion.costs: Ein oder zwei Termine von einer Stunde. Es kann
          teuer sein; fragen Sie vorher. Eine allergische Reaktion ist selten.
        treatments.ironInfusion.description: Eisen in eine Vene, wenn Tabletten nicht
          wirken oder nicht reichen.
        treatments.ironInfusion.irlssg2018: Carboxymaltose wirkt unter einem Ferritin von
          300 und könnte zuerst kommen
        treatments.ironInfusion.question: Welches Eisen ist es, und wann werden Ferritin
          und Phosphat wieder gemessen?
        treatments.ironInfusion.title: Eiseninfusion
        treatments.ironTablets.aasm2025: bei wenig Eisen; mittlere Sicherheit
        treatments.ironTablets.across: Schmerzmittel vom Typ NSAR können Eisen senken. Mit
          einem Opioid wird der Darm doppelt träge.
        treatments.ironTablets.costs: Eine Tablette am Tag oder jeden zweiten. Wenig Geld.
          Dunkler Stuhl, Bauchweh, Verstopfung.
        treatments.ironTablets.description: Eisen zum Einnehmen, wenn die Beine unruhig
          sind und im Blut wenig Eisen ist.
        treatments.ironTablets.irlssg2018: möglicherweise wirksam bei einem Ferritin bis 75
        treatments.ironTablets.title: Eisentabletten
        treatments.mentalEngagement.across: Hilft über einen Flug, einen Film oder eine
          Infusion; es behandelt nichts.
        treatments.mentalEngagement.costs: Minuten, wenn nötig. Kein Geld. Kein Risiko.
        treatments.mentalEngagement.description: Rätsel, ein Spiel oder Handarbeit, wenn
          man abends sitzt.
        treatments.mentalEngagement.legs: Beruht auf Einigkeit von Fachleuten; wie viel es
          hilft, ist nicht bekannt.
        treatments.mentalEngagement.title: Den Kopf beschäftigen
        treatments.mindfulness.across: Stilles Sitzen kann die Beine wecken: Üben im Gehen
          oder Stehen ist möglich.
        treatments.mindfulness.costs: Zwei Stunden in der Woche und tägliches Üben. Ein
          Kurs kostet Geld. Sehr wenig Risiko.
        treatments.mindfulness.description: Ein Kurs von acht Wochen in ruhiger
          Aufmerksamkeit für Körper und Atem (MBSR).
        treatments.mindfulness.title: Achtsamkeit
        treatments.multidisciplinaryCare.across: Ein Team kann beides abwägen, mit einer
          Liste der Medikamente.
        treatments.multidisciplinaryCare.back: Vermutlich mäßig und dauerhaft, vor allem
          bei Menschen, die wenig tun können.
        treatments.multidisciplinaryCare.costs: Wochen an Zeit, oft ohne Arbeit. Auf Antrag
          oft bezahlt. Sehr wenig Risiko.
        treatments.multidisciplinaryCare.description: Ärztliche, therapeutische und
          psychologische Fachleute behandeln nach einem Plan, oft einige Wochen.
        treatments.multidisciplinaryCare.question: Kennt das Team unruhige Beine, und wer
          führt es?
        treatments.multidisciplinaryCare.title: Ein Team, das zusammenarbeitet
        treatments.nearInfrared.aan2016: Stufe C
        treatments.nearInfrared.across: Für den Rücken ist nichts bekannt.
        treatments.nearInfrared.costs: Einige halbe Stunden in der Woche, in einer Praxis.
          Oft selbst zu zahlen. Warme Haut.
        treatments.nearInfrared.description: Kissen an den Unterschenkeln strahlen
          unsichtbares Licht aus.
        treatments.nearInfrared.legs: Kleine Studien; ihre Zahlen wurden nicht geprüft.
        treatments.nearInfrared.title: Nahinfrarotlicht
        treatments.nerveStimulation.aasm2025: beidseitig, hohe Frequenz; mittlere
          Sicherheit
        treatments.nerveStimulation.across: Es ist kein Medikament und macht darum nicht
          zusätzlich müde.
        treatments.nerveStimulation.costs: Eine halbe Stunde, wenn die Beine beginnen. Das
          Gerät ist teuer und wird verschrieben. Kribbeln.
        treatments.nerveStimulation.description: Ein Gerät unter jedem Knie gibt vor dem
          Schlafen milde Impulse an einen Nerv.
        treatments.nerveStimulation.legs: 37 Menschen, je 14 Nächte: −6,81 Punkte gegen
          −3,38 mit einem Scheingerät; 66 % gegen 17 % nannten es besser.
        treatments.nerveStimulation.question: Gibt es das Gerät hier, und wer bezahlt es?
        treatments.nerveStimulation.title: Nervenstimulation an den Beinen
        treatments.note.ironFirst: Eisen wird zuerst aufgefüllt
        treatments.note.levelB: Stufe B
        treatments.note.lowQuality: eigens genannt; Belege niedriger Güte
        treatments.note.moderateQuality: Belege mittlerer Güte
        treatments.pneumaticCompression.across: Für den Rücken ist nichts bekannt. Eine
          Stunde Sitzen kann ihm schwerfallen.
        treatments.pneumaticCompression.costs: Eine Stunde vor der schlimmen Zeit. Das
          Gerät ist teuer; fragen Sie nach einer Leihe. Druckstellen.
        treatments.pneumaticCompression.description: Manschetten um die Beine füllen sich
          etwa eine Stunde lang mit Luft und lassen wieder nach.
        treatments.pneumaticCompression.legs: Eine kleine Studie gegen ein Scheingerät;
          ihre Zahlen wurden nicht geprüft.
        treatments.pneumaticCompression.title: Luftdruckmanschetten
        treatments.tensTractionBelts.across: Geld und Zeit, die bei Bewegung besser
          angelegt sind.
        treatments.tensTractionBelts.costs: Wenig Zeit. Die Geräte kosten Geld. Sehr wenig
          Risiko.
        treatments.tensTractionBelts.description: Milde Ströme auf der Haut (TENS), Zug an
          der Wirbelsäule oder ein Gurt darum.
        treatments.tensTractionBelts.legs: Nur Zug mit gestrecktem Bein wurde untersucht,
          in einer kleinen Studie.
        treatments.tensTractionBelts.title: Reizstrom, Streckung und Gurte
        treatments.tensTractionBelts.who2023: TENS, Streckung, Stützen und Gurte nicht als
          Routine
        treatments.vibration.across: Kann dem Schlaf helfen. Für den Rücken ist nichts
          bekannt.
        treatments.vibration.costs: Eine halbe Stunde vor dem Schlafen. Das Kissen kostet
          Geld. Sehr wenig Risiko.
        treatments.vibration.description: Ein Kissen oder eine Platte, die unter den Beinen
          sanft schwingt.
        treatments.vibration.legs: Eine Übersicht von 2019: keine Wirkung auf die Schwere,
          besserer Schlaf; zusammengefasst 2025: SMD −1,09 (−2,45 bis −0,27, so gedruckt).
        treatments.vibration.title: Vibration
        """
}
