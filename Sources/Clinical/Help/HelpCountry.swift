// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A number a person can call in an emergency or a crisis.
public struct HelpNumber: Hashable, Sendable {
    /// What a number is for.
    public enum Use: String, AnswerWord {
        /// The number for any emergency.
        case emergency
        /// A second number that goes straight to the ambulance.
        case ambulance
        /// Someone to talk to when thoughts of death come.
        case crisis
    }

    /// When somebody answers.
    public enum Hours: Hashable, Sendable {
        case always
        /// By the clock of the country, such as `11:00–05:00`.
        case clock(String)
        case unknown
    }

    /// What it is for.
    public let use: Use
    /// The name of the line as it calls itself; empty for none.
    public let name: String
    /// The number as people write it, such as `0800 111 0 111`.
    public let number: String
    /// When somebody answers.
    public let hours: Hours
    /// Where the number was read.
    public let source: String
    /// Whether it was read there; otherwise it is shown with “check this number”.
    public let isVerified: Bool

    /// The number as a telephone dials it.
    public var dialled: String { String(number.filter { $0.isASCII && $0.isNumber }) }
}

/// A country with the numbers to call there.
public struct HelpCountry: Hashable, Sendable {
    /// The ISO 3166 code of two letters, such as `DE`.
    public let code: String
    /// What the country is called.
    public let name: Text
    /// The number for any emergency.
    public let emergency: HelpNumber
    /// A second number that goes straight to the ambulance; nil for none.
    public let ambulance: HelpNumber?
    /// Someone to talk to, the first one first; empty when none is known to us.
    public let crisisLines: [HelpNumber]

    /// Every country of the table, by code.
    public static let all: [HelpCountry] = HelpTableReader.countries(in: HelpTable.text)
    /// The day on which the table was last reviewed, 23 November 2026.
    public static let reviewed = Day(number: 20_780)

    private static let byCode: [String: HelpCountry] = Dictionary(
        all.map { ($0.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The country with a code; nil when the table has none.
    public static func with(code: String) -> HelpCountry? { byCode[code] }
}

/// Reads the table of numbers; a line that cannot be read is left out, which a test would find.
enum HelpTableReader {
    static func countries(in text: String) -> [HelpCountry] {
        var countries: [HelpCountry] = []
        var head: (code: String, name: String)?
        var numbers: [HelpNumber] = []
        func close() {
            if let head, let country = country(head, numbers) { countries.append(country) }
            numbers = []
        }
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            if line.first == " " {
                if let number = number(cells) { numbers.append(number) }
            } else if cells.count == 2 {
                close()
                head = (cells[0], cells[1])
            }
        }
        close()
        return countries
    }

    private static func country(
        _ head: (code: String, name: String),
        _ numbers: [HelpNumber]
    ) -> HelpCountry? {
        guard let emergency = numbers.first(where: { $0.use == .emergency }) else { return nil }
        return HelpCountry(
            code: head.code,
            name: Text("country." + head.code, head.name),
            emergency: emergency,
            ambulance: numbers.first { $0.use == .ambulance },
            crisisLines: numbers.filter { $0.use == .crisis }
        )
    }

    private static func number(_ cells: [String]) -> HelpNumber? {
        guard cells.count == 6, let use = HelpNumber.Use(rawValue: cells[0]), !cells[2].isEmpty,
            !cells[4].isEmpty, cells[5] == "seen" || cells[5] == "check"
        else { return nil }
        return HelpNumber(
            use: use,
            name: cells[1],
            number: cells[2],
            hours: hours(cells[3]),
            source: cells[4],
            isVerified: cells[5] == "seen"
        )
    }

    private static func hours(_ text: String) -> HelpNumber.Hours {
        switch text {
        case "always": .always
        case "?": .unknown
        default: .clock(text)
        }
    }

    private static func trimmed(_ cell: Substring) -> String {
        var cell = cell
        while cell.first == " " { cell.removeFirst() }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
    }
}
