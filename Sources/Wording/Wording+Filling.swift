// SPDX-License-Identifier: Apache-2.0

/// How arguments come into a pattern: all in one row of bytes, whatever stands inside what.
extension Wording {
    /// Adds a pattern with what goes into it; a brace that is never closed stays as it is.
    func add(_ pattern: String, filledWith arguments: Arguments, to sentence: inout [UInt8]) {
        let bytes = Array(pattern.utf8)
        var start = 0
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            sentence += bytes[start..<open]
            addPlace(bytes[(open + 1)..<close], from: arguments, to: &sentence)
            start = close + 1
        }
        sentence += bytes[start...]
    }

    /// Adds what belongs in the place of a name, or of a name with two plurals.
    private func addPlace(
        _ inside: ArraySlice<UInt8>,
        from arguments: Arguments,
        to sentence: inout [UInt8]
    ) {
        let bar = UInt8(ascii: "|")
        let name = String(decoding: inside.prefix { $0 != bar }, as: UTF8.self)
        guard let argument = arguments[name] else {
            sentence.append(UInt8(ascii: "{"))
            sentence += inside
            sentence.append(UInt8(ascii: "}"))
            return
        }
        guard name.utf8.count < inside.count else { return add(argument, to: &sentence) }
        let parts = inside.split(separator: bar, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return add(argument, to: &sentence) }
        sentence += isOne(argument) ? parts[1] : parts[2]
    }

    private func add(_ argument: Argument, to sentence: inout [UInt8]) {
        switch argument {
        case .text(let text): add(text, to: &sentence)
        case .list(let texts):
            for (index, text) in texts.enumerated() {
                let isLast = index == texts.count - 1
                if index > 0 { sentence += (isLast ? and : ", ").utf8 }
                add(text, to: &sentence)
            }
        case .verbatim, .count, .number, .day, .date, .clock, .minutes:
            sentence += words(argument).utf8
        }
    }

    private func add(_ text: Text, to sentence: inout [UInt8]) {
        let pattern = pattern(of: text)
        if text.arguments.isEmpty {
            sentence += pattern.utf8
        } else {
            add(pattern, filledWith: text.arguments, to: &sentence)
        }
    }
}
