// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Storage

/// Where a visitor stands: from which address, with which browser, logged in or not.
struct VisitorAtDoor: Sendable {
    /// From where the site can be reached.
    let reach: Reach
    /// The network address that guesses are held against.
    let source: String
    /// The login; nil without one, or where none is needed.
    let login: Login?
    /// The digest of the login's token, whether the login holds or not; nil without a token.
    let loginDigest: String?
    /// The digest of the mark of a browser that says it has logged in before.
    let knownDigest: String?
    /// What the browser says it is.
    let userAgent: String

    /// What kind of browser it is.
    var browser: String { BrowserName.of(userAgent) }

    /// Whether the visitor may see the record.
    var isInside: Bool { login != nil || !reach.needsLogin }
}

extension VisitorAtDoor {
    /// Reads a request.
    init(_ request: Request, context: WebContext, reach: Reach) {
        let cookies = Cookies(request.headers)
        self.reach = reach
        source = context.source
        login = context.login
        loginDigest = AccessCookie(kind: .login, reach: reach).token(in: cookies)?.digest
        knownDigest = AccessCookie(kind: .known, reach: reach).token(in: cookies)?.digest
        userAgent = request.headers[.userAgent] ?? ""
    }
}
