// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Treatments: procedures.
    static let germanTreatmentsProcedures: String = """
        treatments.basivertebralAblation.across: Für die Beine ist nichts bekannt.
        treatments.basivertebralAblation.back: Studien sollen günstig ausfallen, die
          meisten von Herstellern bezahlt; sie wurden nicht geprüft.
        treatments.basivertebralAblation.costs: Ein Tag in der Klinik. Sehr teuer. Schmerz
          für Wochen; selten ein Wirbelbruch.
        treatments.basivertebralAblation.description: Eine Sonde erhitzt einen Nerv in
          einem Wirbel, dessen Endplatten auf dem Bild verändert sind.
        treatments.basivertebralAblation.question: Wer hat die Studien bezahlt, auf die Sie
          sich stützen?
        treatments.basivertebralAblation.title: Hitze an einem Nerv im Wirbel
        treatments.epiduralInjection.across: In den zwei Wochen danach sagt eine Änderung
          an den Beinen wenig. Beruhigende Mittel dazu können sie wecken.
        treatments.epiduralInjection.back: Nervenwurzelschmerz: ein kleiner Gewinn für
          kurze Zeit, keiner auf Dauer. Die BMJ-Gruppe sah wenig oder keinen gegenüber
          einer Scheinbehandlung; Schäden laut ihr: längere Schmerzen oder Steife 8,6 %,
          Durapunktion 1,4 %.
        treatments.epiduralInjection.costs: Ein Vormittag und eine Begleitung. Oft bezahlt.
          Eine wunde Stelle; selten Nervenschaden, Infektion oder Blutung.
        treatments.epiduralInjection.description: Eine Nadel bringt Kortison und ein
          Betäubungsmittel nahe an einen gereizten Nerv der Wirbelsäule.
        treatments.epiduralInjection.niceNG59: bei neuem, schwerem Ischias; nicht bei engem
          Kanal
        treatments.epiduralInjection.question: Was ist damit nach drei Monaten gewonnen,
          und was käme sonst infrage?
        treatments.epiduralInjection.title: Kortisonspritze an die Nervenwurzel
        treatments.epiduralInjection.vaDoD2022: für einen Gewinn auf Dauer; gesehen in der
          Ausgabe von 2017
        treatments.facetInjection.across: Eine Testspritze zeigt nur, woher Schmerz kommt.
          Für die Beine ist nichts bekannt.
        treatments.facetInjection.back: Wenig oder kein Gewinn gegenüber einer
          Scheinbehandlung im Vergleich von 81 Studien.
        treatments.facetInjection.costs: Ein Vormittag. Oft bezahlt. Eine wunde Stelle;
          selten Infektion oder Blutung.
        treatments.facetInjection.description: Ein Betäubungsmittel, oft mit Kortison,
          kommt in ein kleines Gelenk der Wirbelsäule.
        treatments.facetInjection.question: Ist es ein Test oder eine Behandlung?
        treatments.facetInjection.title: Spritze in ein Wirbelgelenk
        treatments.lidocaineKetamineInfusion.across: Stundenlang still zu liegen kann den
          Beinen schwerfallen.
        treatments.lidocaineKetamineInfusion.back: Für Rückenschmerz ist zu wenig bekannt;
          nur dort, wo Herz und Atmung überwacht werden.
        treatments.lidocaineKetamineInfusion.costs: Stunden in einer Klinik, mehr als
          einmal. Es kann teuer sein. Seltsame Gefühle, Blutdruck, Herz.
        treatments.lidocaineKetamineInfusion.description: Ein Mittel, das Schmerz betäubt
          oder verändert, wird unter Aufsicht in die Vene gegeben.
        treatments.lidocaineKetamineInfusion.title: Infusion mit Lidocain oder Ketamin
        treatments.lidocaineKetamineInfusion.who2023: Betäubungsmittel als Spritze
        treatments.note.axial: Spritzen bei Schmerz nur im Rücken
        treatments.note.bmj: außerhalb von Studien; Schmerz ab drei Monaten
        treatments.radiofrequency.across: Dafür still zu liegen kann den Beinen
          schwerfallen: Bitten Sie um Pausen.
        treatments.radiofrequency.back: Die BMJ-Gruppe sah wenig oder keinen Gewinn
          gegenüber einer Scheinbehandlung; 34 Schmerzgesellschaften bestreiten das.
        treatments.radiofrequency.costs: Ein Vormittag, nach ein oder zwei Tests. Es kann
          teuer sein. Bei manchen Wochen lang wund.
        treatments.radiofrequency.description: Eine Sonde erhitzt die kleinen Nerven eines
          Wirbelgelenks, damit sie keinen Schmerz melden.
        treatments.radiofrequency.niceNG59: ausgewählte Menschen, nach einer Testspritze,
          die half
        treatments.radiofrequency.question: Wie viel hat die Testspritze geholfen, und wie
          lange?
        treatments.radiofrequency.title: Hitze an Gelenknerven (Radiofrequenz)
        treatments.spinalCordStimulation.across: Mit ihm sind Nervenstimulation an den
          Beinen und manche Aufnahmen nicht mehr einfach.
        treatments.spinalCordStimulation.back: Eine Cochrane-Übersicht von 2023 soll
          wahrscheinlich keinen Nutzen gegenüber Placebo finden; sie wurde für diese
          Tabelle nicht gelesen.
        treatments.spinalCordStimulation.costs: Eine Probe, dann eine Operation. Sehr
          teuer. Infektion, verrutschte Drähte, weitere Operationen.
        treatments.spinalCordStimulation.description: Ein Gerät unter der Haut gibt Impulse
          an das Rückenmark.
        treatments.spinalCordStimulation.legs: Einzelne Berichte sollen Linderung zeigen;
          nichts wurde geprüft.
        treatments.spinalCordStimulation.question: Wie wird die Probe beurteilt, und wer
          entfernt das Gerät, wenn es nicht hilft?
        treatments.spinalCordStimulation.title: Rückenmarkstimulator
        treatments.spineSurgery.across: Nach Rückenmarksnarkose waren unruhige Beine bei
          8,7 % von 161 Menschen neu, anderswo bei keinem von 147: Eisen und Medikamente
          vorher planen.
        treatments.spineSurgery.back: Es kommt auf den Grund an; die Ergebnisse wurden für
          diese Tabelle nicht bewertet.
        treatments.spineSurgery.costs: Tage in der Klinik, Wochen der Heilung. Oft bezahlt.
          Infektion, Nervenschaden, bleibender Schmerz.
        treatments.spineSurgery.description: In einer Operation wird ein Nerv befreit, ein
          Stück Bandscheibe entfernt oder Wirbel verbunden.
        treatments.spineSurgery.legs: Bei 66 Menschen mit Nervenwurzelschmerz waren
          unruhige Beine nach der Operation seltener (68,1 % davor); wie viele wirklich
          unruhige Beine waren, ist fraglich.
        treatments.spineSurgery.niceNG59: Bandscheibenersatz und Versteifung außerhalb von
          Studien
        treatments.spineSurgery.question: Was geschieht, wenn ich warte, und ist der Pass
          für unruhige Beine bekannt?
        treatments.spineSurgery.title: Operation an der Wirbelsäule
        treatments.veinTreatment.across: Für den Rücken ist nichts bekannt.
        treatments.veinTreatment.costs: Ein Tag und wochenlang ein Strumpf. Oft zum Teil
          bezahlt. Blaue Flecken, Gerinnsel, taube Stellen.
        treatments.veinTreatment.description: Schwache Beinvenen werden verschlossen oder
          entfernt, wenn sie mit schuld sind.
        treatments.veinTreatment.legs: Ausgewählte Menschen mit schwachen Venen, laut einer
          Übersicht.
        treatments.veinTreatment.question: Hat ein Ultraschall schwache Venen gezeigt?
        treatments.veinTreatment.title: Behandlung schwacher Venen
        """
}
