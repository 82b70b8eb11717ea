// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Vocabulary
import Wire
import Wording

/// Lets nobody without a login past the door, where one is needed.
///
/// A page that is opened leads to the login and from there back. What a script asks for, and a
/// form that was sent, get 401: following a redirect, either would take the login page for the
/// answer.
struct LoginRequired: RouterMiddleware {
    typealias Context = WebContext

    let table: RouteTable
    let reach: Reach
    let world: World

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard reach.needsLogin else { return try await next(request, context) }
        if let login = try await login(of: request) {
            var context = context
            context.login = login
            return try await next(request, context)
        }
        if isOpen(request) { return try await next(request, context) }
        if wantsData(request) { return data(request) }
        guard request.method == .get || request.method == .head else { throw Refusal.noLogin }
        return Response(status: .seeOther, headers: [.location: location(of: request)])
    }

    /// The login a request comes with; notes its use every few minutes.
    private func login(of request: Request) async throws -> Login? {
        let cookies = Cookies(request.headers)
        let cookie = AccessCookie(kind: .login, reach: reach)
        guard let digest = cookie.token(in: cookies)?.digest else { return nil }
        let now = world.now()
        guard var login = try await world.store.access.login(digest), login.holds(at: now) else {
            return nil
        }
        if now - login.seen >= LoginRequired.noteEvery {
            try await world.store.access.noteUse(of: digest, at: now)
            login.seen = now
        }
        return login
    }

    private func isOpen(_ request: Request) -> Bool {
        let path = request.uri.path
        // The worker and the manifest hold nothing of a person's record.
        return Paths.asset.matches(path) || Paths.worker.matches(path)
            || Paths.manifest.matches(path) || table.isOpen(path)
    }

    /// Whether a script asks, rather than a person who opens a page or sends a form.
    private func wantsData(_ request: Request) -> Bool {
        if let mode = HTTPField.Name("Sec-Fetch-Mode").flatMap({ request.headers[$0] }) {
            return mode != "navigate"
        }
        return request.headers[.accept]?.contains("application/json") ?? false
    }

    private func data(_ request: Request) -> Response {
        let document: JSONValue = [
            "error": "login",
            "says": .string(words(for: request)(Refusal.noLogin.title)),
            "login": .string(Paths.login()),
        ]
        return Response(
            status: .unauthorized,
            headers: [.contentType: "application/json", .wwwAuthenticate: "Evenfall"],
            body: .init(byteBuffer: ByteBuffer(bytes: document.serializedBytes()))
        )
    }

    /// The language the browser asks for: what was chosen is for those inside.
    private func words(for request: Request) -> Wording {
        world.speaking(VisitReader.accepted(request) ?? .english)
    }

    private func location(of request: Request) -> String {
        let asked = Path.prefix + request.uri.path + (request.uri.query.map { "?" + $0 } ?? "")
        guard asked != Paths.tonight(), let back = Path.local(asked) else { return Paths.login() }
        return Paths.login() + "?back=" + PercentEncoding.query(back)
    }

    private static let noteEvery = 300
}
