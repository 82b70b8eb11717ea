// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The rules on medicines, what each does to legs and back, and what to ask.
    static let germanMedicines: String =
        germanMedicineEffects + "\n" + germanMedicineRules + "\n" + germanMedicineStatements

    private static let germanMedicineEffects = """
        medicines.back.conflict: Leitlinien zu Rückenschmerz sind sich uneins
        medicines.back.noBenefit: kein Nutzen bei Rückenschmerz gezeigt
        medicines.back.shortTerm: kurze Zeit bei neuem Rückenschmerz verwendet
        medicines.back.small: eine kleine Wirkung bei Rückenschmerz
        medicines.back.unclear: was es bei Rückenschmerz bewirkt, ist nicht klar
        medicines.dose.at: {amount} um {times}
        medicines.dose.each: je {amount} um {times}
        medicines.dose.g: {amount} g
        medicines.dose.mL: {amount} ml
        medicines.dose.mg: {amount} mg
        medicines.dose.mgDay: {amount} mg in 24 Stunden
        medicines.dose.tablet: {amount} {amount|Tablette|Tabletten}
        medicines.dose.ug: {amount} µg
        medicines.dose.ugh: {amount} µg pro Stunde
        medicines.dose.units: {amount} {amount|Einheit|Einheiten}
        medicines.legs.better: kann unruhige Beine lindern
        medicines.legs.betterThenWorse: kann unruhige Beine zunächst lindern und mit der Zeit
          verschlimmern
        medicines.legs.ironLoss: keine direkte Wirkung auf unruhige Beine; mit der Zeit kann es
          Eisen kosten
        medicines.legs.ironUptake: keine direkte Wirkung auf unruhige Beine; aus Nahrung und
          Tabletten wird weniger Eisen aufgenommen
        medicines.legs.mayWorsen: hat nach einzelnen Berichten unruhige Beine verschlimmert
        medicines.legs.muchWorse: verschlimmert unruhige Beine bei etwa einem von vier Menschen
        medicines.legs.noneKnown: keine Wirkung auf unruhige Beine bekannt
        medicines.legs.unclear: was es bei unruhigen Beinen bewirkt, ist nicht klar
        medicines.legs.worse: kann unruhige Beine bei manchen Menschen verschlimmern
        medicines.question.antiNausea: Gibt es ein Mittel gegen Übelkeit, das Dopamin nicht hemmt?
        medicines.question.augmentation: Beginnen die Beine früher am Tag als vorher, breitet es
          sich aus, oder kommt es in Ruhe schneller?
        medicines.question.beforeInjection: Was bedeutet es für eine Spritze nahe der Wirbelsäule?
        medicines.question.iron: Wann wurden Ferritin und Transferrinsättigung gemessen?
        medicines.question.onePrescriber: Wer verschreibt es für Beine und Rücken zusammen, und wie
          hoch ist die Tagesmenge insgesamt?
        medicines.question.sedation: Wie passt es zu den anderen Mitteln, die müde machen?
        medicines.question.thyroidDose: Wann wurde die Dosis zuletzt mit einem TSH geprüft?
        medicines.question.timing: Haben sich die Beine in den Wochen nach dem Beginn oder der
          Erhöhung verändert? Ginge eine andere Dosis, eine andere Uhrzeit oder ein anderes Mittel?
        medicines.question.whatFor: Ist es für die Beine oder für etwas anderes, und woran wird der
          Erfolg gemessen?
        medicines.question.withoutAntihistamine: Gibt es eines ohne müde machendes Antihistaminikum?
        """

    private static let germanMedicineRules = """
        medicines.abruptStop.planned: Das Ende von {signs} ist geplant. Auf einmal beendet, kann das
          Entzug und sehr unruhige Nächte bringen. Bitte rufen Sie vor diesem Tag in der
          verschreibenden Praxis an und fragen Sie nach einem langsamen Plan.
        medicines.abruptStop.recent: {signs} endete in den letzten vier Wochen. Wurde nicht langsam
          verringert, kann das eine Zeit lang Entzug und unruhige Nächte bringen. Bitte sagen Sie es
          in der verschreibenden Praxis; bitte beginnen Sie nicht selbst wieder damit.
        medicines.aboveMaximum.between: {signs} ergibt {amount} mg Pramipexol-Salz am Tag. Bei
          unruhigen Beinen liegt das über der Höchstdosis in den USA (0,5 mg Salz), nicht über der
          in Europa (0,75 mg Salz, 0,54 mg Base). Bitte fragen Sie vor dem nächsten Rezept in der
          verschreibenden Praxis. Bitte ändern Sie es nicht selbst.
        medicines.aboveMaximum.formUnknown: {signs} ergibt {amount} mg Pramipexol am Tag, als Salz
          gelesen, weil die Form nicht angegeben ist. Bei unruhigen Beinen ist die Höchstdosis
          0,5 mg Salz in den USA, 0,54 mg Base (0,75 mg Salz) in Europa. Bitte sehen Sie auf der
          Packung nach, ob Salz oder Base, und rufen Sie vor dem nächsten Rezept in der
          verschreibenden Praxis an. Bitte ändern Sie es nicht selbst.
        medicines.aboveMaximum.pramipexole: {signs} ergibt {amount} mg Pramipexol-Salz am Tag. Bei
          unruhigen Beinen ist die Höchstdosis 0,5 mg Salz in den USA und 0,75 mg (0,54 mg Base) in
          Europa. Bitte rufen Sie vor dem nächsten Rezept in der verschreibenden Praxis an. Bitte
          ändern Sie es nicht selbst.
        medicines.aboveMaximum.ropinirole: {signs} ergibt {amount} mg Ropinirol am Tag. Bei unruhigen
          Beinen ist die Höchstdosis 4 mg am Tag, bei Dialyse 3 mg. Bitte rufen Sie vor dem nächsten
          Rezept in der verschreibenden Praxis an. Bitte ändern Sie es nicht selbst.
        medicines.aboveMaximum.rotigotine: {signs} ergibt {amount} mg Rotigotin in 24 Stunden. Bei
          unruhigen Beinen ist die Höchstdosis 3 mg in 24 Stunden. Bitte rufen Sie vor dem nächsten
          Rezept in der verschreibenden Praxis an. Bitte ändern Sie es nicht selbst.
        medicines.augmentation.says: {signs} hilft zunächst, kann aber mit der Zeit selbst unruhige
          Beine verschlimmern. Beginnen sie früher am Tag als vorher, breiten sie sich auf die Arme
          aus, oder kommen sie in Ruhe schneller? Bitte zeigen Sie dies in der verschreibenden
          Praxis, und setzen Sie es nicht selbst ab und erhöhen Sie es nicht selbst. Eisenmangel und
          anderes kann dasselbe bewirken.
        medicines.dopamineBlocker.antiNausea: {signs} hemmt Dopamin und kann unruhige Beine
          verschlimmern. Bitte fragen Sie, ob ein anderes Mittel ginge.
        medicines.dopamineBlocker.antipsychotic: {signs} hemmt Dopamin und kann unruhige Beine
          verschlimmern. Es kann sehr nötig sein: Bitte fragen Sie in der verschreibenden Praxis, ob
          den Beinen geholfen werden kann, und ändern Sie es nicht selbst.
        medicines.dopamineBlocker.restless: {signs} hemmt Dopamin, und der ganze Körper ist unruhig.
          Das eine kann das andere innerhalb von Stunden oder Tagen auslösen. Bitte rufen Sie vor der
          nächsten Einnahme in der verschreibenden Praxis an, und ändern Sie es nicht selbst.
        medicines.duplicate.lightNsaids: {signs} sind von derselben Art. Das kann so gewollt sein.
          Bitte fragen Sie in der Apotheke oder der verschreibenden Praxis, ob es so ist.
        medicines.duplicate.nsaids: {signs} sind von derselben Art. Zwei entzündungshemmende
          Schmerzmittel zusammen schaden Magen und Nieren mehr und lindern kaum mehr. Bitte rufen
          Sie vor der nächsten Einnahme in der verschreibenden Praxis oder der Apotheke an.
        medicines.duplicate.says: Derselbe Wirkstoff steht in {signs}. Das kann so gewollt sein.
          Bitte fragen Sie in der Apotheke oder der verschreibenden Praxis, ob es so ist.
        medicines.duplicate.weighty: Derselbe Wirkstoff steht in {signs}. Zusammen kann es zu viel
          werden. Bitte rufen Sie vor der nächsten Einnahme in der verschreibenden Praxis oder der
          Apotheke an.
        medicines.firstLine.ergot: {signs} ist für unruhige Beine eingetragen. Fachleute raten stark
          davon ab, weil Mittel dieser Art den Herzklappen schaden können. Bitte rufen Sie vor dem
          nächsten Rezept in der verschreibenden Praxis an, und setzen Sie es nicht selbst ab.
        medicines.firstLine.says: Wird {signs} gegen unruhige Beine genommen: Es hilft zunächst oft,
          kann sie aber über Jahre verschlimmern. Fachleute sind sich uneins; seit 2025 stellt eine
          große Leitlinie es nicht mehr an die erste Stelle. Bitte sprechen Sie beim nächsten Besuch
          darüber, und setzen Sie es nicht selbst ab und erhöhen Sie es nicht selbst.
        medicines.helps.atFirst: {signs} kann unruhige Beine zunächst lindern. Über Monate oder Jahre
          kann es dazu führen, dass sie früher beginnen, sich ausbreiten oder stärker werden. Bitte
          sagen Sie es in der verschreibenden Praxis, wenn das geschieht, und ändern Sie die Dosis
          nicht selbst.
        medicines.helps.says: {signs} gehört zu den Mitteln, die unruhige Beine lindern können,
          gleich wofür es verschrieben wurde. Ob es das tut, zeigt das Tagebuch.
        medicines.hiddenAntihistamine.says: {signs} enthält ein müde machendes Antihistaminikum, auch
          wenn der Name es nicht sagt. Es kann unruhige Beine verschlimmern. Bitte fragen Sie in der
          Apotheke nach einem Mittel ohne.
        medicines.impulse.alert: Sie haben angegeben: {signs}. Ein solcher Drang kann eine Wirkung des
          Mittels sein und nicht Ihres Charakters. Bitte rufen Sie vor der nächsten Einnahme in der
          verschreibenden Praxis an, und setzen Sie es nicht selbst ab.
        medicines.impulse.says: {signs} kann einen Drang auslösen, der schwer zu beherrschen ist:
          Glücksspiel, Einkaufen, Essen, Sex. Fragen Sie sich selbst und einen nahen Menschen, zu
          Beginn, nach einem, drei und sechs Monaten und dann alle sechs Monate. Sagen Sie jede
          Veränderung in der verschreibenden Praxis.
        medicines.ironAbsorption.low: Hier steht zusammen: {signs}. Mit weniger Magensäure wird
          weniger Eisen aufgenommen. Bitte fragen Sie, ob das ein Grund für das niedrige Eisen sein
          kann. Bitte ändern Sie es nicht selbst.
        medicines.ironAbsorption.tablets: Hier steht zusammen: {signs}. So wird weniger Eisen
          aufgenommen. Bitte fragen Sie, ob beides nötig ist, wie viele Stunden dazwischen liegen
          sollen und wann Ferritin wieder gemessen wird.
        medicines.ironLoss.long: {signs} wird seit drei Monaten oder länger genommen. Mittel dieser
          Art können jeden Tag ein wenig Blut kosten. Bitte fragen Sie von Zeit zu Zeit nach Ferritin
          und Transferrinsättigung, und sagen Sie es, wenn der Stuhl schwarz oder blutig ist.
        medicines.ironLoss.low: Hier steht zusammen: {signs}. Mittel dieser Art können jeden Tag ein
          wenig Blut kosten, und niedriges Eisen nährt unruhige Beine. Bitte fragen Sie, warum das
          Eisen niedrig ist, und sagen Sie es, wenn der Stuhl schwarz oder blutig ist.
        medicines.mismatch.back: {signs} ist für Rückenschmerz eingetragen, wo kein Nutzen gezeigt
          ist. Bitte fragen Sie, wofür es gedacht ist. Bitte ändern Sie es nicht selbst.
        medicines.mismatch.gabapentinoid: {signs} ist für Rückenschmerz eingetragen. In Studien half
          es bei Rückenschmerz und Ischias nicht, es kann aber unruhige Beine lindern. Bitte fragen
          Sie, wofür es gedacht ist, und messen Sie es daran. Bitte ändern Sie es nicht selbst.
        medicines.mismatch.legs: {signs} ist für unruhige Beine eingetragen, gehört aber nicht zu den
          Mitteln, die dafür empfohlen werden. Bitte fragen Sie beim nächsten Besuch, ob ein anderes
          mehr bewirken würde. Bitte ändern Sie es nicht selbst.
        medicines.neutral.iron: {signs} wirkt selbst nicht auf unruhige Beine. Lange genommen, kann es
          ein wenig Blut kosten und Eisen senken, das für die Beine wichtig ist.
        medicines.neutral.says: Eine Wirkung von {signs} auf unruhige Beine ist nicht bekannt.
        medicines.pregnancy.avoid: Ab der 20. Schwangerschaftswoche soll {signs} gemieden werden, denn
          es kann das Fruchtwasser verringern. Bitte rufen Sie vor der nächsten Einnahme in der
          verschreibenden Praxis an.
        medicines.pregnancy.breastfeeding: {signs} kann in die Muttermilch übergehen oder sie
          verringern. Bitte fragen Sie in der verschreibenden Praxis, und ändern Sie es nicht selbst.
        medicines.pregnancy.harmful: {signs} kann einem Kind vor der Geburt schaden. Bitte rufen Sie
          vor der nächsten Einnahme in der verschreibenden Praxis an, und ändern Sie es nicht selbst.
        medicines.pregnancy.never: Ab der 30. Schwangerschaftswoche soll {signs} gar nicht verwendet
          werden. Bitte rufen Sie vor der nächsten Einnahme in der verschreibenden Praxis an.
        medicines.pregnancy.weeksOpen: Ab der 20. Schwangerschaftswoche soll {signs} gemieden werden,
          ab der 30. ganz. Bitte fragen Sie in der verschreibenden Praxis, und tragen Sie die Wochen
          ein.
        medicines.pregnancy.weigh: Ob {signs} in der Schwangerschaft weitergehen soll, muss ärztlich
          abgewogen werden. Bitte fragen Sie beim nächsten Besuch in der verschreibenden Praxis, und
          ändern Sie es nicht selbst.
        medicines.timeLink.says: {signs} wurde in den vier Wochen vor der Veränderung der Beine
          begonnen oder erhöht, und es kann unruhige Beine verschlimmern. Anderes kann es auch
          erklären. Bitte nennen Sie in der verschreibenden Praxis beide Tage; bitte ändern Sie es
          nicht selbst.
        medicines.timeLinkDiary.legs: {signs} kann unruhige Beine verschlimmern und wurde am {day}
          begonnen oder erhöht. Das Tagebuch zeigt die Beine in den vier Wochen davor bei {before} von
          10 (Median von {beforeNights} Nächten) und in den vier Wochen ab diesem Tag bei {after} von
          10 (Median von {afterNights} Nächten). Das ist kein Beweis: Anderes kann es auch erklären.
          Bitte zeigen Sie es in der verschreibenden Praxis; bitte ändern Sie es nicht selbst.
        medicines.timeLinkDiary.onset: {signs} kann unruhige Beine verschlimmern und wurde am {day}
          begonnen oder erhöht. Das Tagebuch zeigt, dass die Beine in den vier Wochen davor um {before}
          begannen (Median von {beforeNights} Nächten) und in den vier Wochen ab diesem Tag um {after}
          (Median von {afterNights} Nächten). Das ist kein Beweis: Anderes kann es auch erklären.
          Bitte zeigen Sie es in der verschreibenden Praxis; bitte ändern Sie es nicht selbst.
        medicines.unknown.ambiguous: {signs} enthält je nach Land oder Ausgabe verschiedene
          Wirkstoffe, daher wurde dafür nichts geprüft. Bitte schreiben Sie den Wirkstoff von der
          Packung auf.
        medicines.unknown.says: {signs} ist hier nicht bekannt, daher wurde dafür nichts geprüft.
          Bitte schreiben Sie den Wirkstoff von der Packung auf, oder lassen Sie in der Apotheke die
          ganze Liste ansehen.
        medicines.worsens.most: {signs} bringt oder verschlimmert unruhige Beine bei etwa einem von
          vier Menschen, die es nehmen. Bitte fragen Sie beim nächsten Besuch in der verschreibenden
          Praxis, ob es eine Rolle spielen kann. Bitte ändern Sie es nicht selbst.
        medicines.worsens.rare: Es gibt einzelne Berichte, dass {signs} unruhige Beine verschlimmert
          hat, manchmal bei zu hoher Dosis. Haben sich die Beine danach verändert, sagen Sie es bitte
          in der verschreibenden Praxis. Bitte ändern Sie es nicht selbst.
        medicines.worsens.says: {signs} kann unruhige Beine bei manchen Menschen verschlimmern. Bitte
          fragen Sie beim nächsten Besuch in der verschreibenden Praxis, ob es eine Rolle spielen
          kann. Bitte ändern Sie es nicht selbst.
        """

    private static let germanMedicineStatements = """
        medicines.abruptStop.statement: Ein geplantes Ende, oder eines in den letzten 28 Tagen, von
          Dopaminmitteln, Opioiden, Gabapentinoiden, Benzodiazepinen, Z-Substanzen, Baclofen,
          Antidepressiva, Clonidin oder lange genommenem Kortison. Sie sollen langsam verringert
          werden; ein plötzliches Ende kann Entzug und verstärkt unruhige Beine bringen.
        medicines.aboveMaximum.statement: Ein Dopaminagonist gegen unruhige Beine über seiner
          Höchstdosis: Pramipexol 0,5 mg Salz am Tag in den USA (in Großbritannien und der EU 0,54 mg
          Base, das sind 0,75 mg Salz), Ropinirol 4 mg (3 mg bei Hämodialyse), Rotigotin 3 mg in
          24 Stunden. Ist Salz oder Base nicht angegeben, werden Milligramm als Salz gelesen. Nicht
          bei Parkinson-Krankheit. Die Dosis soll nicht steigen; es ist nach Augmentation zu fragen.
        medicines.augmentation.statement: Ein Dopaminagonist, Levodopa oder Tramadol wird seit
          mindestens 28 Tagen genommen, und die Beine wurden nach dem Beginn deutlich schlimmer, oder
          die Dosis wurde in sechs Monaten zweimal erhöht. Ob sie früher am Tag beginnen als vorher,
          ist zu fragen. Eisenmangel, andere Mittel, Schlafmangel und Schwangerschaft können
          dasselbe Bild geben.
        medicines.dopamineBlocker.statement: Ein Mittel, das Dopamin hemmt (Metoclopramid,
          Prochlorperazin, Promethazin, Antipsychotika), kann unruhige Beine verschlimmern und eine
          Akathisie auslösen. Mit innerer Unruhe des ganzen Körpers ist es ein Warnhinweis.
        medicines.duplicate.statement: Derselbe Wirkstoff in zwei Produkten oder zwei
          entzündungshemmende Mittel zum Einnehmen zugleich. Bei Opioiden, Paracetamol und
          Entzündungshemmern ist es ein Warnhinweis; Acetylsalicylsäure bis 100 mg am Tag und Gele
          zählen weniger.
        medicines.firstLine.statement: Seit 2025 rät die AASM von Dopaminagonisten und Levodopa als
          Standardbehandlung unruhiger Beine ab (bedingt; stark bei Cabergolin, wegen der
          Herzklappen), weil sie die Krankheit über Jahre verschlimmern können. Die AAN (2016) und
          die Zulassungen nennen sie weiterhin. Niemand soll eines allein absetzen.
        medicines.helps.statement: Ein Mittel wird genommen, das unruhige Beine lindern kann, gleich
          wofür: Gabapentinoide und Eisen bei der richtigen Person, niedrig dosierte Opioide und,
          zunächst, Dopaminmittel und Tramadol.
        medicines.hiddenAntihistamine.statement: Ein Produkt enthält ein müde machendes
          Antihistaminikum (Diphenhydramin, Doxylamin und andere), das sein Name nicht verrät, wie
          oft bei Schmerz-, Erkältungs- und Schlafmitteln für die Nacht. Es kann unruhige Beine
          verschlimmern.
        medicines.impulse.statement: Wer einen Dopaminagonisten oder Levodopa nimmt, soll zu Beginn,
          nach einem, drei und sechs Monaten und dann alle sechs Monate nach Glücksspiel, Einkaufen,
          Essen, Sexualität und anderem Drang gefragt werden. Ein Ja ist ein Warnhinweis.
        medicines.ironAbsorption.statement: Ein Protonenpumpenhemmer, H2-Blocker, Antazidum oder
          Kalzium zusammen mit Eisentabletten, oder ein Protonenpumpenhemmer oder H2-Blocker bei
          niedrigem Eisen: Es wird weniger Eisen aufgenommen. Steigt Ferritin unter Tabletten nicht,
          ist Eisen als Infusion eine ärztliche Frage.
        medicines.ironLoss.statement: Ein entzündungshemmendes Mittel oder Acetylsalicylsäure zum
          Einnehmen bei niedrigem Eisen (Ferritin höchstens 75 ng/mL, Transferrinsättigung unter 20 %
          oder genannter Eisenmangel) oder seit drei Monaten oder länger: Es kostet im Mittel 1–2 mL
          Blut am Tag. Nach schwarzem Stuhl ist zu fragen, und das Eisen ist zu prüfen.
        medicines.mismatch.statement: Gabapentin und Pregabalin sind bei unruhigen Beinen stark
          empfohlen und zeigten bei chronischem Kreuzschmerz und Ischias keinen Nutzen: Der Zweck soll
          festgehalten und der Erfolg daran gemessen werden. Dieselbe Frage gilt anderen Antiepileptika
          und Dopaminmitteln, die für den Rücken eingetragen sind, und für die Beine eingetragenen
          Mitteln, von denen Leitlinien abraten oder die sie verschlimmern können.
        medicines.neutral.statement: Ein Mittel wird genommen, von dem keine direkte Wirkung auf
          unruhige Beine bekannt ist, etwa Paracetamol, ein Entzündungshemmer, Trazodon oder
          Bupropion. Das nennt es nicht unbedenklich.
        medicines.pregnancy.statement: In der Schwangerschaft: ein Warnhinweis bei Valproat,
          Topiramat, Carbamazepin, Phenytoin, Lithium, Methotrexat, Warfarin und Phenprocoumon,
          Statinen, ACE-Hemmern, Angiotensinblockern, Paroxetin und Chinin; bei Entzündungshemmern ab
          Woche 20, ab Woche 30 gar nicht (niedrig dosierte Acetylsalicylsäure unter Aufsicht
          ausgenommen). Nach Gabapentinoiden, Dopaminmitteln, Opioiden, Benzodiazepinen und einigen
          anderen ist zu fragen, auch in der Stillzeit.
        medicines.timeLink.statement: Ein Mittel, das unruhige Beine verschlimmern kann, wurde 0–28
          Tage vor Beginn oder Verschlimmerung eines Beinproblems begonnen oder erhöht und nicht vorher
          beendet. Andere Erklärungen derselben Veränderung stehen daneben.
        medicines.timeLinkDiary.statement: Ein Mittel, das unruhige Beine verschlimmern kann, wurde
          begonnen oder erhöht, und im Tagebuch liegt von diesem Tag bis zum 28. Tag danach der Median
          der Beine mindestens 2 Punkte höher oder der Median des Beginns mindestens 60 Minuten früher
          als in den 28 Tagen davor. Jede Seite braucht 10 Nächte mit einem Wert; eine Nacht ohne Wert
          bleibt weg. Die Regel schweigt, wenn das andere Maß besser wurde, und wenn die Antworten den
          Zusammenhang schon geben. Zwei Mediane sind kein Beweis; andere Erklärungen stehen daneben.
        medicines.unknown.statement: Ein Mittel, dessen Name in keiner Tabelle steht oder das in
          verschiedenen Ländern oder Ausgaben verschiedene Wirkstoffe meint, wird nicht beurteilt. Es
          wird nach dem Wirkstoff auf der Packung gefragt.
        medicines.worsens.statement: Ein Mittel wird genommen, das unruhige Beine bekanntermaßen oder
          nach Berichten verschlimmert: Mirtazapin am meisten, andere Antidepressiva, müde machende
          Antihistaminika, Dopaminhemmer, Lithium und einige andere. Es ist ein Anlass zu fragen, ob
          sich die Beine danach verändert haben oder nicht.
        medicines.row.back: {who}, für den Rücken: {effect}
        medicines.row.legs: {who}, für die Beine: {effect}
        method.medicines: Medikamente
        """
}
