// SPDX-License-Identifier: Apache-2.0

/// The members of a JSON object, in order.
///
/// A key is found by comparing its bytes one by one from the first member on: two spellings of one
/// accented letter are two keys, and looking up takes time in proportion to the number of members.
public struct JSONObject: Sendable, Sequence {
    /// The members in the order they were read or added.
    public var members: [(key: String, value: JSONValue)]

    /// Makes an object without members.
    public init() {
        members = []
    }

    /// Makes an object of members in order; keys must differ.
    public init(_ members: [(String, JSONValue)]) {
        self.members = members.map { (key: $0.0, value: $0.1) }
    }

    /// Takes members as the reader found them.
    init(read members: [(key: String, value: JSONValue)]) {
        self.members = members
    }

    /// The number of members.
    public var count: Int { members.count }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }

    /// The value of a member; nil when there is no such member.
    ///
    /// Setting a value replaces it in place or adds the member at the end; setting nil removes it.
    public subscript(key: String) -> JSONValue? {
        get {
            firstIndex(of: key).map { members[$0].value }
        }
        set {
            guard let newValue else {
                members.removeAll { $0.key.hasSameBytes(as: key) }
                return
            }
            if let index = firstIndex(of: key) {
                members[index].value = newValue
            } else {
                members.append((key: key, value: newValue))
            }
        }
    }

    /// Adds a member at the end, without looking whether the key is there already.
    ///
    /// A document with the same key twice would be refused when it is read again; use the
    /// subscript where that can happen.
    public mutating func append(_ key: String, _ value: JSONValue) {
        members.append((key: key, value: value))
    }

    /// Walks through the members in order.
    public func makeIterator() -> IndexingIterator<[(key: String, value: JSONValue)]> {
        members.makeIterator()
    }

    private func firstIndex(of key: String) -> Int? {
        members.firstIndex { $0.key.hasSameBytes(as: key) }
    }
}

extension JSONObject: Hashable {
    /// Whether both have equal members in the same order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value == $1.value }
    }

    /// Feeds the members in order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for (key, value) in members {
            hasher.combine(key)
            hasher.combine(value)
        }
    }
}

extension String {
    /// Whether both texts are written with the same bytes, not merely equivalent.
    func hasSameBytes(as other: String) -> Bool {
        // The first comparison is the quick one and turns nearly everything away.
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
