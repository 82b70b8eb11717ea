// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage

/// Turns whatever went wrong into a page that says so calmly and shows nothing of the inside.
struct CalmErrors: RouterMiddleware {
    typealias Context = WebContext

    /// Which paths there are, to tell a wrong method from a wrong path.
    let table: RouteTable
    /// Draws the page.
    let printer: PagePrinter
    /// Tells how pages are to look.
    let store: RecordStore

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let refusal = refusal(for: error, request: request, logger: context.logger)
            if ScriptAnswer.isWanted(by: request) {
                return ScriptAnswer.response(
                    ScriptAnswer.refused(refusal, wording: printer.wording),
                    status: refusal.status,
                    fields: refusal.fields
                )
            }
            var response = printer.response(
                to: RefusalPage(refusal: refusal, wording: printer.wording),
                status: refusal.status,
                chrome: Chrome(plain: await appearance(), printer: printer)
            )
            response.headers.append(contentsOf: refusal.fields)
            return response
        }
    }

    /// How pages are to look; as the system has it when the settings cannot be read.
    private func appearance() async -> Settings.Appearance {
        do {
            return try await store.settings().appearance
        } catch {
            return .system
        }
    }

    private func refusal(for error: any Error, request: Request, logger: Logger) -> Refusal {
        switch error {
        case let refusal as Refusal:
            return refusal
        case let failure as StoreError:
            // Its words hold nothing of the record, by promise.
            logger.error("The record failed.", metadata: ["why": "\(failure)"])
            return .store(failure)
        case let unkept as Unkept:
            logger.error("Nothing was kept.", metadata: ["why": "\(unkept.failure)"])
            return .store(unkept.failure, sent: unkept.sent)
        case is NIOTooManyBytesError:
            return .tooLarge(limit: FormDecoder.byteLimit)
        case let failure as HTTPError where failure.status == .notFound:
            let allowed = table.methods(of: request.uri.path)
            return allowed.isEmpty ? .notFound : .wrongMethod(allowed: allowed)
        default:
            // The kind alone: what an error says may hold what a person wrote.
            logger.error("A request failed.", metadata: ["kind": "\(type(of: error))"])
            return .failed
        }
    }
}
