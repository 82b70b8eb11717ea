/// What a record of each version held, as it was written then.
///
/// A version that was released gets its sample here and keeps it for good: two entries, one of
/// them corrected once, and the settings.
enum VersionSamples {
    /// The statements that fill the tables of a version; nil when it has no sample yet.
    static func script(_ version: Int) -> String? {
        switch version {
        case 1: first
        case 2, 3, 4: second
        default: nil
        }
    }

    /// The same as in version 1, each revision with the column that came with version 2.
    private static let second = first.split(separator: "INSERT INTO current_revision").enumerated()
        .map { index, part in
            index == 0
                ? part.replacing("');", with: "', NULL);") : "INSERT INTO current_revision" + part
        }
        .joined()

    private static let first = #"""
        INSERT INTO revision VALUES (1, 'entry', 'first', 1, 'person', 1762633800, 60, 0,
            '{"id":"first","type":"evening","day":"2025-11-08","anchor":"12:00",'
            || '"recorded":"2025-11-08T21:30:00+01:00","zone":"Europe/Berlin",'
            || '"values":{"legs":6,"back":2,"did":["stretched","alcohol"]}}',
            '',
            '0171269ec314aae3938ced85acbb6a6c7a582cef2f7f2e3f2b44f651ea02fb23');
        INSERT INTO revision VALUES (2, 'entry', 'second', 1, 'person', 1762715760, 60, 0,
            '{"id":"second","type":"legsStarted","day":"2025-11-09","time":"20:15",'
            || '"anchor":"12:00","recorded":"2025-11-09T20:16:00+01:00",'
            || '"zone":"Europe/Berlin","values":{"severity":4,"note":"It''s back,'
            || ' after \"coffee\"."}}',
            '',
            'f62d169cbe9a4f53c8648a17feb296f40ce88748bc0e30a969e39213ab7752f7');
        INSERT INTO revision VALUES (3, 'entry', 'first', 2, 'person', 1762715760, 60, 0,
            '{"id":"first","type":"evening","day":"2025-11-08","anchor":"12:00",'
            || '"recorded":"2025-11-08T21:30:00+01:00","zone":"Europe/Berlin",'
            || '"values":{"legs":7,"back":2,"did":["stretched","alcohol"]}}',
            '0171269ec314aae3938ced85acbb6a6c7a582cef2f7f2e3f2b44f651ea02fb23',
            'cdd3b37c08ec64d2512161e094dbd6acacdd421b287c3a3bc41ebe45a737fb0e');
        INSERT INTO revision VALUES (4, 'settings', 'settings', 1, 'person', 1762715760, 60, 0,
            '{"zone":"Europe/Berlin","zoneChosen":true,"paper":"a4",'
            || '"appearance":"system","hidesScores":false}',
            '',
            'c85f41370f27a7fdbb10925a0b8ee46eda70969a878c4f0f224930601649da65');
        INSERT INTO current_revision VALUES ('entry', 'second', 1, 2, 20401);
        INSERT INTO current_revision VALUES ('entry', 'first', 2, 3, 20400);
        INSERT INTO current_revision VALUES ('settings', 'settings', 1, 4, NULL);
        UPDATE counter SET value = 4 WHERE name = 'revision';
        """#
}
