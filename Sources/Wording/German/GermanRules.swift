// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The rules of legs, look-alikes and back, as the method page prints them.
    static let germanRules = """
        ageUnder18.says: Diese Regeln sind für Erwachsene gemacht. Bitte gehen Sie mit dem, was
          hier steht, in eine Kinder- oder Hausarztpraxis.
        ageUnder18.statement: Unter 18, oder wenn 17 oder 18 nicht sicher ist, wird nur Dringendes
          beurteilt.
        back.course.statement: Unter 28 Tagen: akut. Bis drei Monate: subakut. Ab drei Monaten:
          chronisch bei Schmerz an mindestens der Hälfte der Tage der letzten sechs Monate (92 von
          184), sonst rezidivierend. Ohne diese Zahl wird „chronisch“ gezeigt und nach der Zahl
          gefragt.
        back.fracture.statement: Ein Sturz oder eine Überlastung zusammen mit dünnen Knochen,
          langer Kortisoneinnahme, Verlust an Körpergröße oder einem Alter über 70 weist auf einen
          gebrochenen Wirbel hin; jedes für sich sagt wenig.
        back.inflammatory.statement: Seit mehr als drei Monaten vier von fünf: Beginn vor 45,
          schleichender Beginn, besser durch Bewegung, nicht besser durch Ruhe, nächtliches
          Erwachen, das sich durch Aufstehen bessert. Das spricht für eine rheumatologische
          Beurteilung ohne Eile.
        back.mechanism.statement: Nervenartig: eine Linie oder ein Bein mit Brennen, elektrischem
          Gefühl, Kribbeln oder Taubheit, eine taube Stelle oder Schwäche. Gewebeartig: Es ändert
          sich mit Last und Haltung oder folgte auf eine Überlastung. Beides: gemischt. Keines
          davon, seit drei Monaten oder länger, in einem weiten Bereich, mit Fibromyalgie oder
          verheilter Ursache: vom Schmerzsystem her. Für eine Einstufung ist eine Untersuchung
          nötig.
        back.muscleStrain.statement: Schmerz nach Heben oder Überlastung mit druckschmerzhaftem
          Muskel seit weniger als drei Monaten passt zu einer Muskelzerrung. Keine Fragenliste
          kann sie nachweislich belegen.
        back.nerveRoot.statement: Beinschmerz unter dem Knie, in einer Linie, schlimmer als der
          Rücken selbst, beim Husten das Bein hinabschießend, mit tauber Stelle oder Schwäche,
          weist auf eine Nervenwurzel hin.
        back.spineArthritis.statement: Keine Frage kann zeigen, dass abgenutzte Gelenke die
          Ursache sind; daher passt dies nie gut. Verschleiß im Bild ist auch ohne Schmerz häufig:
          bei 37 von 100 mit 20 Jahren, bei 96 von 100 mit 80.
        back.stenosis.statement: Schmerz in beiden Gesäßhälften oder Beinen beim Stehen und Gehen,
          der im Sitzen oder beim Vorbeugen nachlässt, weist auf einen engen Wirbelkanal hin, mehr
          noch über 65. Likelihood-Quotienten: kein Schmerz im Sitzen 7,4, besser beim Vorbeugen
          6,4, beide Seiten 6,3; gezeigt, nicht multipliziert.
        back.unidentified.statement: Bei etwa neun von zehn Menschen lässt sich keine einzelne
          Ursache nennen. Das passt, wenn keine andere Art passt; es heißt nicht, dass nichts ist.
        criteria.course.statement: Unbehandelt, im Mittel: zwei oder mehr Nächte pro Woche im
          letzten Jahr ist chronisch-persistierend; weniger, bei mindestens fünf Malen im Leben,
          ist intermittierend; weniger als fünf Mal liegt unter der Schwelle.
        criteria.evening.met: Es ist am Abend oder in der Nacht schlimmer als in Ruhe am Morgen.
        criteria.evening.notMet: Es ist am Abend oder in der Nacht nicht schlimmer.
        criteria.evening.statement: Es ist am Abend oder in der Nacht schlimmer als bei gleicher
          Ruhe am Morgen. Bei Menschen, die am Tag schlafen, werden die Stunden von ihrem
          Hauptschlaf an gezählt: Sind nur die schlimmste und die ruhigste Stunde angegeben, muss
          die schlimmste zwischen 6 Stunden vor und 4 Stunden nach Schlafbeginn liegen und die
          ruhigste außerhalb.
        criteria.evening.unknown: Ob es am Abend oder in der Nacht schlimmer ist, ist nicht
          bekannt.
        criteria.onlyBefore.met: Früher war es so; Behandlung, starke Belastung oder tägliche
          Beschwerden können das verdecken, daher zählt es.
        criteria.onlyBefore.unknown: Früher war es so und jetzt nicht mehr; warum es sich geändert
          hat, ist nicht klar.
        criteria.otherwise.met: Keine andere erfragte Erklärung passt auf alles.
        criteria.otherwise.notMet: Eine andere Erklärung passt auf alles: {conditions}.
        criteria.otherwise.statement: Keine andere Krankheit oder Gewohnheit erklärt diese
          Beinbeschwerde ganz. Eine andere Krankheit kann zusätzlich da sein. Es bleibt offen,
          solange eine Frage, die es noch anders zeigen könnte, nicht beantwortet ist.
        criteria.otherwise.unknown: Einige Fragen, die Ähnliches unterscheiden, sind nicht
          beantwortet.
        criteria.pattern.statement: Ein Kriterium nicht erfüllt: unwahrscheinlich. Kriterien 1 bis
          4 erfüllt oder früher erfüllt, eines davon früher ohne Grund oder mit etwas Ähnlichem,
          das sich nicht unterscheiden lässt: möglich. Eine offene Frage, die es noch wenden
          könnte: zu wenig Angaben. Sonst: vereinbar mit unruhigen Beinen.
        criteria.relief.met: Bewegung bessert es, solange sie dauert.
        criteria.relief.notMet: Bewegung bessert es nicht.
        criteria.relief.statement: Bewegung bessert es, ganz oder zum Teil, solange die Bewegung
          dauert. Eine Besserung, die es nur früher gab, zählt, wenn ihr Verlust einen Grund hat:
          ein Medikament gegen unruhige Beine, starke Belastung oder tägliche Beschwerden.
        criteria.relief.unknown: Ob Bewegung es bessert, ist nicht bekannt.
        criteria.rest.met: Es beginnt oder wächst beim Stillsitzen oder Liegen.
        criteria.rest.metAfter: Es beginnt oder wächst in Ruhe, nach etwa {minutes} Stillsitzen
          oder Liegen.
        criteria.rest.notMet: Es beginnt oder wächst nicht in Ruhe.
        criteria.rest.statement: Es beginnt oder wächst beim Stillsitzen oder Liegen, in welcher
          Haltung auch immer, und wächst mit der Dauer der Ruhe.
        criteria.rest.unknown: Ob es in Ruhe beginnt oder wächst, ist nicht bekannt.
        criteria.significance.statement: Es gilt als klinisch bedeutsam, wenn die Belastung für
          Schlaf, Kraft, Stimmung, Arbeit oder das Leben mit anderen ziemlich oder sehr stark ist.
        criteria.supportive.statement: Eltern, Geschwister oder Kinder mit denselben Beschwerden,
          vom Partner gesehene Zuckungen, Hilfe durch ein erstes dopaminerges Mittel und keine
          deutliche Schläfrigkeit am Tag stützen es. Nichts davon ist nötig, und kein Mittel wird
          als Test genommen.
        criteria.urge.met: Es gibt einen Drang, die Beine zu bewegen, dem man kaum widerstehen
          kann.
        criteria.urge.notMet: Es gibt keinen Drang, die Beine zu bewegen.
        criteria.urge.statement: Es gibt einen Drang, die Beine zu bewegen, dem man kaum
          widerstehen kann, meist mit einem unangenehmen Gefühl. Schmerz, Taubheit oder Krampf
          ohne Drang weist auf etwas anderes hin.
        criteria.urge.unknown: Ob es einen Drang gibt, die Beine zu bewegen, ist nicht bekannt.
        lookAlikes.akathisia: Akathisie ist eine Unruhe des ganzen Körpers mit Umhergehen oder
          Schaukeln, zu jeder Stunde, oft Tage bis Wochen nach einem neuen oder höher dosierten
          Mittel gegen Übelkeit, Psychose oder gedrückte Stimmung. Unruhige Beine bleiben vor
          allem in den Beinen und richten sich nach der Uhr.
        lookAlikes.anxiety: Es kommt mit Sorgen oder Langeweile zu jeder Stunde, und ein ruhiger
          Abend ist frei davon. Unruhige Beine kommen auch an ruhigen Abenden.
        lookAlikes.arterialDisease: Enge Beinarterien halten das Gehen jedes Mal nach etwa
          derselben Strecke an, meist mit Wadenschmerz, und Stillstehen beendet ihn in wenigen
          Minuten. Einen Tagesrhythmus gibt es nicht.
        lookAlikes.arthritis: Ein Gelenkleiden bleibt an Hüfte, Knie oder Knöchel, ist bei den
          ersten Schritten steif und schmerzt unter Last. Man kann mit einem Finger darauf zeigen.
        lookAlikes.footTapping: Fußwippen und Beinschaukeln stören die Person nicht, kommen ohne
          Unbehagen und kosten keinen Schlaf; andere bemerken sie zuerst.
        lookAlikes.hypnicJerks: Ein Zucken gerade beim Einschlafen ist häufig und harmlos.
          Unruhige Beine kommen vor dem Schlaf und dauern an.
        lookAlikes.hypotensiveAkathisia: Es kommt nur im Sitzen und ist im flachen Liegen weg, bei
          Menschen, deren Blutdruck absinkt. Unruhige Beine sind im Liegen schlimmer.
        lookAlikes.legCramps: Ein Krampf kommt plötzlich in einer Wade oder einem Fuß, der Muskel
          wird fühlbar hart, und Dehnen dieses Muskels beendet ihn. Die meisten Menschen mit
          Wirbelsäulenleiden und unruhigen Beinen haben auch Krämpfe; eines schließt das andere
          nicht aus.
        lookAlikes.lumbarRadiculopathy: Ischias läuft als eine Linie vom Rücken oder Gesäß bis
          unter das Knie, meist in einem Bein. Husten oder Pressen lässt ihn das Bein
          hinabschießen; eine Stelle kann taub oder der Fuß schwach sein. Einen Bewegungsdrang
          gibt es nicht.
        lookAlikes.lumbarStenosis: Ein enger Wirbelkanal bringt Beinschmerz beim Stehen und Gehen,
          der im Sitzen oder beim Vorbeugen nachlässt: das Spiegelbild unruhiger Beine.
          Veröffentlichte Likelihood-Quotienten: kein Schmerz im Sitzen 7,4, besser beim Vorbeugen
          6,4, beide Gesäßhälften oder Beine 6,3, Alter über 65 2,5. Sie sind nicht unabhängig und
          werden hier nicht multipliziert.
        lookAlikes.myalgia: Muskelschmerz ist ausgedehnt und druckschmerzhaft, und Gehen nimmt ihn
          nicht weg. Menschen mit Fibromyalgie haben oft auch unruhige Beine.
        lookAlikes.painfulLegsMovingToes: Die Zehen bewegen sich langsam von selbst, die ganze
          Zeit, und lassen sich nicht anhalten; oft nach einer Verletzung von Nerv oder
          Wirbelsäule. Bei unruhigen Beinen bewegt sich die Person selbst, zur Erleichterung.
        lookAlikes.peripheralNeuropathy: Ein Nervenschaden beginnt in den Füßen und breitet sich
          aus wie ein Strumpf: Brennen, Taubheit oder Kribbeln, den ganzen Tag da, wenn auch
          nachts oft schlimmer, mit tauben Sohlen. Gehen nimmt ihn nicht weg. Oft ist er zusammen
          mit unruhigen Beinen da.
        lookAlikes.positionalDiscomfort: Ein einziger Wechsel der Haltung beendet es ganz.
          Unruhige Beine kommen in jeder Haltung wieder, solange man ruht.
        lookAlikes.venousDisease: Venenleiden machen die Beine nach dem Stehen und am Ende des
          Tages schwer und geschwollen, und Hochlegen tut ihnen gut. Unruhige Beine werden
          stärker, wenn die Beine hoch und still liegen.
        """
}
