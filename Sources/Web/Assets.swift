// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Report

/// The folder with templates, stylesheet and script, and the files served from it.
///
/// The room does not read files itself: whoever starts the program brings `read`, and the
/// places to look in.
public struct Assets: Sendable {
    /// Why the folder was not found: where it was looked for.
    public struct Missing: Error, CustomStringConvertible {
        /// The places, in the order they were tried.
        public let places: [String]

        /// What happened, where, and what to do next.
        public var description: String {
            "The pages' files (evenfall.css and the templates) were not found. Looked in "
                + places.joined(separator: ", then ") + ". Say where they are with --assets."
        }
    }

    /// A file that browsers fetch.
    enum Name: String, CaseIterable {
        case stylesheet = "evenfall.css"
        case script = "evenfall.js"
        case icon = "evenfall.svg"
        case icon192 = "icon-192.png"
        case icon512 = "icon-512.png"
        case iconMaskable = "icon-maskable.png"
        case iconTouch = "icon-touch.png"

        /// Its media type.
        var type: String {
            switch self {
            case .stylesheet: "text/css; charset=utf-8"
            case .script: "text/javascript; charset=utf-8"
            case .icon: "image/svg+xml"
            case .icon192, .icon512, .iconMaskable, .iconTouch: "image/png"
            }
        }
    }

    /// The parts of the page script after its first, in order; they are served as one.
    private static let scriptParts = [
        "offline-queue.js", "offline-send.js", "offline-forms.js", "offline-page.js",
    ]

    /// The bytes of the service worker, without what ``WorkerScript`` puts before them.
    let worker: [UInt8]

    private let folder: String
    private let files: [Name: [UInt8]]
    private let names: [Name: String]

    /// The folder of the templates.
    var templates: String { folder + "/templates" }

    /// Takes the first folder that holds every file.
    ///
    /// - Parameters:
    ///   - places: Folders to look in, in order; see ``places(named:surroundings:beside:)``.
    ///   - read: Gives the bytes of a file, or nil when there is none.
    /// - Throws: ``Missing`` with every place when none of them holds the files.
    public init(places: [String], read: (String) -> [UInt8]?) throws(Missing) {
        for folder in places {
            var found: [Name: [UInt8]] = [:]
            for name in Name.allCases {
                found[name] = read(folder + "/" + name.rawValue)
            }
            let parts = Assets.scriptParts.compactMap { read(folder + "/" + $0) }
            guard found.count == Name.allCases.count, parts.count == Assets.scriptParts.count,
                let worker = read(folder + "/worker.js")
            else { continue }
            found[.script]? += Array(parts.joined())
            found[.stylesheet] = Assets.stylesheet(own: found[.stylesheet] ?? [])
            self.folder = folder
            self.worker = worker
            files = found
            names = Dictionary(
                uniqueKeysWithValues: found.map { ($0, Assets.hashed($0, bytes: $1)) }
            )
            return
        }
        throw Missing(places: places)
    }

    /// Where the folder may be: as named, else as the surroundings say, else beside the program.
    ///
    /// - Parameters:
    ///   - named: The folder named on the command line.
    ///   - surroundings: The value of `EVENFALL_ASSETS`.
    ///   - program: The folder of the real executable.
    /// - Returns: The folders in the order to look in them; one alone when it was named.
    public static func places(
        named: String?,
        surroundings: String?,
        beside program: String?
    ) -> [String] {
        if let named { return [named] }
        var places: [String] = []
        if let surroundings, !surroundings.isEmpty { places.append(surroundings) }
        if let program { places.append(program + "/evenfall_Web.resources/Assets") }
        #if DEBUG
        places.append(development)
        #endif
        return places
    }

    #if DEBUG
    /// The folder beside this source file.
    private static let development: String =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/Assets"
    #endif

    /// Where a file is fetched; the name changes with its content.
    func path(of name: Name) -> String {
        Paths.asset(names[name] ?? name.rawValue)
    }

    /// Where a file is fetched, seen from the root of the site.
    func relativePath(of name: Name) -> String {
        String(Paths.asset.pattern.dropFirst().prefix { $0 != "{" })
            + (names[name] ?? name.rawValue)
    }

    /// Every file a page needs, seen from the root of the site.
    var relativePaths: [String] {
        [Name.stylesheet, .script, .icon].map(relativePath)
    }

    /// Changes whenever a file or the worker changes.
    var version: String {
        let all = Name.allCases.map(relativePath).joined() + Assets.hash(worker)
        return Assets.hash(Array(all.utf8))
    }

    /// The file of a name in a path, to be kept by the browser for good.
    func response(to request: Request, name: String?) throws(Refusal) -> Response {
        guard let asset = names.first(where: { $0.value == name })?.key, let bytes = files[asset]
        else { throw .notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.type,
                .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// Our stylesheet between that of reports and charts, over which it wins, and the regions.
    private static func stylesheet(own: [UInt8]) -> [UInt8] {
        Array(ReportStyle.linked.utf8) + own + Array(BodyStyle.rules.utf8)
    }

    /// A name that changes with the content (FNV-1a, 64 bits).
    private static func hashed(_ name: Name, bytes: [UInt8]) -> String {
        let parts = name.rawValue.split(separator: ".")
        return "\(parts[0])-\(hash(bytes)).\(parts[1])"
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 36)
    }
}
