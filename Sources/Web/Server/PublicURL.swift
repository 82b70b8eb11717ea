// SPDX-License-Identifier: Apache-2.0

/// The address under which the site is known outside, such as `https://name.example/evenfall/`.
public struct PublicURL: Hashable, Sendable, CustomStringConvertible {
    /// Whether the address begins with `https`.
    public let isSecure: Bool
    /// The host in lower case, with its port where that is not the usual one.
    public let authority: String
    /// What stands before every path, without a slash at its end; empty for none.
    public let prefix: String

    /// Scheme and authority, as a browser names the origin of our pages.
    public var origin: String { (isSecure ? "https://" : "http://") + authority }
    /// The whole address.
    public var description: String { origin + prefix + "/" }

    /// Reads an address.
    ///
    /// - Returns: nil when it is no `http` or `https` address, has a user, a query or a fragment,
    ///   or a path with other characters than letters, digits and `-`, `_`, `.`, `~`, `/`.
    public init?(_ text: String) {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
        isSecure = scheme == "https://"
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }.lowercased()
        guard let authority = PublicURL.authority(host, usualPort: isSecure ? 443 : 80),
            let prefix = PublicURL.prefix(rest.dropFirst(host.count))
        else { return nil }
        self.authority = authority
        self.prefix = prefix
    }

    /// The authority as browsers write it: without the usual port.
    private static func authority(_ text: String, usualPort: Int) -> String? {
        var host = text[...]
        var port: Int?
        let name = text.hasPrefix("[") ? text.drop { $0 != "]" } : text[...]
        if let colon = name.lastIndex(of: ":") {
            guard let number = Int(text[text.index(after: colon)...]), (1...65_535).contains(number)
            else { return nil }
            port = number
            host = text[..<colon]
        }
        let isPlain = host.utf8.allSatisfy { byte in
            isLetterOrDigit(byte) || "-.:[]".utf8.contains(byte)
        }
        guard isPlain, !host.isEmpty, !host.hasPrefix("."), !host.hasPrefix("-") else { return nil }
        return port.map { $0 == usualPort ? String(host) : "\(host):\($0)" } ?? String(host)
    }

    private static func prefix(_ path: Substring) -> String? {
        let parts = path.split(separator: "/")
        let isPlain = parts.allSatisfy { part in
            part != "." && part != ".."
                && part.utf8.allSatisfy { isLetterOrDigit($0) || "-_.~".utf8.contains($0) }
        }
        return isPlain ? parts.map { "/" + $0 }.joined() : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
