// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// Every path with its method and what answers it, in the order of the menu.
struct RouteTable: Sendable {
    /// One line of the table.
    struct Route: Sendable {
        let method: HTTPRequest.Method
        let path: Path
        let handler: Handler
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

    /// The methods a path takes, HEAD with GET; none when there is no such path.
    func methods(of path: String) -> [HTTPRequest.Method] {
        var found = routes.filter { $0.path.matches(path) }.map(\.method)
        if found.contains(.get) { found.append(.head) }
        return found
    }
}
