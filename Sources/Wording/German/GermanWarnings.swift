// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Warning signs: what is said and the rules behind it.
    static let germanWarnings = """
        redFlags.bleedingInside.emergency: Sie haben angegeben: {signs}. Bitte gehen Sie jetzt in
          eine Notaufnahme; fahren Sie nicht selbst.
        redFlags.bleedingInside.sameDay: Sie haben angegeben: {signs}, seit mehr als zwei Wochen.
          Bitte sprechen Sie heute mit einer Ärztin oder einem Arzt.
        redFlags.bleedingInside.statement: Blut im Erbrochenen oder schwarzer, teerartiger oder
          blutiger Stuhl ist ein Notfall. Vor mehr als zwei Wochen und nicht schlimmer: am selben
          Tag.
        redFlags.blockedArtery.emergency: Sie haben angegeben: {signs}. Eine Arterie kann
          verschlossen sein. Bitte rufen Sie jetzt den Notruf.
        redFlags.blockedArtery.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen.
          Bitte lassen Sie sich in den nächsten Tagen einen Termin geben, und gehen Sie sofort
          hin, wenn es schmerzt oder taub wird.
        redFlags.blockedArtery.statement: Ein Bein, das neu kalt und blass oder blau ist, ist ein
          Notfall. Seit Langem: bald.
        redFlags.brokenBone.sameDay: Sie haben angegeben: {signs}. Ein Knochen der Wirbelsäule
          kann gebrochen sein. Bitte sprechen Sie heute mit einer Ärztin oder einem Arzt.
        redFlags.brokenBone.soon: Sie haben angegeben: {signs}, vor mehr als zwei Wochen. Wenn es
          noch wehtut, lassen Sie sich bitte in den nächsten Tagen einen Termin geben.
        redFlags.brokenBone.statement: Schmerz nach einem kürzlichen schweren Sturz oder Unfall,
          oder nach einem kleinen Sturz oder einer Überlastung bei dünnen Knochen, gehört am
          selben Tag ärztlich beurteilt. Länger her: bald.
        redFlags.cancerHistory.soon: Sie haben angegeben: {signs}. Wenn Ihr Rücken schmerzt,
          lassen Sie sich bitte in den nächsten Tagen einen Termin geben und sagen Sie es dort.
        redFlags.cancerHistory.statement: Rückenschmerz bei jemandem, der Krebs hat oder hatte,
          braucht bald einen Termin.
        redFlags.cancerNerve.emergency: Sie haben angegeben: {signs}. Mit einem Krebs jetzt oder
          früher kann das Druck auf das Rückenmark bedeuten. Bitte gehen Sie jetzt in eine
          Notaufnahme und sagen Sie das dort.
        redFlags.cancerNerve.soon: Sie haben angegeben: {signs}, seit längerer Zeit. Bitte lassen
          Sie sich in den nächsten Tagen einen Termin geben. Ist etwas neu oder schlimmer, gehen
          Sie in eine Notaufnahme.
        redFlags.cancerNerve.statement: Bei jedem Krebs, auch früher, ist ein Zeichen für einen
          gedrückten Nerv oder gedrücktes Rückenmark ein Notfall: Schwäche, Mühe beim Gehen,
          Verlust von Gefühl, eine Veränderung von Blase oder Darm oder Schmerz, der das Bein
          hinabschießt. Ein Warnzeichen, das seit mehr als 14 Tagen unverändert sein soll: bald.
        redFlags.cancerSpine.sameDay: Sie haben angegeben: {signs}. Mit einem Krebs jetzt oder
          früher sprechen Sie bitte heute mit einer Ärztin oder einem Arzt.
        redFlags.cancerSpine.statement: Bei jedem Krebs, auch früher, gehört Wirbelsäulenschmerz,
          der neu im Nacken oder oberen Rücken ist, beim Pressen schlimmer wird oder den Schlaf
          raubt, innerhalb eines Tages ärztlich beurteilt.
        redFlags.caudaEquina.emergency: Sie haben angegeben: {signs}. Die Nerven am unteren Ende
          der Wirbelsäule können unter Druck stehen, und Stunden zählen. Bitte gehen Sie jetzt in
          eine Notaufnahme; fahren Sie nicht selbst.
        redFlags.caudaEquina.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Ist
          etwas neu oder schlimmer? Dann ist es ein Notfall. Wenn nicht, lassen Sie sich bitte in
          den nächsten Tagen einen Termin geben.
        redFlags.caudaEquina.statement: Neu oder schlimmer innerhalb von zwei Wochen ist jedes
          davon ein Notfall: Taubheit zwischen den Beinen oder am Gesäß (Reithosenbereich), eine
          Veränderung von Blase, Darm oder Gefühl beim Sex, Schwäche beider Beine, plötzlicher
          Schmerz oder plötzliche Schwäche in beiden Beinen oder kein Wasser lassen können.
          Opioide oder Verstopfung mindern das nie. Seit Langem und unverändert: bald.
        redFlags.chestOrBreath.emergency: Sie haben angegeben: {signs}. Wenn das neu ist, rufen
          Sie bitte jetzt den Notruf.
        redFlags.chestOrBreath.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen.
          Bitte lassen Sie sich in den nächsten Tagen einen Termin geben.
        redFlags.chestOrBreath.statement: Neuer Brustschmerz oder neue Atemnot ist ein Notfall.
          Seit Langem und unverändert: bald.
        redFlags.clotInLung.emergency: Sie haben angegeben: {signs}. Zusammen kann das ein
          Gerinnsel in der Lunge bedeuten. Bitte rufen Sie jetzt den Notruf.
        redFlags.clotInLung.statement: Ein geschwollenes und schmerzhaftes Bein zusammen mit
          Atemnot oder Brustschmerz ist ein Notfall: Ein Gerinnsel kann in die Lunge gelangt sein.
        redFlags.confusion.sameDay: Sie haben angegeben: {signs}. Bitte sprechen Sie heute mit
          einer Ärztin oder einem Arzt, mit jemandem an Ihrer Seite.
        redFlags.confusion.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Bitte
          lassen Sie sich in den nächsten Tagen einen Termin geben.
        redFlags.confusion.statement: Neue Verwirrtheit gehört am selben Tag ärztlich beurteilt;
          mit Fieber ist sie ein Notfall.
        redFlags.greatVessel.emergency: Sie haben angegeben: {signs}. Bitte rufen Sie jetzt den
          Notruf.
        redFlags.greatVessel.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Bitte
          lassen Sie sich in den nächsten Tagen einen Termin geben.
        redFlags.greatVessel.statement: Ein pulsierendes Gefühl im Bauch oder ein Zusammenbruch
          oder eine Ohnmacht mit dem Schmerz ist ein Notfall.
        redFlags.impulses.soon: Sie haben angegeben: {signs}. Das kann die Wirkung eines
          Medikaments sein und nicht Ihr Charakter. Bitte sprechen Sie in den nächsten Tagen mit
          der Praxis, die es verschreibt.
        redFlags.impulses.statement: Neues Glücksspiel, Kaufen oder andere Dränge, die schwer zu
          beherrschen sind, brauchen bald einen Termin; sie können die Wirkung eines Medikaments
          gegen unruhige Beine sein.
        redFlags.kidneyInfection.sameDay: Sie haben angegeben: {signs}. Zusammen kann das eine
          Entzündung der Niere bedeuten. Bitte sprechen Sie heute mit einer Ärztin oder einem
          Arzt.
        redFlags.kidneyInfection.statement: Brennen beim Wasserlassen oder Flankenschmerz zusammen
          mit Fieber oder einer Schwangerschaft, und Fieber in der Schwangerschaft, gehören am
          selben Tag ärztlich beurteilt.
        redFlags.legClot.sameDay: Sie haben angegeben: {signs}. Es kann ein Gerinnsel in einer
          Vene sein. Bitte sprechen Sie heute mit einer Ärztin oder einem Arzt.
        redFlags.legClot.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Bitte
          lassen Sie sich in den nächsten Tagen einen Termin geben.
        redFlags.legClot.statement: Ein neu geschwollenes und schmerzhaftes Bein gehört am selben
          Tag ärztlich beurteilt: Es kann ein Gerinnsel sein. Seit Langem und unverändert: bald.
        redFlags.newWeakness.sameDay: Sie haben angegeben: {signs}, und es ist neu. Bitte sprechen
          Sie heute mit einer Ärztin oder einem Arzt.
        redFlags.newWeakness.soon: Sie haben angegeben: {signs}. Bitte lassen Sie es in den
          nächsten Tagen ansehen, und sofort, wenn es schlimmer wird.
        redFlags.newWeakness.statement: Schwäche eines Beins oder Fußes, die vor weniger als zwei
          Wochen begann, gehört am selben Tag ärztlich beurteilt; ältere Schwäche, oder solche von
          unbekannter Dauer, braucht bald einen Termin.
        redFlags.nightPain.soon: Sie haben angegeben: {signs}. Bitte sprechen Sie es in den
          nächsten zwei Wochen bei einem Termin an.
        redFlags.nightPain.statement: Nächtlicher Rückenschmerz, den keine Lage lindert, braucht
          bald einen Termin. Allein bedeutet er nie mehr, und unruhige Beine in der Nacht sind
          nicht damit gemeint.
        redFlags.planToHarm.emergency: Sie haben angegeben: {signs}. Bitte bleiben Sie damit nicht
          allein. Rufen Sie jetzt den Notruf oder ein Krisentelefon an, oder wecken Sie jemanden,
          dem Sie vertrauen.
        redFlags.planToHarm.statement: Ein Plan, sich etwas anzutun, ist ein Notfall, wie lange es
          ihn auch gibt.
        redFlags.pregnancyBleeding.emergency: Sie haben angegeben: {signs}. Bitte gehen Sie jetzt
          in eine Notaufnahme.
        redFlags.pregnancyBleeding.statement: Eine Blutung in einer Schwangerschaft, auch einer
          möglichen, ist ein Notfall.
        redFlags.seriousInfection.emergency: Sie haben angegeben: {signs}. Bitte rufen Sie jetzt
          den Notruf.
        redFlags.seriousInfection.statement: Fieber zusammen mit Verwirrtheit ist ein Notfall.
        redFlags.severeInjury.emergency: Sie haben angegeben: {signs}. Nach einem schweren Sturz
          oder Unfall kann das einen Bruch der Wirbelsäule bedeuten. Bitte rufen Sie den Notruf
          und bewegen Sie sich nicht.
        redFlags.severeInjury.statement: Ein kürzlicher schwerer Sturz oder Unfall mit Schmerz von
          8 oder mehr, Schwäche, Taubheit oder Mühe beim Gehen ist ein Notfall.
        redFlags.sleepLoss.soon: Sie haben angegeben: {signs}. Bitte lassen Sie sich diese Woche
          einen Termin geben.
        redFlags.sleepLoss.statement: Weniger als vier Stunden Schlaf in drei Nächten
          hintereinander gehören innerhalb einer Woche ärztlich besprochen.
        redFlags.slowBreathing.emergency: Sie haben angegeben: {signs}. Bitte rufen Sie jetzt den
          Notruf. Wenn Naloxon im Haus ist, halten Sie es bereit.
        redFlags.slowBreathing.statement: Langsame oder flache Atmung oder schwere Weckbarkeit ist
          ein Notfall, vor allem mit einem Opioid, Gabapentin, Pregabalin, einem Schlafmittel oder
          Alkohol.
        redFlags.spinalCord.emergency: Sie haben angegeben: {signs}. Das Rückenmark oder seine
          Nerven können unter Druck stehen. Bitte gehen Sie jetzt in eine Notaufnahme; fahren Sie
          nicht selbst.
        redFlags.spinalCord.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Bitte
          lassen Sie sich in den nächsten Tagen einen Termin geben, und gehen Sie sofort hin, wenn
          es schlimmer wird.
        redFlags.spinalCord.statement: Ein Gang, der unsicher geworden ist, oder Schwäche, die
          zunimmt, neu innerhalb von zwei Wochen, ist ein Notfall. Seit Langem und unverändert:
          bald.
        redFlags.spinalInfection.sameDay: Sie haben angegeben: {signs}. Zusammen kann das eine
          Infektion an der Wirbelsäule bedeuten. Bitte sprechen Sie heute mit einer Ärztin oder
          einem Arzt.
        redFlags.spinalInfection.statement: Fieber oder Krankheitsgefühl zusammen mit geschwächter
          Abwehr, gespritzten Drogen, einer kürzlichen Infektion, Spritze oder Operation, langer
          Kortisoneinnahme, Diabetes oder Dialyse gehört am selben Tag ärztlich beurteilt; ebenso
          Fieber und starkes Krankheitsgefühl zusammen.
        redFlags.suddenSleep.sameDay: Sie haben angegeben: {signs}. Bitte fahren Sie nicht selbst,
          und sprechen Sie heute mit der Praxis, die Ihre Medikamente verschreibt.
        redFlags.suddenSleep.statement: Einschlafen ohne Vorwarnung gehört am selben Tag ärztlich
          beurteilt, und bis dahin kein Fahren.
        redFlags.watchSoon.soon: Sie haben angegeben: {signs}. Bitte lassen Sie sich innerhalb von
          zwei Wochen einen Termin geben.
        redFlags.watchSoon.statement: Gewichtsverlust, Verlust an Körpergröße, lange
          Kortisoneinnahme, gespritzte Drogen, Fieber, Krankheitsgefühl, Brennen beim Wasserlassen
          oder Flankenschmerz: Jedes für sich braucht innerhalb von zwei Wochen einen Termin.
        redFlags.wishToDie.sameDay: Sie haben angegeben: {signs}. Solche Nächte können solche
          Gedanken bringen, und es gibt Hilfe. Bitte sprechen Sie heute mit einer Ärztin, einem
          Arzt oder einem Krisentelefon.
        redFlags.wishToDie.statement: Der Wunsch, tot zu sein, braucht am selben Tag ein Gespräch
          mit einer Ärztin, einem Arzt oder einem Krisentelefon, wie lange es ihn auch gibt.
        redFlags.yellowSkin.sameDay: Sie haben angegeben: {signs}. Bitte sprechen Sie heute mit
          einer Ärztin oder einem Arzt und nehmen Sie alle Ihre Medikamente mit.
        redFlags.yellowSkin.soon: Sie haben angegeben: {signs}, seit mehr als zwei Wochen. Bitte
          lassen Sie sich in den nächsten Tagen einen Termin geben.
        redFlags.yellowSkin.statement: Neue gelbe Haut oder Augen gehören am selben Tag ärztlich
          beurteilt; mehr als 4 g Paracetamol am Tag können sie verursachen. Seit Langem: bald.
        """
}
