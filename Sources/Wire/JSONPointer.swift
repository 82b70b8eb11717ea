// SPDX-License-Identifier: Apache-2.0

/// A place in a JSON document, as RFC 6901 writes it.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The keys and indices from the outside in, without escapes; empty for the whole document.
    public let tokens: [String]

    /// The whole document.
    public static let root = JSONPointer(tokens: [])

    /// Takes keys and indices from the outside in, without escapes.
    public init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads a pointer such as `/legs/0/side`; nil when the text is not one.
    ///
    /// The empty text is the whole document. `~1` stands for a slash in a key, `~0` for a tilde.
    public init?(_ text: String) {
        var tokens: [String] = []
        var token: [UInt8] = []
        var rest = text.utf8.makeIterator()
        guard let first = rest.next() else {
            self = .root
            return
        }
        guard first == UInt8(ascii: "/") else { return nil }
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "/"):
                tokens.append(String(decoding: token, as: UTF8.self))
                token.removeAll()
            case UInt8(ascii: "~"):
                switch rest.next() {
                case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
                case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
                default: return nil
                }
            default:
                token.append(byte)
            }
        }
        tokens.append(String(decoding: token, as: UTF8.self))
        self.tokens = tokens
    }

    /// The place of a member inside this place.
    public func appending(_ key: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [key])
    }

    /// The place of an element inside this place, counted from 0.
    public func appending(_ index: Int) -> JSONPointer {
        appending(String(index))
    }

    /// The value at this place in a document; nil when there is none.
    public func value(in document: JSONValue) -> JSONValue? {
        var value = document
        for token in tokens {
            let next =
                switch value {
                case .object(let object): object[token]
                case .array: Self.index(token).flatMap { value[$0] }
                case .null, .boolean, .number, .string: JSONValue?.none
                }
            guard let next else { return nil }
            value = next
        }
        return value
    }

    /// The pointer as RFC 6901 writes it: empty for the whole document.
    public var description: String {
        var bytes: [UInt8] = []
        for token in tokens {
            bytes.append(UInt8(ascii: "/"))
            for byte in token.utf8 {
                switch byte {
                case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
                case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
                default: bytes.append(byte)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The index a token stands for: digits alone, without a leading zero.
    private static func index(_ token: String) -> Int? {
        guard token.utf8.allSatisfy(\.isDigit) else { return nil }
        return token.utf8.count > 1 && token.utf8.first == UInt8(ascii: "0") ? nil : Int(token)
    }
}
