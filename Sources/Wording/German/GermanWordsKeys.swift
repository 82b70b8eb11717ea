// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The names of what was asked, as they stand in a sentence.
    static let germanWordsKeys = """
        words.key.back.afterLiftingOrStrain: Beginn nach Heben oder Überlastung
        words.key.back.average: mittlerer Rückenschmerz der Woche
        words.key.back.belowKnee: Schmerz unter dem Knie
        words.key.back.bendingBackward: Wirkung von Rückbeugen auf den Rücken
        words.key.back.bendingForward: Wirkung von Vorbeugen auf den Rücken
        words.key.back.betterWithExercise: Rücken besser durch Bewegung
        words.key.back.betterWithRest: Rücken besser durch Ruhe
        words.key.back.bothLegs: Schmerz in beiden Beinen
        words.key.back.cough: Rücken- oder Beinschmerz beim Husten
        words.key.back.daysWithPainInLast6Months: Tage mit Rückenschmerz in den letzten sechs
          Monaten
        words.key.back.dermatomal: Schmerz in einer Linie das Bein hinab
        words.key.back.dominant: was mehr schmerzt, Rücken oder Bein
        words.key.back.familySpondyloarthritis: entzündete Wirbelsäule in der Familie
        words.key.back.firstStarted: erster Beginn der Rückenschmerzen
        words.key.back.insidious: schleichender Beginn
        words.key.back.interference: Behinderung durch Rückenschmerz
        words.key.back.lying: Wirkung von Liegen auf den Rücken
        words.key.back.morningStiffnessMinutes: Minuten Morgensteifigkeit
        words.key.back.muscleTender: druckschmerzhafter Rückenmuskel
        words.key.back.nightWakingEasedByGettingUp: nächtliches Erwachen, durch Aufstehen
          gelindert
        words.key.back.numbPatch: taube Hautstelle
        words.key.back.originHealed: erste Ursache verheilt, Schmerz bleibt
        words.key.back.psoriasisUveitisOrBowelDisease: Schuppenflechte, Augen- oder Darmentzündung
        words.key.back.qualities: Art des Rückenschmerzes
        words.key.back.sites: Orte des Rückenschmerzes
        words.key.back.sitting: Wirkung von Sitzen auf den Rücken
        words.key.back.situational: Auslöser der Rückenschmerzen
        words.key.back.standing: Wirkung von Stehen auf den Rücken
        words.key.back.startedBefore45: Beginn vor dem 45. Geburtstag
        words.key.back.toldByClinician: ärztlich genannte Ursache
        words.key.back.walking: Wirkung von Gehen auf den Rücken
        words.key.back.weakness: Schwäche in Bein oder Fuß
        words.key.back.worst: schlimmster Rückenschmerz der Woche
        words.key.conditions: ärztlich festgestellte Krankheiten
        words.told: {name} ({value})
        words.key.habits.alcoholDrinksPerWeek: alkoholische Getränke pro Woche
        words.key.habits.appetiteOrWeightLoss: Verlust von Appetit oder Gewicht
        words.key.habits.bedtimeVariesByMinutes: Minuten, um die die Schlafenszeit schwankt
        words.key.habits.caffeineDrinksPerDay: Getränke mit Koffein am Tag
        words.key.habits.caffeineLast: letztes Getränk mit Koffein
        words.key.habits.exerciseMinutesPerWeek: Minuten Sport pro Woche
        words.key.habits.lastMeal: letzte Mahlzeit des Tages
        words.key.habits.lateHardExercise: hartes Training spät am Tag
        words.key.habits.restrictedDiet: Ernährung, die etwas weglässt
        words.key.habits.sittingHoursPerDay: Stunden Sitzen am Tag
        words.key.habits.sportsStrain: Überlastung durch Sport
        words.key.habits.tobacco: Tabak oder Nikotin
        words.key.lab: Laborwert {number}
        words.key.legs.allDay: um zehn Uhr morgens genauso stark
        words.key.legs.began: Beginn
        words.key.legs.bendingForward: Wirkung von Vorbeugen auf die Beine
        words.key.legs.bothers: stört die Person selbst
        words.key.legs.calmestHour: ruhigste Stunde
        words.key.legs.cough: schießt beim Husten das Bein hinab
        words.key.legs.distress: Belastung im Alltag
        words.key.legs.evening: schlimmer am Abend oder in der Nacht
        words.key.legs.firstDegreeRelative: unruhige Beine bei nahen Verwandten
        words.key.legs.fixedDistance: Schmerz, der das Gehen nach gleicher Strecke anhält
        words.key.legs.helpedByDopamineDrug: Besserung durch ein Dopamin-Medikament
        words.key.legs.innerRestlessness: Unruhe des ganzen Körpers
        words.key.legs.jointBound: in einem Gelenk
        words.key.legs.knot: harter Knoten im Muskel
        words.key.legs.legsUpHelps: besser mit hochgelegten Beinen
        words.key.legs.lifetimeEvents: Zahl der Male insgesamt
        words.key.legs.lying: Wirkung von Liegen auf die Beine
        words.key.legs.minutesToOnset: Minuten Ruhe, bis es beginnt
        words.key.legs.monthsSinceStart: Monate seit Beginn
        words.key.legs.nightsPerWeekUntreated: Nächte pro Woche ohne Behandlung
        words.key.legs.numbPatch: taube Hautstelle am Bein
        words.key.legs.numbSoles: taube Fußsohlen
        words.key.legs.oneShiftEndsIt: durch einen Haltungswechsel ganz beendet
        words.key.legs.onlySitting: nur im Sitzen
        words.key.legs.otherParts: andere betroffene Körperteile
        words.key.legs.partnerSeesKicks: im Schlaf beobachtete Beinzuckungen
        words.key.legs.path: Verlauf im Bein
        words.key.legs.presentByDay: auch am Tag da
        words.key.legs.relief: besser durch Bewegung
        words.key.legs.rest: beginnt oder wächst in Ruhe
        words.key.legs.sensations: Empfindung in den Beinen
        words.key.legs.side: welches Bein
        words.key.legs.singleJerkAtSleepOnset: ein Zucken beim Einschlafen
        words.key.legs.sitting: Wirkung von Sitzen auf die Beine
        words.key.legs.sleepyByDay: Schläfrigkeit am Tag
        words.key.legs.soreToTouch: druckschmerzhaft
        words.key.legs.standing: Wirkung von Stehen auf die Beine
        words.key.legs.standingStillHelps: durch Stillstehen beendet
        words.key.legs.startUpStiffness: Steifigkeit bei den ersten Schritten
        words.key.legs.stretchEndsIt: durch Dehnen des Muskels beendet
        words.key.legs.swelling: geschwollene Beine
        words.key.legs.toesMoveAlone: Zehen, die sich von selbst bewegen
        words.key.legs.urge: Drang, die Beine zu bewegen
        words.key.legs.walking: Wirkung von Gehen auf die Beine
        words.key.legs.weakness: Schwäche im Bein
        words.key.legs.withWorry: kommt mit Sorgen oder Langeweile
        words.key.legs.worseSince: letzte deutliche Verschlechterung
        words.key.legs.worstHour: schlimmste Stunde
        words.key.allergies: Allergien und Unverträglichkeiten
        words.key.allergy: Reaktion {number}
        words.key.labs: Laborwerte
        words.key.medicine: Medikament {number}
        words.key.medicines: eingenommene Medikamente
        words.key.person.birthYear: Geburtsjahr
        words.key.person.mainSleepStarts: Beginn des Hauptschlafs
        words.key.person.pregnant: Schwangerschaft
        words.key.person.sex: Geschlecht
        words.key.person.weeksPregnant: Schwangerschaftswoche
        words.key.person.weightKg: Körpergewicht
        words.key.plannedInjection: geplante Spritze
        words.key.warning.abdominalPulsation: starkes Pulsieren im Bauch
        words.key.warning.bladderChange: Blasenprobleme
        words.key.warning.bloodInVomitOrStool: Blut in Erbrochenem oder Stuhl
        words.key.warning.bothLegsWeak: Schwäche in beiden Beinen
        words.key.warning.bowelChange: Darmprobleme
        words.key.warning.breathless: Atemnot
        words.key.warning.burningUrineOrFlankPain: Brennen beim Wasserlassen oder Flankenschmerz
        words.key.warning.cancerHistory: Krebs, irgendwann
        words.key.warning.cancerNow: Krebs in Behandlung oder Nachsorge
        words.key.warning.cannotPassUrine: kein Wasser lassen können
        words.key.warning.chestPain: Brustschmerz
        words.key.warning.coldPaleLeg: ein kaltes, blasses Bein
        words.key.warning.collapse: Ohnmacht oder Zusammenbruch
        words.key.warning.confusion: neue Verwirrtheit
        words.key.warning.fever: Fieber
        words.key.warning.heightLoss: Verlust an Körpergröße
        words.key.warning.immuneSuppressed: geschwächte Abwehr
        words.key.warning.ivDrugUse: gespritzte Drogen
        words.key.warning.knownOsteoporosis: bekannte Osteoporose
        words.key.warning.lessThanFourHoursSleepThreeNights: unter vier Stunden Schlaf, drei
          Nächte hintereinander
        words.key.warning.majorTrauma: schwerer Unfall oder Sturz
        words.key.warning.minorTraumaWithThinBones: kleiner Sturz oder Überlastung bei dünnen
          Knochen
        words.key.warning.newGamblingOrSpending: neuer Drang zu Glücksspiel, Kaufen oder Essen
        words.key.warning.oneLegSwollenPainful: ein geschwollenes, schmerzhaftes Bein
        words.key.warning.planToHarm: Plan, sich etwas anzutun
        words.key.warning.pregnancyBleeding: Blutung oder starker Schmerz in der Schwangerschaft
        words.key.warning.recentInfectionOrProcedure: kürzliche Infektion oder kürzlicher Eingriff
        words.key.warning.saddleNumbness: Taubheit zwischen den Beinen (Reithosenbereich)
        words.key.warning.sexualFunctionChange: verändertes Gefühl oder veränderte Funktion beim
          Sex
        words.key.warning.slowBreathing: langsame Atmung oder schwer zu wecken
        words.key.warning.steroidsLong: Kortison-Tabletten über lange Zeit
        words.key.warning.suddenBothSided: plötzlicher Schmerz in beiden Beinen
        words.key.warning.suddenSleepOnset: Einschlafen ohne Vorwarnung
        words.key.warning.unremittingNightPain: Nachtschmerz, den nichts lindert
        words.key.warning.unsteadyGait: unsicherer Gang
        words.key.warning.unwell: starkes Krankheitsgefühl
        words.key.warning.wantsToDie: Gedanken, nicht mehr leben zu wollen
        words.key.warning.weaknessGettingWorse: zunehmende Schwäche
        words.key.warning.weightLoss: ungewollter Gewichtsverlust
        words.key.warning.yellowSkin: gelbe Haut oder Augen
        """
}
