// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Backups, and what can be wrong with one.
    static let germanBackup = """
        backup.backSays: Führen Sie auf einem beliebigen Computer mit Evenfall diesen Befehl mit
          dem Namen der Datei aus; er fragt nach dem Passwortsatz:
        backup.backTitle: So kommt sie zurück
        backup.daily: jeden Tag
        backup.damaged: Diese Sicherung ist in Stück {piece} von {all} beschädigt, oder es wurde
          verändert.
        backup.damagedEnd: Diese Sicherung ist beschädigt: Ihre Prüfsumme stimmt nicht.
        backup.damagedHeader: Diese Sicherung ist in ihrem ersten Teil beschädigt.
        backup.differs: Was diese Sicherung enthält, ist nicht die Aufzeichnung, die in ihr
          versiegelt wurde.
        backup.done.made: Eine Sicherung ist gemacht.
        backup.done.rhythm: Das ist gespeichert.
        backup.done.set: Der Passwortsatz ist gesetzt.
        backup.done.tried: Die Sicherung ist gut: Alles kam zurück, wie es war.
        backup.download: Die neueste auf diesem Gerät speichern
        backup.file.denied: Lesen oder Schreiben ist hier nicht erlaubt. Prüfen Sie, wem es
          gehört.
        backup.file.folder: Hier ist ein Ordner, wo eine Datei gebraucht wird, oder umgekehrt.
        backup.file.full: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch
          einmal.
        backup.file.none: Diese Datei oder diesen Ordner gibt es nicht. Prüfen Sie den Namen.
        backup.file.other: Das System konnte es nicht tun (Fehler {code}). Versuchen Sie es noch
          einmal, oder wählen Sie einen anderen Ort.
        backup.file.readOnly: Dieser Datenträger lässt sich nur lesen. Wählen Sie einen anderen
          Ort.
        backup.file: {path}: {why}
        backup.first: Passwortsatz
        backup.folder: Die neuesten von 7 Tagen, 4 Wochen und 12 Monaten bleiben. Am meisten wert
          sind sie in einem Ordner auf einem anderen Datenträger, etwa einem angesteckten.
        backup.foreign: Diese Datei ist keine Sicherung von Evenfall.
        backup.keepRhythm: So speichern
        backup.lastFailed: Am {day} um {time} ließ sich keine Sicherung machen. Sehen Sie nach, ob
          der Datenträger voll ist.
        backup.lastMade: Die letzte Sicherung wurde am {day} um {time} gemacht.
        backup.lastTried: Die letzte, die erprobt wurde und gut war, wurde am {day} um {time}
          gemacht.
        backup.lead: Eine Sicherung ist eine einzige versiegelte Datei mit allem, was Ihre
          Aufzeichnung enthält. Sie nützt nur, wenn sie auf einem anderen Datenträger liegt als
          diesem und wenn sie erprobt wurde.
        backup.loss: Schreiben Sie den Passwortsatz auf, und bewahren Sie ihn nicht bei diesem
          Computer auf. Ohne ihn kann niemand eine Sicherung öffnen: Es gibt keinen zweiten
          Schlüssel, und er lässt sich weder erfragen noch zurücksetzen. Gehen dieser Computer und
          der Passwortsatz beide verloren, ist auch die Aufzeichnung verloren.
        backup.needsPassphrase: Diese Sicherung ist versiegelt: Um sie zu öffnen, wird ihr
          Passwortsatz gebraucht.
        backup.never: nicht von selbst
        backup.neverMade: Noch wurde keine Sicherung gemacht.
        backup.neverTried: Noch wurde keine erprobt, daher ist nicht bekannt, ob sie taugt.
        backup.newSays: Frühere Sicherungen öffnen sich weiter mit dem Passwortsatz, den sie
          hatten.
        backup.newTitle: Einen anderen Passwortsatz setzen
        backup.newer: Diese Sicherung hat ein neueres Evenfall gemacht (Format {version});
          aktualisieren Sie Evenfall, um sie zu benutzen.
        backup.noKey: Noch ist kein Passwortsatz für Sicherungen gesetzt. Setzen Sie einen auf der
          Seite „Sicher aufbewahren“.
        backup.now: Jetzt eine Sicherung machen
        backup.nowTitle: Sicherungen von selbst
        backup.outOfOrder: Die Stücke dieser Sicherung sind vertauscht: Wo Stück {piece} stehen
          sollte, steht Stück {place}.
        backup.place: Der Ordner, in dem sie liegen
        backup.problemWord: Das hat nicht geklappt.
        backup.recordExists: Unter {path} gibt es schon eine Aufzeichnung; sie blieb, wie sie war.
          Nennen Sie mit --data einen anderen Ort, oder legen Sie die dortige mit --replace
          beiseite.
        backup.rhythm: Eine Sicherung wird gemacht
        backup.rule: Mindestens {count} Zeichen. Vier oder fünf gewöhnliche Wörter, die nicht
          zusammengehören, lassen sich leicht aufschreiben und schwer erraten.
        backup.second: Derselbe noch einmal
        backup.set: Passwortsatz setzen
        backup.setTitle: Einen Passwortsatz setzen
        backup.title: Sicher aufbewahren
        backup.tooLong: Hinter diese Sicherung wurde etwas angehängt: Sie hat {bytes} Bytes und
          sollte {all} haben.
        backup.truncated: Diese Sicherung ist abgeschnitten: {bytes} von mindestens {all} Bytes
          sind da.
        backup.try: Erproben
        backup.trySays: Sie wird geöffnet, neben Ihrer Aufzeichnung wiederhergestellt, bis zum
          letzten Eintrag verglichen und wieder entfernt. Ihre Aufzeichnung wird nicht berührt.
        backup.tryTitle: Die neueste Sicherung erproben
        backup.twoDiffer: Die beiden sind nicht gleich. Tippen Sie den Passwortsatz beide Male
          noch einmal.
        backup.unreadableState: Die Liste der Sicherungen unter {path} lässt sich nicht lesen.
          Legen Sie sie beiseite, und setzen Sie den Passwortsatz neu; die Sicherungen selbst
          werden nicht berührt.
        backup.unusable: {what} Nichts wurde wiederhergestellt. Nehmen Sie eine andere Sicherung.
        backup.weekly: jede Woche
        backup.wholePath: Schreiben Sie den ganzen Pfad des Ordners, mit einem Schrägstrich am
          Anfang, etwa /media/disk/evenfall.
        backup.wrongPassphrase: Der Passwortsatz öffnet diese Sicherung nicht. Jede Sicherung
          öffnet sich mit dem Passwortsatz, der galt, als sie gemacht wurde; prüfen Sie
          Großbuchstaben und Leerzeichen, und versuchen Sie es noch einmal.
        more.backup.says: Versiegelte Sicherungen von allem, und ob sie taugen.
        more.backup: Sicher aufbewahren
        settings.backup: Sicher aufbewahren: versiegelte Sicherungen
        """
}
