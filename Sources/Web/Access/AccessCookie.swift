// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// The two cookies of the door: the login, and the mark of a browser that has logged in before.
///
/// Scripts cannot read them, and other sites' pages do not send them. Behind TLS they are sent
/// encrypted only, and the prefix of the name has the browser refuse look-alikes: `__Host-` where
/// the site is the whole host, `__Secure-` below a path. Cookies know no ports, so the name
/// carries ours: two copies on one computer do not log each other out.
struct AccessCookie: Hashable, Sendable {
    /// Which of the two.
    enum Kind: String {
        case login
        case known
    }

    let kind: Kind
    let reach: Reach

    /// The name.
    var name: String {
        let plain = "evenfall-\(kind.rawValue)-\(reach.port)"
        guard reach.isSecure else { return plain }
        return (reach.prefix.isEmpty ? "__Host-" : "__Secure-") + plain
    }

    /// The token a browser sent; nil when it sent none.
    func token(in cookies: Cookies) -> AccessToken? { AccessToken(cookies[name]) }

    /// The header field that has the browser keep a token.
    ///
    /// - Parameters:
    ///   - token: What it keeps.
    ///   - seconds: How long; nil until the browser is closed.
    /// - Returns: The header field.
    func field(keeping token: AccessToken, for seconds: Int?) -> HTTPField {
        field(token.text, seconds)
    }

    /// The header field that has the browser forget its token.
    var forgotten: HTTPField { field("", 0) }

    private func field(_ value: String, _ seconds: Int?) -> HTTPField {
        var text = "\(name)=\(value); Path=\(reach.prefix)/; HttpOnly; SameSite=Lax"
        if reach.isSecure { text += "; Secure" }
        if let seconds { text += "; Max-Age=\(seconds)" }
        return HTTPField(name: .setCookie, value: text)
    }
}
