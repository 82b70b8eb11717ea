// SPDX-License-Identifier: Apache-2.0

/// What goes into a sentence, by name.
///
/// A sentence has one to four of them, and thousands of sentences a second are made in a batch: a
/// short list that is looked through costs far less than a table that is hashed.
public struct Arguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// Each name once.
    private var named: [(name: String, argument: Argument)]

    /// Gathers arguments; names must differ.
    public init(dictionaryLiteral elements: (String, Argument)...) {
        named = elements.map { (name: $0, argument: $1) }
    }

    /// Whether there are none.
    public var isEmpty: Bool { named.isEmpty }

    /// The argument of a name; nil when there is none.
    public subscript(name: String) -> Argument? {
        named.first { $0.name == name }?.argument
    }

    /// These arguments and others; of two with one name the other one.
    public func merging(_ others: Arguments) -> Arguments {
        guard !isEmpty else { return others }
        var all = self
        for other in others.named {
            if let place = all.named.firstIndex(where: { $0.name == other.name }) {
                all.named[place] = other
            } else {
                all.named.append(other)
            }
        }
        return all
    }

    /// Whether both have the same names with the same arguments, in any order.
    public static func == (left: Arguments, right: Arguments) -> Bool {
        left.named.count == right.named.count
            && left.named.allSatisfy { right[$0.name] == $0.argument }
    }

    /// Feeds what does not turn on the order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(named.count)
    }
}
