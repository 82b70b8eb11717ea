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
        case .stream(let file):
            return Response(
                status: .ok,
                headers: PagePrinter.fields(type: file.type, name: file.name),
                body: PagePrinter.body(of: file)
            )
        case .file(let bytes, let type, let name):
            return Response(
                status: .ok,
                headers: PagePrinter.fields(type: type, name: name),
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
    }

    private static func fields(type: String, name: String) -> HTTPFields {
        [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""]
    }

    /// Reads the next piece when the one before it has gone out.
    private static func body(of file: LongFile) -> ResponseBody {
        ResponseBody(contentLength: file.size) { writer in
            var sent = 0
            while sent < file.size {
                let piece = try await file.read(sent)
                // The file became shorter: the connection ends before the length that was said.
                guard !piece.isEmpty else { throw Refusal.failed }
                try await writer.write(ByteBuffer(bytes: piece))
                sent += piece.count
            }
            try await writer.finish(nil)
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
