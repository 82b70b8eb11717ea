// SPDX-License-Identifier: Apache-2.0
import Clinical
import Report
import Storage
import Vocabulary
import Wire
import Wording

/// The visit report as a page and as files.
enum ReportRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.report, open)
        table.get(Paths.reportFile, file)
        table.get(Paths.reportPDF, pdf)
    }

    private static func open(_ visit: Visit) async throws -> Reply {
        let store = visit.world.store
        let request = try await request(visit)
        let paper = visit.settings.paper.paper
        let key = LastReport.Key(
            changeCount: try await store.changeCount(),
            today: visit.now.day,
            days: request.days,
            topics: request.topics,
            paper: paper,
            language: visit.wording.language
        )
        let drawn = try await visit.world.lastReport.page(key) {
            try await report(request, visit).page(wording: visit.wording, paper: paper) {
                Paths.learnPage($0.name)
            }
        }
        let page = ReportPage(drawn, request: request, visit: visit)
        return request.problem == nil ? .page(page) : .again(page)
    }

    private static func file(_ visit: Visit) async throws -> Reply {
        let request = try await request(visit)
        guard request.problem == nil else { throw Refusal.notFound }
        let report = try await report(request, visit)
        let name = "evenfall-report-\(request.days.upperBound)"
        switch visit.parts["file"] {
        case "visit.html":
            let paper = visit.settings.paper.paper
            let html = report.file(wording: visit.wording, paper: paper).html
            return .file(
                bytes: Array(html.utf8),
                type: "text/html; charset=utf-8",
                name: name + ".html"
            )
        case "visit.json":
            let document = report.document(wording: visit.wording)
            return .file(
                bytes: document.serializedBytes(.pretty),
                type: "application/json",
                name: name + ".json"
            )
        default: throw Refusal.notFound
        }
    }

    private static func pdf(_ visit: Visit) async throws -> Reply {
        let request = try await request(visit)
        guard request.problem == nil else { throw Refusal.notFound }
        let documents = try await report(request, visit)
            .paperDocuments(wording: visit.wording, paper: visit.settings.paper.paper)
        return try await visit.pdf(documents, name: "evenfall-report-\(request.days.upperBound)")
    }

    private static func request(_ visit: Visit) async throws -> ReportRequest {
        ReportRequest(visit, first: try await visit.world.store.shelf().span?.lowerBound)
    }

    private static func report(
        _ request: ReportRequest,
        _ visit: Visit
    ) async throws -> VisitReport {
        let wanted = RecordReport(period: request.days, including: request.topics)
        return try await wanted.make(from: visit.world.store, today: visit.now.day)
    }
}
