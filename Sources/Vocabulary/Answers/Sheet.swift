// SPDX-License-Identifier: Apache-2.0

/// The answers to one family of keys; a key without a value was not asked.
///
/// Keys and values are two short lists side by side: rules ask a sheet hundreds of times a case, and
/// looking through at most some forty keys of one byte costs less than hashing one. The look-up is
/// inlinable, for asked through a generic table instead, a short case takes twice as long.
public struct Sheet<Key: AnswerKey>: Hashable, Sendable {
    /// The keys that have a value, in the order they were first set.
    @usableFromInline internal var keys: [Key] = []
    /// The value of each key, in the order of the keys.
    @usableFromInline internal var values: [AnswerValue] = []

    /// Makes a sheet on which nothing was asked.
    public init() {}

    /// The answer as it was given; nil when the key was not asked.
    ///
    /// Setting does not check the form: readers and forms do, with
    /// ``AnswerForm/accepts(_:)``.
    @inlinable public subscript(key: Key) -> AnswerValue? {
        get {
            guard let place = keys.firstIndex(of: key) else { return nil }
            return values[place]
        }
        set {
            switch (keys.firstIndex(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil):
                keys.remove(at: place)
                values.remove(at: place)
            case (nil, let value?):
                keys.append(key)
                values.append(value)
            case (nil, nil): break
            }
        }
    }

    /// The keys that have a value, in the order of the table.
    public var answeredKeys: [Key] {
        Key.allCases.filter { keys.contains($0) }
    }

    /// Whether nothing was asked.
    public var isEmpty: Bool { keys.isEmpty }

    /// The plain answer; nil when not asked.
    public func answer(_ key: Key) -> Answer? {
        guard case .answer(let answer)? = self[key] else { return nil }
        return answer
    }

    /// Whether the claim of a key holds now; unknown when not asked or not known.
    public func truth(_ key: Key) -> Truth {
        answer(key)?.truthNow ?? .unknown
    }

    /// The chosen word of a closed list; nil when not asked.
    public func word<Word: AnswerWord>(_ key: Key, as: Word.Type = Word.self) -> Word? {
        guard case .word(let word)? = self[key] else { return nil }
        return Word(rawValue: word)
    }

    /// The chosen words of a closed list; nil when not asked, empty when none.
    public func words<Word: AnswerWord>(_ key: Key, as: Word.Type = Word.self) -> Set<Word>? {
        guard case .words(let words)? = self[key] else { return nil }
        return Set(words.compactMap(Word.init(rawValue:)))
    }

    /// The whole number; nil when not asked.
    public func whole(_ key: Key) -> Int? {
        guard case .whole(let number)? = self[key] else { return nil }
        return number
    }

    /// The number; nil when not asked.
    public func number(_ key: Key) -> Double? {
        guard case .number(let number)? = self[key] else { return nil }
        return number
    }

    /// The date; nil when not asked.
    public func date(_ key: Key) -> PartialDate? {
        guard case .date(let date)? = self[key] else { return nil }
        return date
    }

    /// The person's own words; nil when not asked.
    public func text(_ key: Key) -> String? {
        guard case .text(let text)? = self[key] else { return nil }
        return text
    }

    /// The clock time; nil when not asked.
    public func clock(_ key: Key) -> ClockTime? {
        guard case .clock(let time)? = self[key] else { return nil }
        return time
    }
}

extension Sheet {
    /// Whether both hold the same answers, whatever the order they were given in.
    public static func == (left: Sheet, right: Sheet) -> Bool {
        left.keys.count == right.keys.count && left.keys.allSatisfy { left[$0] == right[$0] }
    }

    /// Feeds the answers in the order of the table.
    public func hash(into hasher: inout Hasher) {
        for key in answeredKeys {
            hasher.combine(key)
            hasher.combine(self[key])
        }
    }
}

extension AnswerForm {
    /// Whether a value has this form and lies in its range.
    ///
    /// That a date is not after the day of the case is for the reader to check, who knows that day.
    public func accepts(_ value: AnswerValue) -> Bool {
        switch (self, value) {
        case (.answer(let orBefore), .answer(let answer)): orBefore || answer != .onlyBefore
        case (.oneOf(let list), .word(let word)): list.contains(word)
        case (.anyOf(let list), .words(let words)):
            words.allSatisfy(list.contains) && Set(words).count == words.count
        case (.whole(let range), .whole(let number)): range.contains(number)
        case (.number(let range), .number(let number)): range.contains(number)
        case (.pastDate, .date), (.clock, .clock): true
        case (.text(let limit), .text(let text)): text.utf8.count <= limit
        default: false
        }
    }
}
