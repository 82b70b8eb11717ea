// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The frame of every page, settings, method, report, and what went wrong.
    static let germanPages = """
        form.badPercent: Ein Prozentzeichen steht darin allein.
        form.brokenOff: Es brach ab oder hatte nicht die angegebene Länge.
        form.control: Es enthält ein Zeichen, das kein Text ist.
        form.longName: Der Name eines Feldes ist zu lang.
        form.noID: Es sagt nicht, um welchen Eintrag es geht.
        form.notAForm: Es wurde nicht so gesendet, wie Formulare es tun.
        form.notText: Es enthält Bytes, die kein Text (UTF-8) sind.
        form.tooMany: Es hat mehr Felder als jedes unserer Formulare.
        frame.demo: Erfundene Aufzeichnung
        frame.demoSays: Dies ist eine Vorführung. Sie verschwindet, wenn das Programm endet.
        frame.menuWords: Menü
        frame.saved: Alles gespeichert
        frame.skip: Zum Inhalt der Seite
        frame.unsaved: Noch nicht gespeichert
        frame.zoneTitle: Welche Uhr soll Evenfall führen?
        language.says: Evenfall spricht {name}, weil dieser Browser darum bittet. In den
          Einstellungen lässt es sich ändern.
        language.take: Bei {name} bleiben
        menu.diary: Tagebuch
        menu.interview: Befragung
        menu.method: Methode
        menu.more: Mehr
        menu.report: Bericht
        menu.settings: Einstellungen
        menu.tonight: Heute
        method.awaiting: noch nicht freigegeben
        method.back: Der Rücken
        method.criteria: Unruhige Beine: die Kriterien
        method.grade: Grad {grade}
        method.heading: Wie Evenfall urteilt
        method.lead: Jede Regel, die das Programm verwendet, in einfachen Worten und mit dem,
          worauf sie beruht. Dieselbe Tabelle steht hinter Befragung, Bericht und Befehlszeile.
        method.lookAlikes: Was wie unruhige Beine aussieht
        method.reading: Grad A beruht auf Versuchen oder guten Studien, B auf Beobachtung, C auf
          wenigen Fällen oder der Einigkeit von Fachleuten. „Noch nicht freigegeben“ heißt: Dafür
          hat noch niemand mit ärztlicher Ausbildung unterschrieben; es kann die Dringlichkeit
          erhöhen und senkt sie nie.
        method.reviewed: geprüft am {day}
        method.secondary: nur mit einer Zusammenfassung abgeglichen
        method.seen: mit der Quelle abgeglichen
        method.signed: unterschrieben von {who}
        method.sourcesTitle: Quellen
        method.unsigned: noch von niemandem ärztlich unterschrieben
        method.treatments: Behandlungen
        method.urgency: Warnzeichen, und wie bald
        more.body: Wo es wehtut
        more.body.says: Auf einem Körper zeichnen, vorn und hinten.
        more.method.says: Jede Regel mit ihren Quellen.
        more.settings.says: Uhr, Farben, Papier, und Ihre Aufzeichnung als Datei.
        more.sheet: Zwei-Wochen-Blatt
        more.sheet.says: Das Tagebuch auf Papier, zum Drucken.
        more.trackables: Eigenes verfolgen
        more.trackables.says: Alles, wonach das Tagebuch nicht fragt.
        more.visits: Besuche
        more.visits.says: Wann Sie bei wem waren, und wann Sie es sein werden.
        refusal.again: Noch einmal speichern
        refusal.failed.says: Es liegt nicht an Ihnen. Was vorher gespeichert war, ist sicher; was
          Sie eben gesendet haben, ist vielleicht nicht gespeichert. Gehen Sie zurück und
          versuchen Sie es noch einmal. Geschieht es wieder, starten Sie Evenfall neu.
        refusal.failed.title: Hier ging etwas schief
        refusal.home: Zur Seite „Heute“
        refusal.host.says: Evenfall antwortet nur auf diesem Computer, unter der Adresse, die es
          beim Start gezeigt hat. Öffnen Sie diese Adresse.
        refusal.host.title: Das ist nicht die Adresse von Evenfall
        refusal.method.says: Die Adresse stimmt, aber sie nimmt diese Art von Anfrage nicht an.
          Gehen Sie zurück zur vorigen Seite und benutzen Sie deren Knöpfe.
        refusal.method.title: So lässt sich diese Seite nicht benutzen
        refusal.notFound.says: Vielleicht ist die Adresse vertippt, oder was sie meinte, ist nicht
          mehr da. An Ihrer Aufzeichnung hat sich nichts geändert.
        refusal.notFound.title: Diese Seite gibt es nicht
        refusal.number: Für die Person, die Ihnen hilft: Nummer
        refusal.origin.says: Um Ihre Aufzeichnung zu schützen, werden Änderungen nur von Evenfalls
          eigenen Seiten angenommen, unter der Adresse, die es beim Start gezeigt hat. Nichts
          wurde geändert.
        refusal.origin.title: Das kam nicht von Evenfalls eigenen Seiten
        refusal.still: Was Sie eingegeben haben, ist noch da. Wenn die Ursache behoben ist,
          speichern Sie es noch einmal.
        refusal.store.says: {why}
        refusal.store.title: Die Aufzeichnung konnte nicht benutzt werden
        refusal.tooLarge.says: Ein Formular nimmt höchstens {limit} kB, und es wurde mehr
          gesendet. Nichts wurde gespeichert. Gehen Sie zurück, kürzen Sie Ihren Text und
          speichern Sie noch einmal.
        refusal.tooLarge.title: Das ist zu viel auf einmal
        refusal.unreadable.says: {reason} Nichts wurde gespeichert. Gehen Sie zurück zur Seite und
          versuchen Sie es noch einmal.
        refusal.unreadable.title: Das Formular ließ sich nicht lesen
        reportPage.all: alles, was da ist
        reportPage.choices: Tage und private Themen
        reportPage.choose: Welche Tage
        reportPage.dataWord: dasselbe als Daten (JSON)
        reportPage.fileWord: eine HTML-Datei
        reportPage.fromWord: Von
        reportPage.heading: Bericht für den Arztbesuch
        reportPage.lead: Geben Sie ihn Ihrer Ärztin oder Ihrem Arzt. Seite eins ist in einer
          Minute gelesen.
        reportPage.make: Diesen Bericht zeigen
        reportPage.own: von … bis
        reportPage.print: Drucken Sie mit dem Druckbefehl Ihres Browsers, oder speichern Sie eine
          Datei:
        reportPage.private: Meine Antworten drucken zu
        reportPage.privateSays: Sie bleiben weg, wenn Sie sie nicht ankreuzen.
        reportPage.problemWord: Bitte sehen Sie hier nach:
        reportPage.reversed: Der erste Tag liegt nach dem letzten. Bitte tauschen Sie die beiden.
        reportPage.sixWeeks: letzte 6 Wochen
        reportPage.threeMonths: letzte 3 Monate
        reportPage.toWord: Bis
        reportPage.tooLong: Ein Bericht umfasst höchstens vierzig Jahre. Bitte wählen Sie weniger
          Tage.
        reportPage.unreadable: Bitte geben Sie beide Tage an, etwa 2026-10-10 und 2026-11-20.
        reportPage.year: letztes Jahr
        settings.clock: Evenfalls Uhr zeigt {time} am {day}, in {place}.
        settings.country: Land
        settings.country.none: nicht gewählt
        settings.countryHint: Nur für den Notruf und das Krisentelefon, die Ihnen gezeigt werden.
        settings.csv: Das Tagebuch speichern (CSV)
        settings.demo: Dies ist eine erfundene Aufzeichnung. Sie verschwindet, wenn das Programm
          endet.
        settings.json: Alles speichern (JSON)
        settings.keep: Einstellungen speichern
        settings.kept: Die Einstellungen sind gespeichert.
        settings.language: Sprache
        settings.leave: Nehmen Sie jederzeit alles mit. Die JSON-Datei enthält die ganze
          Aufzeichnung und lässt sich wieder einlesen; die CSV-Datei enthält das Tagebuch für eine
          Tabelle.
        settings.look: Farben
        settings.look.dark: dunkel
        settings.look.light: hell
        settings.look.night: Schwarz und Rot
        settings.look.system: wie im System
        settings.noTime: Wählen Sie eine Zeit aus der Liste, oder lassen Sie es offen.
        settings.noZone: Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.
        settings.notChosen: Sie haben noch keine Zeitzone gewählt, daher gelten die Zeiten in UTC.
        settings.paper: Papier
        settings.place: Sie liegt in dieser Datei auf Ihrem Computer und nirgends sonst:
        settings.record: Ihre Aufzeichnung
        settings.scores: Bewertungen von 0 bis 10
        settings.scores.hide: weglassen
        settings.scores.show: danach fragen
        settings.sleep: Ihr Hauptschlaf beginnt meist um
        settings.sleepHint: Nur wenn Sie am Tag schlafen: Danach richtet sich, wo eine Nacht endet
          und die nächste beginnt.
        settings.version: Evenfall, Version
        settings.zone: Zeitzone
        zone.keep: Bei {clock} bleiben ({place})
        zone.says: Die Uhr dieses Browsers geht nach {there}, wo es jetzt {thereClock} ist.
          Evenfall führt die Zeiten in {here}, wo es {hereClock} ist.
        zone.take: {clock} nehmen ({place})
        """
}
