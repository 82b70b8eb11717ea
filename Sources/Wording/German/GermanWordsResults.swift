// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Results: criteria, look-alikes, kinds of back pain, how soon.
    static let germanWordsResults = """
        words.backCourse.acute: unter vier Wochen
        words.backCourse.chronic: drei Monate oder länger, an den meisten Tagen
        words.backCourse.clinical.acute: akut
        words.backCourse.clinical.chronic: chronisch
        words.backCourse.clinical.recurrent: rezidivierend
        words.backCourse.clinical.subacute: subakut
        words.backCourse.clinical.unknown: Verlauf nicht bekannt
        words.backCourse.recurrent: drei Monate oder länger, kommt und geht
        words.backCourse.subacute: ein bis drei Monate
        words.backCourse.unknown: Dauer nicht bekannt
        words.backKind.clinical.fracture: Wirbelkörperfraktur
        words.backKind.clinical.inflammatory: entzündlicher Rückenschmerz
        words.backKind.clinical.muscleStrain: Muskelzerrung
        words.backKind.clinical.nerveRoot: Nervenwurzelschmerz (radikulär)
        words.backKind.clinical.spineArthritis: Spondylose
        words.backKind.clinical.stenosis: lumbale Spinalkanalstenose
        words.backKind.clinical.unidentified: nichtspezifischer Rückenschmerz
        words.backKind.fracture: ein gebrochener Knochen im Rücken
        words.backKind.inflammatory: eine entzündete Wirbelsäule
        words.backKind.muscleStrain: eine Muskelzerrung
        words.backKind.nerveRoot: ein eingeengter Nerv
        words.backKind.spineArthritis: Verschleiß der Wirbelsäule
        words.backKind.stenosis: ein enger Wirbelkanal
        words.backKind.unidentified: Rückenschmerz ohne eine klare Ursache
        words.criterion.clinical.evening: Über­wiegen am Abend oder in der Nacht
        words.criterion.clinical.notExplainedOtherwise: nicht allein durch eine andere Krankheit
          erklärt
        words.criterion.clinical.relief: Besse­rung durch Bewe­gung
        words.criterion.clinical.rest: Beginn oder Zunahme in Ruhe
        words.criterion.clinical.urge: Bewegungs­drang
        words.criterion.evening: schlimmer am Abend oder in der Nacht
        words.criterion.notExplainedOtherwise: nicht ganz durch etwas anderes erklärt
        words.criterion.relief: besser durch Bewegung
        words.criterion.rest: beginnt oder wächst in Ruhe
        words.criterion.urge: ein Drang, die Beine zu bewegen
        words.criterionState.met: erfüllt
        words.criterionState.notMet: nicht erfüllt
        words.criterionState.unknown: nicht bekannt
        words.fit.against: passt nicht
        words.fit.some: passt zum Teil
        words.fit.strong: passt gut
        words.fit.unknown: nicht zu sagen
        words.fit.weak: passt wenig
        words.legCourse.belowThreshold: bisher nur wenige Male
        words.legCourse.chronicPersistent: zwei oder mehr Nächte pro Woche
        words.legCourse.clinical.belowThreshold: unter der Schwelle
        words.legCourse.clinical.chronicPersistent: chronisch-persistierend
        words.legCourse.clinical.intermittent: intermittierend
        words.legCourse.clinical.unknown: Verlauf nicht bekannt
        words.legCourse.intermittent: weniger als zwei Nächte pro Woche
        words.legCourse.unknown: Häufigkeit nicht bekannt
        words.lookAlike.akathisia: Unruhe durch ein Medikament
        words.lookAlike.anxiety: Sorgen oder innere Anspannung
        words.lookAlike.arterialDisease: schlechte Durchblutung der Beine
        words.lookAlike.arthritis: Arthrose eines Gelenks
        words.lookAlike.clinical.akathisia: medikamentös ausgelöste Akathisie
        words.lookAlike.clinical.anxiety: Angst
        words.lookAlike.clinical.arterialDisease: periphere arterielle Verschlusskrankheit
        words.lookAlike.clinical.arthritis: Arthrose von Hüfte oder Knie
        words.lookAlike.clinical.footTapping: gewohnheitsmäßiges Fußwippen
        words.lookAlike.clinical.hypnicJerks: Einschlafmyoklonien
        words.lookAlike.clinical.hypotensiveAkathisia: hypotensive Akathisie
        words.lookAlike.clinical.legCramps: nächtliche Beinkrämpfe
        words.lookAlike.clinical.lumbarRadiculopathy: lumbale Radikulopathie
        words.lookAlike.clinical.lumbarStenosis: lumbale Spinalkanalstenose
        words.lookAlike.clinical.myalgia: Myalgie
        words.lookAlike.clinical.painfulLegsMovingToes: „Painful legs and moving toes“
        words.lookAlike.clinical.peripheralNeuropathy: periphere Neuropathie
        words.lookAlike.clinical.positionalDiscomfort: haltungsbedingtes Unbehagen
        words.lookAlike.clinical.venousDisease: Venenleiden oder Ödem
        words.lookAlike.footTapping: die Gewohnheit, mit dem Fuß zu wippen
        words.lookAlike.hypnicJerks: Zuckungen beim Einschlafen
        words.lookAlike.hypotensiveAkathisia: Unruhe durch niedrigen Blutdruck im Sitzen
        words.lookAlike.legCramps: Wadenkrämpfe
        words.lookAlike.lumbarRadiculopathy: ein eingeengter Nerv im Rücken (Ischias)
        words.lookAlike.lumbarStenosis: ein enger Wirbelkanal
        words.lookAlike.myalgia: schmerzende Muskeln
        words.lookAlike.painfulLegsMovingToes: schmerzende Beine mit Zehen, die sich von selbst
          bewegen
        words.lookAlike.peripheralNeuropathy: Nervenschaden in den Füßen
        words.lookAlike.positionalDiscomfort: eine unbequeme Haltung
        words.lookAlike.venousDisease: müde Venen
        words.mechanism.clinical.mixed: gemischt
        words.mechanism.clinical.neuropathic: neuropathisch
        words.mechanism.clinical.nociceptive: nozizeptiv
        words.mechanism.clinical.nociplastic: noziplastisch
        words.mechanism.clinical.unknown: Mechanismus nicht bekannt
        words.mechanism.mixed: mehr als eine Art Schmerz
        words.mechanism.neuropathic: Schmerz von einem Nerv
        words.mechanism.nociceptive: Schmerz aus Muskel, Gelenk oder Knochen
        words.mechanism.nociplastic: Schmerz durch einen zu fein eingestellten Alarm
        words.mechanism.unknown: Art des Schmerzes nicht bekannt
        words.pattern.clinical.consistent: Muster vereinbar mit RLS
        words.pattern.clinical.insufficient: zu wenig Angaben
        words.pattern.clinical.possible: Muster möglich
        words.pattern.clinical.unlikely: Muster unwahrscheinlich
        words.pattern.consistent: passt zu unruhigen Beinen
        words.pattern.insufficient: zu wenig Antworten, um es zu sagen
        words.pattern.possible: passt vielleicht zu unruhigen Beinen
        words.pattern.unlikely: passt nicht gut zu unruhigen Beinen
        words.tier.clinical.emergency: Notfall
        words.tier.clinical.none: kein Warnzeichen unter den Antworten
        words.tier.clinical.sameDay: am selben Tag
        words.tier.clinical.soon: bald: Tage bis zwei Wochen
        words.tier.emergency: jetzt Notfallhilfe holen
        words.tier.none: kein Warnzeichen unter den Antworten
        words.tier.sameDay: heute mit einer Ärztin oder einem Arzt sprechen
        words.tier.soon: in den nächsten Tagen ärztlich untersuchen lassen
        """
}
