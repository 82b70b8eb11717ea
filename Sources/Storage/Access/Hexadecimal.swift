// SPDX-License-Identifier: Apache-2.0

/// Bytes as two hexadecimal digits each, in lower case.
public enum Hexadecimal {
    /// The digits of bytes.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of digits; nil when there is another character, or half a byte.
    public static func bytes(_ text: String) -> [UInt8]? {
        let values = text.utf8.compactMap { digits.firstIndex(of: $0) }
        guard values.count == text.utf8.count, values.count % 2 == 0 else { return nil }
        return stride(from: 0, to: values.count, by: 2).map { place in
            UInt8(values[place] << 4 | values[place + 1])
        }
    }

    private static let digits: [UInt8] = Array("0123456789abcdef".utf8)
}
