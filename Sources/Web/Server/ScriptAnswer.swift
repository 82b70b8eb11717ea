// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import Wire
import Wording

/// What our own script reads instead of a page when it sends a form that waited on a device.
///
/// The script asks with `Accept: application/json`; the form, its checks and its keeping are the
/// same as for a page. The answer is one object. Its `state` is `kept`, `unchanged` (it was on
/// the disk already), `conflict` (kept, and so is another version that came in between), `deleted`
/// (it was deleted before and stays so), `done` (anything else that succeeded), `problems` (what
/// is wrong stands in `says`) or `refused`. The last two confirm nothing.
enum ScriptAnswer {
    /// Whether a request asks for facts and not for a page.
    static func isWanted(by request: Request) -> Bool {
        let accept = request.headers[.accept] ?? ""
        return accept.contains("application/json") && !accept.contains("text/html")
    }

    /// Says what became of an entry, and which page shows it.
    static func kept(_ kept: Kept, page: String) -> JSONValue {
        var object = JSONObject()
        switch kept {
        case .kept(let revision):
            object.append("state", .string("kept"))
            object.append("revision", .number(JSONNumber(revision)))
        case .unchanged:
            object.append("state", .string("unchanged"))
        case .conflict(let revision, _):
            object.append("state", .string("conflict"))
            object.append("revision", .number(JSONNumber(revision)))
        case .deleted:
            object.append("state", .string("deleted"))
        }
        object.append("page", .string(page))
        return .object(object)
    }

    /// Says that something else was done, and which page comes next.
    static func done(page: String) -> JSONValue {
        .object(JSONObject([("state", .string("done")), ("page", .string(page))]))
    }

    /// Says what is wrong with a form, one sentence a problem.
    static func problems(_ says: [String]) -> JSONValue {
        .object(
            JSONObject([
                ("state", .string("problems")), ("says", .array(says.map { .string($0) })),
            ])
        )
    }

    /// Says why nothing was done.
    static func refused(_ refusal: Refusal, wording: Wording) -> JSONValue {
        .object(
            JSONObject([
                ("state", .string("refused")), ("title", .string(wording(refusal.title))),
                ("says", .array([.string(wording(refusal.says))])),
            ])
        )
    }

    /// The response that carries an answer.
    static func response(
        _ value: JSONValue,
        status: HTTPResponse.Status = .ok,
        fields: HTTPFields = [:]
    ) -> Response {
        var fields = fields
        fields[.contentType] = "application/json"
        return Response(
            status: status,
            headers: fields,
            body: .init(byteBuffer: ByteBuffer(string: value.serialized()))
        )
    }
}
