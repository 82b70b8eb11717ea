// SPDX-License-Identifier: Apache-2.0

/// The words of a name as it stands on a box, made comparable.
///
/// Lower case, without accents and marks; strengths, forms and salts are told apart from the
/// words that name something.
struct MedicineBoxWords: Sendable {
    /// The words that may name an ingredient or a product, in order, with their salts.
    private(set) var names: [String] = []
    /// The same with the words for forms and makers, which some names hold (`Panadol Extra`).
    private(set) var all: [String] = []
    /// The salts that stand with them, such as `dihydrochloride`.
    private(set) var salts: [String] = []
    /// Words such as `patch` or `gel` that tell the form.
    private(set) var forms: [String] = []
    /// The strengths as written, such as `60 mg`, each with its unit.
    private(set) var strengths: [BoxStrength] = []

    /// Reads a name.
    init(_ text: String) {
        var words = MedicineBoxWords.words(of: text)[...]
        while let word = words.first {
            if let (found, count) = BoxStrength.read(words) {
                words.removeFirst(count)
                keep(found, asWritten: word)
                continue
            }
            words.removeFirst()
            all.append(word)
            if MedicineBoxWords.formWords.contains(word) {
                forms.append(word)
            } else if !MedicineBoxWords.emptyWords.contains(word) {
                if MedicineBoxWords.saltWords.contains(word) { salts.append(word) }
                names.append(word)
            }
        }
    }

    /// Whether a word names a salt, a form or a maker, so that no misspelt ingredient is sought.
    static func isBeside(_ word: String) -> Bool {
        saltWords.contains(word) || formWords.contains(word) || emptyWords.contains(word)
    }

    /// A small number without a unit belongs to the name (`Tylenol 3`).
    private mutating func keep(_ found: [BoxStrength], asWritten word: String) {
        if found.count == 1, found[0].unit == nil, found[0].amount < 10, !word.contains(".") {
            names.append(word)
            all.append(word)
        } else {
            strengths += found
        }
    }

    /// The words of a text in lower case, without accents; everything else parts words.
    ///
    /// A point stays inside a number, a comma there becomes one, and a slash stays between two
    /// numbers. An apostrophe is left out.
    static func words(of text: String) -> [String] {
        var result: [String] = []
        var word: [UInt8] = []
        func close() {
            while let last = word.last, last == point || last == slash { word.removeLast() }
            if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
            case "A"..."Z": word.append(UInt8(scalar.value) + 32)
            case ".", ",":
                if endsInDigit(word) { word.append(point) } else { close() }
            case "/":
                if endsInDigit(word) { word.append(slash) } else { close() }
            case "%": word.append(UInt8(ascii: "%"))
            case "'", "\u{2019}": break
            default:
                if let plain = plainLetters[scalar] { word += plain.utf8 } else { close() }
            }
        }
        close()
        return result
    }

    private static let point = UInt8(ascii: ".")
    private static let slash = UInt8(ascii: "/")

    private static func endsInDigit(_ word: [UInt8]) -> Bool {
        word.last.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
    }

    /// What a letter with an accent is written as without one, in lower case.
    static let plainLetters: [Unicode.Scalar: String] = {
        let plain: [(String, String)] = [
            ("äáàâåãÄÁÀÂÅÃ", "a"), ("öóòôõøÖÓÒÔÕØ", "o"), ("üúùûÜÚÙÛ", "u"), ("ßẞ", "ss"),
            ("éèêëÉÈÊË", "e"), ("íìîïÍÌÎÏ", "i"), ("çčÇČ", "c"), ("ñÑ", "n"), ("łŁ", "l"),
            ("šŠ", "s"), ("žŽ", "z"), ("řŘ", "r"), ("ýÝ", "y"), ("æÆ", "ae"), ("œŒ", "oe"),
            ("\u{B5}\u{3BC}", "u"),
        ]
        let pairs = plain.flatMap { letters, word in letters.unicodeScalars.map { ($0, word) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

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
        "the", "and", "und", "plus", "mit", "with", "of", "for", "film", "coated", "oral",
        "ratiopharm",
        "hexal", "stada", "al", "1a", "pharma", "teva", "sandoz", "aristo", "heumann", "zentiva",
        "mylan", "viatris", "accord", "generic", "generika", "generikum", "strength", "extra",
        "maximum", "tab", "tabs", "cap", "caps",
    ]
}
