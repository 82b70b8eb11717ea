import Foundation
import Mustache
import Storage
import Testing
import Vocabulary
import Wording

@testable import Web

/// A template asks for no name that its page does not know, and each template is some page's.
struct TemplateTests {
    @Test func `triple braces hold markup alone`() throws {
        // A name in triple braces is one of these; each is made by the escaping writer.
        let allowed: Set<String> = [
            "calendar", "charts", "clock", "sleep", "recent", "front", "back", "sheet", "report",
            "markup",
            "code", "rules",
        ]
        for (name, text) in try templates() {
            for piece in text.components(separatedBy: "{{{").dropFirst() {
                let inside = piece.components(separatedBy: "}}}")[0]
                #expect(allowed.contains(inside), "\(inside) in \(name)")
            }
        }
    }

    @Test func `no template carries a style attribute or a script`() throws {
        for (name, text) in try templates() {
            #expect(!text.contains("style="), "\(name)")
            #expect(!text.contains("{{&"), "\(name)")
            if name != "layout" { #expect(!text.contains("<script"), "\(name)") }
        }
    }

    @Test func `pages know every name their templates ask for`() async throws {
        let assets = try Visitor.assets()
        let templates = try await Templates(folder: assets.templates)
        for (page, visit) in try await SamplePages.all() {
            let missed = Missed()
            let chrome = Chrome(
                visit,
                printer: PagePrinter(
                    templates: templates,
                    assets: assets,
                    isDemo: false
                )
            )
            let framed = FramedPage(page: page, chrome: chrome.around(page))
            let html = templates.draw(
                Recording(framed, isRoot: true, missed: missed),
                template: type(of: page).template
            )
            #expect(html?.isEmpty == false, "\(type(of: page))")
            #expect(missed.names.isEmpty, "\(type(of: page)) lacks \(missed.names.sorted())")
        }
    }

    private func templates() throws -> [(String, String)] {
        let folder = try Visitor.assets().templates
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { file in
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            return (file.replacing(".mustache", with: ""), text)
        }
    }
}

/// The names that were asked for and not known.
private final class Missed {
    var names: Set<String> = []
}

/// Stands before a page value and notes the names it does not know.
///
/// A name that a part of the page does not know is looked up further out; only when the page
/// itself does not know it either is it missing. The frame is asked by name alone.
private struct Recording: MustacheParent {
    private let inner: any MustacheParent
    private let isRoot: Bool
    private let missed: Missed

    init(_ inner: any MustacheParent, isRoot: Bool, missed: Missed) {
        self.inner = inner
        self.isRoot = isRoot
        self.missed = missed
    }

    func child(named name: String) -> Any? {
        guard let value = inner.child(named: name) else {
            if isRoot { missed.names.insert(name) }
            return nil
        }
        return wrapped(value)
    }

    private func wrapped(_ value: Any) -> Any {
        if let parent = value as? any MustacheParent {
            let isAsked = parent is Phrases || parent is Chrome
            return Recording(parent, isRoot: isAsked, missed: missed)
        }
        if let list = value as? [any MustacheParent] {
            return list.map { Recording($0, isRoot: false, missed: missed) }
        }
        return value
    }
}
