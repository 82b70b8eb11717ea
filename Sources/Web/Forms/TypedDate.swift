// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads a date as people type one: 2024, 2024-05, 2024-05-17, 5/2024, 05.2024 or 17.5.2024.
///
/// 5/6/2024 is refused: half of the world reads the day first, the other half the month.
enum TypedDate {
    /// The date, as precisely as it was typed; nil when it is none or could be two.
    static func read(_ text: String) -> PartialDate? {
        if let date = PartialDate(text) { return date }
        for (mark, most) in [(Character("-"), 3), (".", 3), ("/", 2)] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard (2...most).contains(parts.count) else { continue }
            return read(parts.map { FormFields.trimmed(String($0)) })
        }
        return nil
    }

    /// The parts with the year first, whether they were typed so or the other way round.
    private static func read(_ parts: [String]) -> PartialDate? {
        let ordered = parts[0].utf8.count == 4 ? parts : parts.reversed()
        let padded = ordered.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
        return PartialDate(padded.joined(separator: "-"))
    }
}
