// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The interview: the questions about the back.
    static let germanInterviewBack = """
        interview.back.afterLiftingOrStrain.label: Begann nach Heben oder Überlastung
        interview.back.average.label: Schmerz die meiste Zeit
        interview.back.began.title: Wann fing es zum ersten Mal an, und wie oft ist es da?
        interview.back.began.why: Diese beiden Antworten zeigen, wie lange der Schmerz schon
          anhält. Monat oder Jahr genügt.
        interview.back.belowKnee.label: Schmerz bis unter das Knie
        interview.back.bendingBackward.label: Nach hinten beugen
        interview.back.bendingForward.label: Nach vorn beugen
        interview.back.betterWithExercise.label: Besser durch Bewegung
        interview.back.betterWithRest.label: Besser durch Ruhe
        interview.back.bothLegs.label: Schmerz in beiden Beinen
        interview.back.changes.title: Trifft etwas davon auf Ihre Rückenschmerzen zu?
        interview.back.changes.why: Was hilft und wie es begann, unterscheidet einen gezerrten
          Muskel von einer entzündeten Wirbelsäule.
        interview.back.cough.label: Husten oder Pressen verschlimmert es
        interview.back.daysWithPainInLast6Months.label: Tage mit Schmerz in den letzten sechs
          Monaten
        interview.back.dermatomal.label: Schmerz in einer Linie oder einem Streifen das Bein hinab
        interview.back.dominant.label: Was schmerzt mehr?
        interview.back.familySpondyloarthritis.label: Entzündete Wirbelsäule in der Familie
        interview.back.firstStarted.label: Zum ersten Mal
        interview.back.healed.title: Ist das verheilt, und der Schmerz bleibt?
        interview.back.healed.why: Schmerz, der seine Ursache überdauert, wird anders behandelt.
        interview.back.inflammatory.title: Und etwas davon?
        interview.back.inflammatory.why: Das macht eine entzündete Wirbelsäule wahrscheinlicher.
          Sie lässt sich gut behandeln.
        interview.back.insidious.label: Kam schleichend
        interview.back.interference.label: Wie sehr er Sie behindert hat
        interview.back.lying.label: Liegen
        interview.back.morningStiffnessMinutes.label: Steif für
        interview.back.mornings.title: Wie viele Minuten ist Ihr Rücken morgens steif?
        interview.back.mornings.why: Eine halbe Stunde oder mehr kann auf eine entzündete
          Wirbelsäule hinweisen. Gar nicht steif ist 0.
        interview.back.muscleTender.label: Ein Muskel schmerzt beim Anfassen
        interview.back.nerve.title: Kommt etwas davon dazu?
        interview.back.nerve.why: Es zeigt, ob im Rücken ein Nerv eingeengt ist, und wie stark.
        interview.back.nightWakingEasedByGettingUp.label: Weckt Sie, und Aufstehen lindert es
        interview.back.numbPatch.label: Eine taube Stelle auf der Haut
        interview.back.originHealed.label: Verheilt, aber der Schmerz bleibt
        interview.back.postures.title: Was macht jedes davon mit Ihren Rückenschmerzen?
        interview.back.postures.why: Besser im Sitzen oder nach vorn gebeugt weist auf einen engen
          Wirbelkanal hin. Ändert sich durch nichts etwas, ist das ein Grund, weiter zu suchen.
        interview.back.psoriasisUveitisOrBowelDisease.label: Schuppenflechte, Augenentzündung oder
          Darmentzündung
        interview.back.qualities.label: Wie es sich anfühlt
        interview.back.qualities.title: Wie fühlt sich der Schmerz im Rücken an?
        interview.back.qualities.why: Brennen, elektrische Schläge oder Kribbeln kommen oft von
          einem Nerv.
        interview.back.severity.title: Wie stark war es in der letzten Woche, von 0 bis 10?
        interview.back.severity.why: Dieselben drei Zahlen zeigen später, ob etwas geholfen hat.
        interview.back.sites.label: Wo es wehtut
        interview.back.sites.title: Wo tut es weh?
        interview.back.sites.why: Schmerz, der im Bein stärker ist, weist auf einen Nerv hin;
          Schmerz im Rücken auf Muskel, Gelenk oder Bandscheibe.
        interview.back.sitting.label: Sitzen
        interview.back.situation.title: Womit hat es angefangen?
        interview.back.situation.why: Nach einer Verletzung, einer Geburt oder einer Operation ist
          anderes wahrscheinlich.
        interview.back.situational.label: Es begann mit
        interview.back.standing.label: Stehen
        interview.back.startedBefore45.label: Begann vor dem 45. Geburtstag
        interview.back.told.none: Keine Ursache genannt und keine Spritze geplant
        interview.back.told.title: Was hat man Ihnen ärztlich als Ursache genannt, und ist eine
          Spritze in den Rücken geplant?
        interview.back.told.why: Ein Name von einem früheren Besuch hilft, wird aber nicht einfach
          übernommen. Über manche Medikamente muss vor einer Spritze gesprochen werden.
        interview.back.toldByClinician.label: Ärztlich genannt wurde
        interview.back.walking.label: Gehen
        interview.back.weakness.label: Ein schwaches Bein oder ein schwacher Fuß
        interview.back.worst.label: Schlimmster Schmerz
        """
}
