// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The plan: its parts, who takes a step, and how it is judged.
    static let germanPlan: String = """
        method.plan: Der Plan
        plan.stage.urgent: Zuallererst
        plan.stage.ruleOut: Andere Ursachen
        plan.stage.both: Was Beinen und Rücken hilft
        plan.stage.habits: Gewohnheiten
        plan.stage.iron: Eisen und Vitamine
        plan.stage.movement: Bewegung
        plan.stage.handsOn: Behandlung mit der Hand und Geräte
        plan.stage.sleep: Schlaf
        plan.stage.medicines: Medikamente
        plan.stage.procedures: Spritzen und Operationen
        plan.stage.specialist: Fachleute
        plan.who.emergency: der Notdienst
        plan.who.person: Sie selbst
        plan.who.doctor: Ihre Ärztin oder Ihr Arzt
        plan.who.prescriber: wer es verschreibt
        plan.who.physiotherapist: Physiotherapie
        plan.who.sleepSpecialist: Schlafmedizin oder Neurologie
        plan.who.painSpecialist: eine Schmerzambulanz
        plan.aim.legs: die Beine
        plan.aim.back: den Rücken
        plan.measure.legs: Die Beine im Tagebuch: In zwei Wochen liegt die mittlere Nacht um
          mindestens 2 Punkte oder 30 % tiefer als vorher.
        plan.measure.back: Der Rücken im Tagebuch: In zwei Wochen liegt der mittlere Tag um
          mindestens 2 Punkte oder 30 % tiefer als vorher.
        plan.measure.legsAndBack: Beine und Rücken im Tagebuch: In zwei Wochen liegt die Mitte bei
          einem von beiden um mindestens 2 Punkte oder 30 % tiefer als vorher, und das andere ist
          nicht schlechter.
        plan.measure.onset: Das Tagebuch: wann die Beine abends anfangen und wie stark sie sind.
        plan.measure.sleep: Das Tagebuch: die Stunden Schlaf und wie erholt der Morgen ist.
        plan.measure.results: Der neue Wert steht in der Liste.
        plan.measure.answers: Die Frage hat eine Antwort.
        plan.measure.seen: Jemand, der es beurteilen kann, hat darauf gesehen.
        plan.measure.nightsNoted: Mindestens 10 von 14 Nächten sind notiert.
        plan.state.agreed: vereinbart
        plan.state.doing: läuft
        plan.state.done: erledigt
        plan.state.setAside: zurückgestellt
        plan.notice.overdue: Damit sollte bis {day} begonnen werden: {step}
        plan.notice.dueBeforeAgreed: Der Tag {day} liegt vor dem Tag, an dem das vereinbart wurde:
          {step}
        plan.notice.goalPassed: Der Tag des Ziels für {aim} ({rating} bis {day}) ist vorbei. Setzen
          Sie ein neues, oder nehmen Sie es heraus.
        plan.notice.goalsDisagree: Zwei Ziele für {aim} passen nicht zusammen, {rating} und
          {other}. Behalten Sie das, das Sie meinen.
        plan.notice.goalAboveNow: Das Ziel für {aim} ist {rating}, und das Tagebuch steht schon bei
          {now}.
        tried.effect.muchBetter: viel besser
        tried.effect.better: etwas besser
        tried.effect.none: keine Änderung
        tried.effect.worse: schlechter
        tried.effect.unknown: kann ich nicht sagen
        """

    /// What the rules of the plan propose: warning signs to movement.
    static let germanPlanRules: String = """
        plan.urgentMatter.statement: Ein Warnzeichen, das jetzt oder am selben Tag Hilfe braucht,
          steht in jedem Plan zuerst, mit den Worten seiner eigenen Regel, was auch immer vorher
          vereinbart wurde.
        plan.urgentMatter.ifNot: Wird es schlimmer oder kann Sie in dieser Zeit niemand ansehen,
          dann gehen Sie in eine Notaufnahme.
        plan.soonMatter.statement: Ein Warnzeichen, das bald angesehen werden soll, steht vor
          allem, was in Ruhe vereinbart wird. „Bald“ heißt hier eine Woche; das haben wir selbst
          gesetzt.
        plan.medicineAlert.statement: Ein Alarm aus der Durchsicht von Medikamenten und Werten ist
          ein eigener Schritt: Arzt oder Apotheke sehen vor der nächsten Einnahme oder Verordnung
          darauf.
        plan.medicineAlert.says: Zeigen Sie vor der nächsten Einnahme oder Verordnung in der Praxis
          oder Apotheke, was die Liste hierzu sagt: {signs}. Bitte ändern Sie nichts von sich aus.
        plan.medicineAlert.ifNot: Erreichen Sie dort niemanden, fragen Sie in einer anderen
          Apotheke oder beim ärztlichen Bereitschaftsdienst Ihres Landes.
        plan.legStory.statement: Solange Antworten offen sind, die entscheiden, ob ein Beinproblem
          Restless Legs ist, kommen sie vor jeder Behandlung: Es entscheidet, was jemand berichtet.
        plan.legStory.says: Beantworten Sie, was zu Ihren Beinen noch offen ist: {signs}. Ohne das
          kann niemand Restless Legs von Ähnlichem unterscheiden.
        plan.legStory.ifNot: Wenn Sie es nicht sagen können, achten Sie zwei Abende darauf und
          notieren Sie es. Eine Ärztin oder ein Arzt kann beim Ordnen helfen.
        plan.legLookAlikes.statement: Was Restless Legs ähnelt und stark oder teilweise zur
          Geschichte passt, wird ärztlich besprochen, bevor eine Behandlung von Restless Legs
          erwogen wird. Beides kann zugleich da sein. Die sechs Wochen haben wir selbst gesetzt.
        plan.legLookAlikes.says: Fragen Sie, ob etwas anderes einen Teil der Beschwerden in den
          Beinen erklärt: {names}. Eine Untersuchung zeigt es oft, und mehreres kann zutreffen.
        plan.legLookAlikes.ifNot: Bleibt es unklar, fragen Sie nach Schlafmedizin oder Neurologie.
        plan.backCauses.statement: Eine gedrückte Nervenwurzel, ein enger Kanal, ein entzündeter
          Rücken oder ein gebrochener Wirbel, der zur Geschichte passt, wird ärztlich besprochen,
          denn jedes wird anders behandelt. Meist findet sich keine einzelne Ursache, und ein Bild
          gehört nicht zur Regel. Die sechs Wochen haben wir selbst gesetzt.
        plan.backCauses.says: Fragen Sie, ob Ihr Rücken hierzu passt: {names}. Zuerst kommen die
          Geschichte und die Untersuchung. Ein Bild hilft nur, wenn sein Ergebnis etwas ändern
          würde.
        plan.backCauses.ifNot: Wird nichts gefunden, ist das der übliche Fall und eine gute
          Nachricht. Der Plan geht ohne das weiter.
        plan.aggravators.statement: Medikamente, die Restless Legs bekanntermaßen verschlimmern,
          kommen vor jedem neuen Medikament dagegen: So hält es die Leitlinie. Die vier Wochen
          haben wir selbst gesetzt.
        plan.aggravators.says: Fragen Sie, wer es verschreibt, ob etwas auf Ihrer Liste die Beine
          verschlimmert und was an seine Stelle treten könnte: {signs}. Bitte ändern Sie nichts von
          sich aus.
        plan.aggravators.ifNot: Bringt eine Änderung in vier Wochen nichts, sagen Sie es in der
          Praxis: Dann ist es vielleicht nicht die Ursache.
        plan.otherCauses.statement: Werte und Gewohnheiten, die auf eine andere Krankheit weisen
          (Nieren, Zucker, Schilddrüse, Blut, Entzündung, Gewichtsverlust), werden angesehen, bevor
          etwas als Restless Legs oder einfacher Rückenschmerz behandelt wird. Die vier Wochen
          haben wir selbst gesetzt.
        plan.otherCauses.says: Lassen Sie dies ansehen, denn es kann Beine oder Rücken erklären
          oder verschlimmern: {signs}.
        plan.otherCauses.ifNot: Fragen Sie, wann der Test wiederholt wird und wer auf das Ergebnis
          sieht.
        plan.keepDiary.statement: Zwei Wochen Tagebuch, bevor etwas geändert wird, geben einen
          Anfang zum Vergleichen; anders zeigt sich nicht, was eine Änderung brachte. Die zwei
          Wochen haben wir selbst gesetzt.
        plan.keepDiary.says: Notieren Sie zwei Wochen lang Abend und Morgen, bevor Sie etwas
          ändern. Dann lässt sich jeder spätere Schritt daran messen.
        plan.keepDiary.ifNot: Dreimal Tippen genügt für eine Nacht. Auch jede zweite Nacht sagt
          etwas.
        plan.stayActive.statement: Bei Rückenschmerz ohne Warnzeichen sind sich die Leitlinien
          einig: wissen, was der Schmerz bedeutet, und in Bewegung bleiben. Bei Restless Legs ist
          Bewegung das, was sie lindert.
        plan.stayActive.says: Bleiben Sie in Bewegung und so weit es geht bei Ihrem Alltag. Weh tun
          heißt nicht Schaden nehmen: Ohne Warnzeichen schadet Bewegung einem wehen Rücken nicht.
        plan.stayActive.ifNot: Macht Bewegung es länger als einen Tag deutlich schlimmer, gehen Sie
          in kleineren Schritten vor oder fragen Sie in der Physiotherapie.
        plan.oneHabit.statement: Von den Gewohnheiten, die mitspielen können, wird eine zurzeit
          zwei Wochen lang geändert und am Tagebuch gemessen. Die Belege sind schwach oder uneins,
          also ist jede ein Versuch und kein Verbot.
        plan.oneHabit.says: Wählen Sie eines hiervon und ändern Sie zwei Wochen lang nur das:
          {signs}. Sehen Sie dann ins Tagebuch, bevor Sie das Nächste wählen.
        plan.oneHabit.ifNot: Ändern zwei Wochen nichts, lassen Sie es wieder zu, wenn Sie mögen,
          und versuchen Sie das Nächste.
        plan.ironStop.statement: Wo Werte oder eine genannte Krankheit gegen Eisen sprechen, wird
          das geklärt, bevor wieder von Eisen die Rede ist.
        plan.ironStop.says: Lassen Sie vor jedem Eisen ärztlich ansehen: {signs}. Zu viel Eisen schadet.
        plan.ironStop.ifNot: Fragen Sie, wer dem nachgeht und bis wann.
        plan.ironTest.statement: Bei einer Geschichte wie von Restless Legs ohne beurteilbares
          Ferritin und Transferrinsättigung werden beide gemessen: morgens, 24 Stunden nach dem
          letzten Eisen, mit CRP. Alle, die Restless Legs belasten, sollten sie haben, und immer
          wieder.
        plan.ironTest.says: Bitten Sie um Ferritin, Transferrinsättigung und CRP aus einer Abnahme
          am Morgen, ohne Eisen in den 24 Stunden davor. Bitten Sie um die Zahlen, nicht nur um
          „normal“.
        plan.ironTest.ifNot: Wurde nur das Hämoglobin gemessen: Es kann normal sein, während die
          Eisenspeicher leer werden.
        plan.ironTalk.statement: Eisen, das für Restless Legs niedrig ist, wird vor Medikamenten
          für die Beine besprochen. Beine und Werte werden nach etwa zwölf Wochen wieder angesehen
          (aus dem Gedächtnis).
        plan.ironTalk.says: Sprechen Sie ärztlich über Eisen: {signs}. Fragen Sie, welche Form zu
          Ihnen passt, warum es niedrig ist und wann wieder gemessen wird.
        plan.ironTalk.ifNot: Sind die Werte gestiegen und die Beine unverändert, war Eisen nicht
          der ganze Grund. Sind sie nicht gestiegen, fragen Sie nach einer Infusion und nach
          Verlusten.
        plan.vitamins.statement: Ein Vitamin, das nach einem Wert niedrig ist, wird um seiner
          selbst willen besprochen. Dass es Restless Legs lindert, ist nicht gezeigt.
        plan.vitamins.says: Sprechen Sie über den niedrigen Wert: {signs}. Ihn aufzufüllen ist an
          sich gut. Erwarten Sie für die Beine nicht zu viel davon.
        plan.vitamins.ifNot: Bleibt ein Wert niedrig, fragen Sie, ob der Darm es aufnimmt, und nach
          Ihren anderen Medikamenten.
        """
}
