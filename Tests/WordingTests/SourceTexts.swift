import Foundation

/// Every `Text("key", "English")` that stands in the sources, found by reading them.
struct SourceTexts {
    /// A text as it stands in a file.
    struct Found {
        let key: String
        let english: String
        let file: String
    }

    /// The texts with a key and words of their own.
    let texts: [Found]
    /// The files with a text whose key is put together while the program runs.
    let computed: Set<String>

    /// Reads the sources of every room; the command line speaks English and is left out.
    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources").resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
        var texts: [Found] = []
        var computed: Set<String> = []
        for file in (files ?? []).sorted()
        where file.hasSuffix(".swift") && !file.hasPrefix("evenfall/")
            && !file.hasPrefix("Wording/")
        {
            let source = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            var scan = Scan(bytes: Array(source.utf8))
            while scan.moveBehind("Text(") {
                guard let key = scan.literal(), scan.take(","), let english = scan.sum() else {
                    computed.insert(file)
                    continue
                }
                texts.append(Found(key: key, english: english, file: file))
            }
        }
        self.texts = texts
        self.computed = computed
    }
}

/// Reads string literals out of a source file.
private struct Scan {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Goes behind the next use of a word that no letter stands before; false at the end.
    mutating func moveBehind(_ word: String) -> Bool {
        let wanted = Array(word.utf8)
        while place + wanted.count <= bytes.count {
            let isHere = bytes[place..<place + wanted.count].elementsEqual(wanted)
            let before = place > 0 ? bytes[place - 1] : 32
            place += isHere ? wanted.count : 1
            if isHere, !Scan.isLetter(before) { return true }
        }
        return false
    }

    /// Takes a character if it comes next.
    mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == character.asciiValue else { return false }
        place += 1
        return true
    }

    /// A string literal without anything put in while the program runs; nil when none comes next.
    mutating func literal() -> String? {
        skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
        var end = place + 1
        var content: [UInt8] = []
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            if bytes[end] == UInt8(ascii: "\\") {
                end += 1
                if bytes[end] == UInt8(ascii: "(") { return nil }
            }
            content.append(bytes[end])
            end += 1
        }
        place = end + 1
        return String(decoding: content, as: UTF8.self)
    }

    /// Literals joined by plus signs.
    mutating func sum() -> String? {
        guard var result = literal() else { return nil }
        while true {
            let before = place
            guard take("+") else { return result }
            guard let next = literal() else {
                place = before
                return nil
            }
            result += next
        }
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] == 32 || bytes[place] == 10 { place += 1 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    }
}
