// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Turns what a route answers into a response.
struct PagePrinter: Sendable {
    let templates: Templates
    let assets: Assets
    let isDemo: Bool

    /// The response to a visit.
    func response(to answer: Reply, visit: Visit) -> Response {
        switch answer {
        case .page(let page, let status):
            if visit.isScript, status != .ok {
                return ScriptAnswer.response(
                    ScriptAnswer.problems(page.problemWords),
                    status: status
                )
            }
            return response(to: page, status: status, chrome: Chrome(visit, printer: self))
        case .seeOther(let path):
            if visit.isScript { return ScriptAnswer.response(ScriptAnswer.done(page: path)) }
            return Response(status: .seeOther, headers: [.location: path])
        case .carrying(let fields, let inner):
            var response = response(to: inner, visit: visit)
            response.headers.append(contentsOf: fields)
            return response
        case .data(let bytes, let type, let status):
            return Response(
                status: status,
                headers: [.contentType: type],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        case .kept(let kept, let path):
            if visit.isScript {
                return ScriptAnswer.response(ScriptAnswer.kept(kept, page: path))
            }
            return Response(status: .seeOther, headers: [.location: path])
        case .facts(let value):
            return ScriptAnswer.response(value)
        case .file(let bytes, let type, let name):
            let fields: HTTPFields = [
                .contentType: type,
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ]
            return Response(
                status: .ok,
                headers: fields,
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
    }

    /// A page in its frame.
    func response(to page: some Page, status: HTTPResponse.Status, chrome: Chrome) -> Response {
        let values = FramedPage(page: page, chrome: chrome.around(page))
        let html = templates.draw(values, template: type(of: page).template)
        return Response(
            status: html == nil ? .internalServerError : status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: html ?? ""))
        )
    }
}
