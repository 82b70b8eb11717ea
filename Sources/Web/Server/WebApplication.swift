// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import Storage

/// The site: its routes behind the checks that every request goes through.
public struct WebApplication: Sendable {
    /// The port of the site on this computer.
    public let port: Int
    /// The one address of the site.
    public var address: String { OneOrigin.origin(port: port) }

    let responder: RouterResponder<WebContext>
    let table: RouteTable
    private let logger: Logger

    /// Builds the site.
    ///
    /// - Parameters:
    ///   - world: The store, the clock, and whatever else pages are made from.
    ///   - port: The port it will listen on; requests must name it.
    ///   - assets: The templates, the stylesheet and the script.
    ///   - logger: Where messages go; none holds anything of a person's record.
    /// - Returns: The site, not yet listening.
    /// - Throws: An error of the templates, when one cannot be compiled.
    public static func make(
        world: World,
        port: Int,
        assets: Assets,
        logger: Logger
    ) async throws -> WebApplication {
        let table = Routes.all()
        let printer = PagePrinter(
            templates: try await Templates(folder: assets.templates),
            assets: assets,
            wording: world.wording,
            isDemo: world.about.isDemo
        )
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        let gate = OneOrigin(port: port)
        router.add(middleware: RequestLog())
        router.add(middleware: SafeHeaders())
        router.add(middleware: CalmErrors(table: table, printer: printer, store: world.store))
        router.add(middleware: gate)
        router.add(middleware: WritesFromHere(origin: gate.origin))
        router.get(RouterPath(Paths.asset.pattern)) { request, context in
            try assets.response(to: request, name: context.parameters.get("file"))
        }
        let reader = VisitReader(world: world)
        for route in table.routes {
            router.on(RouterPath(route.path.pattern), method: route.method) { request, context in
                let visit = try await reader.visit(request, path: route.path, context: context)
                return printer.response(to: try await reply(to: visit, by: route), visit: visit)
            }
        }
        return WebApplication(
            port: port,
            responder: router.buildResponder(),
            table: table,
            logger: logger
        )
    }

    /// What a route answers; a form that the record refused goes back to the person.
    private static func reply(to visit: Visit, by route: RouteTable.Route) async throws -> Reply {
        do {
            return try await route.handler(visit)
        } catch let failure as StoreError where route.method == .post {
            throw Unkept(failure: failure, sent: SentForm(visit.form, action: visit.path))
        }
    }

    /// Listens on this computer alone until the program is asked to end.
    ///
    /// - Parameter ready: Called once the site can be opened.
    /// - Throws: ``PortTaken`` when another program listens on the port.
    public func run(ready: @escaping @Sendable () async -> Void) async throws {
        let application = Application(
            responder: responder,
            server: .http1(configuration: ConnectionLimits.http),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port),
                availableConnectionsDelegate: ConnectionLimits.delegate(logger)
            ),
            onServerRunning: { _ in await ready() },
            logger: logger
        )
        do {
            try await application.runService()
        } catch let error as IOError where PortTaken.codes.contains(error.errnoCode) {
            throw PortTaken(port: port)
        }
    }
}

/// Another program listens on the port.
public struct PortTaken: Error, CustomStringConvertible {
    /// The port that was asked for.
    public let port: Int

    /// What happened and what to do next.
    public var description: String {
        "Port \(port) is in use: Evenfall may already be running at "
            + "\(OneOrigin.origin(port: port)). Open that address, or end the other program, "
            + "or choose a port with --port."
    }

    /// “Address already in use” on Linux and on macOS.
    static let codes: Set<CInt> = [98, 48]
}
