// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Answers, conditions and laboratory tests.
    static let germanWords = """
        words.answer.no: Nein
        words.answer.onlyBefore: Früher ja, jetzt nicht mehr
        words.answer.unknown: Kann ich nicht sagen
        words.answer.yes: Ja
        words.condition.adhd: ADHS
        words.condition.anxiety: Angststörung
        words.condition.bariatricSurgery: Operation zur Gewichtsabnahme
        words.condition.bipolarOrPsychosis: Bipolare Störung oder Psychose
        words.condition.bloodDonor: Spendet oft Blut
        words.condition.breastfeeding: Stillzeit
        words.condition.chronicKidneyDisease: Nierenkrankheit
        words.condition.coeliacDisease: Zöliakie
        words.condition.copd: Lungenkrankheit (COPD)
        words.condition.depression: Depression
        words.condition.diabetes: Diabetes (Zuckerkrankheit)
        words.condition.dialysis: Dialyse
        words.condition.epilepsy: Epilepsie
        words.condition.fibromyalgia: Fibromyalgie
        words.condition.haemochromatosis: Zu viel Eisen (Hämochromatose)
        words.condition.heartFailure: Herzschwäche
        words.condition.heavyPeriods: Starke Regelblutungen
        words.condition.inflammatoryBowelDisease: Morbus Crohn oder Colitis ulcerosa
        words.condition.ironDeficiency: Eisenmangel
        words.condition.liverDisease: Leberkrankheit
        words.condition.multipleSclerosis: Multiple Sklerose
        words.condition.orthostaticHypotension: Schwindel beim Aufstehen (niedriger Blutdruck)
        words.condition.osteoporosis: Dünne Knochen (Osteoporose)
        words.condition.otherImplant: Ein anderes elektrisches Implantat, etwa ein
          Herzschrittmacher
        words.condition.parkinsonDisease: Parkinson-Krankheit
        words.condition.pepticUlcerOrBleeding: Magengeschwür oder Magenblutung
        words.condition.peripheralNeuropathy: Nervenschaden in den Füßen (Neuropathie)
        words.condition.sleepApnoea: Schlafapnoe
        words.condition.spinalCordStimulator: Rückenmarkstimulator
        words.condition.spinalStenosis: Enger Wirbelkanal (Stenose)
        words.condition.substanceUse: Probleme mit Alkohol oder Drogen
        words.distress.mild: Ein wenig
        words.distress.moderate: Ziemlich
        words.distress.none: Gar nicht
        words.distress.severe: Sehr stark
        words.dominant.back: Der Rücken
        words.dominant.equal: Beide gleich
        words.dominant.leg: Das Bein
        words.form.base: Tablette, Stärke als Base angegeben
        words.form.gel: Gel oder Creme
        words.form.oral: Zum Einnehmen
        words.form.patch: Pflaster
        words.form.salt: Tablette, Stärke als Salz angegeben
        words.form.unknown: Kann ich nicht sagen
        words.indication.backPain: Rückenschmerzen
        words.indication.mood: Stimmung oder Sorgen
        words.indication.other: Etwas anderes
        words.indication.restlessLegs: Unruhige Beine
        words.indication.sleep: Schlaf
        words.lab.creatinine: Kreatinin
        words.lab.crp: C-reaktives Protein (CRP)
        words.lab.egfr: Filterleistung der Niere (eGFR)
        words.lab.ferritin: Ferritin (Eisenspeicher)
        words.lab.folate: Folsäure
        words.lab.glucose: Blutzucker (Glukose)
        words.lab.haemoglobin: Hämoglobin
        words.lab.hba1c: Langzeit-Blutzucker (HbA1c)
        words.lab.iron: Eisen
        words.lab.magnesium: Magnesium
        words.lab.phosphate: Phosphat
        words.lab.tibc: Totale Eisenbindungskapazität
        words.lab.transferrinSaturation: Transferrinsättigung
        words.lab.tsh: Schilddrüse (TSH)
        words.lab.vitaminB12: Vitamin B12
        words.lab.vitaminD: Vitamin D
        words.namedCause.arthritisOfSpine: Arthrose oder Verschleiß der Wirbelsäule
        words.namedCause.bulgingDisc: Eine vorgewölbte Bandscheibe
        words.namedCause.fracture: Ein gebrochener Knochen im Rücken
        words.namedCause.herniatedDisc: Ein Bandscheibenvorfall
        words.namedCause.muscleStrain: Ein gezerrter Muskel
        words.namedCause.none: Keine Ursache genannt
        words.namedCause.spinalStenosis: Ein enger Wirbelkanal (Stenose)
        words.namedCause.spondyloarthritis: Entzündete Wirbelsäule (Spondyloarthritis)
        words.otherPart.arms: Auch die Arme
        words.otherPart.trunk: Auch Bauch, Brust oder Rücken
        words.path.buttockThigh: Gesäß und Oberschenkel
        words.path.calf: Wade
        words.path.foot: Fuß
        words.path.joint: Ein Gelenk, etwa Hüfte oder Knie
        words.path.lineFromBackBelowKnee: Eine Linie vom Rücken oder Gesäß bis unter das Knie
        words.path.none: Kein klarer Ort
        words.path.stocking: Füße und Schienbeine, wie eine Socke
        words.path.thigh: Oberschenkel
        words.path.wholeLeg: Das ganze Bein
        words.posture.neither: Ändert nichts
        words.posture.provokes: Verschlimmert es
        words.posture.relieves: Lindert es
        words.posture.unknown: Kann ich nicht sagen
        words.quality.aching: Dumpf ziehend
        words.quality.burning: Brennend
        words.quality.electric: Elektrisch
        words.quality.numb: Taub
        words.quality.sharp: Stechend
        words.quality.stiff: Steif
        words.quality.throbbing: Pochend
        words.quality.tingling: Kribbelnd
        words.doseUnit.mg: mg
        words.doseUnit.ug: µg (mcg)
        words.doseUnit.g: g
        words.doseUnit.mL: mL
        words.doseUnit.units: Einheiten
        words.doseUnit.tablet: Tabletten, Pflaster, Hübe
        words.doseUnit.ug/h: µg je Stunde (Pflaster)
        words.doseUnit.mg/24h: mg in 24 Stunden (Pflaster)
        words.row.amount: Jedes Mal
        words.row.at: Uhrzeiten
        words.row.from: Ab
        words.row.unit: Einheit
        words.row.fasting: Vorher nüchtern
        words.row.hoursSinceIron: Stunden seit dem letzten Eisen
        words.row.on: Abgenommen am
        words.row.rangeHigh: Bereich bis
        words.row.rangeLow: Bereich des Labors von
        words.row.source: Wo es steht
        words.row.test: Welcher Test
        words.row.time: Abgenommen um
        words.row.value: Ergebnis
        words.row.asNeeded: Nur bei Bedarf
        words.row.form: Art
        words.row.for: Wofür es ist
        words.row.name: Name auf der Packung, mit Stärke
        words.row.reaction: Was geschah
        words.row.started: Begonnen
        words.row.stopped: Abgesetzt, falls zutreffend (erster Tag ohne)
        words.row.to: Auf was
        words.sensation.ache: Dumpf ziehend
        words.sensation.burning: Brennen
        words.sensation.cramp: Krampf
        words.sensation.crawling: Krabbeln
        words.sensation.electric: Elektrisch
        words.sensation.heaviness: Schwere
        words.sensation.none: Keine Empfindung dabei
        words.sensation.numbness: Taub
        words.sensation.other: Schwer in Worte zu fassen
        words.sensation.pain: Schmerz
        words.sensation.pulling: Ziehen
        words.sensation.stiffness: Steif
        words.sensation.tingling: Kribbeln
        words.sex.female: Weiblich
        words.sex.male: Männlich
        words.sex.other: Divers
        words.sex.unknown: Möchte ich nicht sagen
        words.side.alternating: Mal das eine, mal das andere
        words.side.both: Beide Beine
        words.side.left: Linkes Bein
        words.side.right: Rechtes Bein
        words.site.buttockLeft: Linke Gesäßhälfte
        words.site.buttockRight: Rechte Gesäßhälfte
        words.site.legLeft: Linkes Bein
        words.site.legRight: Rechtes Bein
        words.site.lower: Unterer Rücken
        words.site.mid: Mitte des Rückens
        words.site.neck: Nacken
        words.site.upper: Oberer Rücken
        words.situation.injury: Einer Verletzung
        words.situation.labour: Einer Geburt
        words.situation.none: Nichts Besonderem
        words.situation.other: Etwas anderem
        words.situation.pregnancy: Einer Schwangerschaft
        words.situation.surgery: Einer Operation
        """
}
