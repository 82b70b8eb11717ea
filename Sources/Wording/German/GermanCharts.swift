// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The charts.
    static let germanCharts = """
        chart.asleep: Geschlafen
        chart.back: Rücken
        chart.calendar.byMonth: Jedes Quadrat ist der Median eines Monats.
        chart.calendar.gaps: {count} {count|Abend ist|Abende sind} nicht bewertet und als
          {count|leeres Quadrat|leere Quadrate} gezeigt, nie als null.
        chart.calendar.key.gap: nicht bewertet
        chart.calendar.says: Die Beine wurden an {count} von {nights} Abenden bewertet: Median
          {median}, schlimmster Wert {worst}.
        chart.calendar.title: Wie schlimm die Beine waren, Abend für Abend
        chart.calm: ruhig
        chart.keptUpBy: Wach wegen
        chart.key.asleep: geschlafen
        chart.key.calm: ruhige Nacht
        chart.key.median: Median (Nächte)
        chart.key.medianOnly: Median
        chart.lab.day: Abgenommen am
        chart.lab.ferritinLimit: Gestrichelte Linie: Bei {limit} {unit} oder weniger wird bei
          unruhigen Beinen an Eisen gedacht, auch wenn das Labor den Wert normal nennt.
        chart.lab.fromTo: {low}–{high}
        chart.lab.inUnit: In {unit}
        chart.lab.key.loose: Ergebnis, Tag nicht bekannt
        chart.lab.key.point: Ergebnis
        chart.lab.key.range: Bereich des Labors
        chart.lab.leftOut.date: {count} {count|Ergebnis|Ergebnisse} ohne Datum {count|ist|sind}
          nicht gezeichnet.
        chart.lab.leftOut.unit: {count} {count|Ergebnis|Ergebnisse} in einer Einheit, die für
          diese Messung nicht bekannt ist, {count|ist|sind} nicht gezeichnet.
        chart.lab.leftOut.value: {count} {count|Ergebnis, das|Ergebnisse, die} kaum stimmen
          {count|kann, ist|können, sind} nicht gezeichnet.
        chart.lab.limit: unruhige Beine: {limit}
        chart.lab.loose: Bei {count} {count|Ergebnis|Ergebnissen} ist der Tag nicht bekannt:
          {count|Es steht|Sie stehen} in der Mitte des Monats oder Jahres.
        chart.lab.many: {count} Ergebnisse, {from} bis {on}; das neueste ist {value} {unit}.
        chart.lab.noDate: ohne Datum
        chart.lab.one: Ein Ergebnis: {value} {unit}, {on}.
        chart.lab.range: Bereich des Labors
        chart.lab.remark: Bemerkung
        chart.lab.reported: Wie berichtet
        chart.lab.saturationLimit: Gestrichelte Linie: Unter {limit} {unit} wird bei unruhigen
          Beinen an Eisen gedacht, auch wenn das Labor den Wert normal nennt.
        chart.lab.title: {test}, {unit}
        chart.lab.undrawn: {test}: {says}
        chart.lab.why.date: nicht gezeichnet: ohne Datum
        chart.lab.why.unit: nicht verwendet: Einheit für diese Messung nicht bekannt
        chart.lab.why.value: nicht verwendet: kann kaum stimmen
        chart.legClock.calm: {count} {count|Nacht war|Nächte waren} ruhig.
        chart.legClock.halves: Vor dem {day} ist der Median {first} ({firstCount}
          {firstCount|Nacht|Nächte}), danach {second} ({secondCount} {secondCount|Nacht|Nächte}).
        chart.legClock.key.onset: erste Beschwerde, größer heißt schlimmer
        chart.legClock.key.unrated: erste Beschwerde, nicht bewertet
        chart.legClock.median: Median {time} ({count})
        chart.legClock.none: In diesem Zeitraum wurde keine erste Beschwerde notiert.
        chart.legClock.start: Erste Beschwerde
        chart.legClock.title: Uhrzeit, zu der die Beinbeschwerden begannen, je Nacht
        chart.legClock.whole: Eine erste Beschwerde wurde in {count} von {nights} Nächten notiert,
          im Median um {time}.
        chart.legs: Beine
        chart.month: Monat
        chart.night: Nacht
        chart.nightsWithout: {count} {count|Nacht wurde|Nächte wurden} nicht notiert und
          {count|ist als Lücke|sind als Lücken} gezeigt, nie als null.
        chart.notRecorded: nicht notiert
        chart.nothingRecorded: In diesem Zeitraum ist nichts notiert.
        chart.painLines.back: Rücken: Median {value} ({count} {count|Nacht|Nächte}).
        chart.painLines.key.back: Rücken, gestrichelte Linie
        chart.painLines.key.legs: Beine, durchgezogene Linie
        chart.painLines.legs: Beine: Median {value} ({count} {count|Nacht|Nächte}).
        chart.painLines.title: Beine am Abend und schlimmster Rückenschmerz des Tages, 0 bis 10
        chart.perMonth: Jede Stelle ist ein Monat: der Median, mit einer Linie vom niedrigsten zum
          höchsten Wert.
        chart.perWeek: Jede Stelle ist eine Woche, Montag bis Sonntag: der Median, mit einer Linie
          vom niedrigsten zum höchsten Wert.
        chart.remark: Anmerkung
        chart.sleepBars.counts: Beine {legs}, Rücken {back} von {of}
        chart.sleepBars.keptUp: Wach wegen der Beine in {legs} und wegen des Rückens in {back} von
          {of} {of|Nacht|Nächten} mit einer Antwort.
        chart.sleepBars.key.back: wegen des Rückens
        chart.sleepBars.key.both: wegen beidem
        chart.sleepBars.key.legs: wach wegen der Beine
        chart.sleepBars.median: Im Median {hours} h geschlafen ({count} {count|Nacht|Nächte}).
        chart.sleepBars.title: Stunden Schlaf, und was Sie wach hielt
        chart.sleepBars.without: {count} {count|Nacht hat|Nächte haben} keine Schlafzeiten und
          {count|ist als Lücke|sind als Lücken} gezeigt.
        chart.slept: Schlafzeit
        chart.tableBehind: Die Tabelle hinter dieser Zeichnung
        chart.week: Woche
        """
}
