// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Opening the pages on a phone.
    static let germanPhone = """
        phone.android1: Holen Sie in Chrome das Zertifikat; es liegt dann unter Downloads.
        phone.android2: Öffnen Sie die Einstellungen, und suchen Sie nach „CA-Zertifikat“ (unter
          „Verschlüsselung & Anmeldedaten“, „Zertifikat installieren“). Wählen Sie
          „CA-Zertifikat“, nicht „VPN- & App-Nutzerzertifikat“, dann „Trotzdem installieren“ und
          die Datei evenfall.crt.
        phone.android3: Vergleichen Sie unter „Vertrauenswürdige Anmeldedaten“, „Nutzer“ den
          Fingerabdruck, und entfernen Sie das Zertifikat dort, wenn er nicht übereinstimmt.
          Android wird sagen, dass das Netzwerk überwacht werden kann; diesen Hinweis gibt es bei
          jedem eigenen Zertifikat.
        phone.android4: Kommen Sie hierher zurück, und öffnen Sie Evenfall in Chrome. Mit „Zum
          Startbildschirm hinzufügen“ behalten Sie es.
        phone.androidTitle: Android
        phone.codeLabel: Code mit der Adresse darunter
        phone.compare: Das Telefon zeigt den SHA-256-Fingerabdruck des Zertifikats. Es muss der
          sein, den der Computer beim Start ausgegeben hat; diese Seite allein beweist nichts.
          Hier steht er noch einmal:
        phone.compareTitle: Erst vergleichen, dann vertrauen
        phone.fetch: Zertifikat holen
        phone.ios1: Holen Sie in Safari das Zertifikat, und erlauben Sie das Laden.
        phone.ios2: Öffnen Sie die Einstellungen, und tippen Sie auf „Profil geladen“ (oder auf
          Allgemein, „VPN & Geräteverwaltung“). Vergleichen Sie unter „Mehr Details“ den
          Fingerabdruck, und installieren Sie dann das Profil.
        phone.ios3: Öffnen Sie in den Einstellungen Allgemein, Info,
          „Zertifikatsvertrauenseinstellungen“, und schalten Sie für das Zertifikat das volle
          Vertrauen ein. Ohne diesen Schritt ändert sich nichts.
        phone.ios4: Kommen Sie hierher zurück, und öffnen Sie Evenfall. Mit „Teilen“ und dann „Zum
          Home-Bildschirm“ behalten Sie es.
        phone.iosTitle: iPhone und iPad
        phone.notReady: Um Evenfall auf einem Telefon im selben Netz zu öffnen, setzen Sie einen
          Passwortsatz, beenden Sie das Programm auf diesem Computer, und starten Sie es mit
          „evenfall phone“.
        phone.offlineOff: Diese Verbindung ist nicht verschlüsselt, daher bewahrt dieser Browser
          nichts für Zeiten ohne Netz auf. Alles andere geht.
        phone.open: Evenfall öffnen
        phone.remove: So beenden Sie es: Entfernen Sie auf dem iPhone das Profil unter Allgemein,
          „VPN & Geräteverwaltung“, auf Android das Zertifikat unter „Vertrauenswürdige
          Anmeldedaten“, „Nutzer“; löschen Sie auf diesem Computer den Ordner „phone“ neben der
          Aufzeichnung.
        phone.risk: Wer den Schlüssel von Ihrem Computer bekommt, könnte sich als ein Gerät in
          Ihrem eigenen Netz ausgeben. Das Zertifikat kann nur für den Namen dieses Computers und
          für Adressen in Heimnetzen bürgen, also weder für eine Bank noch für eine andere
          Website.
        phone.riskTitle: Was das Vertrauen bedeutet, und wie Sie es beenden
        phone.scan: Scannen Sie das mit der Kamera des Telefons, oder tippen Sie dort die Adresse
          ein:
        phone.title: Evenfall auf Ihrem Telefon
        phone.why: Ihr Telefon kennt diesen Computer noch nicht und warnt, dass die Verbindung
          nicht privat ist. Lassen Sie sich die Einzelheiten zeigen, öffnen Sie die Seite
          trotzdem, und holen Sie hier das Zertifikat.
        """
}
