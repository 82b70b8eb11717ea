// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// Every path with its method and what answers it, in the order of the menu.
struct RouteTable: Sendable {
    /// One line of the table.
    struct Route: Sendable {
        let method: HTTPRequest.Method
        let path: Path
        let handler: Handler
        /// Whether it is answered without a login, where one is needed; it shows nothing kept.
        var isOpen = false
    }

    /// The lines, in the order they were added.
    private(set) var routes: [Route] = []

    /// Answers a path when it is opened.
    mutating func get(_ path: Path, _ handler: @escaping Handler) {
        routes.append(Route(method: .get, path: path, handler: handler))
    }

    /// Answers a form that is sent to a path.
    mutating func post(_ path: Path, _ handler: @escaping Handler) {
        routes.append(Route(method: .post, path: path, handler: handler))
    }

    /// Answers a path when it is opened, before a login too.
    mutating func openGet(_ path: Path, _ handler: @escaping Handler) {
        routes.append(Route(method: .get, path: path, handler: handler, isOpen: true))
    }

    /// Answers a form that is sent to a path, before a login too.
    mutating func openPost(_ path: Path, _ handler: @escaping Handler) {
        routes.append(Route(method: .post, path: path, handler: handler, isOpen: true))
    }

    /// Whether every route of a path is answered without a login; false when there is none.
    func isOpen(_ path: String) -> Bool {
        let found = routes.filter { $0.path.matches(path) }
        return !found.isEmpty && found.allSatisfy(\.isOpen)
    }

    /// The methods a path takes, HEAD with GET; none when there is no such path.
    func methods(of path: String) -> [HTTPRequest.Method] {
        var found = routes.filter { $0.path.matches(path) }.map(\.method)
        if found.contains(.get) { found.append(.head) }
        return found
    }
}
