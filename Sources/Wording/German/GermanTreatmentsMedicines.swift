// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Treatments: medicines.
    static let germanTreatmentsMedicines: String = """
        treatments.acetaminophen.across: Es lässt die Beine in Ruhe. Gemischte
          Nachttabletten können ein Antihistaminikum verbergen.
        treatments.acetaminophen.back: Bei neuem Rückenschmerz in einer Übersicht über 301
          Studien nicht besser als Placebo.
        treatments.acetaminophen.costs: Tabletten für Tage. Wenig Geld. Zu viel schadet der
          Leber, über alle Mittel gezählt.
        treatments.acetaminophen.description: Ein verbreitetes Mittel gegen Fieber und
          Schmerz.
        treatments.acetaminophen.niceNG59: allein
        treatments.acetaminophen.title: Paracetamol
        treatments.benzodiazepines.aasm2025: Clonazepam
        treatments.benzodiazepines.across: Sie bringen Schlaf, ohne die Beine zu beruhigen,
          und bremsen mit einem Opioid die Atmung.
        treatments.benzodiazepines.costs: Tabletten zur Nacht. Wenig Geld. Stürze,
          Abhängigkeit, dumpfe Tage. Nie auf einen Schlag beenden.
        treatments.benzodiazepines.description: Clonazepam, Diazepam und ähnliche beruhigen
          und bringen Schlaf.
        treatments.benzodiazepines.niceNG59: bei Ischias
        treatments.benzodiazepines.title: Beruhigungsmittel (Benzodiazepine)
        treatments.dipyridamole.aasm2025: geringe Sicherheit
        treatments.dipyridamole.across: Es hemmt die Gerinnung: mehr Blutungen mit NSAR und
          eine Frage vor jeder Spritze nahe der Wirbelsäule.
        treatments.dipyridamole.costs: Kapseln. Wenig Geld. Kopfweh, Schwindel, Blutungen.
        treatments.dipyridamole.description: Ein Mittel gegen Gerinnsel, das auch bei
          unruhigen Beinen versucht wurde.
        treatments.dipyridamole.title: Dipyridamol
        treatments.dopamineAgonists.aan2016: Stufe A Pramipexol und Rotigotin, Stufe B
          Ropinirol
        treatments.dopamineAgonists.aasm2025: als übliche Behandlung; Cabergolin stark,
          wegen Schäden an Herzklappen
        treatments.dopamineAgonists.across: Augmentation kann wie ein Ischias aussehen, der
          sich ausbreitet. Manche Mittel gegen Übelkeit machen die Beine schlimmer.
        treatments.dopamineAgonists.costs: Tabletten oder ein Pflaster. Wenig Geld.
          Übelkeit, starker Drang, plötzlicher Schlaf; über Jahre können die Beine
          schlimmer werden. Nie allein beenden.
        treatments.dopamineAgonists.description: Pramipexol, Ropinirol und Rotigotin wirken
          im Gehirn wie Dopamin.
        treatments.dopamineAgonists.irlssg2016: kleinste Menge, die hilft, und nicht über
          der Grenze für die Beine
        treatments.dopamineAgonists.legs: Von 266 Behandelten zeigten 20 % nach im Mittel
          2,7 Jahren eine sichere oder wahrscheinliche Augmentation, etwa 8 % im Jahr.
        treatments.dopamineAgonists.title: Dopaminagonisten
        treatments.gabapentinoids.aan2016: Stufe A Gabapentin-Enacarbil, Stufe B Pregabalin
        treatments.gabapentinoids.aasm2025: Gabapentin, Pregabalin und
          Gabapentin-Enacarbil; mittlere Sicherheit
        treatments.gabapentinoids.aasm20251: Gabapentin an der Dialyse; sehr geringe
          Sicherheit und viel kleinere Mengen
        treatments.gabapentinoids.across: Für die Beine empfohlen, für den Rücken davon
          abgeraten: Der Erfolg wird nur an den Beinen gemessen.
        treatments.gabapentinoids.back: Pregabalin bei Ischias: Beinschmerz 3,7 gegen 3,1
          mit Placebo, Unterschied 0,5 (−0,2 bis 1,2); unerwünschte Wirkungen 64 % gegen 43
          %.
        treatments.gabapentinoids.costs: Kapseln am Abend. Wenig Geld. Müdigkeit,
          Schwindel, geschwollene Füße, Gewicht; gefährlich mit Opioiden. Nie auf einen
          Schlag beenden.
        treatments.gabapentinoids.description: Medikamente, die Nerven beruhigen: ein
          Mittel, zwei Antworten, für Beine und für Rücken.
        treatments.gabapentinoids.irlssg2016: zuerst, vor einem Dopaminmittel
        treatments.gabapentinoids.legs: Pregabalin: −4,5 Punkte gegen Placebo; 71,4 % gegen
          46,8 % sprachen an.
        treatments.gabapentinoids.niceNG591: auch bei Ischias
        treatments.gabapentinoids.title: Gabapentin und Pregabalin
        treatments.levodopa.aasm2025: als übliche Behandlung
        treatments.levodopa.across: Es führt am häufigsten von allen zu Augmentation.
          Eisentabletten senken die Aufnahme.
        treatments.levodopa.costs: Eine Tablette nach Bedarf. Wenig Geld. Übelkeit; die
          Beine können in Monaten schlimmer werden. Nie allein beenden.
        treatments.levodopa.description: Ein Mittel, aus dem das Gehirn Dopamin macht.
        treatments.levodopa.title: Levodopa
        treatments.muscleRelaxants.across: Manche können die Beine wecken. Mit einem Mittel
          für die Beine machen sie zusammen zu müde.
        treatments.muscleRelaxants.costs: Tabletten für Tage. Wenig Geld. Müdigkeit,
          Schwindel, Stürze; nicht beim Fahren.
        treatments.muscleRelaxants.description: Mittel, die verspannte Muskeln lösen und
          müde machen.
        treatments.muscleRelaxants.title: Muskelentspannende Mittel
        treatments.note.ifWanted: wenn ein Medikament gewünscht ist
        treatments.nsaids.acp20171: das erste Medikament; der Grad wurde nicht geprüft
        treatments.nsaids.across: Lange Einnahme kann Eisen kosten, und wenig Eisen weckt
          die Beine. Nachttabletten mit einem Antihistaminikum machen sie schlimmer.
        treatments.nsaids.costs: Tabletten für Tage. Wenig Geld. Magen, Nieren, Blutdruck,
          Blutungen.
        treatments.nsaids.description: Ibuprofen, Naproxen, Diclofenac und ähnliche (NSAR).
        treatments.nsaids.niceNG59: kleinste Menge für die kürzeste Zeit
        treatments.nsaids.title: Entzündungshemmende Schmerzmittel
        treatments.opioids.aasm2025: Oxycodon mit langsamer Freigabe und andere; mittlere
          Sicherheit
        treatments.opioids.across: Eine kleine Menge für die Beine ist kein Grund für mehr
          wegen des Rückens: In einem Register gingen große Steigerungen mit anderen
          Schmerzen einher.
        treatments.opioids.back: Neuer Rücken- oder Nackenschmerz: 2,78 gegen 2,25 mit
          Placebo nach sechs Wochen (p = 0,051).
        treatments.opioids.costs: Tabletten und viele Termine. Wenig Geld. Verstopfung,
          Müdigkeit, Abhängigkeit, langsame Atmung. Nie auf einen Schlag beenden.
        treatments.opioids.description: Starke Schmerzmittel; in kleinen Mengen können sie
          Beine beruhigen, denen sonst nichts half.
        treatments.opioids.irlssg2016: kleine Mengen, bei schwerer Augmentation
        treatments.opioids.legs: Oxycodon–Naloxon: −7,0 Punkte (−9,7 bis −4,3) gegen
          Placebo; 276 ausgewertet, 174 bis zum Ende dabei.
        treatments.opioids.niceNG591: ein schwaches bei neuem Schmerz, wenn ein NSAR nicht
          geeignet ist
        treatments.opioids.title: Opioide
        treatments.opioids.vaDoD2022: stark gegen den Beginn langer Einnahme in der Ausgabe
          von 2017
        treatments.snri.acp2017: Duloxetin, zweite Wahl nach einem NSAR
        treatments.snri.across: Kann den Rücken etwas entlasten und die Beine wecken, meist
          in den ersten Tagen.
        treatments.snri.back: −5,30 von 100 Punkten (−7,31 bis −3,30) nach 3 bis 13 Wochen;
          mehr Menschen als mit Placebo brachen ein Antidepressivum ab (OR 1,27, 1,03 bis
          1,56).
        treatments.snri.costs: Eine Kapsel am Tag über Wochen. Wenig Geld. Übelkeit,
          Schwitzen, Schlafstörung. Nie auf einen Schlag beenden.
        treatments.snri.description: Mittel für die Stimmung (SNRI), die auch Schmerz
          dämpfen.
        treatments.snri.niceNG193: ein Antidepressivum, nach einem Gespräch
        treatments.snri.title: Duloxetin und ähnliche
        treatments.snri.vaDoD2022: Duloxetin
        """
}
