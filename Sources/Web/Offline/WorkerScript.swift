// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Wire

/// The service worker: the script that answers for the site while there is no connection.
///
/// It stands at the root of the site, because a worker can answer only for what lies below it,
/// and begins with what it cannot know by itself: which files and pages to keep.
struct WorkerScript: Sendable {
    private let bytes: [UInt8]

    /// Puts the worker together from its file and what this build of the pages needs.
    init(assets: Assets) {
        let facts = JSONValue.object(
            JSONObject([
                ("version", .string(assets.version)),
                ("files", .array(assets.relativePaths.map { .string($0) })),
                ("pages", .array(OfflinePages.kept.map { .string($0.pattern) })),
                ("offline", .string(Paths.offline.pattern)),
                ("list", .string(Paths.offlineList.pattern)),
                ("logout", .string(Paths.logout.pattern)),
            ])
        )
        bytes = Array("self.facts = \(facts.serialized());\n".utf8) + assets.worker
    }

    /// The answer; the browser asks for it anew each time, to learn of a new version.
    func response() -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/javascript; charset=utf-8",
                .cacheControl: "no-cache",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
