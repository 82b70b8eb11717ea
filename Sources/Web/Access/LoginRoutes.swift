// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Vocabulary
import Wording

/// In through the door and out again.
enum LoginRoutes {
    static func add(to table: inout RouteTable) {
        table.openGet(Paths.login, page)
        table.openPost(Paths.login, enter)
        table.openPost(Paths.logout, leave)
    }

    private static func page(_ visit: Visit) async throws -> Reply {
        let back = Path.local(visit.query["back"]) ?? Paths.tonight()
        guard !visit.door.isInside else { return .seeOther(back) }
        return .page(LoginPage(problem: nil, back: back, isBrief: false, visit: visit))
    }

    private static func enter(_ visit: Visit) async throws -> Reply {
        let back = Path.local(visit.form["back"]) ?? Paths.tonight()
        guard visit.door.reach.needsLogin else { return .seeOther(back) }
        let isBrief = visit.form["device"] == "other"
        let outcome = try await PassphraseTrial.run(visit.form["passphrase"] ?? "", by: visit)
        guard let problem = outcome.says else {
            return try await begin(visit, isBrief: isBrief, back: back)
        }
        let page = LoginPage(problem: problem, back: back, isBrief: isBrief, visit: visit)
        guard case .wait(let seconds) = outcome else { return .page(page, status: .forbidden) }
        return .carrying(
            [.retryAfter: String(seconds)],
            .page(page, status: .tooManyRequests)
        )
    }

    private static func begin(_ visit: Visit, isBrief: Bool, back: String) async throws -> Reply {
        let door = visit.door
        let now = visit.now.seconds
        let store = visit.world.store.access
        let token = AccessToken()
        let mark = AccessToken()
        let login = Login(
            name: visit.world.freshID(as: LoginKind.self).text,
            begun: now,
            seen: now,
            isBrief: isBrief,
            browser: door.browser
        )
        // A login that was there before is replaced, so that a planted one is worth nothing.
        if let former = door.loginDigest { try await store.end(former) }
        try await store.begin(
            login,
            digest: token.digest,
            knownAs: isBrief ? nil : mark.digest
        )
        var fields = HTTPFields()
        let cookie = AccessCookie(kind: .login, reach: door.reach)
        let lasts = isBrief ? nil : login.limits.absolute
        fields.append(cookie.field(keeping: token, for: lasts))
        if !isBrief {
            let known = AccessCookie(kind: .known, reach: door.reach)
            fields.append(known.field(keeping: mark, for: 400 * 86_400))
        }
        return .carrying(fields, .seeOther(back))
    }

    /// Ends the login.
    ///
    /// The script holds the form back while entries wait to be sent, and clears the device once
    /// nothing does; the worker removes its pages on the way. The answer itself has the browser
    /// forget its files only, never its storage: entries may wait there that the script did not
    /// get to see, and below a path the storage is shared with other sites of the same name.
    /// The mark of a known browser stays: it opens nothing.
    private static func leave(_ visit: Visit) async throws -> Reply {
        if let digest = visit.door.loginDigest { try await visit.world.store.access.end(digest) }
        var fields: HTTPFields = [:]
        fields.append(AccessCookie(kind: .login, reach: visit.door.reach).forgotten)
        if let name = HTTPField.Name("Clear-Site-Data") {
            fields[name] = "\"cache\""
        }
        return .carrying(fields, .seeOther(Paths.login()))
    }
}
