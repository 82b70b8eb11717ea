// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Deleting for good, and what an entry said before.
    static let germanErase = """
        entry.conflict: Zwei Fassungen dieses Eintrags sind zusammengetroffen.
        entry.conflictLook: Beide ansehen
        entry.delete: Endgültig löschen
        entry.history: Was vorher hier stand: {count} {count|Fassung|Fassungen}
        erase.all.backups: Davon auf diesem Computer: die Sicherungen in {folder} und
          Aufzeichnungen, die beim Wiederherstellen einer anderen beiseitegelegt wurden,
          {record}.before-…
        erase.all.button: Alles löschen
        erase.all.goes: Das ganze Tagebuch mit jeder früheren Fassung, die Befragung, was Sie
          verfolgen, die Einstellungen und die Vermerke über früher Gelöschtes.
        erase.all.know: Ich habe gesichert, was ich behalten möchte, und ich weiß, dass es sich
          nicht rückgängig machen lässt.
        erase.all.phones: Was in einem Telefon für diese Aufzeichnung wartet: Es wird abgelehnt,
          weil eine leere Aufzeichnung mit anderem Namen beginnt.
        erase.all.stays: Das Programm, seine leere Aufzeichnung, und wie oft etwas geändert wurde,
          als Zahl.
        erase.all.sure: Ja, alles löschen, was Evenfall hier aufbewahrt.
        erase.all.title: Alles löschen?
        erase.all.update: Die Kopie von vor der letzten Aktualisierung des Programms.
        erase.back: Behalten und zurückgehen
        erase.copies: Früher gemachte Kopien: Sicherungen, gespeicherte Dateien und was gedruckt
          wurde. Evenfall kommt dort nicht hin; löschen Sie sie selbst, wenn Sie möchten.
        erase.entry.button: Diesen Eintrag löschen
        erase.entry.goes: Alles, was er sagt und je gesagt hat ({count}
          {count|Fassung|Fassungen}), aus der Aufzeichnung, ihrem Protokoll und dem freien Platz
          in ihrer Datei.
        erase.entry.phone: Was dieser Browser davon für die Zeit ohne Netz aufbewahrt. Ein anderes
          Gerät wirft es weg, wenn es Evenfall das nächste Mal öffnet.
        erase.entry.stays: Dass es einen Eintrag gab und wann er gelöscht wurde, aber nichts von
          dem, was er sagte. So bleibt er fort, auch wenn ein Telefon ihn noch einmal sendet.
        erase.entry.title: Diesen Eintrag endgültig löschen?
        erase.goes: Was verschwindet
        erase.stays: Was bleibt
        erase.sure: Ja, löschen. Ich weiß, dass es sich nicht rückgängig machen lässt.
        erase.trackable.button: Mit allen Werten löschen
        erase.trackable.goes: Der Name, und was Sie davon in {count} {count|Eintrag|Einträgen}
          notiert haben, jetzt und in jeder früheren Fassung.
        erase.trackable.stays: Die Einträge selbst, mit allem anderen darin. Möchten Sie das
          Notierte behalten und nur nicht mehr gefragt werden, gehen Sie zurück und wählen Sie
          „Nicht mehr fragen“.
        erase.trackable.title: Das endgültig löschen?
        erase.unsure: Nichts wurde gelöscht. Kreuzen Sie zuerst {count|das Kästchen|die Kästchen}
          an, oder gehen Sie zurück.
        erased.all: Alles ist gelöscht
        erased.allSays: Die Aufzeichnung ist leer und hat einen neuen Namen. Frühere Sicherungen
          und gespeicherte Dateien enthalten noch, was in ihnen stand: Löschen Sie sie selbst.
        erased.back: Weiter
        erased.entry: Der Eintrag ist gelöscht
        erased.entrySays: Nichts von dem, was er sagte, ist in der Aufzeichnung geblieben.
        erased.full: Seine Bytes konnten noch nicht aus der Datei entfernt werden, weil der
          Speicher voll ist. Schaffen Sie Platz; beim nächsten Start von Evenfall verschwinden
          sie.
        erased.held: Seine Bytes konnten noch nicht aus der Datei entfernt werden, weil ein
          anderes Programm die Aufzeichnung liest. Sie verschwinden beim nächsten Löschen oder
          beim nächsten Start von Evenfall.
        erased.trackable: Es ist gelöscht
        erased.trackableSays: Name und Werte sind aus jedem Eintrag verschwunden.
        history.bringBack: Diese zurückholen
        history.byYou: Von Ihnen geschrieben am {day} um {time}
        history.conflict: Zwei Fassungen sind zusammengetroffen: Eine kam von einem Gerät, das die
          andere nicht kannte. Beide sind hier. Die neueste gilt, bis Sie wählen.
        history.current: Fassung {number}, die gilt
        history.day: Tag
        history.entry: Zurück zum Eintrag
        history.imported: Aus einer Datei übernommen am {day} um {time}
        history.kept: Sie gilt jetzt.
        history.knew: Sie kam von einem Gerät, das nur Fassung {number} kannte.
        history.knewNone: Sie kam von einem Gerät, das keine Fassung kannte.
        history.program: Von Evenfall gemacht am {day} um {time}
        history.says: Nichts wird überschrieben: Jede Änderung steht hier, die neueste zuerst.
          Wenn Sie eine zurückholen, gilt sie wieder, und die anderen bleiben auch.
        history.settle: Diese Fassung behalten
        history.time: Uhrzeit
        history.title: Was vorher hier stand
        history.version: Fassung {number}
        kept.delete: Vertippt? Löschen
        refusal.deleted.says: Dieser Eintrag wurde früher endgültig gelöscht und bleibt gelöscht.
          Nichts vom Gesendeten wurde gespeichert. Um für diesen Tag etwas aufzuschreiben,
          beginnen Sie einen neuen Eintrag.
        refusal.deleted.title: Dieser Eintrag wurde gelöscht
        settings.erase: Alles löschen …
        trackables.delete: Löschen
        """
}
