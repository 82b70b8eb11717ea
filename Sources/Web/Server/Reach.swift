// SPDX-License-Identifier: Apache-2.0
import NIOCore

/// From where the site can be reached, and under which names it answers.
///
/// On this computer alone it asks for no login. Any other address to listen on, or an address
/// outside, is *away*: then every request needs a login, wherever it seems to come from, for
/// behind a proxy all of them come from this computer.
public struct Reach: Hashable, Sendable {
    /// The address to listen on: this computer's own, an address in its network, or all.
    public var address: String
    /// The port to listen on.
    public var port: Int
    /// The address outside, when there is a proxy or a name of its own.
    public var publicURL: PublicURL?
    /// Further names of this computer under which it answers, without a port.
    public var names: [String]
    /// Whether we speak TLS ourselves.
    public var hasTLS: Bool
    /// Whether a login is asked for on this computer too.
    public var asksHere: Bool

    /// Says from where the site can be reached.
    public init(
        address: String = "127.0.0.1",
        port: Int,
        publicURL: PublicURL? = nil,
        names: [String] = [],
        hasTLS: Bool = false,
        asksHere: Bool = false
    ) {
        self.address = address
        self.port = port
        self.publicURL = publicURL
        self.names = names
        self.hasTLS = hasTLS
        self.asksHere = asksHere
    }

    /// Whether more than this computer can reach it.
    public var isAway: Bool { !isLoopback || publicURL != nil }
    /// Whether pages are shown only after a login.
    public var needsLogin: Bool { isAway || asksHere }
    /// Whether browsers see an encrypted page.
    public var isSecure: Bool { publicURL?.isSecure ?? hasTLS }
    /// Whether browsers let a page keep things for when there is no network.
    public var allowsOffline: Bool { isSecure || !isAway }
    /// What stands before every path.
    var prefix: String { publicURL?.prefix ?? "" }

    /// Whether it listens on this computer alone.
    public var isLoopback: Bool {
        address == "localhost" || address == "::1" || address.hasPrefix("127.")
    }

    /// The address to open, as it is printed.
    public var home: String {
        if let publicURL { return publicURL.description }
        if isLoopback { return ownOrigin }
        return origin(of: names.first.map { $0.contains(":") ? "[\($0)]" : $0 } ?? bracketed)
    }

    /// The origin of our pages on this computer.
    var ownOrigin: String { origin(of: "127.0.0.1") }

    private var scheme: String { hasTLS ? "https" : "http" }
    private var bracketed: String { address.contains(":") ? "[\(address)]" : address }

    private func origin(of host: String) -> String {
        "\(scheme)://\(host)" + (port == (hasTLS ? 443 : 80) ? "" : ":\(port)")
    }
}

extension Reach {
    /// What the host of a request means.
    enum Host: Equatable {
        /// It is ours, and pages on these origins are our own.
        case ours(origins: [String])
        /// It is another name of this computer, whose pages are at this origin.
        case alsoHere(origin: String)
        /// It is none of ours.
        case stranger
    }

    /// What the host of a request means.
    ///
    /// - Parameters:
    ///   - authority: The host and port the request names.
    ///   - local: The address of this computer that the request came to, where that is known. A
    ///     page elsewhere cannot make a browser name a number, so this one needs no list.
    /// - Returns: Whether it is ours, and where our pages are.
    func host(_ authority: String?, at local: String?) -> Host {
        guard let authority = authority?.lowercased() else { return .stranger }
        if let publicURL, authority == publicURL.authority {
            return .ours(origins: [publicURL.origin])
        }
        guard let name = hostName(authority) else { return .stranger }
        let origins = [publicURL?.origin, origin(of: name)].compactMap(\.self)
        switch name {
        case "127.0.0.1": return .ours(origins: origins)
        case "localhost", "[::1]": return .alsoHere(origin: ownOrigin)
        default:
            guard !isLoopback else { return .stranger }
            let isNamed = names.contains { $0.lowercased() == name || "[\($0)]" == name }
            let isReached = local.map { $0 == name || "[\($0)]" == name } ?? false
            return isNamed || isReached || name == bracketed
                ? .ours(origins: origins) : .stranger
        }
    }

    /// The host without our port; nil with another port.
    private func hostName(_ authority: String) -> String? {
        let suffix = ":\(port)"
        if authority.hasSuffix(suffix) { return String(authority.dropLast(suffix.count)) }
        return port == (hasTLS ? 443 : 80) ? authority : nil
    }
}
