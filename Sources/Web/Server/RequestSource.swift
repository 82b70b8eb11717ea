// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import NIOCore

/// Where a request comes from, as far as that can be believed.
enum RequestSource {
    /// The network address to hold guesses against; `unknown` when there is none.
    ///
    /// What a proxy says is believed only when the proxy was announced and stands on this
    /// computer, and then only the last address in its list: that one the proxy wrote itself.
    /// Of a version 6 address the network part counts, for the rest is the visitor's to choose.
    static func of(_ fields: HTTPFields, from peer: String?, reach: Reach) -> String {
        guard let peer else { return "unknown" }
        guard reach.publicURL != nil, isLoopback(peer),
            let list = HTTPField.Name("X-Forwarded-For").flatMap({ fields[$0] }),
            let last = list.split(separator: ",").last
        else { return network(peer) }
        let written = String(last.filter { $0 != " " })
        guard (try? SocketAddress(ipAddress: written, port: 0)) != nil else { return network(peer) }
        return network(written)
    }

    /// An address without the mark that a version 4 address came in over version 6.
    static func plain(_ address: String) -> String {
        let mark = "::ffff:"
        let isMarked = address.lowercased().hasPrefix(mark) && address.contains(".")
        return isMarked ? String(address.dropFirst(mark.count)) : address
    }

    private static func isLoopback(_ address: String) -> Bool {
        address == "::1" || plain(address).hasPrefix("127.")
    }

    /// The address, or the first four of the eight groups of one of version 6.
    private static func network(_ address: String) -> String {
        let address = plain(address)
        guard address.contains(":"),
            let written = (try? SocketAddress(ipAddress: address, port: 0))?.ipAddress
        else { return address }
        // The system writes the one longest run of empty groups as “::”.
        let gap = written.firstRange(of: "::")
        let start = written[..<(gap?.lowerBound ?? written.endIndex)]
        let groups = start.split(separator: ":").prefix(4).map { String($0) }
        guard groups.count < 4, let gap else { return groups.joined(separator: ":") }
        let rest = written[gap.upperBound...].split(separator: ":").map { String($0) }
        let missing = max(0, 8 - groups.count - rest.count)
        let all = groups + Array(repeating: "0", count: missing) + rest
        return all.prefix(4).joined(separator: ":")
    }
}
