// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Passphrase, logins, and who is let in.
    static let germanAccess = """
        access.again: Der neue noch einmal
        access.asked: Jeder Browser muss sich mit dem Passwortsatz anmelden. Er wurde am {day}
          gesetzt.
        access.back: Einstellungen
        access.changeTitle: Passwortsatz ändern
        access.current: Jetziger Passwortsatz
        access.differs: Die beiden neuen Passwortsätze sind nicht gleich. Nichts hat sich
          geändert.
        access.endIt: Diese Anmeldung beenden
        access.ended: Diese Anmeldung ist beendet.
        access.keep: Passwortsatz setzen
        access.kept: Der Passwortsatz ist gesetzt. Alle anderen Anmeldungen sind beendet.
        access.line.never: Zeit nicht bekannt
        access.line.when: zuletzt benutzt am {day} um {time}, angemeldet seit {begun}
        access.loginsTitle: Angemeldet
        access.losing: Der Passwortsatz ist eine Tür, kein Schloss an der Aufzeichnung: Nach ihm
          wird gefragt, wenn Evenfall von anderswo geöffnet wird. Wenn Sie ihn verlieren, setzen
          Sie auf diesem Computer einen neuen mit „evenfall passphrase“. Eine Sicherung hat einen
          eigenen Passwortsatz, den niemand ersetzen kann.
        access.new: Neuer Passwortsatz
        access.newHint: Gut sind vier oder fünf Wörter, die nicht zusammengehören.
        access.none: Evenfall lässt sich nur auf diesem Computer öffnen, und es ist kein
          Passwortsatz gesetzt. Setzen Sie einen, um es vom Telefon oder von anderswo zu öffnen.
        access.notAsked: Ein Passwortsatz wurde am {day} gesetzt. Auf diesem Computer wird nicht
          danach gefragt.
        access.nothing: Nichts hat sich geändert
        access.out: Abmelden
        access.outSays: Beim Abmelden verschwinden auch die Seiten, die dieser Browser für die
          Zeit ohne Netz aufbewahrt.
        access.setTitle: Einen Passwortsatz setzen
        access.thisOne: dieser Browser
        access.title: Passwortsatz und Anmeldungen
        login.brief: Das ist nicht mein Gerät
        login.briefSays: Die Anmeldung endet dann, wenn der Browser geschlossen wird, oder nach
          einer Stunde.
        login.emergency: Wenn etwas ganz und gar nicht stimmt, rufen Sie den Notruf. Diese Seite
          kann warten.
        login.enter: Anmelden
        login.forgotten: Vergessen? Niemand kann ihn nachsehen. Auf dem Computer, auf dem Evenfall
          läuft, setzt der Befehl „evenfall passphrase“ einen neuen; die Aufzeichnung bleibt, wie
          sie ist.
        login.noneSet: Es ist kein Passwortsatz gesetzt. Setzen Sie einen auf dem Computer, auf
          dem Evenfall läuft: evenfall passphrase.
        login.passphrase: Passwortsatz
        login.title: Bei Evenfall anmelden
        login.unencrypted: Diese Verbindung ist nicht verschlüsselt: Wer das Netz teilt, kann
          lesen, was Sie senden. Melden Sie sich nur in einem Netz an, dem Sie vertrauen, etwa
          einem privaten VPN.
        login.wait: Davor gab es viele Versuche, daher wurde dieser nicht angesehen. Warten Sie
          {count} {count|Sekunde|Sekunden}, und versuchen Sie es dann noch einmal. Ein Browser,
          der schon einmal angemeldet war, muss nicht auf andere warten.
        login.wrong: Das ist nicht der Passwortsatz. Großbuchstaben und Leerzeichen zählen. Nichts
          hat sich geändert.
        passphrase.long: Ein Passwortsatz hat höchstens {count} Zeichen.
        passphrase.plain: Das wiederholt nur wenige Zeichen und wäre bald erraten. Nehmen Sie vier
          oder fünf Wörter.
        passphrase.short: Ein Passwortsatz hat mindestens {count} Zeichen; vier oder fünf Wörter
          merkt man sich leicht.
        refusal.noLogin.says: Ihre Anmeldung ist abgelaufen, daher wurde das eben Gesendete nicht
          gespeichert. Melden Sie sich an, kommen Sie mit dem Zurück-Knopf Ihres Browsers wieder
          hierher, und senden Sie es noch einmal: Ihre Antworten stehen noch im Formular.
        refusal.noLogin.title: Bitte zuerst anmelden
        refusal.passedOn.says: Ein Proxy hat diese Anfrage weitergereicht, und Evenfall wusste von
          keinem: Wer den Proxy erreicht, könnte dann die Aufzeichnung lesen. Um einen zu
          benutzen, starten Sie Evenfall mit --public-url und der Adresse von außen; es fragt dann
          nach einem Passwortsatz.
        refusal.passedOn.title: Das kam durch ein anderes Programm
        settings.access: Passwortsatz und Anmeldungen
        settings.accessTitle: Von anderswo
        """
}
