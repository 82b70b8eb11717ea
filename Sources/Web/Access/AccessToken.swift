// SPDX-License-Identifier: Apache-2.0
import Crypto
import Storage

/// A secret that a browser holds: 256 random bits, of which the record keeps only the SHA-256.
struct AccessToken: Hashable, Sendable {
    /// 64 hexadecimal digits.
    let text: String

    /// Makes a fresh one from the system's generator for secrets.
    init() {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        text = Hexadecimal.text(bytes)
    }

    /// Reads one that a browser sent; nil when it cannot be one.
    init?(_ text: String?) {
        guard let text, text.utf8.count == 64, Hexadecimal.bytes(text) != nil else { return nil }
        self.text = text
    }

    /// What is kept of it.
    var digest: String { Hexadecimal.text(SHA256.hash(data: Array(text.utf8))) }
}
