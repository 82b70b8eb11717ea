// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Vocabulary
import Wording

/// Reads a request into a visit: query, form, cookies, settings and the present moment.
struct VisitReader: Sendable {
    let world: World
    let reach: Reach

    /// Reads a request to a route.
    func visit(_ request: Request, path: Path, context: WebContext) async throws -> Visit {
        let form = request.method == .post ? try await self.form(of: request) : .none
        let isUrgent = path == Paths.urgent && request.method == .get
        let (record, settings) = try await recordAndSettings(orNone: isUrgent)
        // What waited on a device names its record; another one must not take it.
        if let named = form["record"], named != record { throw Refusal.otherRecord }
        guard let now = world.zones.moment(in: settings.zone, at: world.now()) else {
            throw Refusal.failed
        }
        let accepted = VisitReader.accepted(request)
        var visit = Visit(
            world: world,
            path: Path.prefix + request.uri.path,
            parts: parts(of: request.uri.path, path: path),
            query: try FormDecoder.fields((request.uri.query ?? "").utf8),
            form: form,
            cookies: Cookies(request.headers),
            settings: settings,
            now: now,
            isScript: ScriptAnswer.isWanted(by: request),
            record: record,
            door: VisitorAtDoor(request, context: context, reach: reach),
            accepted: accepted,
            wording: world.speaking(settings.language ?? accepted ?? .english)
        )
        guard request.method == .get else { return visit }
        do {
            visit.glance = try await world.lastGlance.glance(of: visit)
        } catch is StoreError {
            visit.glance = .unread  // a page that shows no entry still opens, and says so
        }
        return visit
    }

    /// The name of the record and its settings; for the page on what to do in an emergency also
    /// when one of them cannot be read.
    private func recordAndSettings(orNone isUrgent: Bool) async throws -> (String, Settings) {
        let store = world.store
        do {
            let (identity, settings) = try await store.identityAndSettings()
            return (identity.text, settings)
        } catch {
            guard isUrgent else { throw error }
            let settings = try? await store.settings()
            return ((try? await store.identity())?.text ?? "", settings ?? Settings())
        }
    }

    /// The language the browser asks for.
    static func accepted(_ request: Request) -> Language? {
        request.headers[.acceptLanguage].flatMap { Language(accepted: $0) }
    }

    private func form(of request: Request) async throws -> FormFields {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
        guard type == "application/x-www-form-urlencoded" else {
            throw Refusal.unreadable(VisitReader.notAForm)
        }
        let length = request.headers[.contentLength].flatMap(Int.init) ?? 0
        guard length <= FormDecoder.byteLimit else {
            throw Refusal.tooLarge(limit: FormDecoder.byteLimit)
        }
        var request = request
        let body: ByteBuffer
        do {
            body = try await request.collectBody(upTo: FormDecoder.byteLimit)
        } catch let error as NIOTooManyBytesError {
            throw error
        } catch {
            throw Refusal.unreadable(VisitReader.brokenOff)
        }
        return try FormDecoder.fields(Array(body.readableBytesView))
    }

    private func parts(of given: String, path: Path) -> [String: String] {
        let wanted = path.pattern.split(separator: "/")
        var found: [String: String] = [:]
        for (want, has) in zip(wanted, given.split(separator: "/")) where want.first == "{" {
            found[String(want.dropFirst().dropLast())] = String(has)
        }
        return found
    }

    private static let brokenOff = Text(
        "form.brokenOff",
        "It broke off, or did not have the length it said."
    )
    private static let notAForm = Text("form.notAForm", "It was not sent the way forms are.")
}

extension World {
    /// The words for an answer that is no visit to a page: in the language chosen, as far as the
    /// settings can be read, else in the one the browser asks for.
    func wording(for request: Request) async -> Wording {
        let chosen = try? await store.settings().language
        return speaking(chosen ?? VisitReader.accepted(request) ?? .english)
    }
}
