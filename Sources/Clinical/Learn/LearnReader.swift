// SPDX-License-Identifier: Apache-2.0

/// Puts the tables of both languages together to pages.
///
/// A page begins with a line `= name`; the form of the rest is in `Documentation/Plan.md`. What
/// can't be read is told in ``faults`` and left out, for a test to find.
struct LearnReader: Sendable {
    /// The pages, in the order of the groups and then of the English tables.
    let pages: [LearnPage]
    /// What is wrong with the tables.
    let faults: [String]

    /// Reads tables.
    init(english: [String], german: [String]) {
        var faults: [String] = []
        let inEnglish = LearnReader.drafts(english, "English", &faults)
        var inGerman: [String: LearnDraft] = [:]
        for draft in LearnReader.drafts(german, "German", &faults) {
            inGerman[draft.name] = draft
            for key in LearnDraft.Key.allCases where !key.isWords && draft.head[key] != nil {
                faults.append("German \(draft.name) repeats \(key.rawValue) of the English one")
            }
        }
        var pages: [LearnPage] = []
        for draft in inEnglish {
            guard let words = inGerman.removeValue(forKey: draft.name)?.words else {
                faults.append("\(draft.name) has no German")
                continue
            }
            guard let group = draft.names(.group).first.flatMap(LearnGroup.init) else {
                faults.append("\(draft.name) is in no group")
                continue
            }
            let page = LearnPage(draft, group: group, german: words)
            if Set(words.links) != Set(page.links) {
                faults.append("\(draft.name) leads elsewhere in German")
            }
            pages.append(page)
        }
        faults += inGerman.keys.sorted().map { "\($0) has no English" }
        self.pages = LearnGroup.allCases.flatMap { group in pages.filter { $0.group == group } }
        self.faults = faults
    }

    private static func drafts(
        _ texts: [String],
        _ language: String,
        _ faults: inout [String]
    ) -> [LearnDraft] {
        var drafts: [LearnDraft] = []
        var names: Set<String> = []
        for text in texts {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let starts = lines.indices.filter { lines[$0].hasPrefix("= ") }
            for line in lines[..<(starts.first ?? lines.endIndex)]
            where line.contains(where: \.isLetter) {
                faults.append("\(language) before the first page: \(line)")
            }
            for (place, start) in starts.enumerated() {
                let end = place + 1 < starts.count ? starts[place + 1] : lines.endIndex
                let draft = LearnDraft([lines[start].dropFirst(2)] + lines[(start + 1)..<end])
                faults += draft.faults.map { language + " " + $0 }
                if names.insert(draft.name).inserted {
                    drafts.append(draft)
                } else {
                    faults.append("\(language) \(draft.name) comes twice")
                }
            }
        }
        return drafts
    }
}
