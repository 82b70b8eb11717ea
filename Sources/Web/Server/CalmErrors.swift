// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import Vocabulary

/// Turns whatever went wrong into a page that says so calmly and shows nothing of the inside.
struct CalmErrors: RouterMiddleware {
    typealias Context = WebContext

    /// Which paths there are, to tell a wrong method from a wrong path.
    let table: RouteTable
    /// Draws the page.
    let printer: PagePrinter
    /// Tells how pages are to look and what they speak.
    let world: World

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let refusal = refusal(for: error, request: request, logger: context.logger)
            let settings = await settings()
            let language = settings.language ?? VisitReader.accepted(request) ?? .english
            let wording = world.speaking(language)
            if ScriptAnswer.isWanted(by: request) {
                return ScriptAnswer.response(
                    ScriptAnswer.refused(refusal, wording: wording),
                    status: refusal.status,
                    fields: refusal.fields
                )
            }
            var response = printer.response(
                to: RefusalPage(refusal: refusal, wording: wording),
                status: refusal.status,
                chrome: Chrome(plain: settings.appearance, wording: wording, printer: printer)
            )
            response.headers.append(contentsOf: refusal.fields)
            return response
        }
    }

    /// The settings; those nobody has touched yet when they cannot be read.
    private func settings() async -> Settings {
        do {
            return try await world.store.settings()
        } catch {
            return Settings()
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
