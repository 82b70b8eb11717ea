// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The pages of the plan, its forms and its sheet, and the page on finding help.
    static let germanPlanPages: String = """
        menu.plan: Plan
        menu.learn: Wissen
        menu.help: Hilfe finden
        more.plan.says: Was Sie und Ihre Praxis vereinbart haben, und was die Regeln vorschlagen.
        more.learn.says: Kurze Seiten in einfachen Worten, mit Quellen.
        more.help.says: Worauf es ankommt und was Sie fragen können.
        planPage.lead: Was Sie und Ihre Ärztin oder Ihr Arzt vereinbaren, der Reihe nach. Die
          Regeln schlagen vor; nichts steht im Plan, bevor Sie es aufnehmen, und nichts darin
          ändert sich von selbst.
        planPage.pressingTitle: Zuallererst
        planPage.setAside: Sie haben das zurückgestellt. Das bleibt, wie Sie es wünschen. Das
          Warnzeichen steht weiter.
        planPage.noticesTitle: Bitte sehen Sie hierauf
        planPage.goalsTitle: Ziele
        planPage.noGoals: Es ist kein Ziel gesetzt. Mit einem Ziel lässt sich sagen, ob ein Schritt
          die Mühe wert war.
        planPage.setGoal: Ein Ziel setzen
        planPage.agreedTitle: Unser Plan
        planPage.nothingAgreed: Noch ist nichts vereinbart. Sehen Sie unten, was vorgeschlagen
          wird, und nehmen Sie auf, was Sie tun wollen.
        planPage.ownStep: Einen eigenen Schritt schreiben
        planPage.print: Den Plan drucken
        planPage.closedTitle: Erledigt oder zurückgestellt
        planPage.proposedTitle: Was die Regeln vorschlagen
        planPage.nothingKnown: Ein Plan braucht zuerst Antworten: was Sie plagt, was Sie nehmen und
          was gemessen wurde.
        planPage.toInterview: Zur Befragung
        planPage.settled: Es wird nichts Neues vorgeschlagen. Der Plan passt zu Ihren Antworten von
          heute.
        planPage.heldBack: Bis darauf gesehen wurde, wird nichts anderes vorgeschlagen. Der Rest
          des Plans kann warten.
        planPage.newLead: Kreuzen Sie an, was Sie tun wollen. Das Übrige kann warten.
        planPage.noneTicked: Nichts war angekreuzt. Kreuzen Sie einen Schritt oder mehrere an.
        planPage.take: Angekreuzte Schritte in den Plan aufnehmen
        planPage.setTickedAside: Angekreuzte Schritte zurückstellen
        planPage.rewordedTitle: Neue Tatsachen, andere Worte
        planPage.rewordedLead: Ihre Antworten haben sich geändert, seit dies vereinbart wurde. Was
          im Plan steht, bleibt, bis Sie es ändern.
        planPage.takeWords: Die neuen Worte übernehmen
        planPage.unfoundedTitle: Nicht mehr vorgeschlagen
        planPage.unfoundedLead: Für diese Schritte spricht in Ihren Antworten von heute nichts
          mehr. Sie bleiben, bis Sie sie ändern.
        planPage.triedTitle: Was versucht wurde
        planPage.noTried: Es ist nichts aufgeschrieben. Es hilft: Was nichts gebracht hat, wird
          nicht noch einmal vorgeschlagen.
        planPage.addTried: Aufschreiben, was versucht wurde
        planPage.fromDiary: Im Tagebuch: {name} an {count} Tagen, zuerst am {first}, zuletzt am
          {last}.
        planPage.addThis: Aufschreiben
        planPage.change: Ändern
        planPage.aside: Es ist zurückgestellt. Es bleibt unten stehen, mit dem Tag.
        planPage.kept: Es steht im Plan.
        planPage.removed: Es ist entfernt. Frühere Fassungen bleiben in der Akte.
        planStep.today: jetzt
        planStep.tomorrow: heute oder morgen
        planStep.days: innerhalb von {count} Tagen
        planStep.weeks: innerhalb von {count} {count|Woche|Wochen}
        planStep.judgedDays: Beurteilen Sie es nach {count} Tagen.
        planStep.judgedWeeks: Beurteilen Sie es nach {count} Wochen.
        planStep.worked: Es hat geholfen, wenn
        planStep.ifNot: Wenn nicht
        planStep.options: Zur Wahl
        planStep.more: Warum, und woran es gemessen wird
        plan.goal.open: Für {aim}: herunter auf {rating} von 10
        plan.goal.by: Für {aim}: herunter auf {rating} von 10 bis {day}
        plan.step.line: Wer: {who}. {state} seit {day}.
        plan.step.lineDue: Wer: {who}. Beginn bis {due}. {state} seit {day}.
        plan.start.agreed: Vereinbart
        plan.start.doing: Läuft
        plan.start.done: Erledigt
        plan.start.setAside: Zurückgestellt
        plan.aimShort.legs: Beine
        plan.aimShort.back: Rücken
        plan.progress.legs: Beine
        plan.progress.back: Rücken
        plan.progress.cannotTell: {aim}: noch nicht zu sagen. Es braucht zwei Wochen, mit
          mindestens {count} notierten Tagen vor dem Schritt und jetzt.
        plan.progress.lower: {aim}: jetzt {now}, vor dem Schritt {before}. Das ist ein Rückgang um
          2 Punkte oder 30 %, das Mindeste, das hier zählt. Es ist kein Beweis, dass es der Schritt
          war.
        plan.progress.higher: {aim}: jetzt {now}, vor dem Schritt {before}. Höher als vorher.
        plan.progress.same: {aim}: jetzt {now}, vor dem Schritt {before}. Kein Rückgang um 2 Punkte
          oder 30 %.
        tried.fromTo: {from} bis {to}
        tried.since: seit {from}
        tried.until: bis {to}
        tried.did: {aim}: {effect}
        tried.ended: beendet: {why}
        tried.and: {whole}; {part}
        printedSheet.print: Drucken Sie diese Seite auf A4 oder Letter, schwarz-weiß.
        planSheet.title: Mein Plan für Beine und Rücken
        planSheet.part: Der Plan
        planSheet.goals: Ziele
        planSheet.steps: Was vereinbart ist
        planSheet.tried: Was versucht wurde
        planSheet.closed: Erledigt oder zurückgestellt
        planSheet.nothing: Noch ist nichts vereinbart.
        planSheet.signed: Vereinbart mit: ______________________   Wieder angesehen am:
          ______________
        rowReader.noDay: Das ist kein Tag. Schreiben Sie 2027-01-15 oder 15.1.2027.
        rowPage.goal.new: Ein Ziel setzen
        rowPage.goal.change: Ein Ziel ändern
        rowPage.goal.lead: Ein Wert von 0 bis 10, auf den Sie herunterkommen wollen, so wie das
          Tagebuch ihn erfragt. Bei Rückenschmerz zählt in Studien ein Rückgang um 2 Punkte.
        rowPage.goal.aim: Für
        rowPage.goal.rating: Herunter auf, von 0 bis 10
        rowPage.goal.noAim: Sagen Sie, ob es für die Beine oder den Rücken ist.
        rowPage.goal.noRating: Geben Sie eine ganze Zahl von 0 bis 10 an.
        rowPage.plan.by: Bis zum Tag
        rowPage.plan.dayHint: Etwa 2027-01-15. Es kann offen bleiben.
        rowPage.step.new: Einen eigenen Schritt schreiben
        rowPage.step.change: Einen Schritt ändern
        rowPage.step.lead: Schreiben Sie auf, was Sie mit Ihrer Ärztin oder Ihrem Arzt vereinbart
          haben: was, wer, bis wann. Nichts hier ändert sich, wenn Sie es nicht ändern.
        rowPage.step.removeSays: Ein Schritt, der erledigt oder zurückgestellt ist, kann bleiben,
          mit Tag und Grund. Entfernen Sie ihn nur, wenn er aus Versehen dasteht.
        rowPage.step.says: Was zu tun ist
        rowPage.step.noWords: Schreiben Sie, was zu tun ist.
        rowPage.step.state: Wie es steht
        rowPage.step.who: Wer
        rowPage.step.stage: Teil des Plans
        rowPage.step.goal: Wofür es ist, in Ihren Worten
        rowPage.step.note: Bemerkung, oder warum zurückgestellt
        rowPage.tried.new: Aufschreiben, was versucht wurde
        rowPage.tried.change: Ändern, was versucht wurde
        rowPage.tried.lead: Was versucht wurde und was es mit Beinen und Rücken gemacht hat. Was
          nichts gebracht hat, wird nicht noch einmal vorgeschlagen.
        rowPage.tried.treatment: Behandlung
        rowPage.tried.own: Oder in Ihren eigenen Worten
        rowPage.tried.amount: Wie viel oder wie oft
        rowPage.tried.legs: Was es mit den Beinen gemacht hat
        rowPage.tried.back: Was es mit dem Rücken gemacht hat
        rowPage.tried.whyStopped: Warum es beendet wurde
        rowPage.tried.dateHint: So genau Sie es wissen: 2024, 2024-05 oder 2024-05-17.
        rowPage.tried.none: Wählen Sie eine Behandlung, oder schreiben Sie sie in Ihren eigenen
          Worten.
        rowPage.tried.both: Wählen Sie eine aus der Liste, oder schreiben Sie sie, nicht beides.
        rowPage.tried.reversed: Das endete, bevor es begann. Eines der beiden Daten stimmt nicht.
        findHelp.lead: Wie Sie jemanden finden, der sich mit Beinen und Rücken auskennt, was Sie
          fragen und was Sie mitnehmen. Evenfall sucht nichts im Netz.
        findHelp.urgentTitle: Wenn es nicht warten kann
        findHelp.lookTitle: Worauf es ankommt
        findHelp.lookLegs: Für die Beine: ein Schlafzentrum oder eine neurologische Praxis für
          Bewegungsstörungen, die jede Woche Restless Legs behandelt.
        findHelp.lookBack: Für den Rücken: eine Schmerzambulanz, in der Medizin, Physiotherapie und
          Psychologie zusammenarbeiten und die mehr tut als spritzen.
        findHelp.lookBoth: Für beides: jemand, der nach dem anderen fragt, bevor ein Medikament
          gewählt wird.
        findHelp.lookBoard: Eine Ausbildung in Schmerz- oder Schlafmedizin, die eine öffentliche
          Kammer bestätigt. Ein Titel auf einer Website allein bestätigt nichts.
        findHelp.askTitle: Was Sie vor dem ersten Termin fragen können
        findHelp.askOften: Wie viele Menschen mit Restless Legs sehen Sie im Monat?
        findHelp.askIron: Sehen Sie selbst auf Ferritin und Transferrinsättigung?
        findHelp.askFirst: Was versuchen Sie zuerst, und was, wenn es nicht wirkt?
        findHelp.askTeam: Wer gehört noch zum Team, und wen rufe ich zwischen den Terminen an?
        findHelp.askCost: Was kostet es, und was wird bezahlt?
        findHelp.takeTitle: Was Sie mitnehmen
        findHelp.report: Der Bericht für den Termin
        findHelp.plan: Ihr Plan
        findHelp.passport: Der Pass für Eingriffe
        findHelp.readTitle: Zum Lesen
        """
}
