// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The diary: keys, words, regions and what is wrong with an entry.
    static let germanDiary = """
        diary.answer.no: nein
        diary.answer.unknown: kann ich nicht sagen
        diary.answer.yes: ja
        diary.did.alcohol: Alkohol getrunken
        diary.did.coffeeAfter14: nach 14 Uhr Kaffee getrunken
        diary.did.satOver4Hours: über 4 h gesessen
        diary.did.stretched: gedehnt
        diary.did.walked: spazieren gegangen
        diary.flareOf.back: Rücken
        diary.flareOf.both: Rücken und Beine
        diary.flareOf.legs: Beine
        diary.keptUpBy.back: Rücken
        diary.keptUpBy.both: Beine und Rücken
        diary.keptUpBy.legs: Beine
        diary.keptUpBy.nothing: nichts
        diary.keptUpBy.other: etwas anderes
        diary.key.alcoholDrinks: Alkoholische Getränke
        diary.key.appetiteOrWeightLoss: Weniger Appetit oder Gewichtsverlust
        diary.key.awakeMinutes: Minuten wach in der Nacht
        diary.key.back: Rücken, heute am schlimmsten
        diary.key.back.morning: Rücken heute Morgen
        diary.key.caffeineDrinks: Getränke mit Koffein
        diary.key.caffeineLast: Letztes Getränk mit Koffein
        diary.key.did: Heute
        diary.key.exerciseMinutes: Minuten Sport oder Training
        diary.key.flareOf: Was sich meldet
        diary.key.keptUpBy: Was hielt Sie wach?
        diary.key.lastMeal: Letzte Mahlzeit
        diary.key.lateHardExercise: Hartes Training spät am Abend
        diary.key.legs: Beine heute Abend
        diary.key.legs.morning: Beine heute Morgen
        diary.key.medicines: Genommene Medikamente
        diary.key.note: Notiz
        diary.key.rested: Wie erholt
        diary.key.restrictedDiet: Eingeschränkt gegessen
        diary.key.severity: Wie stark
        diary.key.severity.flare: Wie stark der Schub ist
        diary.key.sites: Wo es schmerzt oder kribbelt
        diary.key.sittingHours: Stunden im Sitzen
        diary.key.sleptFrom: Geschlafen von
        diary.key.sleptTo: Geschlafen bis
        diary.key.sportsStrain: Beim Sport überlastet
        diary.key.timesUp: Wie oft nachts auf
        diary.key.tobacco: Tabak oder Nikotin
        diary.key.treatments: Behandlungen
        diary.key.visitWith: Besuch bei
        diary.problem.awakeLongerThanSleep: Die Zeit wach ist so lang wie die ganze Nacht von
          {length}. Schreiben Sie weniger Minuten.
        diary.problem.dayAhead: Der {day} ist noch nicht gekommen. Wählen Sie den {today} oder
          einen früheren Tag.
        diary.problem.empty: Es ist noch nichts ausgefüllt. Füllen Sie eines aus, was Sie mögen,
          und speichern Sie noch einmal.
        diary.problem.form.answer: {name}: antworten Sie mit ja, nein oder „kann ich nicht sagen“.
        diary.problem.form.anyOf: {name}: wählen Sie nur Wörter aus der Liste, jedes einmal.
        diary.problem.form.clock: {name}: schreiben Sie eine Uhrzeit mit 24 Stunden, etwa 22:15.
        diary.problem.form.number: {name}: schreiben Sie eine Zahl von {low} bis {high}.
        diary.problem.form.oneOf: {name}: wählen Sie eines der Wörter aus der Liste.
        diary.problem.form.pastDate: {name}: schreiben Sie ein vergangenes Datum, etwa 2026-11-20,
          2026-11 oder 2026.
        diary.problem.form.text: {name}: kürzen Sie den Text auf etwa {limit} Zeichen.
        diary.problem.form.whole: {name}: schreiben Sie eine ganze Zahl von {low} bis {high}.
        diary.problem.notInType: „{key}“ kann in einem Eintrag der Art „{type}“ nicht gespeichert
          werden.
        diary.problem.notPrintable: „{key}“ enthält Zeichen, die sich nicht zeigen lassen.
          Schreiben Sie den Text noch einmal.
        diary.problem.sleepAhead: Der Schlaf würde um {to} enden, und das ist noch nicht gekommen.
          Prüfen Sie Uhrzeit und Nacht.
        diary.problem.sleepBackwards: Schlaf von {from} bis {to} passt nicht in eine Nacht. Prüfen
          Sie beide Zeiten.
        diary.problem.sleepTooLong: Das wären {length} Schlaf; mehr als 20 h lassen sich nicht
          speichern. Prüfen Sie beide Zeiten.
        diary.problem.sleepTooShort: Schlaf von weniger als 15 Minuten lässt sich nicht speichern.
          Prüfen Sie beide Zeiten.
        diary.problem.startWithoutTime: Geben Sie die Uhrzeit an, zu der es in den Beinen anfing.
        diary.problem.timeAhead: Es ist jetzt {now}, und {time} ist noch nicht gekommen. Wählen
          Sie eine frühere Zeit oder einen früheren Tag.
        diary.problem.tooFarAhead: Der {day} liegt mehr als zehn Jahre voraus. Prüfen Sie das Jahr
          des Besuchs.
        diary.problem.tooLongAgo: Der {day} liegt für dieses Tagebuch zu lange zurück. Wählen Sie
          einen Tag ab 1900.
        diary.problem.unknownTrackable: Es gibt nichts Eigenes namens „{id}“. Fügen Sie es zuerst
          hinzu.
        diary.problem.zone: Die Zeitzone muss ein Name sein wie Europe/Berlin oder
          America/New_York.
        diary.rating.highest: schlimmer nicht denkbar
        diary.rating.lowest: nichts
        diary.region.armLeft: linker Arm und linke Hand
        diary.region.armRight: rechter Arm und rechte Hand
        diary.region.belly: Bauch
        diary.region.buttockLeft: linke Gesäßhälfte
        diary.region.buttockRight: rechte Gesäßhälfte
        diary.region.calfLeft: linke Wade
        diary.region.calfRight: rechte Wade
        diary.region.chest: Brust
        diary.region.footTopLeft: linker Fußrücken
        diary.region.footTopRight: rechter Fußrücken
        diary.region.kneeLeft: linkes Knie
        diary.region.kneeRight: rechtes Knie
        diary.region.lowerBack: unterer Rücken
        diary.region.midBack: Mitte des Rückens
        diary.region.neckBack: Nacken
        diary.region.neckFront: Hals vorn
        diary.region.pelvisFront: Leisten und Hüften, vorn
        diary.region.shinLeft: linkes Schienbein
        diary.region.shinRight: rechtes Schienbein
        diary.region.soleLeft: linke Ferse und Sohle
        diary.region.soleRight: rechte Ferse und Sohle
        diary.region.thighBackLeft: linker Oberschenkel, hinten
        diary.region.thighBackRight: rechter Oberschenkel, hinten
        diary.region.thighFrontLeft: linker Oberschenkel, vorn
        diary.region.thighFrontRight: rechter Oberschenkel, vorn
        diary.region.upperBack: oberer Rücken und Schultern
        diary.rest.highest: ganz
        diary.rest.lowest: gar nicht
        diary.sheet.evening: Am Abend, vor dem Zubettgehen
        diary.sheet.hint.clock: Uhrzeit
        diary.sheet.hint.note: etwas Ungewöhnliches
        diary.sheet.hint.scale: 0 nichts – 10 am schlimmsten
        diary.sheet.hint.tick: was passt: {words}
        diary.sheet.instruction: Jede Spalte ist ein Tag und die Nacht danach. Lassen Sie ein Feld
          leer, wenn Sie nichts notiert haben; schreiben Sie 0 nur, wenn nichts war.
        diary.sheet.morning: Am Morgen, nach dem Aufwachen
        diary.sheet.night: Wenn es geschieht
        diary.sheet.started: In den Beinen fing es an um
        diary.sheet.title: Zwei-Wochen-Tagebuch: Beine, Rücken und Schlaf
        diary.treatment.acupuncture: Akupunktur
        diary.treatment.exercise: Training
        diary.treatment.heat: Wärme
        diary.treatment.massage: Massage
        diary.treatment.physiotherapy: Physiotherapie
        diary.treatment.stretching: Dehnen
        diary.treatment.walking: Gehen
        diary.treatment.yoga: Yoga
        diary.type.bodyMap: Körperzeichnung
        diary.type.evening: Abendeintrag
        diary.type.flare: Schub
        diary.type.legsStarted: Beginn in den Beinen
        diary.type.morning: Morgeneintrag
        diary.type.note: Notiz
        diary.type.visit: Besuch
        diary.value: {value}
        diary.value.none: keine
        """
}
