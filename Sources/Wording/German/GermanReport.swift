// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The visit report.
    static let germanReport = """
        report.annex: Anhang
        report.answer.no: nein
        report.answer.onlyBefore: nur früher
        report.answer.unknown: kann nicht gesagt werden
        report.answer.yes: ja
        report.answered: Tagebuch geführt und Fragen beantwortet von {who}, am {day}.
        report.answered.diary: Tagebuch geführt von {who}. Die Befragung wurde nicht begonnen.
        report.answered.heading: Wer geantwortet hat
        report.answers: Antworten, wie sie gegeben wurden
        report.answers.answer: Antwort
        report.answers.key: Kürzel
        report.answers.pointer: Stelle in der Falldatei
        report.answers.question: Gefragt
        report.ask.back: Passt der Rückenschmerz zu: {kind}, und was würde es zeigen?
        report.ask.backMissing: Zum Rücken noch offen: {list}. Was würde die Antwort ändern?
        report.ask.contradiction: Was von beidem gilt: {pair}?
        report.ask.ferritin: Hier ist kein Ferritin bekannt: Wurde es gemessen, morgens und
          nüchtern?
        report.ask.lookAlike: Könnte dies einen Teil davon erklären: {name}? Und wie ließe es sich
          unterscheiden?
        report.ask.missing: Noch offen: {list}. Lässt sich das heute klären?
        report.ask.onset: Die Beine beginnen {span} früher als zuvor: Was könnte dahinter stehen?
        report.ask.past: Nur früher vorhanden: {list}. Was könnte sich geändert haben?
        report.back.lead: Rücken: {course}, {mechanism}
        report.back.noKind: (keine Art passt mehr als ein wenig).
        report.back.some: (passt zum Teil: {kind}).
        report.back.strong: (passt gut: {kind}).
        report.before.half: vor dem {day}
        report.before.heading: vor dem {day}
        report.before.visit: vor dem Besuch am {day}
        report.change.earlier: {size} früher
        report.change.higher: {size} höher
        report.change.later: {size} später
        report.change.longer: {size} länger
        report.change.lower: {size} nied­riger
        report.change.none: –
        report.change.same: gleich
        report.change.shorter: {size} kürzer
        report.clock: {time}
        report.count: {n}
        report.count.five: fünf
        report.count.four: vier
        report.count.none: keines
        report.count.one: eines
        report.count.three: drei
        report.count.two: zwei
        report.criteria.answer: Antwort
        report.criteria.caption: Kriterien für unruhige Beine (RLS, IRLSSG 2014), Beinbeschwerde
          {id}
        report.criteria.criterion: Kriterium
        report.criteria.from: Aus
        report.criterion.metPast: erfüllt (früher)
        report.date: {date}
        report.day: {day}
        report.days: Jede Nacht des Zeitraums. „–“ wurde nicht notiert, und das ist nie null.
        report.days.asleep: Schlaf
        report.days.done: Getan
        report.days.flares: Schübe
        report.days.keptUp: Wach wegen
        report.days.slept: Schlafzeit
        report.days.start: Beginn
        report.footer: Von der Person berichtet, nicht untersucht. Keine Diagnose.
        report.key.back: Bewertungen des Rückens
        report.key.criteria: Antworten hinter den Kriterien der Beinbeschwerde {id}
        report.key.finding: Antworten hinter „{rule}“
        report.key.keptUp: Was die Person wach hielt
        report.key.legs: Abendliche Bewertungen der Beine
        report.key.lookAlike: Antworten für und gegen: {name}
        report.key.medicines: In der Befragung genannte Medikamente
        report.key.onset: Erste Beinbeschwerden
        report.key.sleep: Schlafzeiten
        report.key.treatments: Durchgeführte Behandlungen
        report.key.warning: Antworten zu Warnzeichen
        report.keyNote: Kleine Buchstaben a–{last} führen zu den Zeilen im Anhang.
        report.keys: Wohin die kleinen Buchstaben führen
        report.leftOut: Antworten zu {topics} werden nur gedruckt, wenn die Person sie ankreuzt;
          hier sind sie weggelassen, wie immer sie lauten.
        report.legsNotAsked: Zu den Beinen wurde noch nichts gefragt.
        report.list: {list}
        report.lookAlike.for: (dafür: {for}).
        report.lookAlike.forAgainst: (dafür: {for}; dagegen: {against}).
        report.lookAlike.none: Nichts Ähnliches passt mehr als ein wenig.
        report.lookAlike.some: Passt zum Teil auch: {name}
        report.lookAlike.strong: Passt auch gut: {name}
        report.mark.dose: {name} {before} → {after}
        report.mark.started: {name} begonnen
        report.mark.stopped: {name} abgesetzt
        report.mark.visit: Besuch
        report.measure.back: Rücken, schlimm­ster Wert des Tages, 0–10
        report.measure.keptUpByBack: Wach wegen des Rückens, Nächte
        report.measure.keptUpByLegs: Wach wegen der Beine, Nächte
        report.measure.legs: Beine am Abend, 0–10
        report.measure.none: nicht no­tiert
        report.measure.of: {value} von {count}
        report.measure.onset: Erste Bein­be­schwer­de
        report.measure.rating: {value} ({count})
        report.measure.sleep: Schlaf
        report.measure.span: {span} ({count})
        report.measure.time: {time} ({count})
        report.measures: Stärke, Uhrzeit und Schlaf: Median, mit der Zahl der Nächte in Klammern
        report.measures.change: Ände­rung
        report.measures.short: Stärke, Uhrzeit und Schlaf
        report.measures.what: Mess­größe
        report.measures.whole: ganzer Zeit­raum
        report.medicine.asNeeded: bei Bedarf
        report.medicine.for.back: gegen Rückenschmerzen
        report.medicine.for.legs: gegen unruhige Beine
        report.medicine.for.mood: für die Stimmung
        report.medicine.for.other: für etwas anderes
        report.medicine.for.sleep: für den Schlaf
        report.medicine.name: {name}
        report.medicine.parts: {line}, {part}
        report.medicine.since: seit {date}
        report.medicine.stopped: abgesetzt {date}
        report.medicines.heading: Medikamente, wie genannt
        report.medicines.more: und {count} weitere, im Anhang aufgeführt
        report.medicines.named: In der Befragung genannte Medikamente:
        report.medicines.none: Keine Medikamente.
        report.medicines.notAsked: Nach Medikamenten wurde nicht gefragt.
        report.minute: In einer Minute
        report.nameAndAnswer: {name}: {answer}
        report.nights: {recorded} von {all} Nächten notiert
        report.noLegs: Es wurde keine Beinbeschwerde angegeben.
        report.noneOfThese: nichts davon
        report.number: {n}
        report.onset.earlier: Die Beine beginnen {span} früher
        report.onset.later: Die Beine beginnen {span} später
        report.onset.medians: ({first} {before}, {firstCount} {firstCount|Nacht|Nächte}; {second}
          {since}, {secondCount} {secondCount|Nacht|Nächte}). Zwei Mediane, ohne Intervall oder
          Ursache.
        report.onset.none: In diesem Zeitraum wurde keine erste Beinbeschwerde notiert.
        report.onset.same: Die Beine beginnen etwa zur gleichen Zeit
        report.onset.whole: Die Beine beginnen um {time}
        report.onset.whole.says: (Median aus {count} {count|Nacht|Nächten}).
        report.pattern.consistent: Muster vereinbar mit unruhigen Beinen (RLS)
        report.pattern.course: ; {course}
        report.pattern.insufficient: zu wenig Antworten, um unruhige Beine (RLS) zu beurteilen
        report.pattern.met: {met} von fünf Kriterien
        report.pattern.named: Beinbeschwerde {id}: {lead}
        report.pattern.notMet: nicht erfüllt: {not}
        report.pattern.open: {met} von fünf Kriterien erfüllt, {missing}
          {missing|Antwort|Antworten} noch offen
        report.pattern.past: ; nur früher: {past}
        report.pattern.possible: Muster möglicherweise das unruhiger Beine (RLS)
        report.pattern.says: ({judgement}{past}{course}).
        report.pattern.unlikely: Muster unwahrscheinlich für unruhige Beine (RLS)
        report.place.answers: {count} {count|Antwort|Antworten} in der Tabelle der Antworten
        report.place.days: Spalte „{name}“ in der Tabelle der Tage
        report.place.medicines: die Liste der Medikamente
        report.posture.neither: ändert nichts
        report.posture.provokes: verschlimmert es
        report.posture.relieves: lindert es
        report.questions: Fragen für das Gespräch
        report.sensitive.gambling: Glücksspiel, Kaufen und andere Dränge
        report.sensitive.selfHarm: Gedanken an Tod oder Selbstverletzung
        report.sensitive.sex: Gefühl und Funktion beim Sex
        report.sheet.day: Tag
        report.sheet.name: Name oder Initialen: ______________________
        report.since: seit
        report.since.half: danach
        report.since.visit: seit dem Besuch
        report.sleep.keptUp: (Median aus {count} {count|Nacht|Nächten}); wach wegen der Beine in
          {legs} und wegen des Rückens in {back} von {of} {of|Nacht|Nächten}.
        report.sleep.lead: Schlaf {hours} h
        report.sleep.median: (Median aus {count} {count|Nacht|Nächten}).
        report.sources: Quellen der verwendeten Regeln
        report.title: Evenfall: Bericht für den Arztbesuch
        report.tried: Was versucht wurde
        report.tried.days: An {days} {days|notierten Tag|notierten Tagen}: {list}.
        report.tried.item: {name} an {count}
        report.tried.none: Nichts an {days} {days|notierten Tag|notierten Tagen}.
        report.tried.notRecorded: Im Tagebuch wurden keine Behandlungen notiert.
        report.urgent: Dringendes
        report.urgent.asked: Gefragt am {day}; {open} von {all} unbeantwortet.
        report.urgent.lead: {tier}.
        report.urgent.none: Nichts angegeben. Gefragt am {day}; {open} von {all} unbeantwortet.
        report.urgent.notAsked: Nach Warnzeichen wurde nicht gefragt.
        report.urgent.reported: Angegeben: {signs}.
        report.verbatim: {word}
        report.warning.since: {answer}, seit {date}
        report.words: „{words}“
        report.results: Laborwerte, wie berichtet
        report.results.equals: = {value}
        report.results.fasting: nüchtern
        report.results.iron: {hours} h nach Eisen
        report.results.notFasting: nicht nüchtern
        report.results.source: berichtet von: {source}
        report.results.test: Messung
        report.review: Medikamente, Laborwerte und Gewohnheiten
        report.review.allergies: Allergien und Unverträglichkeiten
        report.review.answer: {name} ({value})
        report.review.computed: Berechnet: {value}
        report.review.conditions: Erkrankungen und Implantate, die für Medikamente zählen
        report.review.findings: Was die Regeln finden
        report.review.injection: Spritze nahe der Wirbelsäule geplant für {day}
        report.review.none: Nichts genannt.
        report.review.notAsked: Nicht gefragt.
        report.review.pregnant: Schwanger
        report.review.weeks: Schwanger, Woche {week}
        report.taken.amount: Eingenommen
        report.taken.back: Rückenschmerzen
        report.taken.daily: {amount} mg am Tag
        report.taken.dailyOf: {name}: {amount}
        report.taken.date: {date}
        report.taken.doseSince: diese Dosis seit {date}
        report.taken.effect: {effect} ({grade}, {checked}; {sources})
        report.taken.effectOf: {name}: {effect} ({grade}, {checked}; {sources})
        report.taken.for: Wofür
        report.taken.legs: Unruhige Beine
        report.taken.named: Wie genannt, mit Wirkstoffen
        report.taken.noDate: nicht gesagt
        report.taken.notNow: zurzeit nicht eingenommen
        report.taken.since: Seit, bis
        report.taken.unclear: nicht sicher, ob noch eingenommen
        report.taken.unknown: Menge nicht bekannt
        report.taken.upTo: bis zu {amount} mg am Tag
        """
}
