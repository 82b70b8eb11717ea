// SPDX-License-Identifier: Apache-2.0

/// The words of a name as it stands on a box, made comparable.
///
/// Lower case, without accents and marks; strengths, forms and salts are told apart from the
/// words that name something.
struct MedicineBoxWords: Sendable {
    /// The words that may name an ingredient or a product, in order, with their salts.
    private(set) var names: [String] = []
    /// The salts that stand with them, such as `dihydrochloride`.
    private(set) var salts: [String] = []
    /// Words such as `patch` or `gel` that tell the form.
    private(set) var forms: [String] = []
    /// The strengths as written, such as `60 mg`, each with its unit.
    private(set) var strengths: [BoxStrength] = []

    /// Reads a name.
    init(_ text: String) {
        var words = MedicineBoxWords.words(of: text)[...]
        while let word = words.popFirst() {
            if let number = BoxStrength.number(word) {
                take(number, unit: &words)
            } else if let strength = BoxStrength(joined: word) {
                strengths.append(strength)
            } else if MedicineBoxWords.formWords.contains(word) {
                forms.append(word)
            } else if !MedicineBoxWords.emptyWords.contains(word) {
                if MedicineBoxWords.saltWords.contains(word) { salts.append(word) }
                names.append(word)
            }
        }
    }

    /// Whether a word names a salt, which is no ingredient by itself.
    static func isSalt(_ word: String) -> Bool { saltWords.contains(word) }

    /// A number is a strength when a unit follows; otherwise it belongs to the name (`Tylenol 3`).
    private mutating func take(_ number: Double, unit words: inout ArraySlice<String>) {
        if let next = words.first, let unit = BoxStrength.Unit(word: next) {
            words.removeFirst()
            strengths.append(BoxStrength(amount: number, unit: unit))
        } else if number == number.rounded(), number < 10 {
            names.append(String(Int(number)))
        } else {
            strengths.append(BoxStrength(amount: number, unit: nil))
        }
    }

    /// The words of a text in lower case, without accents; everything else parts words.
    static func words(of text: String) -> [String] {
        var result: [String] = []
        var word = ""
        func close() {
            while word.last == "." || word.last == "," { word.removeLast() }
            if !word.isEmpty { result.append(word) }
            word = ""
        }
        for character in text.lowercased() {
            if let plain = plainLetters[character] {
                word += plain
            } else if character.isASCII, character.isLetter || character.isNumber {
                word.append(character)
            } else if character == "." || character == ",", word.last?.isNumber == true {
                word.append(".")
            } else if character == "%" || character == "µ" || character == "μ" {
                word += character == "%" ? "%" : "u"
            } else if character != "'", character != "’" {
                close()
            }
        }
        close()
        return result
    }

    private static let plainLetters: [Character: String] = [
        "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a",
        "à": "a", "â": "a", "å": "a", "ã": "a", "ç": "c", "í": "i", "ì": "i", "î": "i", "ï": "i",
        "ñ": "n", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ø": "o", "ú": "u", "ù": "u", "û": "u",
        "ł": "l", "š": "s", "ž": "z", "č": "c", "ř": "r", "ý": "y", "æ": "ae", "œ": "oe",
    ]

    private static let saltWords: Set<String> = [
        "hydrochloride", "hydrochlorid", "hcl", "dihydrochloride", "dihydrochlorid",
        "monohydrochloride", "monohydrate", "monohydrat", "hydrobromide", "hydrobromid",
        "maleate", "maleat", "mesylate", "mesilate", "mesilat", "besylate", "besilat", "tartrate",
        "tartrat", "citrate", "citrat", "phosphate", "phosphat", "sulfate", "sulphate", "sulfat",
        "sodium", "natrium", "potassium", "kalium", "fumarate", "fumarat", "succinate",
        "succinat", "acetate", "acetat", "oxalate", "oxalat", "hemihydrate", "bitartrate",
        "salt", "salz", "base",
    ]
    private static let formWords: Set<String> = [
        "patch", "patches", "pflaster", "transdermal", "tts", "gel", "cream", "creme", "salbe",
        "ointment", "emulgel", "drops", "tropfen", "spray", "injection", "infusion", "spritze",
        "syrup", "saft", "solution", "losung", "tablet", "tablets", "tablette", "tabletten",
        "capsule", "capsules", "kapsel", "kapseln", "caplet", "caplets", "filmtabletten",
        "suppository", "zapfchen", "effervescent", "brausetabletten", "lozenge", "er", "xr", "sr",
        "cr", "xl", "la", "mr", "ir", "dr", "retard", "prolonged", "extended", "release",
        "modified", "immediate", "delayed", "akut", "forte", "long",
    ]
    private static let emptyWords: Set<String> = [
        "the", "and", "und", "plus", "mit", "with", "of", "for", "film", "coated", "oral", "ratiopharm",
        "hexal", "stada", "al", "1a", "pharma", "teva", "sandoz", "aristo", "heumann", "zentiva",
        "mylan", "viatris", "accord", "generic", "generika", "generikum", "strength", "extra",
        "maximum", "tab", "tabs", "cap", "caps",
    ]
}

/// A strength as a box names it.
struct BoxStrength: Hashable, Sendable {
    /// The unit beside a number.
    enum Unit: String, Hashable, Sendable {
        case milligrams, micrograms, grams, millilitres, microgramsPerHour, milligramsPerDay
        case percent, units

        init?(word: String) {
            switch word {
            case "mg", "milligram", "milligrams", "milligramm": self = .milligrams
            case "ug", "mcg", "microgram", "micrograms", "mikrogramm": self = .micrograms
            case "g", "gram", "grams", "gramm": self = .grams
            case "ml": self = .millilitres
            case "%": self = .percent
            case "iu", "ie", "units": self = .units
            default: return nil
            }
        }
    }

    let amount: Double
    /// The unit; nil where none stands beside the number.
    let unit: Unit?

    init(amount: Double, unit: Unit?) {
        self.amount = amount
        self.unit = unit
    }

    /// Reads `60mg` or `0.7%`; nil when it is none.
    init?(joined word: String) {
        guard let end = word.firstIndex(where: { !$0.isNumber && $0 != "." }),
            end != word.startIndex, let amount = BoxStrength.number(String(word[..<end])),
            let unit = Unit(word: String(word[end...]))
        else { return nil }
        self.init(amount: amount, unit: unit)
    }

    /// Reads a number with a point.
    static func number(_ word: String) -> Double? {
        guard word.first?.isNumber == true, word.allSatisfy({ $0.isNumber || $0 == "." })
        else { return nil }
        return Double(word)
    }
}
