// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The interview: the person, warning signs, health and habits.
    static let germanInterview = """
        interview.allergies.label: Auf was, und was geschah
        interview.allergies.none: Keine schlechten Reaktionen
        interview.allergies.title: Haben Sie je schlecht auf ein Medikament reagiert?
        interview.allergies.why: Damit nichts vorgeschlagen wird, was Sie nicht vertragen. Unruhe
          nach einem Medikament zählt mit.
        interview.conditions.label: Ärztlich festgestellt
        interview.conditions.title: Was davon hatten oder haben Sie?
        interview.conditions.why: Manches löst unruhige Beine oder Rückenschmerzen aus, und
          manches macht ein Medikament unsicher.
        interview.ending.complete: Das war alles. Danke. Ihre Antworten sind gespeichert.
        interview.ending.underEighteen: Diese Fragen sind für Erwachsene gemacht. Beine und Rücken
          junger Menschen brauchen andere Fragen; bitte sprechen Sie mit einer Ärztin oder einem
          Arzt. Ihre Antworten sind gespeichert.
        interview.habits.alcoholDrinksPerWeek.label: Alkohol pro Woche
        interview.habits.appetiteOrWeightLoss.label: Weniger Appetit oder Gewicht als früher
        interview.habits.bedtimeVariesByMinutes.label: Schlafenszeit schwankt um
        interview.habits.caffeineDrinksPerDay.label: Kaffee, Tee oder Cola am Tag
        interview.habits.caffeineLast.label: Das letzte um
        interview.habits.drinks.title: Wie ist es mit Kaffee, Alkohol und Tabak?
        interview.habits.drinks.why: Sie können Beine und Schlaf verschlechtern, und Alkohol
          verträgt sich nicht mit manchen Medikamenten.
        interview.habits.exerciseMinutesPerWeek.label: Sport oder Training pro Woche
        interview.habits.lastMeal.label: Letzte Mahlzeit um
        interview.habits.lateHardExercise.label: Hartes Training spät am Tag
        interview.habits.movement.title: Wie viel bewegen Sie sich und wie viel sitzen Sie?
        interview.habits.movement.why: Etwas Bewegung hilft Beinen und Rücken. Zu viel oder zu
          spät kann das Gegenteil bewirken.
        interview.habits.restrictedDiet.label: Eine Ernährung, die etwas weglässt
        interview.habits.sittingHoursPerDay.label: Sitzen am Tag
        interview.habits.sleep.title: Wie essen und schlafen Sie?
        interview.habits.sleep.why: Der Abend wird vom Beginn Ihres Hauptschlafs an gerechnet.
          Essen ist wichtig für das Eisen.
        interview.habits.sportsStrain.label: Schmerz oder Überlastung durch Sport
        interview.habits.tobacco.label: Tabak oder Nikotin
        interview.medicines.label: Name auf der Packung, mit Stärke; Daten, falls bekannt
        interview.medicines.none: Ich nehme keine Medikamente
        interview.medicines.title: Welche Medikamente nehmen Sie, oder haben Sie in den letzten
          Monaten abgesetzt?
        interview.medicines.why: Manche Medikamente lösen unruhige Beine aus oder verschlimmern
          sie, auch solche ohne Rezept, und manche vertragen sich nicht. Setzen Sie nie eines ab,
          weil Sie hier etwas gelesen haben.
        interview.none: Nichts davon
        interview.noneOfTheLines: Nichts davon, oder nichts vom Rest
        interview.part.back: Ihr Rücken
        interview.part.habits: Gewohnheiten
        interview.part.health: Gesundheit und Medikamente
        interview.part.legs: Ihre Beine
        interview.part.person: Über Sie
        interview.part.warning: Warnzeichen
        interview.person.birthYear.label: Geburtsjahr
        interview.person.mainSleepStarts.label: Hauptschlaf beginnt um
        interview.person.pregnant.label: Sind Sie schwanger?
        interview.person.pregnant.title: Sind Sie schwanger?
        interview.person.pregnant.why: Eine Schwangerschaft kann unruhige Beine und
          Rückenschmerzen auslösen, und sie ändert, welche Medikamente sicher sind.
        interview.person.sex.label: Geschlecht
        interview.person.title: Wer sind Sie?
        interview.person.weeks.title: In welcher Schwangerschaftswoche sind Sie?
        interview.person.weeks.why: Unruhige Beine sind in den letzten drei Monaten am häufigsten.
        interview.person.weeksPregnant.label: Schwangerschaftswoche
        interview.person.weightKg.label: Gewicht
        interview.person.why: Manche Ursachen sind in manchem Alter häufiger. Diese Regeln gelten
          nur für Erwachsene. Manche Dosis hängt vom Gewicht ab.
        interview.plannedInjection.label: Tag der Spritze, falls geplant
        interview.problem.dayHasPassed: Dieser Tag ist schon vorbei. Geben Sie einen kommenden Tag
          an.
        interview.problem.dayNeeded: Geben Sie das ganze Datum an: Jahr, Monat und Tag.
        interview.problem.nameMissing: Einer Zeile fehlt der Name, oder er ist zu lang. Schreiben
          Sie, was auf der Packung steht, oder entfernen Sie die Zeile.
        interview.problem.noCard: Es ist gerade keine dringende Karte offen. Laden Sie die Seite
          neu.
        interview.problem.noLongerAsked: Diese Frage wird nicht mehr gestellt. Laden Sie die Seite
          neu.
        interview.problem.noQuestionOpen: Es ist gerade keine Frage offen. Laden Sie die Seite
          neu.
        interview.problem.noneAndSome: „Nichts davon“ und etwas anderes sind beide gewählt.
          Behalten Sie eines von beiden.
        interview.problem.noneIsNoAnswer: „Nichts davon“ ist hier keine Antwort. Wählen Sie eine
          Antwort, oder überspringen Sie die Frage.
        interview.problem.notOnThisScreen: Das gehört nicht zu der Frage auf dem Bildschirm. Laden
          Sie die Seite neu.
        interview.problem.notYet: Dieses Datum liegt nach dem {day}. Geben Sie ein vergangenes
          Datum an.
        interview.problem.nothingGiven: Es ist noch nichts gewählt. Wählen Sie eine Antwort, oder
          überspringen Sie die Frage.
        interview.problem.nothingToUndo: Hier ist keine angetippte Zeile zurückzunehmen. Gehen Sie
          zur Frage zurück, um sie zu ändern.
        interview.problem.outside: Geben Sie eine Zahl von {low} bis {high} an.
        interview.problem.stoppedBeforeStart: {name} wäre abgesetzt worden, bevor es begonnen
          wurde. Ändern Sie eines der beiden Daten.
        interview.problem.tooManyRows: Die Liste ist zu lang. Behalten Sie höchstens 100 Zeilen.
        interview.problem.wrongForm: Diese Antwort passt nicht zur Frage. Wählen Sie eine der
          gezeigten Antworten.
        interview.start.back: Mein Rücken
        interview.start.both: Beine und Rücken
        interview.start.label: Was führt Sie her?
        interview.start.legs: Meine Beine
        interview.start.neither: Keines von beiden
        interview.start.title: Was führt Sie her?
        interview.start.why: Beinbeschwerden und Rückenleiden werden oft verwechselt. Wir fragen
          nach jedem für sich.
        interview.unit.days: Tage
        interview.unit.drinks: Getränke
        interview.unit.hours: Stunden
        interview.unit.kilograms: kg
        interview.unit.minutes: Minuten
        interview.unit.months: Monate
        interview.unit.nights: Nächte
        interview.unit.times: Mal
        interview.unit.weeks: Wochen
        interview.warning.abdominalPulsation.label: Ein starkes Pulsieren im Bauch
        interview.warning.bladderChange.label: Neue Blasenprobleme: undicht, schwer in Gang, kein
          Gefühl
        interview.warning.bloodInVomitOrStool.label: Blut im Erbrochenen, schwarzer oder blutiger
          Stuhl
        interview.warning.bones.title: Traf eines davon je auf Sie zu?
        interview.warning.bones.why: Es macht wahrscheinlicher, dass ein Knochen gebrochen ist
          oder dass Krebs hinter dem Schmerz steht.
        interview.warning.bothLegsWeak.label: Beide Beine schwach (nicht nur unruhig)
        interview.warning.bowelChange.label: Kontrolle oder Gefühl des Darms verloren
        interview.warning.breathless.label: Atemnot
        interview.warning.burningUrineOrFlankPain.label: Brennen beim Wasserlassen oder Schmerz in
          der Flanke
        interview.warning.cancerHistory.label: Krebs, irgendwann
        interview.warning.cancerNow.label: Krebs, jetzt in Behandlung oder Nachsorge
        interview.warning.cannotPassUrine.label: Kann gar kein Wasser lassen
        interview.warning.chestPain.label: Schmerz in der Brust
        interview.warning.coldPaleLeg.label: Ein Bein plötzlich kalt, blass oder blau
        interview.warning.collapse.label: Ohnmacht oder Zusammenbruch
        interview.warning.confusion.label: Verwirrt
        interview.warning.danger.title: Etwas davon jetzt oder in den letzten Tagen?
        interview.warning.danger.why: Das weist auf Herz, Lunge, Blutgefäße oder eine Blutung hin
          und braucht sofort Hilfe.
        interview.warning.fever.label: Fieber oder Schüttelfrost
        interview.warning.heightLoss.label: Kleiner geworden
        interview.warning.illness.title: Etwas davon jetzt oder in letzter Zeit?
        interview.warning.illness.why: Rückenschmerz mit einem davon kann von einer Infektion, den
          Nieren oder einer anderen Krankheit kommen.
        interview.warning.immuneSuppressed.label: Geschwächte Abwehr, durch Krankheit oder
          Medikamente
        interview.warning.ivDrugUse.label: Drogen spritzen
        interview.warning.knownOsteoporosis.label: Dünne Knochen (Osteoporose)
        interview.warning.lessThanFourHoursSleepThreeNights.label: Unter vier Stunden Schlaf, drei
          Nächte hintereinander
        interview.warning.majorTrauma.label: Ein schwerer Sturz oder Unfall vor dem Schmerz
        interview.warning.mind.title: Es gibt schwere Wochen. Etwas davon?
        interview.warning.mind.why: Schlechte Nächte und Schmerz können zermürben, und manche
          Medikamente ändern Schlaf und Triebe. Für jedes davon gibt es Hilfe.
        interview.warning.minorTraumaWithThinBones.label: Dünne Knochen, und Schmerz nach kleinem
          Sturz oder Heben
        interview.warning.nerves.title: Haben Sie etwas davon?
        interview.warning.nerves.why: Es kann bedeuten, dass Nerven im unteren Rücken eingeklemmt
          werden. Das braucht rasch Hilfe. Unruhige Beine allein zählen hier nicht.
        interview.warning.newGamblingOrSpending.label: Ein neuer Drang zu Glücksspiel, Kaufen,
          Essen oder Sex
        interview.warning.oneLegSwollenPainful.label: Ein Bein neu geschwollen und schmerzhaft
        interview.warning.planToHarm.label: Ein Plan, sich etwas anzutun
        interview.warning.pregnancyBleeding.label: Blutung oder starker Schmerz in der
          Schwangerschaft
        interview.warning.recentInfectionOrProcedure.label: Eine Infektion, Operation oder Spritze
          im Rücken
        interview.warning.saddleNumbness.label: Taube Haut zwischen den Beinen oder am Gesäß
          (Reithosenbereich)
        interview.warning.sexualFunctionChange.label: Weniger Gefühl oder Funktion beim Sex, neu
        interview.warning.since.title: Seit wann?
        interview.warning.since.why: Was neu ist oder schlimmer wird, ist dringender als das, was
          seit Jahren da ist. Monat oder Jahr genügt.
        interview.warning.slowBreathing.label: Langsame Atmung, oder schwer zu wecken
        interview.warning.steroidsLong.label: Kortison-Tabletten seit drei Monaten oder länger
        interview.warning.suddenBothSided.label: Plötzlicher Schmerz in beiden Beinen (nicht nur
          Unruhe)
        interview.warning.suddenSleepOnset.label: Am Tag ohne Vorwarnung einschlafen
        interview.warning.unremittingNightPain.label: Rückenschmerz (nicht der Bewegungsdrang),
          der Sie weckt und den keine Lage lindert
        interview.warning.unsteadyGait.label: Unsicher beim Gehen
        interview.warning.unwell.label: Sich sehr krank fühlen
        interview.warning.wantsToDie.label: Der Wunsch, tot zu sein oder nicht mehr aufzuwachen
        interview.warning.weaknessGettingWorse.label: Ein Bein oder Fuß wird schwächer
        interview.warning.weightLoss.label: Ungewollt Gewicht verlieren
        interview.warning.worse.label: Schlimmer in den letzten zwei Wochen
        interview.warning.yellowSkin.label: Gelbe Haut oder Augen
        """
}
