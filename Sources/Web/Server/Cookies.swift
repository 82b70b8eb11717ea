// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// The small things a browser remembers for us.
struct Cookies: Hashable, Sendable {
    private let values: [String: String]

    /// Reads the cookie header.
    init(_ fields: HTTPFields) {
        var found: [String: String] = [:]
        for line in fields[values: .cookie] {
            for pair in line.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                found[String(parts[0].drop { $0 == " " })] = String(parts[1])
            }
        }
        values = found
    }

    /// The value of a cookie as it was sent; nil when it was not.
    subscript(name: String) -> String? { values[name] }

    /// The time zone the browser's clock is on, set by the script.
    var zone: String? {
        guard let value = values["zone"], value.utf8.count <= 64 else { return nil }
        return value.replacing("%2F", with: "/").replacing("%2B", with: "+")
    }
}
