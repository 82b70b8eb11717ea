// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

/// Takes changes only from our own pages.
///
/// A browser names the page's origin with every form it sends. Where a request carries no
/// origin, the browser's own word that it comes from the same site, or a referrer on our
/// origin, stands in; a request with none of them is refused.
struct WritesFromHere: RouterMiddleware {
    typealias Context = WebContext

    /// The one address of the site.
    let origin: String

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head, !isFromHere(request.headers) {
            throw Refusal.otherOrigin
        }
        return try await next(request, context)
    }

    private func isFromHere(_ fields: HTTPFields) -> Bool {
        let origins = fields[values: .origin]
        guard origins.isEmpty else { return origins == [origin] }
        if let site = fields[.secFetchSite] { return site == "same-origin" }
        guard let referrer = fields[.referer] else { return false }
        return referrer == origin || referrer.hasPrefix(origin + "/")
    }
}

extension HTTPField.Name {
    /// Where the browser says a request comes from.
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
