// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// How the program is doing, and PDF files.
    static let germanHealth = """
        health.attention: Das braucht Ihre Aufmerksamkeit
        health.back: Zurück zu den Einstellungen
        health.changes: Darin aufbewahrte Änderungen
        health.check: Letzte Prüfung der Aufzeichnung
        health.check.damaged: um {time} am {day}: {count} {count|Schaden|Schäden} gefunden. {why}
        health.check.none: keine, seit das Programm läuft
        health.check.sound: um {time} am {day}: {count} {count|Änderung ist|Änderungen sind} wie
          geschrieben
        health.clock: Die Uhr zeigt
        health.clockBehind: Die Uhr des Computers geht hinter dem neuesten Eintrag. Einträge
          werden trotzdem gespeichert, aber ihre Zeiten können falsch sein: Bitte stellen Sie die
          Uhr.
        health.count: {count}
        health.damaged: Die letzte Prüfung fand in der Aufzeichnung etwas, das nicht ist, wie es
          geschrieben wurde. Bewahren Sie eine Kopie der Datei auf, wie sie ist, und spielen Sie
          die letzte erprobte Sicherung ein.
        health.free: Frei auf ihrem Datenträger
        health.gb: {n} GB
        health.littleSpace: Der Datenträger der Aufzeichnung ist fast voll. Schaffen Sie Platz,
          bevor sich Einträge nicht mehr speichern lassen.
        health.mb: {n} MB
        health.memory: Benutzter Arbeitsspeicher
        health.moment: {time} am {day}
        health.place: Die Aufzeichnung
        health.run: Die Aufzeichnung jetzt prüfen
        health.runSays: Jede je gespeicherte Änderung wird gelesen und mit ihrer Prüfsumme
          verglichen.
        health.since: Läuft seit
        health.size: Ihre Größe
        health.title: Wie es Evenfall geht
        health.tried: Letzte erprobte Sicherung
        health.tried.good: vom {made}, erprobt am {tried}, und gut
        health.tried.none: keine; noch ist nicht bekannt, ob eine Sicherung taugt
        health.unknown: nicht bekannt
        health.verbatim: {words}
        health.version: Programmversion
        health.well: Alles sieht aus, wie es soll.
        refusal.unprintable.title: Diesmal gibt es kein PDF
        report.paper.days: Die Tabelle mit {nights} Nächten ist zu lang für Papier: Sie steht in
          der HTML-Datei dieses Berichts. Hier stehen stattdessen Wochen oder Monate.
        report.paper.tables: Kriterien, Messgrößen und was versucht wurde passten nicht auf diese
          Seite: Sie stehen am Anfang des Anhangs.
        reportPage.noPDF: Hier gibt es kein PDF, weil das Programm WeasyPrint nicht installiert
          ist (unter Debian: das Paket weasyprint). Das Druckfenster Ihres Browsers kann eines
          speichern.
        reportPage.pdfWord: PDF für Papier
        settings.health: Wie es Evenfall geht
        unprintable.busy: Gerade werden andere PDF-Dateien gemacht. Bitte versuchen Sie es in
          einer halben Minute noch einmal.
        unprintable.failed: WeasyPrint, das PDF-Dateien macht, endete ohne eine, vielleicht aus
          Mangel an Speicher. {instead}
        unprintable.instead: Drucken Sie den Bericht stattdessen aus einem Browser: Auch dessen
          Druckfenster kann ein PDF speichern.
        unprintable.missing: PDF-Dateien macht das Programm WeasyPrint, und es wurde auf dem
          Computer, auf dem Evenfall läuft, nicht gefunden (unter Debian: das Paket weasyprint).
          {instead}
        unprintable.tooLong: WeasyPrint, das PDF-Dateien macht, brauchte zu lange und wurde
          beendet. Weniger Tage können helfen. {instead}
        """
}
