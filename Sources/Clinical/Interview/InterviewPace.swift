// SPDX-License-Identifier: Apache-2.0
import Wording

/// How long a question takes: reading, tapping, typing and turning the page.
///
/// Counted are the words of the title and of each line, read at four a second, and the words of
/// choices, skimmed at eight. One tap for each field and one to go on; a plain answer, a list
/// with *none of these* and a choice are one tap in all. The reasons behind “why we ask” are
/// read only by those who want them. The figures are our own estimates.
public enum InterviewPace {
    /// Words of titles and lines read in a second.
    public static let wordsRead: Double = 4
    /// Words of choices skimmed in a second.
    public static let wordsSkimmed: Double = 8
    /// Seconds for one tap, with finding its place.
    public static let secondsPerTap: Double = 1.2
    /// Seconds until the next screen is there and looked at.
    public static let secondsPerScreen: Double = 1
    /// Seconds to type two medicines by name.
    public static let secondsToType: Double = 20

    /// How many seconds a screen takes.
    static func seconds(title: Text, layout: QuestionLayout, fields: [Field]) -> Double {
        var read = count(title)
        var skimmed = 0
        if layout != .single {
            read += fields.reduce(0) { $0 + count($1.label) }
        }
        let chooses = fields.filter { $0.style == .choice || $0.style == .choices }
        for field in layout == .table ? chooses.prefix(1) : chooses[...] {
            skimmed += field.choices.reduce(0) { $0 + count($1.label) }
        }
        var taps = 1
        switch layout {
        case .single, .checklist, .rows: break
        case .group, .table, .body: taps += fields.count
        }
        let typing = fields.contains { $0.kind == .medicines } ? secondsToType : 0
        return Double(read) / wordsRead + Double(skimmed) / wordsSkimmed
            + Double(taps) * secondsPerTap + secondsPerScreen + typing
    }

    /// How many minutes some questions take, rounded up.
    public static func minutes(_ questions: some Sequence<Question>) -> Int {
        let total = questions.reduce(0) { $0 + $1.seconds }
        let whole = Int(total / 60)
        return Double(whole) * 60 < total ? whole + 1 : whole
    }

    private static func count(_ text: Text) -> Int {
        text.english.split(separator: " ").count
    }
}
