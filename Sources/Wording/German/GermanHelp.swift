// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Whom to call, and the names of countries.
    static let germanHelp = """
        country.AT: Österreich
        country.AU: Australien
        country.BE: Belgien
        country.BG: Bulgarien
        country.BR: Brasilien
        country.CA: Kanada
        country.CH: Schweiz
        country.CY: Zypern
        country.CZ: Tschechien
        country.DE: Deutschland
        country.DK: Dänemark
        country.EE: Estland
        country.ES: Spanien
        country.FI: Finnland
        country.FR: Frankreich
        country.GB: Vereinigtes Königreich
        country.GR: Griechenland
        country.HR: Kroatien
        country.HU: Ungarn
        country.IE: Irland
        country.IL: Israel
        country.IN: Indien
        country.IS: Island
        country.IT: Italien
        country.JP: Japan
        country.LI: Liechtenstein
        country.LT: Litauen
        country.LU: Luxemburg
        country.LV: Lettland
        country.MT: Malta
        country.MX: Mexiko
        country.NL: Niederlande
        country.NO: Norwegen
        country.NZ: Neuseeland
        country.PL: Polen
        country.PT: Portugal
        country.RO: Rumänien
        country.SE: Schweden
        country.SG: Singapur
        country.SI: Slowenien
        country.SK: Slowakei
        country.TR: Türkei
        country.US: Vereinigte Staaten
        country.ZA: Südafrika
        help.call: Rufen Sie jetzt {number} an, wenn etwas davon neu ist. Fahren Sie nicht selbst.
        help.call.anywhere: Rufen Sie jetzt den Notruf, wenn etwas davon neu ist: 112 in Europa,
          911 in Nordamerika. Fahren Sie nicht selbst.
        help.check: Prüfen Sie diese Nummer, bevor Sie sie brauchen.
        help.choose: Wählen Sie Ihr Land, damit seine Nummern hier stehen
        help.dial: {number} anrufen
        help.dialAmbulance: Rettungsdienst anrufen: {number}
        help.dialLine: {name}: {number}
        help.hours.always: Tag und Nacht
        help.hours.clock: {hours} Ortszeit
        help.hours.unknown: Zeiten uns nicht bekannt
        help.printed: Notruf in {country}: {number}.
        help.printed.anywhere: Notruf: 112 in Europa, 911 in Nordamerika.
        help.talk: Bitte bleiben Sie damit nicht allein. Wecken Sie jemanden, dem Sie vertrauen,
          oder rufen Sie an: {line}, {crisis}. Bei akuter Gefahr rufen Sie {number} an.
        help.talk.anywhere: Bitte bleiben Sie damit nicht allein. Wecken Sie jemanden, dem Sie
          vertrauen, oder rufen Sie den Notruf oder ein Krisentelefon an (988 in den USA).
        help.talk.noLine: Bitte bleiben Sie damit nicht allein. Wecken Sie jemanden, dem Sie
          vertrauen, oder rufen Sie {number} an.
        store.busy: Die Aufzeichnung wird gerade von einem anderen Programm geschrieben. Warten
          Sie, bis es fertig ist, und versuchen Sie es noch einmal.
        store.cannotOpen: Die Aufzeichnung lässt sich weder öffnen noch anlegen. Prüfen Sie, ob es
          ihren Ordner gibt und ob Sie darin schreiben dürfen.
        store.changedStep: Die Aufzeichnung wurde mit einem anderen Schritt {number} angelegt, als
          dieses Evenfall kennt. Benutzen Sie das Evenfall, das sie angelegt hat, oder spielen Sie
          eine Kopie ein.
        store.damaged: Die Aufzeichnung ist beschädigt: {what} ist nicht, was geschrieben wurde,
          und wird daher nicht als wahr gezeigt. Spielen Sie eine Kopie von vor dem Schaden ein.
        store.damagedFile: Die Datei der Aufzeichnung ist beschädigt. Spielen Sie eine Kopie von
          vor dem Schaden ein.
        store.failed: Die Aufzeichnung konnte nicht benutzt werden: Die Datenbank meldet Fehler
          {number}. Versuchen Sie es noch einmal; geschieht es wieder, spielen Sie eine Kopie ein,
          oder melden Sie es mit dieser Nummer.
        store.full: Die Aufzeichnung konnte nicht wachsen: Der Speicher ist voll. Nichts von
          diesem Schritt wurde gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.
        store.inUse: Die Aufzeichnung ist in Benutzung: Ein anderes Evenfall hat sie geöffnet.
          Beenden Sie es, oder benutzen Sie jenes.
        store.newerVersion: Die Aufzeichnung hat die Version {found}; dieses Evenfall kennt
          Versionen bis {known}. Aktualisieren Sie Evenfall, oder benutzen Sie eine Kopie, die
          diese Version angelegt hat.
        store.noRecord: Hier gibt es noch keine Aufzeichnung. Speichern Sie zuerst etwas.
        store.notARecord: Diese Datei ist keine Aufzeichnung von Evenfall; sie blieb, wie sie war.
        store.notDurable: Die Aufzeichnung liegt dort, wo die Datenbank nicht versprechen kann,
          dass Gespeichertes den Datenträger erreicht. Legen Sie sie auf eine eigene Festplatte
          dieses Computers.
        store.notKeepable: Nichts wurde gespeichert: Die Eingabe zu {what} ließe sich nicht wieder
          lesen. Prüfen Sie die Werte, und versuchen Sie es noch einmal.
        store.readOnly: Die Aufzeichnung lässt sich nur lesen, daher kann nichts gespeichert
          werden. Erlauben Sie das Schreiben in die Datei und ihren Ordner.
        store.tracesRemain: Die Aufzeichnung enthält noch Spuren des Gelöschten, weil ein anderes
          Programm sie liest. Beenden Sie dieses Programm; die Spuren verschwinden beim nächsten
          Start von Evenfall.
        store.unreadable: Die Aufzeichnung enthält etwas, das dieses Programm nicht lesen kann:
          {what}. Aktualisieren Sie Evenfall, oder spielen Sie eine Kopie ein.
        """
}
