// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary
import Wire
import Wording

/// What a phone needs to put the site on its home screen.
///
/// Its addresses are relative to its own, so that they hold under any path.
struct Manifest: Sendable {
    private let bytes: [UInt8]

    /// Describes the site in a language.
    init(assets: Assets, wording: Wording) {
        let shortcut = JSONObject([
            ("name", .string(wording(Manifest.night))),
            ("url", .string("." + Paths.night.pattern)),
        ])
        let document = JSONObject([
            ("id", .string("./")),
            ("name", .string("Evenfall")),
            ("short_name", .string("Evenfall")),
            ("description", .string(wording(Manifest.description))),
            ("lang", .string(wording.language.code)),
            ("start_url", .string("./")),
            ("scope", .string("./")),
            ("display", .string("standalone")),
            ("background_color", .string("#16131d")),
            ("theme_color", .string("#16131d")),
            ("icons", .array(Manifest.icons(assets))),
            ("shortcuts", .array([.object(shortcut)])),
        ])
        bytes = Array(JSONValue.object(document).serialized().utf8)
    }

    /// The answer.
    func response() -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/manifest+json",
                .cacheControl: "no-cache",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private static func icons(_ assets: Assets) -> [JSONValue] {
        let all: [(Assets.Name, String, String)] = [
            (.icon, "any", "any"), (.icon192, "192x192", "any"), (.icon512, "512x512", "any"),
            (.iconMaskable, "512x512", "maskable"),
        ]
        return all.map { name, sizes, purpose in
            .object(
                JSONObject([
                    ("src", .string(assets.relativePath(of: name))),
                    ("sizes", .string(sizes)), ("type", .string(name.type)),
                    ("purpose", .string(purpose)),
                ])
            )
        }
    }

    private static let description = Text(
        "manifest.description",
        "A private diary for restless legs and a bad back."
    )
    private static let night = Text("manifest.night", "Awake at night")
}
