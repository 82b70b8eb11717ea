// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Habits: rules and findings.
    static let germanHabits: String = """
        habits.alcohol.much: Sie haben angegeben: {signs}. So viel kann den Schlaf stören
          und ist mit vielen Mitteln riskant. Bitte sprechen Sie ärztlich darüber. Wer täglich
          trinkt, sollte nicht ohne Rücksprache auf einen Schlag aufhören.
        habits.alcohol.says: Sie haben angegeben: {signs}. Studien sind uneins, ob Alkohol
          Beine schlimmer macht. Sie könnten zwei Wochen lang abends darauf verzichten und sehen,
          ob Ihre Nächte sich ändern.
        habits.alcohol.statement: Alkohol: Leitlinien nennen ihn als Verstärker, eine Kohorte fand
          bei etwas Alkohol weniger unruhige Beine, eine genetische Studie bei viel mehr. Er wird
          vermerkt und ab mehr als 14 Getränken in der Woche beim nächsten Termin angesprochen. Mit
          einem Opioid, Gabapentin oder Pregabalin ist er eine eigene Gefahr.
        habits.caffeine.says: Sie haben angegeben: {signs}. Studien sind uneins, ob Koffein
          Beine schlimmer macht. Sie könnten zwei Wochen lang ab Mittag darauf verzichten und sehen,
          ob Ihre Nächte sich ändern.
        habits.caffeine.statement: Koffein in den neun Stunden vor dem Hauptschlaf (ab 14 Uhr bei
          einem Schlaf um 23 Uhr) oder vier und mehr Getränke am Tag: Angeboten wird ein eigener
          Versuch über zwei Wochen, nie ein Verbot. Eine Kohorte von 55.540 fand keinen
          Zusammenhang mit neuen unruhigen Beinen; die AASM nennt Koffein als Verstärker.
        habits.diet.says: Sie haben angegeben: {signs}. Eisen und Vitamin B12 können so
          knapp werden. Bitte fragen Sie, ob Ferritin, Transferrinsättigung und B12 gemessen werden
          sollten.
        habits.diet.statement: Einer Ernährung, die Lebensmittel auslässt, kann Eisen fehlen und,
          ohne Tierisches, Vitamin B12: Nach Ferritin, Transferrinsättigung und B12 wird gefragt.
        habits.lateHardExercise.says: Sie haben angegeben: {signs}. Bei manchen sind die
          Beine danach schlimmer. Sie könnten zwei Wochen lang den harten Teil früher am Tag
          versuchen. Bitte bleiben Sie in Bewegung.
        habits.lateHardExercise.statement: Harter Sport spät am Tag soll unruhige Beine auslösen
          können; ihn vorzuverlegen ist ein eigener Versuch. Zu mäßiger Bewegung wird zu jeder
          Stunde ermutigt.
        habits.lateMeals.says: Sie haben angegeben: {signs}. Über spätes Essen und Beine
          ist wenig bekannt. Wenn Sie neugierig sind, versuchen Sie zwei Wochen lang ein früheres
          Essen.
        habits.lateMeals.statement: Eine letzte Mahlzeit weniger als drei Stunden vor dem
          Hauptschlaf: Über die Wirkung auf unruhige Beine ist wenig bekannt, darum wird nur ein
          eigener Versuch angeboten.
        habits.movement.says: Sie haben angegeben: {signs}. Mehr Bewegung kann Beinen und
          Rücken helfen. Alles zählt, was Sie beibehalten; beginnen Sie klein und früher am Tag.
        habits.movement.statement: Unter 150 Minuten Bewegung in der Woche: Regelmäßige mäßige
          Bewegung hilft chronischem Rückenschmerz ein wenig (SMD −0,33 in der Übersicht der WHO)
          und, in kleinen Studien, unruhigen Beinen. Jede Art, die beibehalten wird, ist recht.
        habits.sitting.says: Sie haben angegeben: {signs}. Langes Sitzen kann unruhige
          Beine wecken und den Rücken steif machen. Sie könnten jede halbe Stunde aufstehen und ein
          wenig gehen.
        habits.sitting.statement: Ab sechs Stunden Sitzen am Tag sind kurze Gänge dazwischen einen
          Versuch wert: Ruhe bringt unruhige Beine hervor, und dem Rücken wird Bewegung empfohlen.
        habits.sleepSchedule.says: Sie haben angegeben: {signs}. Eine festere Zeit fürs
          Bett kann Nächte leichter machen. Bei wechselnden Schichten hilft auch ein fester Ablauf
          des Abends.
        habits.sleepSchedule.statement: Eine Bettzeit, die um eine Stunde oder mehr schwankt: Eine
          regelmäßige gehört zum üblichen Rat für den Schlaf; ihre Wirkung auf unruhige Beine ist
          unbekannt, ihr Risiko gering.
        habits.sportsStrain.says: Sie haben angegeben: {signs}. Wunde Muskeln können ein
          eigener Grund für schmerzende Beine oder einen schmerzenden Rücken sein, meist für Tage
          bis Wochen. Es hilft, solche Tage im Tagebuch zu vermerken.
        habits.sportsStrain.statement: Überlastung beim Sport kann wunde Beine oder einen wunden
          Rücken für Tage bis Wochen erklären und zeigt sich an ihrer Geschichte.
        habits.tobacco.says: Sie haben angegeben: {signs}. Wer raucht, hat etwas häufiger
          unruhige Beine. Wenn Sie aufhören möchten, lassen Sie sich ärztlich helfen; das gelingt
          öfter als allein.
        habits.tobacco.statement: Wer raucht, hat häufiger unruhige Beine (OR 1,46; 1,29–1,64). Dass
          Aufhören den Beinen hilft, ist nicht gezeigt.
        habits.weightLoss.says: Sie haben angegeben: {signs}. Wenn Sie nicht abnehmen
          wollten, sagen Sie es bitte in der Praxis, mit wie viel und seit wann.
        habits.weightLoss.statement: Ungewollter Verlust von Appetit oder Gewicht wird beim nächsten
          Termin angesprochen. Bei Rückenschmerz ist er allein ein schwaches Zeichen; zusammen mit
          einer früheren Krebserkrankung wird er als Warnzeichen beurteilt.
        method.habits: Gewohnheiten

        """
}
