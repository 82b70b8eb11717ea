// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

/// Takes what stands before every path outside off each request, and puts it before every link.
///
/// A proxy may leave it on (`proxy_pass http://127.0.0.1:4747;`) or take it off itself.
struct Doorway: HTTPResponder {
    typealias Context = WebContext

    /// What stands before every path outside; empty for nothing.
    let prefix: String
    /// The site as if it stood at the root.
    let inner: RouterResponder<WebContext>

    func respond(to request: Request, context: WebContext) async throws -> Response {
        guard !prefix.isEmpty else { return try await inner.respond(to: request, context: context) }
        let inside = inside(request)
        return try await Path.$prefix.withValue(prefix) {
            try await inner.respond(to: inside, context: context)
        }
    }

    private func inside(_ request: Request) -> Request {
        guard let path = request.head.path, path.hasPrefix(prefix) else { return request }
        let rest = path.dropFirst(prefix.count)
        guard rest.isEmpty || rest.first == "/" || rest.first == "?" else { return request }
        var head = request.head
        head.path = rest.first == "/" ? String(rest) : "/" + rest
        return Request(head: head, body: request.body)
    }
}
