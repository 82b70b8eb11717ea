// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps a page to itself: no scripts, frames or calls from elsewhere.
///
/// The referrer policy is `same-origin` and not `no-referrer`: under the latter a browser sends
/// our own forms with the origin `null`, and they could not be told from a stranger's.
struct SafeHeaders: RouterMiddleware {
    typealias Context = WebContext

    /// What a page may load and do.
    static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
        "worker-src 'self'", "manifest-src 'self'", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in SafeHeaders.fields {
            response.headers[name] = value
        }
        if response.headers[.cacheControl] == nil {
            response.headers[.cacheControl] = "no-store"
        }
        return response
    }

    private static let fields: [(HTTPField.Name, String)] = {
        let named: [(String, String)] = [
            ("Content-Security-Policy", contentPolicy),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
        ]
        return named.compactMap { name, value in
            HTTPField.Name(name).map { ($0, value) }
        }
    }()
}
