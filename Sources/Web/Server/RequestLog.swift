// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Logging

/// Logs each request by its method, route pattern, status and time taken, and nothing more.
///
/// Paths, queries and forms stay out: they name days and hold what a person wrote.
struct RequestLog: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next(request, context)
        let taken = (clock.now - start) / Duration.microseconds(1)
        context.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)",
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "microseconds": "\(Int(taken))",
            ]
        )
        return response
    }
}
