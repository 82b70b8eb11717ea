// SPDX-License-Identifier: Apache-2.0

/// The words of a text made comparable: lower case, without accents, ß as ss.
///
/// A word with ä, ö or ü is comparable in two forms, since people without these keys write either:
/// “schlafrig” and “schlaefrig” for „schläfrig“.
struct FoldedWords: Sendable {
    /// One word and where it stands.
    struct Word: Sendable {
        /// How it may be written; never empty.
        var forms: [String]
        /// Where it stands in the bytes of the text.
        var place: Range<Int>
    }

    /// The words, in order.
    private(set) var words: [Word] = []

    /// Finds the words of a text; whatever is neither a letter nor a digit parts them.
    init(_ text: String) {
        var plain = ""
        var full = ""
        var start = 0
        var offset = 0
        for scalar in text.unicodeScalars {
            if plain.isEmpty { start = offset }
            offset += UTF8.width(scalar)
            if let folded = FoldedWords.folded(scalar) {
                plain += folded
                full += FoldedWords.umlauts[scalar] ?? folded
            } else if !scalar.properties.isDiacritic {
                let end = offset - UTF8.width(scalar)
                close(&plain, &full, start..<end)
            }
        }
        close(&plain, &full, start..<offset)
    }

    private mutating func close(_ plain: inout String, _ full: inout String, _ place: Range<Int>) {
        guard !plain.isEmpty else { return }
        words.append(Word(forms: plain == full ? [plain] : [plain, full], place: place))
        plain = ""
        full = ""
    }

    /// A letter or digit as it is compared; nil when it is none.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "A"..."Z": scalar.properties.lowercaseMapping
        default:
            MedicineBoxWords.plainLetters[scalar]
                ?? (scalar.properties.isAlphabetic && !scalar.isASCII
                    ? scalar.properties.lowercaseMapping : nil)
        }
    }

    private static let umlauts: [Unicode.Scalar: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue",
    ]
}
