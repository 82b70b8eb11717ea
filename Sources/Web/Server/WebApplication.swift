// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import Storage

/// The site: its routes behind the checks that every request goes through.
public struct WebApplication: Sendable {
    /// From where the site can be reached.
    public let reach: Reach

    let responder: Doorway
    let table: RouteTable
    private let threads: (any TaskExecutor)?
    private let logger: Logger

    /// Builds the site.
    ///
    /// - Parameters:
    ///   - world: The store, the clock, and whatever else pages are made from.
    ///   - reach: From where it can be reached; requests must name one of its addresses.
    ///   - assets: The templates, the stylesheet and the script.
    ///   - logger: Where messages go; none holds anything of a person's record.
    /// - Returns: The site, not yet listening.
    /// - Throws: An error of the templates, when one cannot be compiled.
    public static func make(
        world: World,
        reach: Reach,
        assets: Assets,
        logger: Logger
    ) async throws -> WebApplication {
        let table = Routes.all()
        let printer = PagePrinter(
            templates: try await Templates(folder: assets.templates),
            assets: assets,
            isDemo: world.about.isDemo
        )
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: RequestLog())
        router.add(middleware: SafeHeaders())
        router.add(middleware: CalmErrors(table: table, printer: printer, world: world))
        router.add(middleware: OneOrigin(reach: reach))
        router.add(middleware: WritesFromHere())
        router.add(middleware: LoginRequired(table: table, reach: reach, world: world))
        router.get(RouterPath(Paths.asset.pattern)) { request, context in
            try assets.response(to: request, name: context.parameters.get("file"))
        }
        let worker = WorkerScript(assets: assets)
        router.get(RouterPath(Paths.worker.pattern)) { _, _ in worker.response() }
        router.get(RouterPath(Paths.manifest.pattern)) { request, _ in
            Manifest(assets: assets, wording: await world.wording(for: request)).response()
        }
        let reader = VisitReader(world: world, reach: reach)
        for route in table.routes {
            router.on(RouterPath(route.path.pattern), method: route.method) { request, context in
                try await withTaskExecutorPreference(world.store.threads) {
                    let visit = try await reader.visit(request, path: route.path, context: context)
                    return printer.response(to: try await reply(to: visit, by: route), visit: visit)
                }
            }
        }
        return WebApplication(
            reach: reach,
            responder: Doorway(prefix: reach.prefix, inner: router.buildResponder()),
            table: table,
            threads: world.store.threads,
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

    /// Listens until the program is asked to end.
    ///
    /// - Parameters:
    ///   - certificate: The files to speak TLS with; nil without TLS.
    ///   - ready: Called once the site can be opened.
    /// - Throws: ``PortTaken`` when another program listens on the port, ``AddressMissing`` when
    ///   this computer does not have the address, ``CertificateFiles/Unusable``.
    public func run(
        certificate: CertificateFiles? = nil,
        ready: @escaping @Sendable () async -> Void
    ) async throws {
        let application = Application(
            responder: responder,
            server: try certificate?.server() ?? .http1(configuration: ConnectionLimits.http),
            configuration: ApplicationConfiguration(
                address: .hostname(reach.address, port: reach.port),
                availableConnectionsDelegate: ConnectionLimits.delegate(logger)
            ),
            onServerRunning: { _ in await ready() },
            logger: logger
        )
        do {
            // Connections, too, are answered there, so that a request changes threads less often.
            try await withTaskExecutorPreference(threads) {
                try await application.runService()
            }
        } catch let error as IOError where PortTaken.codes.contains(error.errnoCode) {
            throw PortTaken(reach: reach)
        } catch let error as IOError where AddressMissing.codes.contains(error.errnoCode) {
            throw AddressMissing(reach: reach)
        }
    }
}

/// Another program listens on the port.
public struct PortTaken: Error, CustomStringConvertible {
    /// Where it was to listen.
    let reach: Reach

    /// What happened and what to do next.
    public var description: String {
        "Port \(reach.port) is in use: Evenfall may already be running at "
            + "\(reach.home). Open that address, or end the other program, "
            + "or choose a port with --port."
    }

    /// “Address already in use” on Linux and on macOS.
    static let codes: Set<CInt> = [98, 48]
}

/// This computer does not have the address to listen on.
public struct AddressMissing: Error, CustomStringConvertible {
    /// Where it was to listen.
    let reach: Reach

    /// What happened and what to do next.
    public var description: String {
        "This computer has no address \(reach.address). Choose one of its own with --address, or "
            + "0.0.0.0 for all of them."
    }

    /// “Cannot assign requested address” on Linux and on macOS.
    static let codes: Set<CInt> = [99, 49]
}
