import Diary
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import StorageSQLite
import Synchronization
import Vocabulary

@testable import Web

/// A person with a browser, on a site of their own with an empty record and a stopped clock.
struct Visitor {
    let application: WebApplication
    let store: RecordStore
    let engine: any StorageEngine
    let port = 4747
    /// 20 November 2026, 21:14 in Berlin.
    static let evening = "2026-11-20T21:14:00+01:00"

    var origin: String { "http://127.0.0.1:\(port)" }
    /// From where the site can be reached.
    let reach: Reach

    private let logger: Logger

    init(
        at moment: String = Visitor.evening,
        zone: String = "Europe/Berlin",
        printer: DocumentPrinter = .missing,
        machine: Machine = Machine(),
        log: Lines = Lines(),
        reach: Reach = Reach(port: 4747),
        backups: BackupKeeper? = nil
    ) async throws {
        var logger = Logger(label: "test") { _ in GatheringHandler(lines: log) }
        logger.logLevel = .trace
        self.logger = logger
        engine = try SQLiteEngine.inMemory()
        store = RecordStore(engine: engine)
        self.reach = reach
        try await store.migrate()
        let now = Moment(moment)?.seconds ?? 0
        if let start = Moment(seconds: now, offsetMinutes: 0) {
            var settings = Settings()
            settings.zone = zone
            settings.isZoneChosen = true
            try await store.keep(settings, by: .person, at: start)
        }
        let world = World(
            store: store,
            now: { now },
            about: About(version: "0.0.0", place: "memory"),
            printer: printer,
            machine: { machine },
            backups: backups
        )
        application = try await WebApplication.make(
            world: world,
            reach: reach,
            assets: try Visitor.assets(),
            logger: logger
        )
    }

    static func assets() throws -> Assets {
        try Assets(places: Assets.places(named: nil, surroundings: nil, beside: nil)) { path in
            FileManager.default.contents(atPath: path).map { Array($0) }
        }
    }

    /// What a site answered.
    struct Reading {
        let status: Int
        let fields: HTTPFields
        let text: String

        var location: String? { fields[.location] }
    }

    /// Opens a path.
    func open(
        _ path: String,
        host: String? = "127.0.0.1:4747",
        method: HTTPRequest.Method = .get,
        fields: HTTPFields = [:],
        body: [UInt8] = [],
        peer: String? = nil,
        local: String? = nil
    ) async throws -> Reading {
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: host,
            path: path,
            headerFields: fields
        )
        let request = Request(head: head, body: .init(buffer: ByteBuffer(bytes: body)))
        let response = try await application.responder.respond(
            to: request,
            context: WebContext(logger: logger, peer: peer, localAddress: local)
        )
        let collector = Collector()
        try await response.body.write(collector)
        return Reading(
            status: response.status.code,
            fields: response.headers,
            text: String(decoding: collector.bytes, as: UTF8.self)
        )
    }

    /// Sends a form as a browser does.
    func send(
        _ path: String,
        _ values: [(String, String)],
        origin: String? = nil,
        fields: HTTPFields = [:]
    ) async throws
        -> Reading
    {
        let body = values.map { Visitor.escaped($0) + "=" + Visitor.escaped($1) }
            .joined(separator: "&")
        return try await send(path, raw: Array(body.utf8), origin: origin, fields: fields)
    }

    /// Sends bytes as a form.
    func send(
        _ path: String,
        raw: [UInt8],
        origin: String? = nil,
        fields: HTTPFields = [:]
    ) async throws -> Reading {
        var fields = fields
        fields[.origin] = origin ?? self.origin
        fields[.contentType] = "application/x-www-form-urlencoded"
        return try await open(path, method: .post, fields: fields, body: raw)
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = byte.isLetterOrDigit
            return isPlain
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        .joined()
    }
}

/// Takes in what a response writes.
private final class Collector: ResponseBodyWriter, Sendable {
    private let kept = Mutex<[UInt8]>([])

    var bytes: [UInt8] { kept.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        kept.withLock { $0 += Array(buffer.readableBytesView) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }
}
