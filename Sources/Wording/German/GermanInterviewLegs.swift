// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The interview: the questions about the legs.
    static let germanInterviewLegs = """
        interview.legs.about.first: Ihre erste Beinbeschwerde
        interview.legs.about.fourth: Ihre vierte Beinbeschwerde
        interview.legs.about.second: Ihre zweite Beinbeschwerde
        interview.legs.about.third: Ihre dritte Beinbeschwerde
        interview.legs.allDay.label: Beim Sitzen um zehn Uhr morgens genauso stark wie nachts
        interview.legs.another.label: Eine weitere Beinbeschwerde
        interview.legs.another.title: Gibt es eine weitere Beinbeschwerde, die sich anders
          anfühlt?
        interview.legs.another.why: Viele Menschen mit Rückenleiden haben zwei. Vermischt lassen
          sie sich nicht unterscheiden.
        interview.legs.began.label: Es begann
        interview.legs.began.title: Wann begann es, und wann wurde es zuletzt deutlich schlimmer?
        interview.legs.began.why: Ein neues Medikament, Eisenmangel oder eine Geburt um diese Zeit
          kann dazu beitragen. Das Jahr genügt.
        interview.legs.bendingForward.label: Nach vorn beugen
        interview.legs.bothers.label: Es stört mich selbst, nicht nur andere
        interview.legs.burden.title: Wie sehr belastet es Schlaf, Kraft, Stimmung, Arbeit oder Ihr
          Leben mit anderen?
        interview.legs.burden.why: Wie sehr es Sie belastet, entscheidet, wie viel dagegen zu tun
          ist.
        interview.legs.calmestHour.label: Ruhigste Stunde
        interview.legs.cough.label: Husten oder Pressen lässt es das Bein hinabschießen
        interview.legs.daytime.title: Ist es auch am Tag da?
        interview.legs.daytime.why: Eine Beschwerde, die nie nachlässt, weist auf Nerven hin oder
          auf unruhige Beine, die stark geworden sind.
        interview.legs.distress.label: Wie sehr?
        interview.legs.evening.label: Schlimmer am Abend oder in der Nacht
        interview.legs.evening.title: Wenn Sie eine Stunde still säßen: Wäre es abends oder nachts
          schlimmer als morgens?
        interview.legs.evening.why: Unruhige Beine richten sich nach der Uhr. Viele andere
          Beschwerden tun das nicht.
        interview.legs.events.title: Wie oft ungefähr ist es in Ihrem Leben gekommen?
        interview.legs.events.why: Wenige Male können Zufall sein; ab fünf Mal zählt es.
        interview.legs.firstDegreeRelative.label: Vater, Mutter, Geschwister oder Kind haben
          unruhige Beine
        interview.legs.fixedDistance.label: Nach etwa derselben Strecke müssen Sie beim Gehen
          anhalten
        interview.legs.followUp.title: Was hilft, oder wie fängt es an?
        interview.legs.followUp.why: Das zeigt, wie gut die angetippte Zeile passt.
        interview.legs.helpedByDopamineDrug.label: Ein Dopamin-Medikament half anfangs
        interview.legs.hours.title: Zu welcher Stunde ist es am schlimmsten, und wann am
          ruhigsten?
        interview.legs.hours.why: Wenn abends oder morgens schwer zu sagen ist, können die zwei
          Stunden es zeigen.
        interview.legs.innerRestlessness.label: Der ganze Körper ist unruhig, nicht nur die Beine
        interview.legs.jointBound.label: In einem Gelenk, etwa Hüfte oder Knie
        interview.legs.knot.label: Der Muskel wird hart; man fühlt einen Knoten
        interview.legs.legsUpHelps.label: Hochlegen hilft gegen die Schwellung
        interview.legs.lifetimeEvents.label: Male insgesamt
        interview.legs.looks.title: Passt etwas davon?
        interview.legs.looks.why: Krämpfe, Nerven, Venen, Arterien und schlechtes Sitzen können
          wie unruhige Beine aussehen. Jede Zeile steht für eines davon.
        interview.legs.lying.label: Liegen
        interview.legs.minutesToOnset.label: Falls ja, nach wie langer Zeit?
        interview.legs.months.title: Vor wie vielen Monaten ungefähr begann es?
        interview.legs.months.why: Eine grobe Zahl hilft, wenn das Datum vergessen ist.
        interview.legs.monthsSinceStart.label: Monate her
        interview.legs.nightsPerWeekUntreated.label: Nächte pro Woche
        interview.legs.numbPatch.label: Eine taube Stelle auf der Haut
        interview.legs.numbSoles.label: Taube Fußsohlen
        interview.legs.often.title: In wie vielen Nächten pro Woche kommt es, wenn nichts dagegen
          genommen wird?
        interview.legs.often.why: Wie oft es ohne Behandlung kommt, danach richten sich Ärztinnen
          und Ärzte. Denken Sie an das letzte Jahr.
        interview.legs.oneShiftEndsIt.label: Ein Wechsel der Haltung beendet es ganz
        interview.legs.onlySitting.label: Nur im Sitzen; im flachen Liegen ist es weg
        interview.legs.otherParts.label: Sonst noch irgendwo?
        interview.legs.partnerSeesKicks.label: Jemand sieht Ihre Beine im Schlaf zucken
        interview.legs.path.label: Wo im Bein?
        interview.legs.place.title: Wo ist es?
        interview.legs.place.why: Eine Linie vom Rücken bis zum Fuß weist auf einen Nerv im Rücken
          hin. Zuerst die Füße, wie Socken, weist auf die Nerven der Füße hin.
        interview.legs.postures.title: Was macht jedes davon damit?
        interview.legs.postures.why: Sitzen und Gehen unterscheiden unruhige Beine von einem engen
          Wirbelkanal: Sie wirken genau umgekehrt.
        interview.legs.presentByDay.label: Auch am Tag da
        interview.legs.relief.label: Besser, solange ich mich bewege
        interview.legs.relief.title: Wird es wenigstens zum Teil besser, solange Sie sich bewegen?
        interview.legs.relief.why: Unruhige Beine werden besser, solange Sie sich bewegen, und
          kommen wieder, wenn Sie aufhören.
        interview.legs.rest.label: Beginnt oder wächst in Ruhe
        interview.legs.rest.title: Beginnt oder wächst es, wenn Sie still sitzen oder liegen?
        interview.legs.rest.why: Unruhige Beine kommen in Ruhe. Bei einem engen Wirbelkanal ist es
          umgekehrt.
        interview.legs.sensations.label: Wie es sich anfühlt
        interview.legs.sensations.none: Keine Empfindung dabei
        interview.legs.sensations.title: Wie fühlt es sich an?
        interview.legs.sensations.why: Manche Empfindungen weisen auf einen Nerv hin, manche auf
          einen Muskel, manche auf eine Vene.
        interview.legs.side.label: Welches Bein?
        interview.legs.singleJerkAtSleepOnset.label: Nur ein Zucken beim Einschlafen
        interview.legs.sitting.label: Sitzen
        interview.legs.sleepyByDay.label: Am Tag sehr schläfrig
        interview.legs.soreToTouch.label: Schmerzt, wenn Sie darauf drücken
        interview.legs.standing.label: Stehen
        interview.legs.standingStillHelps.label: Aufrecht stillstehen beendet es in wenigen
          Minuten
        interview.legs.startUpStiffness.label: Das Gelenk ist bei den ersten Schritten steif
        interview.legs.stretchEndsIt.label: Diesen Muskel zu dehnen beendet es
        interview.legs.supportive.title: Trifft etwas davon zu?
        interview.legs.supportive.why: Das ist bei unruhigen Beinen häufig. Nichts davon ist
          nötig.
        interview.legs.swelling.label: Die Beine schwellen an
        interview.legs.tender.title: Trifft etwas davon zu?
        interview.legs.tender.why: Schmerzende Muskeln, abgenutzte Gelenke und eingeengte Nerven
          hinterlassen je ihre eigene Spur.
        interview.legs.toesMoveAlone.label: Die Zehen bewegen sich von selbst
        interview.legs.urge.label: Ein Drang, die Beine zu bewegen
        interview.legs.urge.title: Spüren Sie einen Drang, die Beine zu bewegen, dem Sie kaum
          widerstehen können?
        interview.legs.urge.why: Dieser Drang ist der Kern unruhiger Beine. Schmerz oder Taubheit
          ohne ihn weist auf etwas anderes hin.
        interview.legs.walking.label: Gehen
        interview.legs.ways.title: Und etwas davon?
        interview.legs.ways.why: Das weist auf manche Medikamente hin, auf Sorgen, auf den
          Blutdruck oder auf harmlose Zuckungen.
        interview.legs.weakness.label: Ein schwaches Bein oder ein schwacher Fuß
        interview.legs.withWorry.label: Es kommt mit Sorgen oder Langeweile, nicht an ruhigen
          Abenden
        interview.legs.worseSince.label: Deutlich schlimmer seit, falls zutreffend
        interview.legs.worstHour.label: Schlimmste Stunde
        """
}
