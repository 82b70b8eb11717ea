// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The rules on medicines that are taken together.
    static let germanInteractions: String = """
        interactions.acetaminophenTotal.above: Das sind mehr als 4.000 mg, was der Leber schaden
          kann. Bitte fragen Sie vor der nächsten Dosis in der Apotheke oder Praxis nach.
        interactions.acetaminophenTotal.aboveLiver: Bei einer Lebererkrankung oder täglichem
          Alkohol nennen Quellen 2.000 mg als Höchstmenge. Bitte fragen Sie vor der nächsten Dosis
          in der Apotheke oder Praxis nach.
        interactions.acetaminophenTotal.aboveLong: Ab 60 Jahren oder über Wochen nennen manche
          Quellen 3.000 mg als Höchstmenge. Bitte fragen Sie beim nächsten Besuch, ob diese Menge
          richtig ist.
        interactions.acetaminophenTotal.atLeast: Die Präparate ergeben zusammen mindestens
          {number} mg Paracetamol am Tag; bei einem davon ist die Menge nicht bekannt.
        interactions.acetaminophenTotal.know: Auch viele Mittel gegen Erkältung oder für den
          Schlaf enthalten es. Die Packung oder die Apotheke geben Auskunft, bevor eines dazukommt.
        interactions.acetaminophenTotal.statement: Paracetamol aus allen Präparaten: Über 4.000 mg
          am Tag, oder über 2.000 mg bei einer Lebererkrankung oder sieben und mehr alkoholischen
          Getränken in der Woche, muss eine Fachperson darauf sehen; über 3.000 mg ab 60 Jahren oder
          nach vier Wochen ist es etwas für den nächsten Besuch. Quellen nennen für diese Gruppen 4
          g, 3 g und 2 g (manche 2–3 g).
        interactions.acetaminophenTotal.sum: Alle Präparate zusammen ergeben {number} mg
          Paracetamol am Tag.
        interactions.allergyMatch.alert: Eine schlechte Reaktion auf {allergy} ist vermerkt, und
          dies steht auf der Liste: {medicines}. Bitte fragen Sie vor der nächsten Dosis in der
          Apotheke oder Praxis, ob das zusammengehört.
        interactions.allergyMatch.ask: Unruhe nach {allergy} ist vermerkt. Dies wirkt auf ähnliche
          Weise: {medicines}. Bitte sagen Sie es beim nächsten Besuch der Person, die es
          verschreibt.
        interactions.allergyMatch.statement: Eine Allergie oder schlechte Reaktion auf denselben
          Wirkstoff, bei NSAR und Acetylsalicylsäure auf dieselbe Gruppe, muss vor der nächsten
          Dosis eine Fachperson ansehen. Nach Unruhe durch einen Dopaminblocker wird bei den anderen
          nachgefragt.
        interactions.antacidGabapentin.ask: Magnesium oder Aluminium kann die Aufnahme von
          Gabapentin hemmen: {signs}. Bitte fragen Sie in der Apotheke nach zwei Stunden Abstand.
        interactions.antacidGabapentin.statement: Ein Antazidum mit Magnesium oder Aluminium senkt
          die Aufnahme von Gabapentin um etwa ein Fünftel: zwei Stunden Abstand. Still, wenn die
          angegebenen Uhrzeiten so weit auseinanderliegen.
        interactions.antiplateletBeforeInjection.says: Die Spritze ist für den {date} geplant,
          und dies kann zu Blutungen führen: {signs}. Bitte sagen Sie es vor diesem Tag der Praxis,
          die spritzt, und fragen Sie, was zu tun ist. Bitte ändern Sie es nicht allein.
        interactions.antiplateletBeforeInjection.ask: Die Spritze ist für den {date} geplant.
          Bitte fragen Sie die Praxis, die spritzt, ob das Schmerzmittel dafür wichtig ist: {signs}.
        interactions.antiplateletBeforeInjection.statement: Vor einer geplanten Spritze muss die
          Praxis jedes Antikoagulans und jeden Plättchenhemmer kennen, auch Dipyridamol; nach einem
          NSAR wird gefragt. Vergangene Tage sind still.
        interactions.asNeededCounts: Was nur bei Bedarf genommen wird, ist voll mitgezählt.
        interactions.driving.alert: Sie haben genannt: {signs}. Bitte fahren Sie nicht selbst, und
          sprechen Sie vor der nächsten Dosis mit der Person, die verschreibt. Bitte ändern Sie kein
          Medikament allein.
        interactions.driving.know: In den letzten vier Wochen neu oder erhöht, und es kann müde
          machen: {signs}. Bitte seien Sie vorsichtig am Steuer und an Maschinen, bis klar ist, wie
          es wirkt, und fragen Sie in der Praxis oder Apotheke, wann Fahren sicher ist.
        interactions.driving.statement: Einschlafen ohne Vorwarnung: nicht fahren, bis eine
          Fachperson darauf gesehen hat. Ein dämpfendes Medikament oder ein Dopaminagonist, in den
          letzten 28 Tagen begonnen oder erhöht: Vorsicht; bei einem Dopaminagonisten oder zwei
          dämpfenden Medikamenten für den nächsten Besuch.
        interactions.gabapentinoidKidneyDose.above: {signs}: {amount} mg am Tag. Bei einem
          Nierenwert von {clearance} nennt die Fachinformation {most} mg als Höchstmenge, weil es
          über die Nieren ausgeschieden wird. Bitte fragen Sie vor der nächsten Dosis in der Praxis
          oder Apotheke. Bitte ändern Sie es nicht allein.
        interactions.gabapentinoidKidneyDose.aboveDialysis: {signs}: {amount} mg am Tag. Bei
          Dialyse ist viel weniger üblich, höchstens etwa {most} mg. Bitte fragen Sie vor der
          nächsten Dosis das Dialyseteam oder die Apotheke. Bitte ändern Sie es nicht allein.
        interactions.gabapentinoidKidneyDose.aboveUK: {signs}: {amount} mg am Tag. Bei einem
          Nierenwert von {clearance} nennt die britische Tabelle {most} mg als Höchstmenge; die
          Fachinformation der USA erlaubt mehr. Bitte fragen Sie beim nächsten Besuch, was passt.
        interactions.gabapentinoidKidneyDose.check: {signs}: Es wird über die Nieren
          ausgeschieden, also hängt die Dosis davon ab, wie gut sie arbeiten. Bitte fragen Sie beim
          nächsten Besuch, ob sie zum neuesten Nierenwert passt.
        interactions.gabapentinoidKidneyDose.statement: Höchstmenge am Tag nach
          Kreatinin-Clearance in ml/min. Gabapentin, Fachinformation der USA: ab 60 3.600 mg, 30–59
          1.400, 15–29 700, bei 15 300 und darunter anteilig; Vereinigtes Königreich: ab 80 3.600,
          50–79 1.800, 30–49 900, 15–29 600, darunter 300. Pregabalin: 30–59 300, 15–29 150,
          darunter 75. Bei Dialyse 300 und 75. Über der Angabe der USA muss eine Fachperson darauf
          sehen; nur über der britischen Tabelle ist es etwas für den nächsten Besuch.
          Gabapentin-Enacarbil ist ein anderes Präparat.
        interactions.ironSpacing.ask: Eisen und diese Mittel hemmen zur selben Stunde gegenseitig
          ihre Aufnahme: {signs}. Bitte fragen Sie in der Apotheke, wie viele Stunden Abstand nötig
          sind.
        interactions.ironSpacing.statement: Eisen zum Einnehmen und Levothyroxin, Levodopa,
          Chinolon-Antibiotika, Kalzium, Magnesium oder Antazida hemmen gegenseitig ihre Aufnahme:
          Stunden Abstand. Still, wenn die angegebenen Uhrzeiten vier oder mehr Stunden
          auseinanderliegen.
        interactions.naloxoneTalk.ask: Naloxon ist ein Spray, das ein Leben retten kann, wenn ein
          Opioid zu stark wirkt. Hier gibt es Gründe, darüber zu sprechen: {signs}. Bitte fragen Sie
          in der Praxis oder Apotheke, ob es im Haus sein sollte und wer es geben würde.
        interactions.naloxoneTalk.statement: Ein Opioid mit 50 MME am Tag oder mehr, mit einem
          Benzodiazepin, Schlafapnoe, Problemen mit Alkohol oder Drogen, einer Nieren- oder
          Lebererkrankung oder ab 65 Jahren ist ein Grund, Naloxon anzubieten (CDC 2022); ein
          Gabapentinoid oder ein anderes dämpfendes Medikament ist unser eigener Zusatz. Nicht, wenn
          Naloxon auf der Liste steht.
        interactions.nsaidAnticoagulant.alert: Ein Blutverdünner und ein Schmerzmittel dieser Art
          können zusammen zu Blutungen führen: {signs}. Bitte fragen Sie vor der nächsten Dosis in
          der Praxis oder Apotheke. Bei schwarzem Stuhl oder Blut brauchen Sie sofort Hilfe.
        interactions.nsaidAnticoagulant.ask: Diese beiden machen eine Magenblutung
          wahrscheinlicher: {signs}. Bitte fragen Sie beim nächsten Besuch, ob beide zusammen
          gemeint sind und ob der Magen Schutz braucht.
        interactions.nsaidAnticoagulant.statement: Ein NSAR, Acetylsalicylsäure in jeder Dosis
          mitgezählt, mit einem Antikoagulans oder nach einem Magengeschwür oder einer Blutung muss
          eine Fachperson ansehen; mit einem anderen Mittel gegen Gerinnsel ist es etwas für den
          nächsten Besuch. Ein Gel oder Pflaster zählt eine Stufe niedriger.
        interactions.nsaidAnticoagulant.ulcer: Nach einem Magengeschwür oder einer Blutung kann
          ein Schmerzmittel dieser Art sie zurückbringen: {signs}. Bitte fragen Sie vor der nächsten
          Dosis in der Praxis oder Apotheke. Bei schwarzem Stuhl oder Blut brauchen Sie sofort
          Hilfe.
        interactions.nsaidKidney.alert: Ein Schmerzmittel dieser Art kann Nieren schaden, die
          schon schwach sind: {signs}. Bitte fragen Sie vor der nächsten Dosis in der Praxis oder
          Apotheke.
        interactions.nsaidKidney.ask: Die Nieren filtern weniger als üblich, und ein Schmerzmittel
          dieser Art kann sie auf Dauer belasten: {signs}. Bitte fragen Sie beim nächsten Besuch,
          wie oft es genommen werden darf.
        interactions.nsaidKidney.statement: Ein NSAR bei einer Nierenerkrankung, Dialyse oder
          einer Filterleistung unter 30 ml/min muss eine Fachperson ansehen; unter 60 ist längere
          Einnahme zu meiden. Ein Gel oder Pflaster und Acetylsalicylsäure bis 325 mg am Tag zählen
          eine Stufe niedriger.
        interactions.nsaidSerotonergicBleeding.alert: Zusammen machen diese eine Magenblutung
          wahrscheinlicher: {signs}. Bitte fragen Sie vor der nächsten Dosis in der Praxis oder
          Apotheke, ob der Magen Schutz braucht. Bitte ändern Sie sie nicht allein.
        interactions.nsaidSerotonergicBleeding.ask: Diese beiden zusammen machen eine Magenblutung
          etwas wahrscheinlicher: {signs}. Bitte fragen Sie beim nächsten Besuch, ob der Magen
          Schutz braucht.
        interactions.nsaidSerotonergicBleeding.statement: Ein NSAR, Acetylsalicylsäure in jeder
          Dosis mitgezählt, mit einem SSRI oder SNRI macht eine Magenblutung wahrscheinlicher, mehr
          noch ab 65 Jahren, nach einem Geschwür, mit Kortison oder einem Blutverdünner: dann muss
          eine Fachperson darauf sehen, sonst ist es etwas für den nächsten Besuch.
        interactions.opioidAlcohol.alert: Alkohol verstärkt ein Opioid, auch in der Wirkung auf
          die Atmung: {signs}. Bitte fragen Sie dazu vor der nächsten Dosis oder dem nächsten Glas
          in der Praxis oder Apotheke.
        interactions.opioidAlcohol.statement: Alkohol, in jeder Menge, zusammen mit einem Opioid
          kann die Atmung dämpfen.
        interactions.opioidBenzodiazepine.alert: Ein Opioid und ein Beruhigungsmittel zusammen
          können die Atmung gefährlich dämpfen: {signs}. Bitte fragen Sie vor der nächsten Dosis in
          der Praxis oder Apotheke, ob beide zusammen gemeint sind. Bitte ändern Sie sie nicht
          allein.
        interactions.opioidBenzodiazepine.statement: Ein Opioid zusammen mit einem Benzodiazepin
          kann die Atmung zum Stillstand bringen: Warnhinweis der FDA seit 2016, ab 65 Jahren zu
          meiden.
        interactions.opioidDailyTotal.atLeast: Die Opioide auf der Liste ergeben mindestens
          {number} Morphineinheiten (MME) am Tag. Nicht in dieser Summe: {missing}.
        interactions.opioidDailyTotal.high: Das sind 90 oder mehr; dort ist das Risiko einer
          schwachen Atmung hoch. Bitte lassen Sie es vor dem nächsten Rezept in der Praxis ansehen.
          Bitte ändern Sie es nicht allein.
        interactions.opioidDailyTotal.know: Diese Zahl ist für das Gespräch in der Praxis. Sie
          taugt nicht dazu, von einem Opioid auf ein anderes zu wechseln.
        interactions.opioidDailyTotal.statement: Alle Opioide in Morphin-Milligramm-Äquivalenten
          am Tag, Faktoren der CDC 2022: Codein 0,15, Fentanylpflaster 2,4 je Mikrogramm pro Stunde,
          Hydrocodon 1, Hydromorphon 5, Methadon 4,7, Morphin 1, Oxycodon 1,5, Oxymorphon 3,
          Tapentadol 0,4, Tramadol 0,2. Buprenorphin zählt nicht; andere Opioide haben keinen
          Faktor. Bedarfsdosen zählen voll. Ab 50 muss eine Fachperson darauf sehen; 90 wird
          genannt. Nicht zum Umrechnen.
        interactions.opioidDailyTotal.sum: Alle Opioide auf der Liste ergeben zusammen {number}
          Morphineinheiten (MME) am Tag.
        interactions.opioidDailyTotal.watch: Ab 50 wächst das Risiko einer schwachen Atmung. Bitte
          lassen Sie es vor dem nächsten Rezept in der Praxis ansehen. Bitte ändern Sie es nicht
          allein.
        interactions.opioidGabapentinoid.alert: Diese beiden zusammen können die Atmung langsam
          oder flach machen, vor allem im Schlaf: {signs}. Bitte fragen Sie vor der nächsten Dosis
          in der Praxis oder Apotheke, ob beide zusammen gemeint sind. Bitte ändern Sie sie nicht
          allein.
        interactions.opioidGabapentinoid.statement: Ein Opioid zusammen mit Gabapentin oder
          Pregabalin kann die Atmung dämpfen (Odds für einen Tod durch Opioide 1,49; ab 900 mg
          Gabapentin am Tag etwa 1,6). Mehr noch bei Lungenkrankheit, Schlafapnoe, schwachen Nieren,
          Alkohol oder ab 65 Jahren.
        interactions.opioidKidney.alert: Wenn die Nieren wenig filtern, kann sich ein Opioid
          ansammeln und zu stark werden: {signs}. Bitte fragen Sie vor der nächsten Dosis in der
          Praxis oder Apotheke, ob es noch passt. Bitte ändern Sie es nicht allein.
        interactions.opioidKidney.ask: Wenn die Nieren weniger filtern, kann ein Opioid länger im
          Körper bleiben: {signs}. Bitte fragen Sie beim nächsten Besuch, ob die Dosis noch passt.
        interactions.opioidKidney.statement: Ein Opioid bei Dialyse oder einer Filterleistung
          unter 30 ml/min muss eine Fachperson ansehen; Morphin, Codein, Dihydrocodein, Pethidin und
          Tramadol auch unter 60 oder bei einer Nierenerkrankung. Andere Opioide unter 60: für den
          nächsten Besuch.
        interactions.opioidRespiratory.alert: Eine Lungenkrankheit und ein Opioid: Die Atmung kann
          zu schwach werden, vor allem im Schlaf ({signs}). Bitte sagen Sie in der Praxis vor der
          nächsten Dosis von beidem.
        interactions.opioidRespiratory.statement: Ein Opioid bei einer Lungenkrankheit wie COPD
          muss eine Fachperson ansehen. Ein Opioid mit langsamer oder flacher Atmung ist ein
          Notfall.
        interactions.opioidSleepApnoea.alert: Schlafapnoe und ein Opioid: Atempausen im Schlaf
          können länger werden ({signs}). Bitte sagen Sie in der Praxis vor der nächsten Dosis von
          beidem.
        interactions.opioidSleepApnoea.statement: Ein Opioid bei Schlafapnoe: Atempausen können
          länger werden.
        interactions.sedativeLoad.lungs: Bei einer Atemstörung kann dieses Medikament die Atmung
          in der Nacht schwächen: {signs}. Bitte fragen Sie beim nächsten Besuch, ob die Dosis
          passt.
        interactions.sedativeLoad.many: Jedes davon macht müde, und zusammen führt das zu Stürzen,
          Verwirrung und schwacher Atmung: {signs}. Bitte lassen Sie vor der nächsten Dosis in der
          Praxis oder Apotheke die ganze Liste ansehen. Bitte ändern Sie sie nicht allein.
        interactions.sedativeLoad.older: Ab 65 Jahren machen drei Medikamente, die auf das Gehirn
          wirken, Stürze wahrscheinlich: {signs}. Bitte lassen Sie vor dem nächsten Rezept in der
          Praxis oder Apotheke die ganze Liste ansehen. Bitte ändern Sie sie nicht allein.
        interactions.sedativeLoad.pair: Diese beiden zusammen können sehr müde machen und die
          Atmung schwächen: {signs}. Bitte fragen Sie dazu vor der nächsten Dosis in der Praxis oder
          Apotheke. Bitte ändern Sie sie nicht allein.
        interactions.sedativeLoad.pairAsk: Beides kann müde machen, zusammen noch mehr: {signs}.
          Bitte fragen Sie beim nächsten Besuch, ob beides nötig ist, vor allem in der Nacht.
        interactions.sedativeLoad.statement: Drei oder mehr dämpfende Mittel, Alkohol mitgezählt,
          muss eine Fachperson ansehen; ebenso ein Gabapentinoid oder ein Opioid mit einem
          Benzodiazepin, Schlafmittel, müde machenden Antihistaminikum, Muskelrelaxans oder Alkohol.
          Ab 65 Jahren drei Medikamente, die auf das Nervensystem wirken (Beers 2023). Zwei mit
          langsamer Atmung: ein Notfall.
        interactions.seizureThreshold.alert: Dies kann einen Krampfanfall wahrscheinlicher machen:
          {signs}. Bitte fragen Sie vor der nächsten Dosis in der Praxis oder Apotheke. Bitte ändern
          Sie es nicht allein.
        interactions.seizureThreshold.statement: Tramadol, Tapentadol, Pethidin, Bupropion oder
          Clozapin bei Epilepsie oder miteinander; Tramadol, Tapentadol oder Pethidin mit einem
          SSRI, SNRI, trizyklischen Mittel, Mirtazapin, Cyclobenzaprin oder MAO-Hemmer; Tramadol
          über 400 mg am Tag: Das Risiko eines Krampfanfalls steigt.
        interactions.serotonin.alert: Diese zusammen können das Serotonin zu stark erhöhen:
          {signs}. Zittern, Schwitzen, Zucken und Unruhe sind die ersten Zeichen. Bitte fragen Sie
          vor der nächsten Dosis in der Praxis oder Apotheke. Bitte ändern Sie sie nicht allein.
        interactions.serotonin.ask: Diese erhöhen alle das Serotonin: {signs}. Bitte fragen Sie
          beim nächsten Besuch, ob sie zusammenpassen.
        interactions.serotonin.statement: Tramadol, Tapentadol, Methadon, Fentanyl oder Pethidin
          mit einem anderen serotonergen Mittel, oder ein MAO-Hemmer mit irgendeinem: muss eine
          Fachperson ansehen. Zwei SSRI oder SNRI, eines davon mit Johanniskraut, Lithium, einem
          Triptan, Dextromethorphan oder Cyclobenzaprin, oder drei serotonerge Mittel: für den
          nächsten Besuch. Zwei davon mit Verwirrung und Fieber: ein Notfall.
        interactions.serotonin.urgent: Sie haben genannt: {signs}. Fieber und Verwirrung neben
          Mitteln, die Serotonin erhöhen, können ein Notfall sein. Bitte rufen Sie jetzt den Notruf
          und zeigen Sie diese Liste.
        interactions.slowBreathing.urgent: Sie haben genannt: {signs}. Langsame oder flache Atmung
          neben dämpfenden Mitteln ist ein Notfall. Bitte rufen Sie jetzt den Notruf. Ist Naloxon im
          Haus, halten Sie es bereit.
        interactions.then: {one} {two}
        interactions.tripleWhammy.alert: Diese zusammen können die Nieren belasten, vor allem im
          ersten Monat und wenn man wenig trinkt: {signs}. Bitte fragen Sie vor der nächsten Dosis
          des Schmerzmittels in der Praxis oder Apotheke.
        interactions.tripleWhammy.ask: Diese beiden können die Nieren belasten; Studien sind sich
          nicht einig: {signs}. Bitte fragen Sie beim nächsten Besuch, ob die Nieren geprüft werden
          sollten.
        interactions.tripleWhammy.statement: Ein NSAR mit einem ACE-Hemmer oder Sartan und einem
          Diuretikum: Nierenschaden 1,31-mal so oft, in den ersten 30 Tagen 1,82-mal (Lapi 2013).
          Mit einem davon: bei Lapi 2013 nicht erhöht, bei Dreischulte 2015 1,6-mal, also für den
          nächsten Besuch. Ein Gel oder Pflaster und Acetylsalicylsäure bis 325 mg am Tag zählen
          eine Stufe niedriger.
        method.interactions: Medikamente zusammen
        """
}
