// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

/// Answers under one address only, and sends the other names of this computer there.
///
/// The host must be `127.0.0.1`, `localhost` or `[::1]` with our port; any other name means
/// that a page elsewhere has pointed its own name at this computer.
struct OneOrigin: RouterMiddleware {
    typealias Context = WebContext

    /// The port we listen on.
    let port: Int

    /// The one address of the site.
    var origin: String { OneOrigin.origin(port: port) }

    /// The one address of the site on a port.
    static func origin(port: Int) -> String {
        "http://127.0.0.1" + (port == 80 ? "" : ":\(port)")
    }

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        switch host(of: request) {
        case "127.0.0.1":
            return try await next(request, context)
        case "localhost", "[::1]":
            guard request.method == .get || request.method == .head else {
                throw Refusal.otherOrigin
            }
            let location = origin + request.uri.path + (request.uri.query.map { "?" + $0 } ?? "")
            return Response(status: .permanentRedirect, headers: [.location: location])
        default:
            throw Refusal.otherHost
        }
    }

    /// The host that was named, in lower case and without our port; nil with another port.
    private func host(of request: Request) -> String? {
        guard let authority = request.head.authority?.lowercased() else { return nil }
        let suffix = ":\(port)"
        if authority.hasSuffix(suffix) { return String(authority.dropLast(suffix.count)) }
        return port == 80 ? authority : nil
    }
}
