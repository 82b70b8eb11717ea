// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Laboratory results: rules, findings, iron and what is not tested.
    static let germanLabs: String = germanIron + germanIronGuide + germanTests

    private static let germanTests = """
        labs.anaemia.says: {result}. Das ist niedrig (Blutarmut). Bitte fragen Sie Ihre Ärztin oder
          Ihren Arzt, was dahintersteckt, mit Ferritin und Transferrinsättigung; wenig Eisen kann
          unruhige Beine schlimmer machen.
        labs.anaemia.severe: {result}. Das ist sehr niedrig (Blutarmut). Bitte lassen Sie in den
          nächsten Tagen ärztlich danach sehen, früher, wenn Ihnen schwach wird oder die Luft
          knapp ist.
        labs.anaemia.statement: Hämoglobin unter 13 g/dl bei Männern, 12 g/dl bei Frauen und 11 g/dl
          in der Schwangerschaft ist eine Anämie (WHO); unter 8 g/dl sieht erst eine Ärztin oder ein
          Arzt danach, bevor anderes geplant wird. Ist das Geschlecht nicht bekannt, zählt die
          niedrigste Grenze, die in Frage kommt.
        labs.diabetesRange.between: {signs}. Das liegt zwischen dem Üblichen und dem Bereich eines
          Diabetes. Bitte fragen Sie beim nächsten Termin, was helfen würde; mehr Bewegung hilft
          auch Beinen und Rücken.
        labs.diabetesRange.known: {signs}. Sie haben angegeben, dass ein Diabetes bekannt ist. Hoher
          Zucker kann den Nerven der Beine schaden, darum steht es hier.
        labs.diabetesRange.says: {signs}. Das liegt in dem Bereich, in dem an Diabetes gedacht wird.
          Bitte lassen Sie ärztlich danach sehen; hoher Zucker kann den Nerven der Beine schaden.
        labs.diabetesRange.statement: HbA1c ab 6,5 % (48 mmol/mol) oder Glukose nüchtern ab
          126 mg/dl (7,0 mmol/l) liegt im Bereich eines Diabetes, HbA1c ab 5,7 % dazwischen.
          Diabetes ist bei unruhigen Beinen häufiger (OR 1,54) und kann Nerven schaden. Ist er
          schon bekannt, wird es nur vermerkt.
        labs.impossibleValue.says: {signs}. Das kann kaum stimmen und wurde darum nicht verwendet.
          Bitte vergleichen Sie Zahl und Einheit mit dem Befund, und fragen Sie in der Praxis nach,
          wenn es wirklich so dasteht.
        labs.impossibleValue.statement: Ein Ergebnis jenseits weiter Grenzen seines Tests kann kaum
          stimmen; es wird nachgefragt und in keiner anderen Regel verwendet. Die Grenzen sind
          unsere eigenen.
        labs.impossibleValue.unit: {signs}. Das kann kaum stimmen und wurde darum nicht verwendet.
          In {unit} wäre die Zahl üblich. Bitte vergleichen Sie Zahl und Einheit mit dem Befund.
        labs.inflammation.says: {signs}. Das ist ein Zeichen für eine Entzündung irgendwo im Körper.
          Bitte fragen Sie nach der Ursache. Solange sie dauert, kann Ferritin zu hoch aussehen.
        labs.inflammation.statement: CRP über 5 mg/l: Eine Entzündung hebt das Ferritin, darum
          schließt ein normales wenig Eisen nicht aus; eine Transferrinsättigung unter 20 % zählt
          dann mehr. Bei Rückenschmerz wird an Infektion und entzündete Wirbelsäule gedacht.
        labs.kidneyFunction.low: Ihre Nieren filtern etwa {rate} ml in der Minute (eGFR), weniger
          als üblich. Bitte fragen Sie beim nächsten Termin, ob alle Dosen passen, auch die von
          Tabletten ohne Rezept.
        labs.kidneyFunction.says: Ihre Nieren filtern etwa {rate} ml in der Minute (eGFR). Einige
          Mittel für Beine und Rücken hängen von dieser Zahl ab.
        labs.kidneyFunction.statement: Die Filterleistung der Nieren (eGFR) wird übernommen oder aus
          Kreatinin, Alter und Geschlecht nach CKD-EPI 2021 berechnet, ohne Größe für die Herkunft.
          Unter 60 wird sie beim nächsten Termin angesprochen, unter 30 vor der nächsten Dosis.
          Dosen in Fachinformationen richten sich nach der Kreatinin-Clearance, einer anderen Zahl.
        labs.kidneyFunction.veryLow: Ihre Nieren filtern etwa {rate} ml in der Minute (eGFR), viel
          weniger als üblich. Bitte lassen Sie vor dem nächsten Rezept jede Dosis ärztlich oder in
          der Apotheke prüfen. Bitte ändern Sie kein Mittel allein.
        labs.lowFolate.says: {signs}. Das ist niedrig. Bitte fragen Sie, ob es behandelt werden
          sollte, und lassen Sie auch Vitamin B12 mit ansehen.
        labs.lowFolate.statement: Folat im Serum unter 4 ng/ml (9 nmol/l) wird angesprochen; manche
          Labore ziehen die Grenze bei 3. Zu unruhigen Beinen gibt es wenige Daten.
        labs.lowMagnesium.says: {signs}. Das ist niedrig. Bitte fragen Sie nach dem Grund und ob es
          behandelt werden sollte. Dass Magnesium bei unruhigen Beinen hilft, ist nicht bewiesen.
        labs.lowMagnesium.statement: Magnesium unter dem Bereich des Labors, oder unter 1,7 mg/dl
          (0,70 mmol/l), wenn keiner angegeben ist, wird angesprochen. Es sagt wenig über die
          Speicher, und ein Nutzen bei unruhigen Beinen ist nicht bewiesen. Säureblocker und
          Entwässerungsmittel senken es.
        labs.lowPhosphate.border: {signs}. Das ist etwas niedrig. Bitte fragen Sie beim nächsten
          Termin, ob es wiederholt werden sollte, vor allem nach einer Eiseninfusion.
        labs.lowPhosphate.says: {signs}. Das ist niedrig. Wenig Phosphat kann Knochen schmerzen
          lassen und Muskeln schwächen, und eine Art der Eiseninfusion kann es auslösen. Bitte
          lassen Sie bald ärztlich danach sehen, vor jeder weiteren Infusion.
        labs.lowPhosphate.statement: Phosphat unter 2,0 mg/dl (0,65 mmol/l) gehört vor der nächsten
          Eiseninfusion ärztlich beurteilt; von dort bis 2,5 mg/dl, oder bis zur unteren Grenze des
          Labors, wird es beim nächsten Termin angesprochen. Eisencarboxymaltose kann es auslösen.
        labs.lowVitaminB12.says: {signs}. Das ist niedrig. Wenig B12 kann Nerven schaden und Beine
          kribbeln lassen. Bitte fragen Sie nach der Ursache und der Behandlung.
        labs.lowVitaminB12.statement: Vitamin B12 unter 200 pg/ml ist niedrig, 200 bis 300 pg/ml
          unklar; Methylmalonsäure klärt es. NICE zieht die Grenzen bei 180 und 350. Wenig B12
          schadet Nerven und kann anderen Beinleiden gleichen.
        labs.lowVitaminB12.unclear: {signs}. Das ist weder klar niedrig noch klar genug. Bitte
          fragen Sie, ob ein zweiter Test, die Methylmalonsäure, helfen würde.
        labs.lowVitaminD.says: {signs}. Viele nennen das niedrig, doch über die Grenze sind sich
          Fachleute nicht einig. Bitte fragen Sie, ob es für die Knochen behandelt werden sollte;
          eine bewiesene Behandlung für Beine oder Rücken ist es nicht.
        labs.lowVitaminD.statement: Vitamin D (25-OH) unter 20 ng/ml (50 nmol/l) wird angesprochen.
          Die Quellen sind uneins: Das IOM zieht Grenzen bei 12 und 20, die Endocrine Society 2024
          keine, ältere Empfehlungen zogen 30. Eine Studie mit Vitamin D half unruhigen Beinen
          nicht.
        labs.notTested.back.name: Ein Bluttest bei gewöhnlichem Rückenschmerz
        labs.notTested.back.why: Kein Labortest zeigt, warum ein gewöhnlicher Rücken schmerzt. Tests
          haben einen Grund: ein Warnzeichen, taube Füße, unruhige Beine oder die Sicherheit eines
          Mittels.
        labs.notTested.cortisol.name: Kortisol
        labs.notTested.cortisol.why: Eine Studie fand nachts mehr Kortisol bei unruhigen Beinen,
          eine andere fand, dass seine Gabe die Beine erleichterte. Beides weist in
          entgegengesetzte Richtungen; ein Wert würde niemandem sagen, was zu tun ist.
        labs.notTested.dopamine.name: Dopamin (Botenstoff)
        labs.notTested.dopamine.why: Dopamin wirkt im Gehirn. Kein Blut- oder Urintest zeigt, was es
          dort tut.
        labs.notTested.statement: Kortisol und Dopamin werden bei unruhigen Beinen nicht getestet:
          Das nächtliche Kortisol im Urin war in einer Studie höher, abendliches Hydrokortison
          erleichterte die Beine in einer anderen, und kein Bluttest zeigt das Dopamin im Gehirn.
        labs.phosphateAfterInfusion.says: Sie haben angegeben: {signs}. Diese Eiseninfusion kann das
          Phosphat im Blut senken, und das kann Knochen schmerzen lassen. Bitte lassen Sie bald
          Phosphat messen, vor jeder weiteren Infusion.
        labs.phosphateAfterInfusion.statement: Rückenschmerz oder schmerzende Beine, die in den
          sechs Monaten nach Eisencarboxymaltose begannen: Erst wird Phosphat gemessen, dann von
          einem schlechten Rücken gesprochen. US-Fachinformationen tragen seit August 2026 einen
          umrandeten Warnhinweis.
        labs.phosphateBeforeRepeat.says: Sie haben {medicine} zweimal in drei Monaten angegeben und
          keinen Phosphatwert dazwischen. Bitte fragen Sie, ob Phosphat geprüft wurde; nach dieser
          Infusion kann es fallen.
        labs.phosphateBeforeRepeat.statement: Vor jeder Behandlung mit Eisencarboxymaltose innerhalb
          von drei Monaten nach einer anderen wird Phosphat geprüft und ein niedriges zuerst
          ausgeglichen (US-Fachinformationen, August 2026). Infusionen im Abstand von bis zu 14
          Tagen zählen als eine Behandlung.
        labs.number: {value}
        labs.result: {test} {result}
        labs.resultOn: {test} {result} am {on}
        labs.value: {value} {unit}
        labs.thyroid.says: {signs}. Das liegt außerhalb des üblichen Bereichs. Die Schilddrüse kann
          Beine unruhig und Nächte schlecht machen. Bitte lassen Sie ärztlich danach sehen.
        labs.thyroid.statement: TSH außerhalb des Bereichs des Labors, oder außerhalb von
          0,4–4,0 mU/l, wenn keiner angegeben ist, wird angesprochen: Eine Über- oder
          Unterfunktion kann unruhigen Beinen gleichen, und zu viel Levothyroxin soll sie
          verschlimmern.
        labs.unknownUnit.says: {signs}. Diese Einheit ist für diesen Test nicht bekannt, darum wurde
          das Ergebnis nicht verwendet. Bitte sehen Sie noch einmal auf den Befund; üblich ist
          {unit}.
        labs.unknownUnit.statement: Bei einem Ergebnis in einer unbekannten Einheit, oder einer, die
          nicht zum Test gehört, wird nachgefragt; es wird in keiner anderen Regel verwendet.
          Stoffmengen werden über die molare Masse in Massen umgerechnet, HbA1c über die Gleichung
          von IFCC und NGSP.
        method.labs: Laborwerte

        """

    private static let germanIronGuide = """
        labs.guide.afterInfusion: Nach einer Infusion: nicht vor {weeks} Wochen, weil Ferritin bis
          dahin falsch hoch ist.
        labs.guide.afterTablets: Mit Eisentabletten: nach etwa drei Monaten.
        labs.guide.dialysis: Bei Dialyse: Ferritin unter {ferritin} ng/ml zusammen mit einer
          Transferrinsättigung unter {saturation} %.
        labs.guide.infusion: Ferritin über {low} und bis {high} ng/ml: Nur eine Infusion kommt in
          Frage.
        labs.guide.morning: Lassen Sie das Blut am Morgen abnehmen, nüchtern, wenn es geht.
        labs.guide.normal: „Normal“ auf dem Laborbefund meint Blutarmut. Für unruhige Beine liegen
          die Grenzen höher.
        labs.guide.offIron: Mindestens {hours} Stunden davor kein Eisen; manche Praxen bitten um
          {cautious}. Ist Eisen verordnet, fragen Sie, ob Sie diese Gabe auslassen dürfen.
        labs.guide.phosphate: Nach Eisencarboxymaltose: Wenn Knochen, Rücken oder Füße zu schmerzen
          beginnen, fragen Sie nach Phosphat, und immer vor einer zweiten Behandlung binnen drei
          Monaten.
        labs.guide.regularly: Sonst ein- bis zweimal im Jahr, und wenn die Beine schlimmer werden.
        labs.guide.stop: Transferrinsättigung über {saturation} % oder Ferritin über {ferritin}
          ng/ml: kein weiteres Eisen, bevor ärztlich klar ist, warum.
        labs.guide.together: Lassen Sie Ferritin, Eisen, Eisenbindungskapazität und CRP aus einem
          Röhrchen bestimmen: Bei einem CRP über {crp} mg/l sieht Ferritin zu hoch aus.
        labs.guide.treat: Ferritin bis {ferritin} ng/ml (µg/l) oder Transferrinsättigung unter
          {saturation} %: ein Grund, nach Eisen zum Einnehmen oder als Infusion zu fragen.

        """

    private static let germanIron = """
        labs.ironDialysis.says: {results}. Bei Dialyse sind diese Werte mit unruhigen Beinen ein
          Grund, über Eisen in die Vene zu sprechen. Bitte fragen Sie Ihr Dialyseteam.
        labs.ironDialysis.statement: Unruhige Beine bei Dialyse: Bei Ferritin unter 200 ng/ml und
          Transferrinsättigung unter 20 % wird Eisensaccharose in die Vene vorgeschlagen
          (eingeschränkte Empfehlung). Die Grenzen für andere Erwachsene gelten dann nicht.
        labs.ironEmpty.says: {results}. Die Eisenspeicher sehen fast leer aus. Bitte fragen Sie, wo
          das Eisen bleibt und wie es am besten ersetzt wird. Bitte beginnen Sie nicht allein mit
          Eisen.
        labs.ironEmpty.statement: Ferritin unter 15 ng/ml bedeutet bei allen leere Eisenspeicher.
          Bei Männern und Frauen nach den Wechseljahren werden Magen und Darm angesehen; nach
          Regelblutung, Blutspende, Ernährung, Säureblockern und NSAR wird gefragt.
        labs.ironEnough.says: {results}. Für unruhige Beine ist bei diesen Werten mehr Eisen nicht
          üblich. Ein- bis zweimal im Jahr, oder wenn die Beine schlimmer werden, lohnt es sich,
          sie zu wiederholen.
        labs.ironEnough.statement: Ferritin über 100 ng/ml mit einer Transferrinsättigung von
          20–45 % und ohne Zeichen einer Entzündung: Eisen ist nicht üblich. Studien mit
          Eisencarboxymaltose reichten bis zu einem Ferritin von 300.
        labs.ironIntravenousOnly.says: {results}. Zwischen 75 und 100 bringen Eisentabletten wenig,
          weil der Körper wenig aufnimmt. Wenn die Beine Sie plagen, fragen Sie bitte, ob ein
          Gespräch über eine Eiseninfusion lohnt.
        labs.ironIntravenousOnly.statement: Unruhige Beine bei Erwachsenen: Bei Ferritin über 75 und
          bis 100 ng/ml und einer Transferrinsättigung, die nicht unter 20 % liegt, kommt nur Eisen
          in die Vene in Frage, weil über den Mund wenig aufgenommen wird.
        labs.ironNotJudgeable.says: {results}. Für unruhige Beine lässt sich das nicht beurteilen:
          {reasons}. Bitte fragen Sie nach Ferritin, Transferrinsättigung und CRP aus einer
          Blutabnahme am Morgen, ohne Eisen in den 24 Stunden davor.
        labs.ironNotJudgeable.statement: Ein Eisenwert wird nicht beurteilt, wenn weniger als 24
          Stunden davor Eisen genommen wurde, wenn er mittags oder später abgenommen wurde, weniger
          als acht Wochen nach oder vor einer Eiseninfusion, wenn er über sechs Monate alt ist,
          oder, bei Ferritin über 75 ng/ml, mit einem CRP über 5 mg/l binnen einer Woche. Eine
          Sättigung unter 20 % zählt auch bei Entzündung.
        labs.ironStop.named: Eine Ärztin oder ein Arzt hat eine Hämochromatose genannt (der Körper
          speichert zu viel Eisen). Das spricht gegen Eisen, auch wenn die Beine unruhig sind. Wenn
          bei Ihnen Eisen ansteht, fragen Sie bitte vor der nächsten Gabe.
        labs.ironStop.says: {results}. Das spricht gegen mehr Eisen, bis ärztlich danach gesehen
          wurde: Zu viel Eisen, die Leber oder eine Entzündung können dahinterstecken. Wenn bei
          Ihnen Eisen ansteht, fragen Sie bitte vor der nächsten Gabe.
        labs.ironStop.statement: Transferrinsättigung über 45 %, Ferritin über 300 ng/ml oder eine
          Hämochromatose: kein weiteres Eisen, bevor die Ursache bekannt ist; zu denken ist an
          Eisenüberladung, Leber und Entzündung.
        labs.ironTreat.cause: {results}. Die Eisenspeicher sehen fast leer aus. Bitte fragen Sie
          bald, wo das Eisen bleibt: Bei Männern, und bei Frauen nach den Wechseljahren, werden
          zuerst Magen und Darm angesehen. Bitte fragen Sie auch, ob Eisen zum Einnehmen oder als
          Infusion für Sie passt.
        labs.ironTreat.normal: {results}. Das Labor nennt das normal, doch für unruhige Beine ist
          sein Bereich nicht die Grenze: Sie liegt bei Ferritin 75 oder Transferrinsättigung 20 %.
          Bitte fragen Sie, ob Eisen zum Einnehmen oder als Infusion für Sie passt und warum es
          niedrig ist. Bitte beginnen Sie nicht allein mit Eisen.
        labs.ironTreat.says: {results}. Für unruhige Beine ist das niedrig: Die Grenze liegt bei
          Ferritin 75 oder Transferrinsättigung 20 %. Bitte fragen Sie, ob Eisen zum Einnehmen oder
          als Infusion für Sie passt und warum es niedrig ist. Bitte beginnen Sie nicht allein mit
          Eisen.
        labs.ironTreat.statement: Unruhige Beine bei Erwachsenen: Ferritin bis 75 ng/ml (µg/l) oder
          Transferrinsättigung unter 20 %, morgens und 24 Stunden ohne Eisen abgenommen, ist ein
          Grund, an Eisen zum Einnehmen oder in die Vene zu denken, was immer der Bereich des
          Labors sagt. Nach der Ursache eines niedrigen Wertes wird gesucht.
        labs.spoiler.afternoon: das Blut wurde nicht am Morgen abgenommen
        labs.spoiler.inflammation: ein Zeichen für Entzündung (CRP) war erhöht
        labs.spoiler.infusion: weniger als acht Wochen davor kam Eisen in die Vene
        labs.spoiler.ironJustTaken: weniger als 24 Stunden davor wurde Eisen genommen
        labs.spoiler.old: der Wert ist über sechs Monate alt

        """
}
