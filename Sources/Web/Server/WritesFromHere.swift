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

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let isRead = request.method == .get || request.method == .head
        guard isRead || isFromHere(request.headers, context.origins) else {
            throw Refusal.otherOrigin
        }
        return try await next(request, context)
    }

    private func isFromHere(_ fields: HTTPFields, _ ours: [String]) -> Bool {
        let site = fields[.secFetchSite]
        let origins = fields[values: .origin]
        guard origins.isEmpty else {
            let isOurs = origins.count == 1 && ours.contains(origins[0])
            return isOurs && (site == nil || site == "same-origin")
        }
        if let site { return site == "same-origin" }
        guard let referrer = fields[.referer] else { return false }
        return ours.contains { referrer == $0 || referrer.hasPrefix($0 + "/") }
    }
}

extension HTTPField.Name {
    /// Where the browser says a request comes from.
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
