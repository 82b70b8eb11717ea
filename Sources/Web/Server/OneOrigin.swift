// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

/// Answers under our own addresses only, and sends the other names of this computer to the first.
///
/// A name that is none of ours means that a page elsewhere has pointed its own name at this
/// computer. A request that was passed on by a proxy nobody told us about is refused too: it may
/// come from anywhere, and would look as if it came from here.
struct OneOrigin: RouterMiddleware {
    typealias Context = WebContext

    /// Under which names the site answers.
    let reach: Reach

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard reach.publicURL != nil || !OneOrigin.isPassedOn(request.headers) else {
            throw Refusal.passedOn
        }
        switch reach.host(request.head.authority, at: context.localAddress) {
        case .ours(let origins):
            var context = context
            context.origins = origins
            context.source = RequestSource.of(request.headers, from: context.peer, reach: reach)
            return try await next(request, context)
        case .alsoHere(let origin):
            guard request.method == .get || request.method == .head else {
                throw Refusal.otherOrigin
            }
            let path = reach.prefix + request.uri.path
            let location = origin + path + (request.uri.query.map { "?" + $0 } ?? "")
            return Response(status: .permanentRedirect, headers: [.location: location])
        case .stranger:
            throw Refusal.otherHost
        }
    }

    /// Whether a proxy has passed the request on.
    static func isPassedOn(_ fields: HTTPFields) -> Bool {
        fields.contains { field in
            let name = field.name.canonicalName
            return name == "forwarded" || name == "x-real-ip" || name.hasPrefix("x-forwarded-")
        }
    }
}
