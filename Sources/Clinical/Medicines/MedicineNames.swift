// SPDX-License-Identifier: Apache-2.0

/// What a name on a box stands for.
public struct ResolvedMedicine: Hashable, Sendable {
    /// How a name was found.
    public enum Match: Hashable, Sendable {
        /// It stands in a table.
        case exact
        /// One letter differs from a name in a table, which is given.
        case spelling(of: String)
    }

    /// The ingredients, the first-named first; empty when the name is unknown.
    public let ingredients: [Ingredient]
    /// How it was found; nil when the name is unknown.
    public let match: Match?
    /// Why a known name can't be told apart; nil otherwise.
    public let whyAmbiguous: String?
    /// The strengths in the name, in its order.
    public let strengths: [BoxStrength]
    /// The salts in the name, such as `dihydrochloride`, in lower case.
    public let salts: [String]
    /// The forms in the name, such as `patch`, in lower case.
    public let forms: [String]
}

/// Finds the ingredients of what is on a box.
///
/// Names are compared in lower case without accents; strengths, forms and salts do not matter.
/// The longest run of words that stands in a table wins. A word of six letters or more may differ
/// from a name by one letter left out, put in, changed or swapped, if only one ingredient fits: two
/// medicines are never told apart by guessing.
public struct MedicineNames: Sendable {
    /// The names of the tables of this release.
    public static let standard = MedicineNames()

    private struct Entry: Sendable {
        let name: String
        let ingredients: [Ingredient]
    }

    private var entries: [String: Entry] = [:]
    private var ambiguous: [String: String] = [:]
    /// Names of six letters or more with one letter left out, and the names they came from.
    private var near: [String: [String]] = [:]
    /// Names that count only alone, such as `iron`.
    private var alone: [String: Entry] = [:]
    /// The number of words of the longest name that begins with a word.
    private var longest: [String: Int] = [:]

    private static let shortestForgiven = 6

    private init() {
        for ingredient in Ingredient.all {
            for name in [ingredient.name] + ingredient.otherNames { add(name, [ingredient]) }
        }
        for line in CombinationTable.all.split(separator: "\n") {
            let parts = MedicineTable.parts(line)
            let ingredients = parts[0].split(separator: "+").map { part in
                let name = MedicineTable.names(String(part))[0]
                guard let known = Ingredient.named[name] else {
                    preconditionFailure("CombinationTable: \(name)")
                }
                return known
            }
            for name in MedicineTable.names(parts[1]) { add(name, ingredients) }
        }
        for line in AmbiguousNames.all.split(separator: "\n") {
            let parts = MedicineTable.parts(line)
            ambiguous[MedicineBoxWords.words(of: parts[0]).joined(separator: " ")] = parts[1]
        }
        for key in entries.keys where key.utf8.count >= MedicineNames.shortestForgiven {
            for shorter in MedicineNames.shortened(key) { near[shorter, default: []].append(key) }
        }
    }

    private mutating func add(_ name: String, _ ingredients: [Ingredient]) {
        let words = MedicineBoxWords.words(of: name)
        let key = words.joined(separator: " ")
        guard !NamesAlone.all.contains(key) else {
            alone[key] = Entry(name: name, ingredients: ingredients)
            return
        }
        longest[words[0]] = max(longest[words[0]] ?? 1, words.count)
        if let former = entries[key] {
            precondition(former.ingredients == ingredients, "two meanings: \(name)")
        }
        entries[key] = Entry(name: name, ingredients: ingredients)
    }

    /// What a name stands for; with no ingredients when it is unknown.
    public func resolve(_ text: String) -> ResolvedMedicine {
        let box = MedicineBoxWords(text)
        var (found, match) = ingredients(in: box.all)
        if let entry = standsAlone(box.all) {
            (found, match) = (entry.ingredients, .exact)
        } else if box.names.count < box.all.count {
            let (other, how) = ingredients(in: box.names)
            let (first, second) = other.count > found.count ? (other, found) : (found, other)
            found = first + second.filter { !first.contains($0) }
            match = match == .exact ? match : how ?? match
        }
        return ResolvedMedicine(
            ingredients: found,
            match: match,
            whyAmbiguous: found.isEmpty ? whyAmbiguous(box.all) : nil,
            strengths: box.strengths,
            salts: box.salts,
            forms: box.forms
        )
    }

    /// A name that counts only alone, with nothing but a form to swallow beside it.
    private func standsAlone(_ words: [String]) -> Entry? {
        let names = words.filter { !NamesAlone.forms.contains($0) }
        return names.count == 1 ? alone[names[0]] : nil
    }

    /// The ingredients of all names in a row of words, each once.
    private func ingredients(
        in words: [String]
    ) -> ([Ingredient], ResolvedMedicine.Match?) {
        var found: [Ingredient] = []
        var match: ResolvedMedicine.Match?
        var start = 0
        while start < words.count {
            guard let (entry, count, how) = longestRun(words[start...]) else {
                start += 1
                continue
            }
            for ingredient in entry.ingredients where !found.contains(ingredient) {
                found.append(ingredient)
            }
            if match == nil || how != .exact { match = how }
            start += count
        }
        return (found, match)
    }

    private func longestRun(
        _ words: ArraySlice<String>
    ) -> (Entry, Int, ResolvedMedicine.Match)? {
        guard let word = words.first else { return nil }
        for count in stride(from: min(longest[word] ?? 0, words.count), through: 1, by: -1) {
            let key = words.prefix(count).joined(separator: " ")
            if let entry = entries[key] { return (entry, count, .exact) }
        }
        guard !MedicineBoxWords.isBeside(word), let entry = forgiven(word) else { return nil }
        return (entry, 1, .spelling(of: entry.name))
    }

    /// The only ingredient a misspelt word can mean.
    private func forgiven(_ word: String) -> Entry? {
        guard word.utf8.count >= MedicineNames.shortestForgiven else { return nil }
        var candidates: Set<String> = Set(near[word] ?? [])
        for shorter in MedicineNames.shortened(word) {
            if entries[shorter] != nil, shorter.utf8.count >= MedicineNames.shortestForgiven {
                candidates.insert(shorter)
            }
            candidates.formUnion(
                (near[shorter] ?? []).filter { MedicineNames.differByOne($0, word) }
            )
        }
        let entries = candidates.compactMap { self.entries[$0] }
        guard let first = entries.first,
            entries.allSatisfy({ $0.ingredients == first.ingredients })
        else { return nil }
        return first
    }

    private func whyAmbiguous(_ words: [String]) -> String? {
        for start in words.indices {
            for end in stride(from: words.count, to: start, by: -1) {
                if let why = ambiguous[words[start..<end].joined(separator: " ")] { return why }
            }
        }
        return nil
    }

    /// A word with each one of its letters left out.
    private static func shortened(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        return bytes.indices.map { index in
            String(decoding: bytes[..<index] + bytes[(index + 1)...], as: UTF8.self)
        }
    }

    /// Whether two words of the same length differ in one letter, or in two neighbours swapped.
    private static func differByOne(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        let places = one.indices.filter { one[$0] != other[$0] }
        if places.count == 1 { return true }
        return places.count == 2 && places[1] == places[0] + 1
            && one[places[0]] == other[places[1]] && one[places[1]] == other[places[0]]
    }
}
