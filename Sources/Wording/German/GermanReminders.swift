// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// Reminders in a calendar.
    static let germanReminders = """
        calendar.evening: Abendnotiz
        calendar.morning: Morgennotiz
        more.reminders.says: In Ihrem eigenen Kalender, und was notiert wurde.
        more.reminders: Erinnerungen
        reminders.days: An diesen Tagen
        reminders.download: Kalenderdatei speichern
        reminders.due: Fällig
        reminders.evening: Abend
        reminders.halfQuiet: Ruhezeiten brauchen einen Anfang und ein Ende. Wählen Sie beides oder
          keines.
        reminders.heading: Erinnerungen
        reminders.isQuietSays: Eine Zeit in Ihren Ruhezeiten steht im Kalender ohne Alarm.
        reminders.keep: Erinnerungen speichern
        reminders.kept: Die Erinnerungen sind gespeichert. Speichern Sie auch die Kalenderdatei
          neu.
        reminders.keptAt: {time}
        reminders.keptOn: {day}, {time}
        reminders.lead: Evenfall klingelt nicht: Das tut Ihr eigener Kalender. Wählen Sie die
          Zeiten, speichern Sie die Kalenderdatei, und öffnen Sie sie auf dem Gerät, das Sie
          erinnern soll.
        reminders.logSays: Nach der Ortszeit jedes Tages, für vier Wochen. Ob ein Gerät geklingelt
          hat, ist nicht bekannt, und eine Nacht ohne Notiz ist nur eine Lücke.
        reminders.logTitle: Was fällig war, und was notiert wurde
        reminders.morning: Morgen
        reminders.neutral: Die Titel heißen „Abendnotiz“ und „Morgennotiz“ und verraten nichts
          über Gesundheit. Die Zeiten folgen der Uhr des Ortes, an dem Sie sind.
        reminders.noDay: Wählen Sie mindestens einen Wochentag.
        reminders.noTime: Wählen Sie eine Uhrzeit aus der Liste, oder lassen Sie sie offen.
        reminders.notKept: keine Notiz
        reminders.outcome: Notiert
        reminders.quietFrom: Ruhe ab
        reminders.quietTo: Ruhe bis
        reminders.silent: ohne Alarm
        reminders.toCome: steht noch aus
        reminders.what: Was
        settings.reminders: Erinnerungen
        """
}
