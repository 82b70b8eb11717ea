// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The procedure passport.
    static let germanPassport = """
        avoid.antiEmetics.instead: Bitte denken Sie an Ondansetron oder Granisetron.
        avoid.antiEmetics.statement: Mittel gegen Übelkeit, die Dopamin blockieren, können
          unruhige Beine verschlimmern und binnen Stunden zu quälender Unruhe führen. Der Pass
          bittet um ein anderes.
        avoid.antiEmetics: Gegen Übelkeit
        avoid.antihistamines.statement: Müde machende Antihistaminika, auch als Prämedikation oder
          in einem Schlafmittel, können unruhige Beine verschlimmern.
        avoid.antihistamines: Müde machende Antihistaminika
        avoid.antipsychotics.statement: Antipsychotika, die zur Beruhigung oder gegen Übelkeit
          gegeben werden, können unruhige Beine verschlimmern und zu quälender Unruhe führen.
        avoid.antipsychotics: Antipsychotika zur Beruhigung
        medicine.cyclizine: Cyclizin
        medicine.diphenhydramine: Diphenhydramin
        medicine.doxylamine: Doxylamin
        medicine.droperidol: Droperidol
        medicine.haloperidol: Haloperidol
        medicine.hydroxyzine: Hydroxyzin
        medicine.metoclopramide: Metoclopramid
        medicine.olanzapine: Olanzapin
        medicine.prochlorperazine: Prochlorperazin
        medicine.promethazine: Promethazin
        medicine.quetiapine: Quetiapin
        medicine.risperidone: Risperidon
        method.procedures: Vor einem Eingriff
        more.passport.says: Für das Personal, wenn Sie still liegen müssen.
        more.passport: Pass für Eingriffe
        passport.allergies: Allergien und Unverträglichkeiten
        passport.asNeeded: {line}, bei Bedarf
        passport.avoidTitle: Bitte vermeiden Sie nach Möglichkeit diese Mittel; sie können meine
          Beine verschlimmern
        passport.contact: Wer angerufen werden soll
        passport.dose: {name}: {doses}
        passport.evening: Meine Abenddosis ist um {time} fällig. Bitte lassen Sie mich sie
          pünktlich nehmen, auch im Krankenhaus.
        passport.eveningMedicine: Was ich abends nehme, und wie viel
        passport.eveningTime: Meine Abenddosis ist fällig um
        passport.first: Liegen oder Sitzen ohne Bewegung macht meine Beine schlimmer, vor allem am
          Abend. Das ist weder Angst noch fehlender Wille.
        passport.footer: Von der betroffenen Person geschrieben. Die Liste stammt aus
          veröffentlichten Quellen und ist keine Anordnung: Die Entscheidung liegt bei der
          behandelnden Ärztin oder dem behandelnden Arzt.
        passport.helps: Was meinen Beinen hilft
        passport.implant.other: Elektrisches Implantat, etwa ein Herzschrittmacher: bitte fragen Sie
          mich, welches
        passport.implant.stimulator: Rückenmarkstimulator
        passport.implants: Implantate und Geräte im Körper
        passport.more: … und {count} weitere
        passport.name: Name und Geburtsdatum
        passport.other: Was Sie sonst wissen sollten
        passport.reacted: Unter meinen Unverträglichkeiten unten: {names}.
        passport.second: Bitte planen Sie mich früh am Tag ein, lassen Sie mich zwischen den
          Schritten aufstehen oder die Beine bewegen, und lassen Sie mich nicht länger flach
          liegen als nötig.
        passport.title: Ich kann nicht still liegen: unruhige Beine (Restless Legs)
        passportPage.avoidSays: Der Pass bittet darum, wo möglich ein anderes Mittel zu nehmen. An
          den Medikamenten, die Sie nehmen, ändert er nichts: Darüber entscheidet weiter, wer sie
          verschreibt.
        passportPage.avoidTitle: Was das Personal vermeiden soll
        passportPage.cardWord: Die Notfallkarte zum Ausschneiden
        passportPage.from: Aus
        passportPage.heading: Pass für Eingriffe
        passportPage.keep: Pass speichern
        passportPage.kept: Der Pass ist gespeichert.
        passportPage.lead: Für eine Untersuchung in der Röhre, eine Spritze, eine Dialyse oder
          eine Operation: ein Blatt zum Falten, das Sie dem Personal geben. Füllen Sie aus, was
          Sie möchten; was offen bleibt, wird nicht gedruckt.
        passportPage.noTime: Wählen Sie eine Uhrzeit aus der Liste, oder lassen Sie sie offen.
        passportPage.printWord: Zum Drucken öffnen
        passportPage.suggested: Einiges ist aus Ihren Angaben eingetragen. Bitte prüfen Sie es,
          bevor Sie speichern.
        passportPage.tooLong: Das ist zu lang für die Hosentasche. Kürzen Sie es.
        settings.passport: Pass für Eingriffe
        """
}
