// SPDX-License-Identifier: Apache-2.0
import Mustache

/// The templates of the site, compiled once.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Compiles every template in a folder.
    init(folder: String) async throws {
        library = try await MustacheLibrary(directory: folder)
    }

    /// Draws a page inside its frame.
    ///
    /// - Returns: nil when there is no such template.
    func draw(_ values: some MustacheParent, template: String) -> String? {
        library.render(values, withTemplate: template)
    }
}

/// A page and, under the name `frame`, what stands around it.
struct FramedPage: MustacheParent {
    let page: any MustacheParent
    let chrome: any MustacheParent

    func child(named name: String) -> Any? {
        name == "frame" ? chrome : page.child(named: name)
    }
}
