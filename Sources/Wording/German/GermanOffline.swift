// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The night, and what waits on a device without a connection.
    static let germanOffline = """
        held.earlier: Es begann früher:
        held.list: Ansehen, was wartet
        held.undo: Rückgängig machen
        manifest.description: Ein privates Tagebuch für unruhige Beine und Rückenschmerzen.
        manifest.night: Nachts wach
        night.awake: Ich bin wach
        night.by: Was hält Sie wach?
        night.earlier: Es begann früher:
        night.keptAwake: Gespeichert: was Sie wach hält.
        night.keptStart: Gespeichert: Es hat in den Beinen angefangen.
        night.leave: Nachtmodus verlassen
        night.onward: Zurück
        night.safe: Wenn es sicher ist, setzen Sie sich auf oder stehen Sie auf. Licht an, eine
          Hand frei.
        night.started: Es fängt in den Beinen an
        night.time: Uhrzeit zeigen
        night.title: Wach?
        night.undo: Rückgängig machen
        night.urgent: Etwas stimmt ganz und gar nicht
        offline.diary: Tagebuch öffnen
        offline.says: Der Computer, auf dem Evenfall läuft, antwortet nicht, und diese Seite ist
          nicht auf dem Gerät gespeichert. „Heute“, das Tagebuch der letzten Tage und die
          Warnzeichen sind es.
        offline.title: Diese Seite braucht eine Verbindung
        offline.tonight: „Heute“ öffnen
        offline.urgent: Etwas stimmt ganz und gar nicht
        offline.waiting: Was auf diesem Gerät wartet
        refusal.record.says: Es wurde für eine andere Aufzeichnung geschrieben als die, die hier
          jetzt offen ist, daher wurde es in dieser nicht gespeichert. Es bleibt auf Ihrem Gerät:
          Öffnen Sie es dort, um es für diese Aufzeichnung neu zu schreiben, oder werfen Sie es
          weg.
        refusal.record.title: Das gehört zu einer anderen Aufzeichnung
        script.conflict: Dieser Eintrag war inzwischen anderswo geändert worden. Beide Fassungen
          sind gespeichert; jetzt gilt die von diesem Gerät. Öffnen Sie ihn, um zu sehen, was
          vorher darin stand.
        script.deleted: Dieser Eintrag war anderswo gelöscht worden, daher bleibt er gelöscht.
        script.from: Keine Verbindung. Diese Seite ist vom {when}. Was Sie speichern, bleibt auf
          diesem Gerät und wird später gesendet.
        script.fromNight: Keine Verbindung. Jedes Tippen wird auf diesem Telefon gespeichert und
          später gesendet.
        script.held: Auf diesem Gerät gespeichert. Noch nicht gesendet.
        script.login: Sie sind abgemeldet. Melden Sie sich wieder an, dann wird es gesendet.
        script.logout: Noch ist nicht alles von hier gesendet. Mit dem Abmelden wird gewartet, bis
          es sicher ist, denn dabei würde es von diesem Gerät gelöscht.
        script.made: Aufgeschrieben am {when}
        script.nothing: Nichts wartet.
        script.refused: Braucht Sie: {count}
        script.restored: Das wartet auf diesem Gerät. Es wurde noch nicht gesendet; Sie können es
          noch ändern.
        script.sending: Wird gesendet …
        script.sent: Gesendet. Es steht jetzt in Ihrer Aufzeichnung.
        script.undone: Rückgängig gemacht.
        script.unreachable: Der Computer, auf dem Evenfall läuft, hat nicht geantwortet. Es wird
          wieder versucht.
        script.waiting: Noch nicht gesendet: {count}
        script.waitingQuiet: Auf diesem Telefon gespeichert, noch nicht gesendet
        settings.nightFrom: Nachtmodus von selbst ab
        settings.nightHint: Schwarz und rot, groß, ohne Uhr. Er lässt sich auf „Heute“ jederzeit
          öffnen.
        settings.nightUntil: bis
        settings.scoresHint: Weggelassen wird weder danach gefragt, noch werden sie gezeigt.
          Bewertungen, die schon gespeichert sind, bleiben in Ihrer Aufzeichnung und im Bericht.
        tonight.nightMode: Nachtmodus: schwarz und rot, mit einem Daumen, ohne Uhr
        waiting.drop: Wegwerfen
        waiting.dropSays: Es wurde nie gesendet und lässt sich von nirgendwo sonst zurückholen.
        waiting.dropSure: Ja, endgültig wegwerfen
        waiting.home: Zurück zu „Heute“
        waiting.insecure: Browser bewahren Seiten und Einträge für Zeiten ohne Verbindung nur
          unter Adressen auf, die mit https beginnen, oder auf dem Computer selbst. Alles andere
          geht auch hier; die Einstellungen sagen, wie Evenfall eine solche Adresse bekommt.
        waiting.mayVanish: Dieser Browser kann löschen, was hier wartet, wenn dem Gerät der
          Speicher ausgeht. Senden Sie es bald.
        waiting.noScript: Ohne JavaScript wartet nichts auf diesem Gerät: Jedes Formular geht
          gleich in Ihre Aufzeichnung, oder der Browser sagt, dass es sich nicht senden ließ.
        waiting.none: Nichts wartet. Alles, was Sie hier gespeichert haben, steht in Ihrer
          Aufzeichnung.
        waiting.now: Jetzt senden
        waiting.open: Öffnen
        waiting.openOnly: Gesendet wird, solange eine Seite von Evenfall offen ist, nicht während
          sie geschlossen ist. Öffnen Sie Evenfall wieder, sobald Sie Verbindung haben, und warten
          Sie, bis hier nichts mehr steht.
        waiting.says: Was Sie antippen oder schreiben, wird zuerst auf diesem Gerät gespeichert
          und kommt sofort in Ihre Aufzeichnung. Ohne Verbindung wartet es hier.
        waiting.title: Was auf diesem Gerät wartet
        waiting.told: Diese Meldung ausblenden
        """
}
