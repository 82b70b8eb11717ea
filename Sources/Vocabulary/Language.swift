// SPDX-License-Identifier: Apache-2.0

/// A language that pages and reports can be read in.
public enum Language: String, AnswerWord {
    case english = "en"
    case german = "de"

    /// The code for HTML's `lang`, such as `en`.
    public var code: String { rawValue }

    /// The language's own name.
    public var name: String {
        switch self {
        case .english: "English"
        case .german: "Deutsch"
        }
    }

    /// The language a browser asks for first, of those spoken here; nil when it asks for none.
    ///
    /// Source: RFC 9110, 12.5.4 (`Accept-Language`); regions are left aside, so `de-AT` is German.
    ///
    /// - Parameter header: The header's value, such as `de-AT,de;q=0.9,en;q=0.5`.
    public init?(accepted header: String) {
        var best: (language: Language, weight: Double)?
        for range in header.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = parts.first?.prefix(while: { $0 != "-" }).lowercased(),
                let language = Language(rawValue: tag)
            else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
            let weight = quality.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        guard let best else { return nil }
        self = best.language
    }
}
