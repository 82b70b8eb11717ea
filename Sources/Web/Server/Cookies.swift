// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// The one small thing a browser remembers for us.
struct Cookies: Hashable, Sendable {
    /// The time zone the browser's clock is on, set by the script.
    let zone: String?

    /// Reads the cookie header.
    init(_ fields: HTTPFields) {
        var found: [Substring: Substring] = [:]
        for line in fields[values: .cookie] {
            for pair in line.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                found[parts[0].drop { $0 == " " }] = parts[1]
            }
        }
        zone = found["zone"].flatMap { (value: Substring) -> String? in
            guard value.utf8.count <= 64 else { return nil }
            return String(value).replacing("%2F", with: "/").replacing("%2B", with: "+")
        }
    }
}
